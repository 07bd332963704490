// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/exporter.h"
#include "core/export/handoverledger.h"
#include "core/export/removals.h"
#include "tests/support/resultcheck.h"
#include "tests/support/temporarystore.h"

#include <QtTest/QTest>

using namespace mailspace;
using namespace Qt::StringLiterals;

namespace {

constexpr auto handedOverAt = Timestamp(1'780'000'000'000); // Thursday 2026-05-28
constexpr auto day = Timestamp(86'400'000);
constexpr auto later = handedOverAt + 20 * day;

} // namespace

class HandoverLedgerTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void businessDaysAreMondaysToFridays_data();
    void businessDaysAreMondaysToFridays();
    void urgencyRisesBeforeTheTenthDay_data();
    void urgencyRisesBeforeTheTenthDay();
    void aFreshHandoverIsFine();
    void eachKindOfNoMakesAHandoverStale_data();
    void eachKindOfNoMakesAHandoverStale();
    void aNoToAnotherArtistDoesNotCount();
    void anOldNoLearntLaterCounts();
    void aNoFromBeforeAnOpenExportDoesNotCount();
    void aNoAfterAnOpenExportCounts();
    void whoConsentsAgainNeedsNoRemoval();
    void aHandoverOverAllArtistsCountsEveryNo();
    void anErasedPersonCountsUntilConfirmed();
    void theLongestWrongComesFirst();
    void peopleAreNamedWithTheirDate();
    void anUnknownHandoverIsNamed();

private:
    qint64 handOver(const QString &recipient, bool optInOnly = true,
                    const QString &artist = u"Nova Sky"_s, Timestamp at = handedOverAt);
    Handover look(qint64 id, Timestamp at = later)
    {
        return TemporaryStore::require(HandoverLedger(m_store->database(), at).one(id));
    }

    std::unique_ptr<TemporaryStore> m_store;
};

void HandoverLedgerTest::init()
{
    m_store = std::make_unique<TemporaryStore>();
    m_store->import(u"Nova Sky"_s,
                    "email,consent,consent date\n"
                    "ana@example.com,yes,2025-01-01\n"
                    "bea@example.com,yes,2025-01-02\n"
                    "cleo@example.com,yes,2025-01-03\n"
                    "dan@example.com,no,2025-01-04\n"
                    "eve@example.com,,\n");
    m_store->import(u"The Tides"_s, "email,consent,consent date\nana@example.com,yes,2025-01-01\n");
}

qint64 HandoverLedgerTest::handOver(const QString &recipient, bool optInOnly, const QString &artist,
                                    Timestamp at)
{
    Progress progress;
    ContactQuery query{.profile = {}, .optedInOnly = optInOnly};
    if (!artist.isEmpty()) {
        query.profile = m_store->profile(artist);
    }
    return TemporaryStore::require(Exporter(m_store->database(), at)
                                       .run({.query = query,
                                             .path = m_store->filePath(u"out.csv"_s),
                                             .recipient = recipient},
                                            progress))
        .handover;
}

void HandoverLedgerTest::businessDaysAreMondaysToFridays_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::addColumn<int>("days");
    const QDate thursday(2026, 5, 28);
    QTest::newRow("same day") << thursday << thursday << 0;
    QTest::newRow("earlier") << thursday << thursday.addDays(-3) << 0;
    QTest::newRow("friday") << thursday << thursday.addDays(1) << 1;
    QTest::newRow("sunday") << thursday << thursday.addDays(3) << 1;
    QTest::newRow("monday") << thursday << thursday.addDays(4) << 2;
    QTest::newRow("a week") << thursday << thursday.addDays(7) << 5;
    QTest::newRow("two weeks") << thursday << thursday.addDays(14) << 10;
    QTest::newRow("from a saturday") << thursday.addDays(2) << thursday.addDays(4) << 1;
    QTest::newRow("a weekend") << thursday.addDays(2) << thursday.addDays(3) << 0;
    QTest::newRow("years") << QDate(2020, 1, 1) << QDate(2026, 1, 1) << 1566;
}

void HandoverLedgerTest::businessDaysAreMondaysToFridays()
{
    QFETCH(QDate, from);
    QFETCH(QDate, to);
    QTEST(businessDays(from, to), "days");
}

void HandoverLedgerTest::urgencyRisesBeforeTheTenthDay_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("urgency");
    QTest::newRow("0") << 0 << u"open"_s;
    QTest::newRow("7") << 7 << u"open"_s;
    QTest::newRow("8") << 8 << u"near"_s;
    QTest::newRow("9") << 9 << u"near"_s;
    QTest::newRow("10") << 10 << u"over"_s;
}

void HandoverLedgerTest::urgencyRisesBeforeTheTenthDay()
{
    QFETCH(int, days);
    QFETCH(QString, urgency);
    Staleness stale;
    stale.businessDays = days;
    QCOMPARE(urgencyKey(stale.urgency()), u"none"_s);
    stale.withdrawn = 1;
    QCOMPARE(urgencyKey(stale.urgency()), urgency);
}

void HandoverLedgerTest::aFreshHandoverIsFine()
{
    const auto handover = look(handOver(u"our Brevo"_s));
    QCOMPARE(handover.recipient, u"our Brevo"_s);
    QCOMPARE(handover.profileName, u"Nova Sky"_s);
    QCOMPARE(handover.contacts, 3);
    QVERIFY(handover.optInOnly);
    QCOMPARE(handover.stale.people(), 0);
    QVERIFY(!handover.stale.earliest);
    QCOMPARE(handover.toJson()[u"stale"_s].toBool(), false);
}

void HandoverLedgerTest::eachKindOfNoMakesAHandoverStale_data()
{
    QTest::addColumn<ConsentKind>("kind");
    QTest::addColumn<QString>("artist");
    QTest::newRow("withdrawn") << ConsentKind::Withdrawn << u"Nova Sky"_s;
    QTest::newRow("withdrawn everywhere") << ConsentKind::Withdrawn << QString();
    QTest::newRow("complained") << ConsentKind::Complained << QString();
    QTest::newRow("bounced") << ConsentKind::Bounced << QString();
}

void HandoverLedgerTest::eachKindOfNoMakesAHandoverStale()
{
    QFETCH(ConsentKind, kind);
    QFETCH(QString, artist);
    const auto id = handOver({});
    m_store->enter(u"ana@example.com"_s, kind, artist, nullptr, handedOverAt + day);
    const auto stale = look(id, handedOverAt + 14 * day).stale;
    QCOMPARE(stale.people(), 1);
    QCOMPARE(stale.withdrawn, kind == ConsentKind::Withdrawn ? 1 : 0);
    QCOMPARE(stale.complained, kind == ConsentKind::Complained ? 1 : 0);
    QCOMPARE(stale.bounced, kind == ConsentKind::Bounced ? 1 : 0);
    QCOMPARE(stale.earliest, std::optional(handedOverAt + day));
    QCOMPARE(stale.businessDays, 9);
    QCOMPARE(stale.urgency(), Urgency::Near);
}

void HandoverLedgerTest::aNoToAnotherArtistDoesNotCount()
{
    const auto id = handOver({});
    m_store->enter(u"ana@example.com"_s, ConsentKind::Withdrawn, u"The Tides"_s, nullptr, later);
    QCOMPARE(look(id).stale.people(), 0);
}

void HandoverLedgerTest::anOldNoLearntLaterCounts()
{
    // The list of unsubscribes came after the export, but the people had said it before.
    const auto id = handOver({});
    m_store->enter(u"bea@example.com"_s, ConsentKind::Withdrawn, u"Nova Sky"_s, "2026-05-20",
                   later);
    const auto stale = look(id).stale;
    QCOMPARE(stale.people(), 1);
    QVERIFY(*stale.earliest < handedOverAt);
}

void HandoverLedgerTest::aNoFromBeforeAnOpenExportDoesNotCount()
{
    const auto id = handOver({}, false);
    QCOMPARE(look(id).contacts, 5);
    QCOMPARE(look(id).stale.people(), 0);
}

void HandoverLedgerTest::aNoAfterAnOpenExportCounts()
{
    const auto id = handOver({}, false);
    m_store->enter(u"eve@example.com"_s, ConsentKind::Withdrawn, u"Nova Sky"_s, nullptr, later);
    m_store->enter(u"bea@example.com"_s, ConsentKind::Withdrawn, u"Nova Sky"_s, "2026-05-20",
                   later);
    QCOMPARE(look(id).stale.withdrawn, 2);
}

void HandoverLedgerTest::whoConsentsAgainNeedsNoRemoval()
{
    const auto id = handOver({});
    m_store->enter(u"ana@example.com"_s, ConsentKind::Withdrawn, u"Nova Sky"_s, "2026-06-01",
                   later);
    QCOMPARE(look(id).stale.people(), 1);
    m_store->enter(u"ana@example.com"_s, ConsentKind::Given, u"Nova Sky"_s, "2026-06-05", later);
    QCOMPARE(look(id).stale.people(), 0);
}

void HandoverLedgerTest::aHandoverOverAllArtistsCountsEveryNo()
{
    const auto id = handOver({}, false, {});
    m_store->enter(u"ana@example.com"_s, ConsentKind::Complained, {}, nullptr, later);
    m_store->enter(u"bea@example.com"_s, ConsentKind::Withdrawn, u"Nova Sky"_s, nullptr, later);
    const auto stale = look(id).stale;
    QCOMPARE(stale.complained, 1); // once, though in two profiles
    QCOMPARE(stale.withdrawn, 1);
}

void HandoverLedgerTest::anErasedPersonCountsUntilConfirmed()
{
    const auto id = handOver(u"our Brevo"_s);
    QVERIFY_RESULT(m_store->database().run(
        u"INSERT INTO handover_erasure (handover_id, address_hash, erased_at) "
        "VALUES (:id, x'00', :at)"_s,
        {{u":id"_s, id}, {u":at"_s, handedOverAt + day}}));
    QCOMPARE(look(id).stale.erased, 1);
    QCOMPARE(look(id).stale.earliest, std::optional(handedOverAt + day));
    QCOMPARE(*Removals(m_store->database(), later).confirm(id), 1);
    QCOMPARE(look(id).stale.people(), 0);
}

void HandoverLedgerTest::theLongestWrongComesFirst()
{
    const auto fine = handOver(u"c"_s, true, u"The Tides"_s, handedOverAt - day);
    const auto newer = handOver(u"a"_s, true, u"Nova Sky"_s, handedOverAt + 2 * day);
    const auto open = handOver(u"b"_s, false, u"Nova Sky"_s, handedOverAt);
    m_store->enter(u"ana@example.com"_s, ConsentKind::Withdrawn, u"Nova Sky"_s, "2026-05-25",
                   later);
    m_store->enter(u"eve@example.com"_s, ConsentKind::Withdrawn, u"Nova Sky"_s, "2026-05-24",
                   later);
    Progress progress;
    const auto all = HandoverLedger(m_store->database(), later).all(progress);
    QVERIFY_RESULT(all);
    QList<qint64> ids;
    for (const auto &handover : *all) {
        ids += handover.id;
    }
    QCOMPARE(ids, QList<qint64>({open, newer, fine}));
    QCOMPARE(*HandoverLedger(m_store->database(), later).recipients(),
             QStringList({u"b"_s, u"a"_s, u"c"_s}));
}

void HandoverLedgerTest::peopleAreNamedWithTheirDate()
{
    const auto id = handOver({});
    m_store->enter(u"cleo@example.com"_s, ConsentKind::Withdrawn, u"Nova Sky"_s, nullptr, later);
    m_store->enter(u"ana@example.com"_s, ConsentKind::Bounced, {}, nullptr, later);
    QStringList people;
    HandoverLedger ledger(m_store->database(), later);
    QVERIFY_RESULT(ledger.forEachStalePerson(look(id), [&](const StalePerson &person) {
        people += person.email + u' ' + stateKey(person.state) + u' ' + toIsoText(person.since);
        return Result<>();
    }));
    QCOMPARE(people,
             QStringList({u"ana@example.com bounced "_s + toIsoText(later),
                          u"cleo@example.com withdrawn "_s + toIsoText(later)}));
}

void HandoverLedgerTest::anUnknownHandoverIsNamed()
{
    const auto missing = HandoverLedger(m_store->database(), later).one(4711);
    QVERIFY(!missing);
    QVERIFY(missing.error().message.contains(u"4711"_s));
}

QTEST_GUILESS_MAIN(HandoverLedgerTest)

#include "tst_handoverledger.moc"
