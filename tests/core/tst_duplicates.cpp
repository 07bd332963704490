// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/contacts/duplicates.h"

#include "core/contacts/addressadvice.h"
#include "core/contacts/personmerge.h"
#include "tests/support/resultcheck.h"
#include "tests/support/temporarystore.h"

#include <QtTest/QTest>

using namespace mailspace;
using namespace Qt::StringLiterals;

namespace {

const QString artist = u"Nova Sky"_s;

LikelyPairs find(TemporaryStore &store)
{
    Progress progress;
    return TemporaryStore::require(findDuplicates(store.database(), progress));
}

/// "kept < other", in order.
QStringList words(const LikelyPairs &found)
{
    QStringList all;
    for (const auto &pair : found.pairs) {
        all += u"%1 < %2"_s.arg(pair.kept.email, pair.other.email);
    }
    all.sort();
    return all;
}

} // namespace

class DuplicatesTest : public QObject
{
    Q_OBJECT

private slots:
    void mailboxesOfServicesThatAreKnown_data();
    void mailboxesOfServicesThatAreKnown();
    void whoIsPossiblyTheSame_data();
    void whoIsPossiblyTheSame();
    void theOneWhoIsOptedInIsProposedElseTheLastActive();
    void suppressedPeopleAreSuggestedWithTheirState();
    void twoPeopleAreNotSuggestedAgain();
    void whoIsMergedIsNotSuggested();
    void aNameThatManyShareSaysNothing();
    void aCancelledSearchSaysSo();
};

void DuplicatesTest::mailboxesOfServicesThatAreKnown_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<QByteArray>("mailbox");
    QTest::newRow("dots") << QByteArray("Ana.Bell@gmail.com") << QByteArray("anabell@gmail.com");
    QTest::newRow("tag") << QByteArray("anabell+news@gmail.com") << QByteArray("anabell@gmail.com");
    QTest::newRow("other name") << QByteArray("a.nabell@GoogleMail.com")
                                << QByteArray("anabell@gmail.com");
    QTest::newRow("dots count") << QByteArray("ana.bell@outlook.com")
                                << QByteArray("ana.bell@outlook.com");
    QTest::newRow("tag elsewhere")
        << QByteArray("ana+x@outlook.com") << QByteArray("ana@outlook.com");
    QTest::newRow("proton") << QByteArray("ana+x@pm.me") << QByteArray("ana@proton.me");
    QTest::newRow("unknown service") << QByteArray("ana+x@example.com") << QByteArray();
    QTest::newRow("only a tag") << QByteArray("+x@gmail.com") << QByteArray();
    QTest::newRow("no address") << QByteArray("gmail.com") << QByteArray();
}

void DuplicatesTest::mailboxesOfServicesThatAreKnown()
{
    QFETCH(QByteArray, address);
    QFETCH(QByteArray, mailbox);
    QCOMPARE(QByteArray::fromStdString(mailboxOf(address.toStdString())), mailbox);
}

void DuplicatesTest::whoIsPossiblyTheSame_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<QStringList>("pairs");
    QTest::newRow("one mailbox") << QByteArray("email\nana.bell@gmail.com\nanabell+x@gmail.com\n")
                                 << QStringList{u"ana.bell@gmail.com < anabell+x@gmail.com"_s};
    QTest::newRow("three in one") << QByteArray(
        "email\na.b@gmail.com\nab@gmail.com\nab+x@gmail.com\n")
                                  << QStringList{u"a.b@gmail.com < ab+x@gmail.com"_s,
                                                 u"a.b@gmail.com < ab@gmail.com"_s,
                                                 u"ab@gmail.com < ab+x@gmail.com"_s};
    QTest::newRow("same name and postcode")
        << QByteArray("email,first name,last name,postcode\na@example.com,Ana,Bell,75011\n"
                      "b@example.org,ANA,Béll,75 011\n")
        << QStringList{u"a@example.com < b@example.org"_s};
    QTest::newRow("names turned round")
        << QByteArray("email,name,postcode\na@example.com,Ana Bell,75011\n"
                      "b@example.org,Bell Ana,75011\n")
        << QStringList{u"a@example.com < b@example.org"_s};
    QTest::newRow("other postcode")
        << QByteArray("email,name,postcode\na@example.com,Ana Bell,75011\n"
                      "b@example.org,Ana Bell,75012\n")
        << QStringList();
    QTest::newRow("first name only") << QByteArray("email,name,postcode\na@example.com,Ana,75011\n"
                                                   "b@example.org,Ana,75011\n")
                                     << QStringList();
    QTest::newRow("no postcode") << QByteArray("email,name\na@example.com,Ana Bell\n"
                                               "b@example.org,Ana Bell\n")
                                 << QStringList();
    QTest::newRow("both ways, once")
        << QByteArray("email,name,postcode\na.b@gmail.com,Ana Bell,1\nab@gmail.com,Ana Bell,1\n")
        << QStringList{u"a.b@gmail.com < ab@gmail.com"_s};
}

void DuplicatesTest::whoIsPossiblyTheSame()
{
    QFETCH(QByteArray, list);
    TemporaryStore store;
    store.import(artist, list);
    QTEST(words(find(store)), "pairs");
}

void DuplicatesTest::theOneWhoIsOptedInIsProposedElseTheLastActive()
{
    TemporaryStore store;
    store.import(artist,
                 "email,smartlink,kind,collected at,consent,consent date\n"
                 "ab@gmail.com,Tour,Tickets,2025-05-01,,\n"
                 "a.b@gmail.com,Tour,Tickets,2025-01-01,yes,2025-01-01\n"
                 "cd@gmail.com,Tour,Tickets,2025-01-01,,\n"
                 "c.d@gmail.com,Tour,Tickets,2025-05-01,,\n");
    QCOMPARE(words(find(store)),
             (QStringList{u"a.b@gmail.com < ab@gmail.com"_s, u"c.d@gmail.com < cd@gmail.com"_s}));
}

void DuplicatesTest::suppressedPeopleAreSuggestedWithTheirState()
{
    TemporaryStore store;
    store.import(artist, "email\nab@gmail.com\na.b@gmail.com\n");
    store.enter(u"ab@gmail.com"_s, ConsentKind::Complained, {});
    const auto found = find(store);
    QCOMPARE(found.total, 1);
    QCOMPARE(found.people, 2);
    const auto &pair = found.pairs.front();
    QVERIFY(pair.kept.state == ConsentState::Complained
            || pair.other.state == ConsentState::Complained);
}

void DuplicatesTest::twoPeopleAreNotSuggestedAgain()
{
    TemporaryStore store;
    store.import(artist, "email\nab@gmail.com\na.b@gmail.com\n");
    const auto pair = find(store).pairs.front();
    QVERIFY_RESULT(tellApart(store.database(), pair.kept.id, pair.other.id, TemporaryStore::now));
    QCOMPARE(find(store).total, 0);
    QVERIFY_RESULT(forgetToldApart(store.database(), pair.other.id, pair.kept.id));
    QCOMPARE(find(store).total, 1);
}

void DuplicatesTest::whoIsMergedIsNotSuggested()
{
    TemporaryStore store;
    store.import(artist, "email\nab@gmail.com\na.b@gmail.com\nab+x@gmail.com\n");
    const auto pair = find(store).pairs.front();
    QVERIFY_RESULT(mergePeople(store.database(), pair.other.id, pair.kept.id, TemporaryStore::now));
    QCOMPARE(find(store).total, 1);
}

void DuplicatesTest::aNameThatManyShareSaysNothing()
{
    TemporaryStore store;
    QByteArray list("email,name,postcode\n");
    for (int i = 0; i < 5; ++i) {
        list += QByteArray::number(i) + "@example.com,Ana Bell,75011\n";
    }
    store.import(artist, list);
    QCOMPARE(find(store).total, 0);
    QCOMPARE(find(store).sharedByMany, 5);
}

void DuplicatesTest::aCancelledSearchSaysSo()
{
    TemporaryStore store;
    store.import(artist, "email\nab@gmail.com\na.b@gmail.com\n");
    Progress progress;
    progress.cancel();
    const auto found = findDuplicates(store.database(), progress);
    QVERIFY(!found);
    QCOMPARE(found.error().kind, Error::Kind::Cancelled);
}

QTEST_GUILESS_MAIN(DuplicatesTest)

#include "tst_duplicates.moc"
