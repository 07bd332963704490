// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/contacts/contactdetails.h"

#include "core/export/exporter.h"
#include "tests/support/resultcheck.h"
#include "tests/support/temporarystore.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace mailspace;

namespace {

const QString ana = u"ana@example.com"_s;

const QByteArray list = "email,name,smartlink,kind,date,amount,currency,consent,consent date,Shoe\n"
                        "ana@example.com,Ana,Tour,Tickets,2026-05-01,45,EUR,yes,2026-05-01,38\n"
                        "ana@example.com,Ana,Shop,Merch,,20,EUR,,,38\n";

ContactDetails detailsOf(TemporaryStore &store, std::optional<ProfileId> profile = {})
{
    const auto id = TemporaryStore::require(ContactStore(store.database()).find(ana));
    return TemporaryStore::require(
        readContactDetails(store.database(), *id, profile, TemporaryStore::now));
}

} // namespace

/// Everything known about one contact.
class ContactDetailsTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhoItIsAndWhatListsToldBesides();
    void theNewestDeedComesFirstAndTheUndatedLast();
    void eachArtistHasItsOwnStateAndEvidence_data();
    void eachArtistHasItsOwnStateAndEvidence();
    void theScoreIsThatOfTheProfile();
    void namesTheListsAndTheHandOvers();
    void aContactThatIsGoneIsToldSo();
};

void ContactDetailsTest::tellsWhoItIsAndWhatListsToldBesides()
{
    TemporaryStore store;
    store.import(u"Nova Sky"_s, list);
    const auto details = detailsOf(store);
    QCOMPARE(details.email, ana);
    QCOMPARE(details.name, u"Ana"_s);
    QCOMPARE(details.otherColumns.size(), std::size_t(1));
    QCOMPARE(details.otherColumns.front(), std::pair(u"Shoe"_s, u"38"_s));
}

void ContactDetailsTest::theNewestDeedComesFirstAndTheUndatedLast()
{
    TemporaryStore store;
    store.import(u"Nova Sky"_s, list);
    const auto details = detailsOf(store);
    QCOMPARE(details.deeds.size(), std::size_t(2));
    QCOMPARE(details.deeds[0].kind, SmartlinkKind::Tickets);
    QCOMPARE(details.deeds[0].amountCents, 4500);
    QCOMPARE(details.deeds[0].row, 2);
    QVERIFY(!details.deeds[1].at);
}

void ContactDetailsTest::eachArtistHasItsOwnStateAndEvidence_data()
{
    QTest::addColumn<ConsentKind>("said");
    QTest::addColumn<QString>("toWhom");
    QTest::addColumn<ConsentState>("nova");
    QTest::addColumn<ConsentState>("tides");
    QTest::newRow("a no to one artist") << ConsentKind::Withdrawn << u"Nova Sky"_s
                                        << ConsentState::Withdrawn << ConsentState::OptedIn;
    QTest::newRow("a complaint") << ConsentKind::Complained << QString() << ConsentState::Complained
                                 << ConsentState::Complained;
    QTest::newRow("a bounce") << ConsentKind::Bounced << QString() << ConsentState::Bounced
                              << ConsentState::Bounced;
}

void ContactDetailsTest::eachArtistHasItsOwnStateAndEvidence()
{
    QFETCH(const ConsentKind, said);
    QFETCH(const QString, toWhom);
    QFETCH(const ConsentState, nova);
    QFETCH(const ConsentState, tides);
    TemporaryStore store;
    for (const auto &artist : {u"The Tides"_s, u"Nova Sky"_s}) {
        store.import(artist, list);
    }
    store.enter(ana, said, toWhom);
    const auto details = detailsOf(store);
    QCOMPARE(details.profiles.size(), std::size_t(2));
    QCOMPARE(details.profiles[0].name, u"Nova Sky"_s); // by name
    QCOMPARE(details.profiles[0].state, nova);
    QCOMPARE(details.profiles[1].state, tides);
    QCOMPARE(details.profiles[0].evidence, u"entered by hand"_s);
    if (tides == ConsentState::OptedIn) {
        QVERIFY(details.profiles[1].evidence.contains(u"line 2"_s));
    }
}

void ContactDetailsTest::theScoreIsThatOfTheProfile()
{
    TemporaryStore store;
    store.import(u"Nova Sky"_s, list);
    store.import(u"The Tides"_s, "email,kind,date\nana@example.com,Emails,2026-05-01\n");
    const auto over = detailsOf(store);
    const auto within = detailsOf(store, store.profile(u"The Tides"_s));
    QCOMPARE(over.fan.receipts.size(), std::size_t(3));
    QCOMPARE(within.fan.receipts.size(), std::size_t(1));
    QVERIFY(over.fan.score.total > within.fan.score.total);
    store.enter(ana, ConsentKind::Complained, {});
    QVERIFY(!detailsOf(store).fan.hasScore);
}

void ContactDetailsTest::namesTheListsAndTheHandOvers()
{
    TemporaryStore store;
    store.import(u"Nova Sky"_s, list);
    store.import({}, "email\nana@example.com\n");
    ExportRequest request;
    request.query.profile = store.profile(u"Nova Sky"_s);
    request.query.optedInOnly = true;
    request.recipient = u"our Brevo"_s;
    request.path = store.filePath(u"out.csv"_s);
    Progress progress;
    QVERIFY_RESULT(Exporter(store.database(), TemporaryStore::now).run(request, progress));
    const auto details = detailsOf(store);
    QCOMPARE(details.lists.size(), std::size_t(2));
    QCOMPARE(details.lists[0].profile, QString()); // the latest first
    QCOMPARE(details.lists[1].profile, u"Nova Sky"_s);
    QCOMPARE(details.handovers.size(), std::size_t(1));
    QCOMPARE(details.handovers[0].recipient, u"our Brevo"_s);
    QCOMPARE(details.handovers[0].fileName, u"out.csv"_s);
}

void ContactDetailsTest::aContactThatIsGoneIsToldSo()
{
    TemporaryStore store;
    const auto details = readContactDetails(store.database(), 7, {}, TemporaryStore::now);
    QVERIFY(!details);
    QVERIFY(!details.error().message.isEmpty());
}

QTEST_GUILESS_MAIN(ContactDetailsTest)
#include "tst_contactdetails.moc"
