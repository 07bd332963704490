// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/consent/consenttrends.h"

#include "core/consent/consentbatch.h"
#include "core/import/importundo.h"
#include "tests/support/temporarystore.h"

#include <QtTest/QTest>

using namespace mailspace;
using namespace Qt::StringLiterals;

namespace {

const QString artist = u"Nova Sky"_s;

ConsentTrends trendsOf(TemporaryStore &store, TrendRequest request)
{
    Progress progress;
    request.now = TemporaryStore::now; // 2026-05-28, a Thursday
    return TemporaryStore::require(consentTrends(store.database(), request, progress));
}

} // namespace

/// Who was gained and lost, and when.
class ConsentTrendsTest : public QObject
{
    Q_OBJECT

private slots:
    void everyStepHasItsGainsAndLosses();
    void weeksBeginOnMonday();
    void whatWasTakenBackDoesNotCount();
    void aPersonCountsOnceInAStep();
    void anotherArtistsLossesAreNotMine();
    void lossesAreGroupedAndNewestFirst();
};

void ConsentTrendsTest::everyStepHasItsGainsAndLosses()
{
    TemporaryStore store;
    store.import(artist,
                 "email,consent,consent date,unsubscribed at\n"
                 "ana@example.com,yes,2026-03-05,2026-05-10\n"
                 "bea@example.com,yes,2026-05-01,\n"
                 "cleo@example.com,yes,2020-01-01,\n");
    const auto trends = trendsOf(store, {.profile = store.profile(artist), .steps = 3});
    QCOMPARE(trends.steps.size(), std::size_t(3));
    QCOMPARE(trends.steps[0].from, QDate(2026, 3, 1));
    QCOMPARE(trends.steps[0].gained, 1);
    QCOMPARE(trends.steps[1].gained + trends.steps[1].lost, 0);
    QCOMPARE(trends.steps[2].gained, 1);
    QCOMPARE(trends.steps[2].lost, 1);
    QCOMPARE(trends.steps[2].net(), 0);
}

void ConsentTrendsTest::weeksBeginOnMonday()
{
    TemporaryStore store;
    store.import(artist,
                 "email,consent,consent date\n"
                 "ana@example.com,yes,2026-05-24\nbea@example.com,yes,2026-05-25\n");
    const auto trends
        = trendsOf(store, {.profile = {}, .step = TrendRequest::Step::Week, .steps = 2});
    QCOMPARE(trends.steps[0].from, QDate(2026, 5, 18));
    QCOMPARE(trends.steps[1].from, QDate(2026, 5, 25));
    QCOMPARE(trends.steps[0].gained, 1);
    QCOMPARE(trends.steps[1].gained, 1);
}

void ConsentTrendsTest::whatWasTakenBackDoesNotCount()
{
    TemporaryStore store;
    const auto report = store.import(artist, "email,unsubscribed at\nbea@example.com,2026-05-01\n");
    store.import(artist, "email\nana@example.com\n");
    Progress progress;
    const auto ana
        = TemporaryStore::require(ContactStore(store.database()).find(u"ana@example.com"_s));
    const auto events = TemporaryStore::require(
        recordBatch(store.database(), {{*ana}, ConsentKind::Withdrawn, store.profile(artist)},
                    TemporaryStore::now, progress));
    QCOMPARE(trendsOf(store, {}).lost, 2);
    TemporaryStore::require(
        takeBackEvents(store.database(), events, TemporaryStore::now, progress));
    TemporaryStore::require(
        undoImport(store.database(), *report.import, TemporaryStore::now, progress));
    QCOMPARE(trendsOf(store, {}).lost, 0);
    QCOMPARE(trendsOf(store, {}).steps.back().lost, 0);
}

void ConsentTrendsTest::aPersonCountsOnceInAStep()
{
    TemporaryStore store;
    store.enter(u"ana@example.com"_s, ConsentKind::Withdrawn, artist, "2026-05-01");
    store.enter(u"ana@example.com"_s, ConsentKind::Complained, {}, "2026-05-02");
    QCOMPARE(trendsOf(store, {}).steps.back().lost, 1);
    QCOMPARE(trendsOf(store, {}).lost, 2);
}

void ConsentTrendsTest::anotherArtistsLossesAreNotMine()
{
    TemporaryStore store;
    store.import(u"The Tides"_s, "email,unsubscribed at\nana@example.com,2026-05-01\n");
    store.import(artist, "email\nbea@example.com\n");
    store.enter(u"bea@example.com"_s, ConsentKind::Complained, {}, "2026-05-02");
    const auto mine = trendsOf(store, {.profile = store.profile(artist)});
    QCOMPARE(mine.lost, 1); // a complaint concerns every artist the person is with
    QCOMPARE(mine.losses.front().email, u"bea@example.com"_s);
    QCOMPARE(trendsOf(store, {.profile = store.profile(u"The Tides"_s)}).lost, 1);
}

void ConsentTrendsTest::lossesAreGroupedAndNewestFirst()
{
    TemporaryStore store;
    store.import(artist,
                 "email,smartlink,kind,unsubscribed at,reason\n"
                 "ana@example.com,Tour,Tickets,2026-05-01,Too many mails\n"
                 "bea@example.com,Tour,Tickets,2026-05-03,Too many mails\n"
                 "cleo@example.com,Shop,Merch,2026-05-02,\n");
    const auto trends = trendsOf(store, {.profile = store.profile(artist)});
    QCOMPARE(trends.losses.front().email, u"bea@example.com"_s);
    QCOMPARE(trends.losses.back().email, u"ana@example.com"_s);
    QCOMPARE(trends.bySmartlink.front().name, u"Tour"_s);
    QCOMPARE(trends.bySmartlink.front().kind, SmartlinkKind::Tickets);
    QCOMPARE(trends.bySmartlink.front().lost, 2);
    QCOMPARE(trends.byReason.front().name, u"Too many mails"_s);
    QCOMPARE(trends.byReason.front().lost, 2);
}

QTEST_GUILESS_MAIN(ConsentTrendsTest)

#include "tst_consenttrends.moc"
