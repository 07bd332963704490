// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/consent/storecheck.h"
#include "core/export/exporter.h"
#include "tests/support/resultcheck.h"
#include "tests/support/temporarystore.h"

using namespace mailspace;
using namespace Qt::StringLiterals;

namespace {

const QString ana = u"ana@example.com"_s;

} // namespace

/// The consent rules of README, one slot each, named as the rule.
class ConsentRulesTest : public QObject
{
    Q_OBJECT

private slots:
    void rule1ConsentBelongsToThePairOfContactAndProfile();
    void rule2NoConsentRecordMeansNotOptedIn_data();
    void rule2NoConsentRecordMeansNotOptedIn();
    void rule3TheLatestEventWinsAndOnATieTheWithdrawal_data();
    void rule3TheLatestEventWinsAndOnATieTheWithdrawal();
    void rule4AWithdrawalWithoutATimestampCountsAtTheMomentOfImport();
    void rule4ATimestampInTheFutureCountsAsTheMomentOfImport();
    void rule5AnUndatedConsentNeverOverridesAWithdrawalInWhateverOrder_data();
    void rule5AnUndatedConsentNeverOverridesAWithdrawalInWhateverOrder();
    void rule5AnUndatedConsentCountsWhereNoWithdrawalExists();
    void rule6AGlobalUnsubscribeHoldsForEveryProfileAlsoLaterOnes();
    void rule6AComplaintHoldsForEveryProfileAndALaterDatedConsentLiftsIt();
    void rule8AddressesAreTheSameAfterTrimmingAndFoldingAsciiCase_data();
    void rule8AddressesAreTheSameAfterTrimmingAndFoldingAsciiCase();
    void rule8TagsAndDotsAreSignificantAndTheFirstSpellingIsKept();
    void rule9AHardBounceLeavesTheConsentButStopsExportsUntilALaterOne();
    void rule10ADateWithoutATimeIsTheStartForAConsentAndTheEndForAWithdrawal();
    void rule11AByteIdenticalFileChangesNothingAndSaysSo();
    void rule12TheDerivedStateIsWhatTheLedgerSays();
    void rule13WhatIsExportedIsWhatIsShown();
    void rule14OfContradictoryRowsTheStricterCounts_data();
    void rule14OfContradictoryRowsTheStricterCounts();
    void aNoOnALaterListIsToldButIsNoWithdrawal();
    void aWithdrawalOfAStrangerIsKeptForLaterLists();
    void whatBlocksAConsentIsCounted();
};

void ConsentRulesTest::rule1ConsentBelongsToThePairOfContactAndProfile()
{
    TemporaryStore store;
    store.import(u"Nova Sky"_s, "email,consent,consent date\nana@example.com,yes,2025-01-01\n");
    store.import(u"The Tides"_s, "email,country\nana@example.com,FR\n");
    QCOMPARE(store.state(u"Nova Sky"_s, ana), u"opted_in"_s);
    QCOMPARE(store.state(u"The Tides"_s, ana), u"no_consent"_s);
}

void ConsentRulesTest::rule2NoConsentRecordMeansNotOptedIn_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::newRow("no consent column") << QByteArray("email\nana@example.com\n");
    QTest::newRow("blank") << QByteArray(
        "email,consent,consent date\nana@example.com,,2025-01-01\n");
    QTest::newRow("pending") << QByteArray(
        "email,status,opt-in date\nana@example.com,pending,2025-01-01\n");
    QTest::newRow("unconfirmed") << QByteArray(
        "email,consent,status\nana@example.com,yes,unconfirmed\n");
    QTest::newRow("unknown word") << QByteArray("email,consent\nana@example.com,perhaps\n");
    QTest::newRow("never subscribed")
        << QByteArray("email,status\nana@example.com,Never subscribed\n");
    QTest::newRow("purchase") << QByteArray(
        "email,type,collected at,amount,currency\nana@example.com,Merch,2025-01-01,20,EUR\n");
    QTest::newRow("ticket") << QByteArray("email,kind,date\nana@example.com,Tickets,2025-01-01\n");
}

void ConsentRulesTest::rule2NoConsentRecordMeansNotOptedIn()
{
    QFETCH(QByteArray, list);
    TemporaryStore store;
    QCOMPARE(store.import(u"Nova Sky"_s, list).consentsGiven, 0);
    QCOMPARE(store.state(u"Nova Sky"_s, ana), u"no_consent"_s);
}

void ConsentRulesTest::rule3TheLatestEventWinsAndOnATieTheWithdrawal_data()
{
    QTest::addColumn<QByteArray>("consentAt");
    QTest::addColumn<QByteArray>("withdrawnAt");
    QTest::addColumn<QString>("state");
    QTest::newRow("consent later") << QByteArray("2025-03-01T10:00:01Z")
                                   << QByteArray("2025-03-01T10:00:00Z") << u"opted_in"_s;
    QTest::newRow("withdrawal later") << QByteArray("2025-03-01T10:00:00Z")
                                      << QByteArray("2025-03-01T10:00:01Z") << u"withdrawn"_s;
    QTest::newRow("tie") << QByteArray("2025-03-01T10:00:00Z") << QByteArray("2025-03-01T10:00:00Z")
                         << u"withdrawn"_s;
    QTest::newRow("tie in two zones") << QByteArray("2025-03-01T12:00:00+02:00")
                                      << QByteArray("2025-03-01T10:00:00Z") << u"withdrawn"_s;
    QTest::newRow("a millisecond") << QByteArray("2025-03-01T10:00:00.001Z")
                                   << QByteArray("2025-03-01T10:00:00.000Z") << u"opted_in"_s;
}

void ConsentRulesTest::rule3TheLatestEventWinsAndOnATieTheWithdrawal()
{
    QFETCH(QByteArray, consentAt);
    QFETCH(QByteArray, withdrawnAt);
    QFETCH(QString, state);
    const auto consent = "email,consent,consent date\nana@example.com,yes," + consentAt + "\n";
    const auto withdrawal = "email,unsubscribed at\nana@example.com," + withdrawnAt + "\n";
    for (const bool consentFirst : {true, false}) {
        TemporaryStore store;
        store.import(u"Nova Sky"_s, consentFirst ? consent : withdrawal);
        store.import(u"Nova Sky"_s, consentFirst ? withdrawal : consent);
        QCOMPARE(store.state(u"Nova Sky"_s, ana), state);
    }
}

void ConsentRulesTest::rule4AWithdrawalWithoutATimestampCountsAtTheMomentOfImport()
{
    TemporaryStore store;
    store.import(u"Nova Sky"_s, "email,consent,consent date\nana@example.com,yes,2026-01-01\n");
    store.import(u"Nova Sky"_s, "email,status\nana@example.com,unsubscribed\n");
    QCOMPARE(store.state(u"Nova Sky"_s, ana), u"withdrawn"_s);
    QCOMPARE(store.contact(u"Nova Sky"_s, ana).since, TemporaryStore::now);
    // A consent from before the import stays dead, one from after it counts.
    constexpr auto later = TemporaryStore::now + 40LL * 86'400'000;
    store.import(u"Nova Sky"_s, "email,consent,consent date\nana@example.com,yes,2026-05-27\n",
                 ListMeaning::FanList, later);
    QCOMPARE(store.state(u"Nova Sky"_s, ana), u"withdrawn"_s);
    store.import(u"Nova Sky"_s, "email,consent,consent date\nana@example.com,yes,2026-06-20\n",
                 ListMeaning::FanList, later);
    QCOMPARE(store.state(u"Nova Sky"_s, ana), u"opted_in"_s);
}

void ConsentRulesTest::rule4ATimestampInTheFutureCountsAsTheMomentOfImport()
{
    TemporaryStore store;
    store.import(u"Nova Sky"_s, "email,consent,consent date\nana@example.com,yes,2030-01-01\n");
    QCOMPARE(store.contact(u"Nova Sky"_s, ana).since, TemporaryStore::now);
    constexpr auto nextDay = TemporaryStore::now + 86'400'000;
    store.enter(ana, ConsentKind::Withdrawn, u"Nova Sky"_s, nullptr, nextDay);
    QCOMPARE(store.state(u"Nova Sky"_s, ana), u"withdrawn"_s);
}

void ConsentRulesTest::rule5AnUndatedConsentNeverOverridesAWithdrawalInWhateverOrder_data()
{
    QTest::addColumn<bool>("consentFirst");
    QTest::newRow("consent first") << true;
    QTest::newRow("withdrawal first") << false;
}

void ConsentRulesTest::rule5AnUndatedConsentNeverOverridesAWithdrawalInWhateverOrder()
{
    QFETCH(bool, consentFirst);
    const QByteArray consent("email,newsletter\nana@example.com,yes\n");
    const QByteArray withdrawal("email,unsubscribed at\nana@example.com,2019-01-01\n");
    TemporaryStore store;
    store.import(u"Nova Sky"_s, consentFirst ? consent : withdrawal);
    store.import(u"Nova Sky"_s, consentFirst ? withdrawal : consent);
    QCOMPARE(store.state(u"Nova Sky"_s, ana), u"withdrawn"_s);
}

void ConsentRulesTest::rule5AnUndatedConsentCountsWhereNoWithdrawalExists()
{
    TemporaryStore store;
    store.import(u"Nova Sky"_s, "email,newsletter\nana@example.com,yes\n");
    QCOMPARE(store.state(u"Nova Sky"_s, ana), u"opted_in_undated"_s);
    QVERIFY(mayBeWrittenTo(store.contact(u"Nova Sky"_s, ana).state));
    QCOMPARE(store.contact(u"Nova Sky"_s, ana).since, std::nullopt);
}

void ConsentRulesTest::rule6AGlobalUnsubscribeHoldsForEveryProfileAlsoLaterOnes()
{
    TemporaryStore store;
    store.import(u"Nova Sky"_s, "email,consent,consent date\nana@example.com,yes,2025-01-01\n");
    store.import({}, "email,unsubscribed at\nana@example.com,2025-06-01\n",
                 ListMeaning::Unsubscribes);
    QCOMPARE(store.state(u"Nova Sky"_s, ana), u"withdrawn"_s);
    store.import(u"The Tides"_s, "email,consent,consent date\nana@example.com,yes,2025-02-01\n");
    QCOMPARE(store.state(u"The Tides"_s, ana), u"withdrawn"_s);
    store.import(u"Lune Fauve"_s, "email,newsletter\nana@example.com,yes\n");
    QCOMPARE(store.state(u"Lune Fauve"_s, ana), u"withdrawn"_s);
}

void ConsentRulesTest::rule6AComplaintHoldsForEveryProfileAndALaterDatedConsentLiftsIt()
{
    TemporaryStore store;
    for (const auto &artist : {u"Nova Sky"_s, u"The Tides"_s}) {
        store.import(artist, "email,consent,consent date\nana@example.com,yes,2025-01-01\n");
    }
    store.import(u"Nova Sky"_s,
                 "email,status,unsubscribed at\nana@example.com,complained,2025-06-01\n");
    QCOMPARE(store.state(u"Nova Sky"_s, ana), u"complained"_s);
    QCOMPARE(store.state(u"The Tides"_s, ana), u"complained"_s);
    store.enter(ana, ConsentKind::Given, u"The Tides"_s, "2025-07-01");
    QCOMPARE(store.state(u"The Tides"_s, ana), u"opted_in"_s);
    QCOMPARE(store.state(u"Nova Sky"_s, ana), u"complained"_s);
}

void ConsentRulesTest::rule8AddressesAreTheSameAfterTrimmingAndFoldingAsciiCase_data()
{
    QTest::addColumn<QByteArray>("spelling");
    QTest::newRow("upper case") << QByteArray("ANA@EXAMPLE.COM");
    QTest::newRow("blanks") << QByteArray("  ana@example.com\t");
    QTest::newRow("no-break space") << QByteArray("\xC2\xA0"
                                                  "ana@example.com\xC2\xA0");
    QTest::newRow("zero-width space") << QByteArray("ana@example.com\xE2\x80\x8B");
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                   "ana@example.com");
}

void ConsentRulesTest::rule8AddressesAreTheSameAfterTrimmingAndFoldingAsciiCase()
{
    QFETCH(QByteArray, spelling);
    TemporaryStore store;
    store.import(u"Nova Sky"_s, "email,city\nana@example.com,Lyon\n");
    const auto report = store.import(u"Nova Sky"_s, "city,email\nParis,\"" + spelling + "\"\n");
    QCOMPARE(report.contactsNew, 0);
    QCOMPARE(report.contactsChanged, 1);
    QCOMPARE(store.contact(u"Nova Sky"_s, ana).city, u"Paris"_s);
}

void ConsentRulesTest::rule8TagsAndDotsAreSignificantAndTheFirstSpellingIsKept()
{
    TemporaryStore store;
    const auto report = store.import(u"Nova Sky"_s,
                                     "email\n"
                                     "Ana@Example.com\n"
                                     "ana@example.com\n"
                                     "ana+tour@example.com\n"
                                     "a.na@example.com\n"
                                     "\xC3\x84na@example.com\n"
                                     "\xC3\xA4na@example.com\n");
    QCOMPARE(report.contactsNew, 5); // Ä and ä are no ASCII letters
    QCOMPARE(report.rowsUnchanged, 1);
    QCOMPARE(store.contact(u"Nova Sky"_s, ana).email, u"Ana@Example.com"_s);
}

void ConsentRulesTest::rule9AHardBounceLeavesTheConsentButStopsExportsUntilALaterOne()
{
    TemporaryStore store;
    store.import(u"Nova Sky"_s, "email,consent,consent date\nana@example.com,yes,2025-01-01\n");
    store.import({}, "email,bounce type,bounced at\nana@example.com,hard,2025-06-01\n",
                 ListMeaning::Bounces);
    const ContactQuery optedIn{.profile = store.profile(u"Nova Sky"_s), .optedInOnly = true};
    QCOMPARE(store.state(u"Nova Sky"_s, ana), u"bounced"_s); // not withdrawn
    QCOMPARE(store.emails(optedIn), QStringList());
    // A consent from before the bounce does not reopen the address, one from after it does.
    store.import(u"Nova Sky"_s, "email,consent,consent date\nana@example.com,yes,2025-05-01\n");
    QCOMPARE(store.emails(optedIn), QStringList());
    store.import(u"Nova Sky"_s, "email,consent,consent date\nana@example.com,yes,2025-07-01\n");
    QCOMPARE(store.emails(optedIn), QStringList{ana});
    // A soft one changes nothing.
    store.import({}, "email,bounce type,bounced at\nana@example.com,soft,2025-08-01\n",
                 ListMeaning::Bounces);
    QCOMPARE(store.emails(optedIn), QStringList{ana});
}

void ConsentRulesTest::rule10ADateWithoutATimeIsTheStartForAConsentAndTheEndForAWithdrawal()
{
    TemporaryStore store;
    store.import(u"Nova Sky"_s,
                 "email,consent,consent date,unsubscribed at\n"
                 "ana@example.com,yes,2025-03-01,2025-03-01\n"
                 "bea@example.com,yes,2025-03-02,2025-03-01\n"
                 "cleo@example.com,yes,2025-03-01T23:00:00Z,2025-03-01\n");
    QCOMPARE(store.state(u"Nova Sky"_s, ana), u"withdrawn"_s);
    QCOMPARE(store.state(u"Nova Sky"_s, u"bea@example.com"_s), u"opted_in"_s);
    QCOMPARE(store.state(u"Nova Sky"_s, u"cleo@example.com"_s), u"withdrawn"_s);
    QCOMPARE(toIsoText(store.contact(u"Nova Sky"_s, u"bea@example.com"_s).since),
             u"2025-03-02T00:00:00Z"_s);
    QCOMPARE(toIsoText(store.contact(u"Nova Sky"_s, ana).since), u"2025-03-01T23:59:59.999Z"_s);
}

void ConsentRulesTest::rule11AByteIdenticalFileChangesNothingAndSaysSo()
{
    const QByteArray list("email,status,smartlink,kind,collected at\n"
                          "ana@example.com,unsubscribed,Tour,Tickets,2025-01-01\n");
    TemporaryStore store;
    QVERIFY(!store.import(u"Nova Sky"_s, list).alreadyImported);
    const auto events = store.database().value(u"SELECT count(*) FROM consent_event"_s);
    const auto again
        = store.import(u"Nova Sky"_s, list, ListMeaning::FanList, TemporaryStore::now + 1000);
    QVERIFY(again.alreadyImported);
    QCOMPARE(again.rowsRead, 0);
    QCOMPARE(again.warnings.size(), 1);
    QCOMPARE(store.database().value(u"SELECT count(*) FROM consent_event"_s)->toInt(),
             events->toInt());
    // For another profile it is another fact.
    QVERIFY(!store.import(u"The Tides"_s, list).alreadyImported);
    QCOMPARE(store.state(u"The Tides"_s, ana), u"withdrawn"_s);
}

void ConsentRulesTest::rule12TheDerivedStateIsWhatTheLedgerSays()
{
    TemporaryStore store;
    store.import(u"Nova Sky"_s,
                 "email,consent,consent date,smartlink,kind,amount,currency\n"
                 "ana@example.com,yes,2025-01-01,Tour,Tickets,20,EUR\n"
                 "bea@example.com,yes,,Shop,Merch,5.50,EUR\n");
    store.enter(ana, ConsentKind::Complained, {});
    Progress progress;
    auto check = checkStore(store.database(), progress);
    QVERIFY_RESULT(check);
    QVERIFY(check->isSound());
    QCOMPARE(check->contacts, 2);
    QVERIFY_RESULT(store.database().run(u"UPDATE membership SET state = 1 WHERE contact_id = 1"_s));
    check = checkStore(store.database(), progress);
    QVERIFY_RESULT(check);
    QCOMPARE(check->differences, 1);
    const auto rebuilt = rebuildMemberships(store.database(), progress);
    QVERIFY_RESULT(rebuilt);
    QCOMPARE(*rebuilt, 1);
    QCOMPARE(store.state(u"Nova Sky"_s, ana), u"complained"_s);
}

void ConsentRulesTest::rule13WhatIsExportedIsWhatIsShown()
{
    TemporaryStore store;
    store.import(u"Nova Sky"_s,
                 "email,first name,consent,consent date\n"
                 "ana@example.com,Ana,yes,2025-01-01\n"
                 "bea@example.com,Bea,no,\n"
                 "cleo@example.com,Cléo,yes,2025-01-01\n"
                 "dan@example.com,Dan,yes,2025-01-01\n");
    store.enter(u"dan@example.com"_s, ConsentKind::Withdrawn, u"Nova Sky"_s);
    for (const auto &search : {u""_s, u"cleo"_s, u"nobody"_s}) {
        const ContactQuery query{
            .profile = store.profile(u"Nova Sky"_s), .optedInOnly = true, .search = search};
        Progress progress;
        const auto path = store.filePath(u"out.csv"_s);
        const auto receipt
            = Exporter(store.database(), TemporaryStore::now)
                  .run({.query = query, .path = path, .columns = {u"email"_s}}, progress);
        QVERIFY_RESULT(receipt);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        auto lines = QString::fromUtf8(file.readAll()).split(u"\r\n"_s, Qt::SkipEmptyParts);
        QCOMPARE(lines.takeFirst(), u"email"_s);
        QCOMPARE(lines, store.emails(query));
        const auto count = ContactStore(store.database()).count(query);
        QVERIFY_RESULT(count);
        QCOMPARE(receipt->contacts, *count);
        QCOMPARE(lines.size(), *count);
    }
}

void ConsentRulesTest::rule14OfContradictoryRowsTheStricterCounts_data()
{
    QTest::addColumn<QByteArray>("one");
    QTest::addColumn<QByteArray>("other");
    QTest::addColumn<QString>("state");
    QTest::newRow("yes and unsubscribed, undated")
        << QByteArray("subscribed,,") << QByteArray("unsubscribed,,") << u"withdrawn"_s;
    QTest::newRow("yes later than the unsubscribe")
        << QByteArray("subscribed,2025-05-01,") << QByteArray("unsubscribed,,2025-01-01")
        << u"withdrawn"_s;
    QTest::newRow("yes and not ticked")
        << QByteArray("subscribed,2025-05-01,") << QByteArray("no,,") << u"no_consent"_s;
    QTest::newRow("yes and pending")
        << QByteArray("subscribed,2025-05-01,") << QByteArray("pending,,") << u"no_consent"_s;
    QTest::newRow("yes and complained") << QByteArray("subscribed,2025-05-01,")
                                        << QByteArray("complained,,2025-01-01") << u"complained"_s;
}

void ConsentRulesTest::rule14OfContradictoryRowsTheStricterCounts()
{
    QFETCH(QByteArray, one);
    QFETCH(QByteArray, other);
    QFETCH(QString, state);
    for (const bool swapped : {false, true}) {
        TemporaryStore store;
        const auto report = store.import(u"Nova Sky"_s,
                                         "email,status,consent date,unsubscribed at\n"
                                         "ana@example.com,"
                                             + (swapped ? other : one)
                                             + "\n"
                                               "Ana@example.com,"
                                             + (swapped ? one : other) + "\n");
        QCOMPARE(store.state(u"Nova Sky"_s, ana), state);
        QCOMPARE(report.warnings.size(), 1);
        QCOMPARE(report.rowsRead, 2);
        QCOMPARE(report.contactsNew, 1);
        QCOMPARE(report.consentsGiven, 0);
    }
}

void ConsentRulesTest::aNoOnALaterListIsToldButIsNoWithdrawal()
{
    TemporaryStore store;
    store.import(u"Nova Sky"_s, "email,consent,consent date\nana@example.com,yes,2025-01-01\n");
    const auto report
        = store.import(u"Nova Sky"_s, "email,accepts marketing\nana@example.com,no\n");
    QCOMPARE(store.state(u"Nova Sky"_s, ana), u"opted_in"_s);
    QCOMPARE(report.warnings.size(), 1);
}

void ConsentRulesTest::aWithdrawalOfAStrangerIsKeptForLaterLists()
{
    TemporaryStore store;
    store.enter(ana, ConsentKind::Withdrawn, u"Nova Sky"_s, "2025-06-01");
    store.import(u"Nova Sky"_s, "email,consent,consent date\nana@example.com,yes,2025-05-31\n");
    QCOMPARE(store.state(u"Nova Sky"_s, ana), u"withdrawn"_s);
}

void ConsentRulesTest::whatBlocksAConsentIsCounted()
{
    TemporaryStore store;
    store.import(u"Nova Sky"_s, "email\nana@example.com\nbea@example.com\n",
                 ListMeaning::Unsubscribes);
    const auto report = store.import(u"Nova Sky"_s,
                                     "email,consent,consent date\n"
                                     "ana@example.com,yes,2025-01-01\n"
                                     "bea@example.com,yes,\n"
                                     "cleo@example.com,yes,2025-01-01\n");
    QCOMPARE(report.blockedByWithdrawal, 2);
    QCOMPARE(report.consentsGiven, 1);
    QCOMPARE(store.emails({.profile = store.profile(u"Nova Sky"_s), .optedInOnly = true}),
             QStringList{u"cleo@example.com"_s});
}

QTEST_GUILESS_MAIN(ConsentRulesTest)

#include "tst_consentrules.moc"
