// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/contacts/personmerge.h"

#include "core/consent/erasure.h"
#include "core/consent/exportableasof.h"
#include "core/contacts/contactindex.h"
#include "core/contacts/personaldata.h"
#include "core/export/exporter.h"
#include "core/export/handoverledger.h"
#include "core/fans/superfanstore.h"
#include "core/import/importundo.h"
#include "tests/support/resultcheck.h"
#include "tests/support/twoaddresses.h"

#include <QtTest/QTest>

using namespace mailspace;
using namespace Qt::StringLiterals;
using namespace twoaddresses;

namespace {

const QString secondArtist = u"The Tides"_s;
constexpr auto dayMs = 86'400'000LL;

/// Everything that is derived or shown, in words.
QStringList picture(TemporaryStore &store)
{
    QStringList lines;
    for (const auto &sql :
         {u"SELECT * FROM contact ORDER BY id"_s, u"SELECT * FROM membership"_s,
          u"SELECT * FROM interaction"_s, u"SELECT * FROM consent_event ORDER BY id"_s,
          u"SELECT * FROM listing"_s, u"SELECT * FROM merged_contact"_s,
          u"SELECT * FROM merged_value"_s}) {
        auto rows = TemporaryStore::require(store.database().run(sql));
        while (rows.next()) {
            QStringList cells;
            for (int i = 0; rows.value(i).isValid(); ++i) {
                cells += rows.value(i).toString();
            }
            lines += cells.join(u'|');
        }
    }
    return lines;
}

} // namespace

/// Two addresses of one person: what the manager's decision does, and that it can be taken back.
class PersonMergeTest : public QObject
{
    Q_OBJECT

private slots:
    void untilMergedBothStayApart();
    void aNoOfEitherAddressCounts_data();
    void aNoOfEitherAddressCounts();
    void aNoThatComesLaterForTheOtherAddressCounts();
    void aYesStaysWithTheAddressItWasGivenFor();
    void aLaterYesOfTheKeptAddressLiftsTheNoOfTheOther();
    void anUndatedYesNeverOverridesTheNoOfTheOtherAddress();
    void aNoTakenBackCountsForNobody();
    void aListThatClaimsAYesIsBlockedByTheNoOfTheOther();
    void aBounceIsTheAddresss();
    void whatBothDidCountsForTheKeptOne();
    void theOtherAddressIsNeitherShownNorCountedNorExported();
    void aLaterListThatNamesTheOtherAddressIsRecordedForIt();
    void whoWasHandedTheOtherAddressHearsOfTheNo();
    void separatingRestoresExactlyWhatWasBefore_data();
    void separatingRestoresExactlyWhatWasBefore();
    void chainsOfAddressesAreOnePerson();
    void erasingTheMergedPersonErasesBothAddresses();
    void accessAndHistoryTellBoth();
    void lookingBackFollowsTheMerge();
    void whatCannotBeMergedSaysWhy();
};

void PersonMergeTest::untilMergedBothStayApart()
{
    TemporaryStore store;
    store.import(artist, "email,consent,consent date\nana@example.com,yes,2025-01-01\n");
    store.import(artist, "email,unsubscribed at\nana.b@example.org,2025-06-01\n");
    QCOMPARE(store.state(artist, kept), u"opted_in"_s);
    QCOMPARE(store.state(artist, other), u"withdrawn"_s);
}

void PersonMergeTest::aNoOfEitherAddressCounts_data()
{
    QTest::addColumn<QString>("sayer");
    QTest::addColumn<ConsentKind>("kind");
    QTest::addColumn<QString>("scope");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("elsewhere");
    const auto no = ConsentKind::Withdrawn;
    QTest::newRow("the other one's") << other << no << artist << "withdrawn"
                                     << "opted_in";
    QTest::newRow("the kept one's") << kept << no << artist << "withdrawn"
                                    << "opted_in";
    QTest::newRow("for every artist") << other << no << QString() << "withdrawn"
                                      << "withdrawn";
    QTest::newRow("a complaint") << other << ConsentKind::Complained << QString() << "complained"
                                 << "complained";
}

void PersonMergeTest::aNoOfEitherAddressCounts()
{
    QFETCH(QString, sayer);
    QFETCH(ConsentKind, kind);
    QFETCH(QString, scope);
    TemporaryStore store;
    for (const auto &each : {artist, secondArtist}) {
        store.import(each,
                     "email,consent,consent date\nana@example.com,yes,2025-01-01\n"
                     "ana.b@example.org,yes,2025-01-01\n");
    }
    store.enter(sayer, kind, scope, "2025-06-01");
    merge(store);
    QTEST(store.state(artist, kept), "state");
    QTEST(store.state(secondArtist, kept), "elsewhere");
    QVERIFY(isSound(store));
}

void PersonMergeTest::aNoThatComesLaterForTheOtherAddressCounts()
{
    TemporaryStore store;
    store.import(artist,
                 "email,consent,consent date\nana@example.com,yes,2025-01-01\n"
                 "ana.b@example.org,,\n");
    merge(store);
    QCOMPARE(store.state(artist, kept), u"opted_in"_s);
    store.import(artist, "email,unsubscribed at\nana.b@example.org,2025-06-01\n");
    QCOMPARE(store.state(artist, kept), u"withdrawn"_s);
    QVERIFY(isSound(store));
}

void PersonMergeTest::aYesStaysWithTheAddressItWasGivenFor()
{
    TemporaryStore store;
    store.import(artist,
                 "email,consent,consent date\nana@example.com,,\n"
                 "ana.b@example.org,yes,2025-01-01\n");
    merge(store);
    QCOMPARE(store.state(artist, kept), u"no_consent"_s);
    QCOMPARE(store.emails({.profile = store.profile(artist), .optedInOnly = true}), QStringList());
    QVERIFY(isSound(store));
}

void PersonMergeTest::aLaterYesOfTheKeptAddressLiftsTheNoOfTheOther()
{
    TemporaryStore store;
    store.import(artist, "email,consent,consent date\nana@example.com,yes,2025-08-01\n");
    store.import(artist, "email,unsubscribed at\nana.b@example.org,2025-06-01\n");
    merge(store);
    QCOMPARE(store.state(artist, kept), u"opted_in"_s);
}

void PersonMergeTest::anUndatedYesNeverOverridesTheNoOfTheOtherAddress()
{
    TemporaryStore store;
    store.import(artist, "email,consent\nana@example.com,yes\n");
    store.import(artist, "email,unsubscribed at\nana.b@example.org,2024-06-01\n");
    merge(store);
    QCOMPARE(store.state(artist, kept), u"withdrawn"_s);
}

void PersonMergeTest::aNoTakenBackCountsForNobody()
{
    TemporaryStore store;
    store.import(artist, "email,consent,consent date\nana@example.com,yes,2025-01-01\n");
    const auto no = store.import(artist, "email,unsubscribed at\nana.b@example.org,2025-06-01\n");
    merge(store);
    QCOMPARE(store.state(artist, kept), u"withdrawn"_s);
    Progress progress;
    QVERIFY_RESULT(
        undoImport(store.database(), no.import.value_or(0), TemporaryStore::now, progress));
    QCOMPARE(store.state(artist, kept), u"opted_in"_s);
    QVERIFY(isSound(store));
}

void PersonMergeTest::aListThatClaimsAYesIsBlockedByTheNoOfTheOther()
{
    TemporaryStore store;
    store.import(artist, "email\nana@example.com\n");
    store.import(artist, "email,unsubscribed at\nana.b@example.org,2025-06-01\n");
    merge(store);
    const auto report
        = store.import(artist, "email,consent,consent date\nana@example.com,yes,2025-01-01\n");
    QCOMPARE(report.blockedByWithdrawal, 1);
    QCOMPARE(report.consentsGiven, 0);
    QCOMPARE(report.withdrawals, 0);
    QCOMPARE(store.state(artist, kept), u"withdrawn"_s);
}

void PersonMergeTest::aBounceIsTheAddresss()
{
    TemporaryStore store;
    store.import(artist,
                 "email,consent,consent date\nana@example.com,yes,2025-01-01\n"
                 "ana.b@example.org,yes,2025-01-01\n");
    store.enter(other, ConsentKind::Bounced, {}, "2025-06-01");
    merge(store);
    QCOMPARE(store.state(artist, kept), u"opted_in"_s);
}

void PersonMergeTest::whatBothDidCountsForTheKeptOne()
{
    TemporaryStore store;
    const QByteArray titles("email,smartlink,kind,collected at,order id,amount,currency\n");
    store.import(artist, titles + "ana@example.com,Tour,Tickets,2025-01-01,1,20,EUR\n");
    store.import(artist, titles + "ana.b@example.org,Shop,Merch,2025-03-01,2,15,EUR\n");
    merge(store);
    const auto person = store.contact(artist, kept);
    QCOMPARE(person.interactions, 2);
    QCOMPARE(person.amountCents, 3500);
    QCOMPARE(person.smartlink, u"Shop"_s);
    const auto known = details(store);
    QCOMPARE(known.deeds.size(), std::size_t(2));
    QCOMPARE(known.deeds.front().address, other);
    QCOMPARE(known.fan.receipts.size(), std::size_t(2));
    Progress progress;
    const auto engaged = TemporaryStore::require(
        SuperFanStore(store.database()).engagement(store.profile(artist), progress));
    QCOMPARE(engaged.contacts, std::vector<ContactId>{idOf(store, kept)});
    QCOMPARE(engaged.acts.size(), std::size_t(2));
    const auto buyers
        = store.emails({.profile = store.profile(artist),
                        .filters = {{.field = FilterField::Kind, .value = u"merch"_s}}});
    QCOMPARE(buyers, QStringList{kept});
    QVERIFY(isSound(store));
}

void PersonMergeTest::theOtherAddressIsNeitherShownNorCountedNorExported()
{
    TemporaryStore store;
    store.import(artist,
                 "email,consent,consent date\nana@example.com,yes,2025-01-01\n"
                 "ana.b@example.org,yes,2025-01-01\nbea@example.com,yes,2025-01-01\n");
    merge(store);
    const QStringList shown{kept, u"bea@example.com"_s};
    const ContactQuery everybody{.sort = ContactSort::Email};
    const ContactQuery fans{.profile = store.profile(artist), .sort = ContactSort::Email};
    auto optedIn = fans;
    optedIn.optedInOnly = true;
    Progress progress;
    ContactIndex index(store.path(), {});
    for (const auto &query : {everybody, fans, optedIn}) {
        QCOMPARE(store.emails(query), shown);
        QCOMPARE(ContactStore(store.database()).count(query).value(), 2);
        QCOMPARE(TemporaryStore::require(index.count(query, progress)), 2);
    }
    const auto overview = TemporaryStore::require(ProfileStore(store.database()).overview());
    const auto &profile = overview.profiles.front();
    QCOMPARE(profile.audience.contacts, 2);
    QCOMPARE(profile.audience.optedIn, 2);
    const auto &overall = overview.overall;
    QCOMPARE(overall.contacts, 2);
    QCOMPARE(overall.optedIn, 2);
    const auto path = store.filePath(u"out.csv"_s);
    const auto receipt = Exporter(store.database(), TemporaryStore::now)
                             .run({.query = optedIn, .path = path}, progress);
    QVERIFY_RESULT(receipt);
    QCOMPARE(receipt->contacts, 2);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains(other.toUtf8()));
}

void PersonMergeTest::aLaterListThatNamesTheOtherAddressIsRecordedForIt()
{
    TemporaryStore store;
    store.import(artist, "email\nana@example.com\nana.b@example.org\n");
    merge(store);
    const auto report
        = store.import(artist, "email,consent,consent date\nana.b@example.org,yes,2025-01-01\n");
    QCOMPARE(report.contactsNew, 0);
    QCOMPARE(store.emails({}), QStringList{kept});
    QCOMPARE(store.state(artist, kept), u"no_consent"_s);
    separate(store);
    QCOMPARE(store.state(artist, other), u"opted_in"_s);
    QVERIFY(isSound(store));
}

void PersonMergeTest::whoWasHandedTheOtherAddressHearsOfTheNo()
{
    TemporaryStore store;
    store.import(artist,
                 "email,consent,consent date\nana@example.com,yes,2025-01-01\n"
                 "ana.b@example.org,yes,2025-01-01\n");
    Progress progress;
    const auto receipt
        = Exporter(store.database(), TemporaryStore::now)
              .run({.query
                    = {.profile = store.profile(artist), .optedInOnly = true, .search = other},
                    .path = store.filePath(u"out.csv"_s)},
                   progress);
    QVERIFY_RESULT(receipt);
    QCOMPARE(receipt->contacts, 1);
    merge(store);
    HandoverLedger ledger(store.database(), TemporaryStore::now);
    QCOMPARE(TemporaryStore::require(ledger.one(receipt->handover)).stale.people(), 0);
    store.enter(kept, ConsentKind::Withdrawn, artist);
    QCOMPARE(TemporaryStore::require(ledger.one(receipt->handover)).stale.people(), 1);
}

void PersonMergeTest::separatingRestoresExactlyWhatWasBefore_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    const QByteArray plain("email\nana@example.com\nana.b@example.org\n");
    const QByteArray values("email,name,city,country,tags,Dog\n"
                            "ana@example.com,,,FR,,Rex\nana.b@example.org,Ana,Lyon,FR,vip,Tom\n");
    const QByteArray consents("email,consent,consent date,unsubscribed at\n"
                              "ana@example.com,yes,2025-01-01,\n"
                              "ana.b@example.org,yes,2025-01-01,2025-02-01\n");
    const QByteArray deeds("email,smartlink,kind,collected at,order id,amount,currency\n"
                           "ana@example.com,Tour,Tickets,2025-01-01,7,20,EUR\n"
                           "ana.b@example.org,Tour,Tickets,2025-01-01,7,20,EUR\n");
    QTest::newRow("nothing known") << plain << QByteArray();
    QTest::newRow("values") << values << QByteArray();
    QTest::newRow("values told twice") << values << plain;
    QTest::newRow("consents") << consents << plain;
    QTest::newRow("deeds") << deeds << values;
}

void PersonMergeTest::separatingRestoresExactlyWhatWasBefore()
{
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    TemporaryStore store;
    store.import(artist, first);
    if (!second.isEmpty()) {
        store.import(artist, second);
    }
    store.profile(secondArtist);
    const auto before = picture(store);
    merge(store);
    QVERIFY(picture(store) != before);
    QVERIFY(isSound(store));
    separate(store);
    QCOMPARE(picture(store), before);
    QVERIFY(isSound(store));
}

void PersonMergeTest::chainsOfAddressesAreOnePerson()
{
    const auto third = u"a.bell@example.net"_s;
    TemporaryStore store;
    store.import(artist,
                 "email,city,consent,consent date\nana@example.com,,yes,2025-01-01\n"
                 "ana.b@example.org,,,\na.bell@example.net,Lyon,,\n");
    store.enter(third, ConsentKind::Withdrawn, artist, "2025-06-01");
    merge(store, third, other);
    const auto before = picture(store);
    merge(store, other, kept);
    QCOMPARE(store.emails({}), QStringList{kept});
    QCOMPARE(store.state(artist, kept), u"withdrawn"_s);
    QCOMPARE(store.contact(artist, kept).city, u"Lyon"_s);
    QVERIFY(isSound(store));
    separate(store, other);
    QCOMPARE(picture(store), before);
    QCOMPARE(store.contact(artist, other).city, u"Lyon"_s);
    QVERIFY(isSound(store));
}

void PersonMergeTest::erasingTheMergedPersonErasesBothAddresses()
{
    TemporaryStore store;
    store.import(artist, "email\nana@example.com\nana.b@example.org\nbea@example.com\n");
    merge(store);
    const auto preview = previewErasure(store.database(), kept);
    QVERIFY_RESULT(preview);
    QCOMPARE(preview->otherAddresses, QStringList{other});
    QCOMPARE(preview->listings, 2);
    QVERIFY_RESULT(erasePerson(store.database(), other, {}, TemporaryStore::now));
    QCOMPARE(idOf(store, kept), 0);
    QCOMPARE(idOf(store, other), 0);
    const auto again = store.import(artist, "email\nana@example.com\nana.b@example.org\n");
    QCOMPARE(again.blockedByErasure, 2);
    QVERIFY(isSound(store));
}

void PersonMergeTest::accessAndHistoryTellBoth()
{
    TemporaryStore store;
    store.import(artist,
                 "email,consent,consent date\nana@example.com,yes,2025-01-01\n"
                 "ana.b@example.org,yes,2025-02-01\n");
    merge(store);
    const auto history = TemporaryStore::require(historyOf(store.database(), idOf(store, kept)));
    QCOMPARE(history.size(), std::size_t(2));
    QCOMPARE(history.front().address, QString());
    QCOMPARE(history.back().address, other);
    QVERIFY(history.back().remark().contains(other));
    for (const auto &email : {kept, other}) {
        const auto folder = store.filePath(email);
        QVERIFY_RESULT(savePersonalData(store.database(), email, folder));
        QFile file(folder + u"/person.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto all = file.readAll();
        QVERIFY(all.contains(kept.toUtf8()));
        QVERIFY(all.contains(other.toUtf8()));
    }
}

void PersonMergeTest::lookingBackFollowsTheMerge()
{
    TemporaryStore store;
    const auto longAgo = TemporaryStore::now - 30 * dayMs;
    store.import(artist,
                 "email,consent,consent date\nana@example.com,yes,2025-01-01\n"
                 "ana.b@example.org,yes,2025-01-01\n",
                 ListMeaning::FanList, longAgo);
    store.enter(other, ConsentKind::Withdrawn, artist, nullptr, TemporaryStore::now - 10 * dayMs);
    merge(store);
    const auto exportable = [&](Timestamp moment) {
        QStringList emails;
        Progress progress;
        TemporaryStore::require(forEachExportableAsOf(store.database(), store.profile(artist),
                                                      moment, Knowledge::OfThatDay, progress,
                                                      [&](const ExportableContact &person) {
                                                          emails += person.email;
                                                          return Result<>();
                                                      }));
        return emails;
    };
    QCOMPARE(exportable(TemporaryStore::now - 20 * dayMs), (QStringList{kept, other}));
    QCOMPARE(exportable(TemporaryStore::now - 5 * dayMs), QStringList{kept});
    QCOMPARE(exportable(TemporaryStore::now + dayMs), QStringList());
}

void PersonMergeTest::whatCannotBeMergedSaysWhy()
{
    TemporaryStore store;
    store.import(artist, "email\nana@example.com\nana.b@example.org\nbea@example.com\n");
    auto &database = store.database();
    const auto ana = idOf(store, kept);
    const auto second = idOf(store, other);
    const auto bea = idOf(store, u"bea@example.com"_s);
    QVERIFY(!mergePeople(database, ana, ana, TemporaryStore::now));
    QVERIFY(!unmergePerson(database, ana));
    merge(store);
    QVERIFY(!mergePeople(database, second, bea, TemporaryStore::now));
    QVERIFY(!mergePeople(database, bea, second, TemporaryStore::now));
    QCOMPARE(ContactStore(database).count({}).value(), 2);
}

QTEST_GUILESS_MAIN(PersonMergeTest)

#include "tst_personmerge.moc"
