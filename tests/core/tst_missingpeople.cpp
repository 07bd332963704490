// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/missingpeople.h"

#include "core/consent/consentbatch.h"
#include "core/consent/storecheck.h"
#include "core/import/importundo.h"
#include "tests/support/resultcheck.h"
#include "tests/support/temporarystore.h"

#include <QtTest/QTest>

using namespace mailspace;
using namespace Qt::StringLiterals;

namespace {

const QString artist = u"Nova Sky"_s;
const QString ana = u"ana@example.com"_s;
const QString bea = u"bea@example.com"_s;

ImportReport take(TemporaryStore &store, const QByteArray &list,
                  const QString &format = u"ctrlreach:opt-in"_s, std::optional<bool> complete = {},
                  const QString &whose = artist)
{
    return TemporaryStore::require(store.tryImport({.path = store.writeFile(list),
                                                    .profile = store.profile(whose),
                                                    .complete = complete,
                                                    .format = format}));
}

QStringList missingEmails(TemporaryStore &store)
{
    QStringList emails;
    for (const auto &missing : TemporaryStore::require(missingPeople(store.database()))) {
        for (const auto &person : missing.people) {
            emails += person.email;
        }
    }
    return emails;
}

const QByteArray both("Email,Smartlink\nana@example.com,Tour\nbea@example.com,Tour\n");
const QByteArray onlyAna("Email,Smartlink\nana@example.com,Tour\n");

} // namespace

/// Who is missing from a complete list is proposed as withdrawn, and never silently taken as such.
class MissingPeopleTest : public QObject
{
    Q_OBJECT

private slots:
    void whoIsMissingFromTheNextCompleteListIsProposed();
    void nothingHappensUntilThePersonDecides();
    void withoutTheOptInSwitchNobodyIsMissing();
    void aPersonCanSayThatAListIsComplete();
    void aPersonCanSayThatAListIsNotComplete();
    void listsOfOtherSourcesAndArtistsAreNotCompared();
    void whoMayNotBeWrittenToAnywayIsNotProposed();
    void whoOwesTheConsentToAnotherSourceIsNotProposed();
    void anUndoneListIsNotCompared();
    void theFirstCompleteListMissesNobody();
    void recordedWithdrawalsNameTheListAndCanBeTakenBack();
    void aRehearsalTellsHowManyWouldBeMissing();
};

void MissingPeopleTest::whoIsMissingFromTheNextCompleteListIsProposed()
{
    TemporaryStore store;
    QCOMPARE(take(store, both).missing, 0);
    const auto report = take(store, onlyAna);
    QCOMPARE(report.missing, 1);
    const auto missing = missingSince(store.database(), report.import.value_or(0));
    QVERIFY_RESULT(missing);
    QCOMPARE(missing->total, 1);
    QCOMPARE(missing->people.front().email, bea);
    QCOMPARE(missing->people.front().standing.state, ConsentState::OptedInUndated);
    QCOMPARE(missing->profileName, artist);
    QCOMPARE(missing->beforeFileName, u"list1.csv"_s);
    QCOMPARE(missingEmails(store), QStringList{bea});
}

void MissingPeopleTest::nothingHappensUntilThePersonDecides()
{
    TemporaryStore store;
    take(store, both);
    take(store, onlyAna);
    QCOMPARE(store.state(artist, bea), u"opted_in_undated"_s);
}

void MissingPeopleTest::withoutTheOptInSwitchNobodyIsMissing()
{
    TemporaryStore store;
    for (const auto &list : {both, onlyAna}) {
        take(store, list, {});
        QCOMPARE(store.state(artist, ana), u"no_consent"_s);
    }
    QCOMPARE(missingEmails(store), QStringList());
}

void MissingPeopleTest::aPersonCanSayThatAListIsComplete()
{
    TemporaryStore store;
    const QByteArray first("email,consent\nana@example.com,yes\nbea@example.com,yes\n");
    const QByteArray second("consent,email\nyes,ana@example.com\n");
    take(store, first, {}, true);
    take(store, second, {}, true);
    QCOMPARE(missingEmails(store), QStringList{bea});
}

void MissingPeopleTest::aPersonCanSayThatAListIsNotComplete()
{
    TemporaryStore store;
    take(store, both);
    take(store, onlyAna, u"ctrlreach:opt-in"_s, false);
    QCOMPARE(missingEmails(store), QStringList());
}

void MissingPeopleTest::listsOfOtherSourcesAndArtistsAreNotCompared()
{
    TemporaryStore store;
    take(store, both);
    take(store, onlyAna, u"ctrlreach:opt-in"_s, {}, u"The Tides"_s);
    take(store, "email,consent\nana@example.com,yes\n", {}, true);
    take(store, "email,consent,name\nana@example.com,yes,Ana\n", {}, true);
    QCOMPARE(missingEmails(store), QStringList());
}

void MissingPeopleTest::whoMayNotBeWrittenToAnywayIsNotProposed()
{
    TemporaryStore store;
    take(store, both);
    store.enter(bea, ConsentKind::Withdrawn, artist);
    take(store, onlyAna);
    QCOMPARE(missingEmails(store), QStringList());
}

void MissingPeopleTest::whoOwesTheConsentToAnotherSourceIsNotProposed()
{
    TemporaryStore store;
    const QByteArray undecided("email,consent\nana@example.com,yes\nbea@example.com,\n");
    take(store, undecided, {}, true);
    store.enter(bea, ConsentKind::Given, artist, "2026-01-01");
    take(store, "email,consent\nana@example.com,yes\n", {}, true);
    QCOMPARE(missingEmails(store), QStringList());
}

void MissingPeopleTest::anUndoneListIsNotCompared()
{
    TemporaryStore store;
    take(store, both);
    const auto report = take(store, onlyAna);
    Progress progress;
    QVERIFY_RESULT(
        undoImport(store.database(), report.import.value_or(0), TemporaryStore::now, progress));
    QCOMPARE(missingEmails(store), QStringList());
}

void MissingPeopleTest::theFirstCompleteListMissesNobody()
{
    TemporaryStore store;
    take(store, "Email,Smartlink\nbea@example.com,Tour\n", {});
    QCOMPARE(take(store, onlyAna).missing, 0);
}

void MissingPeopleTest::recordedWithdrawalsNameTheListAndCanBeTakenBack()
{
    TemporaryStore store;
    take(store, both);
    const auto report = take(store, onlyAna);
    const auto missing = missingSince(store.database(), report.import.value_or(0));
    QVERIFY_RESULT(missing);
    const auto stranger = TemporaryStore::require(ContactStore(store.database()).find(ana));
    Progress progress;
    const auto events = withdrawMissing(store.database(), *missing,
                                        {missing->people.front().id, stranger.value_or(0)},
                                        TemporaryStore::now, progress);
    QVERIFY_RESULT(events);
    QCOMPARE(events->size(), std::size_t(1));
    QCOMPARE(store.state(artist, bea), u"withdrawn"_s);
    QCOMPARE(store.state(artist, ana), u"opted_in_undated"_s);
    const auto evidence
        = store.database().value(u"SELECT evidence FROM consent_event WHERE kind = 3"_s);
    QVERIFY_RESULT(evidence);
    QCOMPARE(evidence->toString(), u"missing from the complete list list2.csv of 2026-05-28"_s);
    QCOMPARE(missingEmails(store), QStringList());
    QVERIFY_RESULT(takeBackEvents(store.database(), *events, TemporaryStore::now + 1, progress));
    QCOMPARE(store.state(artist, bea), u"opted_in_undated"_s);
    QCOMPARE(missingEmails(store), QStringList{bea});
    QVERIFY(TemporaryStore::require(checkStore(store.database(), progress)).isSound());
}

void MissingPeopleTest::aRehearsalTellsHowManyWouldBeMissing()
{
    TemporaryStore store;
    take(store, both);
    const auto report = store.tryImport({.path = store.writeFile(onlyAna),
                                         .profile = store.profile(artist),
                                         .format = u"ctrlreach:opt-in"_s},
                                        TemporaryStore::now, Importer::Run::Rehearse);
    QVERIFY_RESULT(report);
    QCOMPARE(report->missing, 1);
    QCOMPARE(missingEmails(store), QStringList());
}

QTEST_GUILESS_MAIN(MissingPeopleTest)

#include "tst_missingpeople.moc"
