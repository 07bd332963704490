// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fans/fanchronicle.h"

#include "core/fans/fanpicture.h"
#include "core/fans/superfanstore.h"
#include "tests/support/resultcheck.h"
#include "tests/support/temporarystore.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace mailspace;

namespace {

constexpr auto now = TemporaryStore::now; // 2026-05-28

const QByteArray fans = "email,smartlink,kind,date,consent,consent date\n"
                        "ana@example.com,Tour,Tickets,2026-01-10,yes,2026-01-10\n"
                        "ben@example.com,Tour,Tickets,2026-03-11,yes,2026-03-11\n"
                        "cat@example.com,Tour,Tickets,2026-03-12,no,\n"
                        "dan@example.com,Shop,Merch,,yes,\n";

FanChronicle chronicleOf(TemporaryStore &store, const std::vector<ContactId> &superFans = {})
{
    Progress progress;
    return TemporaryStore::require(
        readChronicle(store.database(), store.profile(u"Nova Sky"_s), superFans, now, progress));
}

qint64 dayNumber(int year, int month, int day)
{
    return QDate(1970, 1, 1).daysTo(QDate(year, month, day));
}

} // namespace

class FanChronicleTest : public QObject
{
    Q_OBJECT

private slots:
    void growthCountsEachPersonOnce();
    void peopleCountWithTheKindTheyFirstCameThrough();
    void stepsHaveNoGaps();
    void weeksBeginOnMonday();
    void smartlinksTellWhatBecameOfTheirPeople();
    void whoWithdrewInTimeDidNotStay();
    void anEmptyStoreHasNoHistory();
    void concentrationRunsFromNobodyToEverybody();
    void breadthTellsAClickerFromAFan();
    void onlySuperFansWithoutConsentAreToBeAsked();
};

void FanChronicleTest::growthCountsEachPersonOnce()
{
    TemporaryStore store;
    store.import(u"Nova Sky"_s, fans);
    store.import(u"Nova Sky"_s, fans + "ben@example.com,Shop,Merch,2026-04-01,yes,2026-04-01\n");
    store.enter(u"ana@example.com"_s, ConsentKind::Withdrawn, u"Nova Sky"_s, "2026-02-20");
    const auto steps = growthBy(chronicleOf(store).days, GrowthStep::Month);
    QCOMPARE(steps.front().from, QDate(2026, 1, 1));
    QCOMPARE(steps.front().newContacts, 1);
    QCOMPARE(steps.front().newOptIns, 1);
    QCOMPARE(steps[1].withdrawals, 1);
    QCOMPARE(steps[1].net(), -1);
    QCOMPARE(steps[2].newContacts, 2);
    QCOMPARE(steps[2].newOptIns, 1);
    QCOMPARE(chronicleOf(store).undated, 1);
}

void FanChronicleTest::peopleCountWithTheKindTheyFirstCameThrough()
{
    TemporaryStore store;
    store.import(u"Nova Sky"_s,
                 "email,smartlink,kind,date,consent,consent date\n"
                 "ana@example.com,Shop,Merch,2026-04-01,,\n"
                 "ana@example.com,Tour,Tickets,2026-01-10,yes,2026-03-01\n"
                 "ana@example.com,A page,Emails,,,\n"
                 "ben@example.com,A page,Emails,,yes,2026-03-05\n");
    store.enter(u"ana@example.com"_s, ConsentKind::Withdrawn, u"Nova Sky"_s, "2026-05-01");
    const auto days = chronicleOf(store).days;
    const auto total = [&](std::optional<SmartlinkKind> kind) {
        Growth sum;
        for (const auto &step : growthBy(days, GrowthStep::Month, kind)) {
            sum.add(step);
        }
        return std::array{sum.newContacts, sum.newOptIns, sum.withdrawals};
    };
    QVERIFY((total({}) == std::array<qint64, 3>{2, 2, 1}));
    QVERIFY((total(SmartlinkKind::Tickets) == std::array<qint64, 3>{1, 1, 1}));
    QVERIFY((total(SmartlinkKind::Emails) == std::array<qint64, 3>{1, 1, 0}));
    QVERIFY((total(SmartlinkKind::Merch) == std::array<qint64, 3>{0, 0, 0}));
}

void FanChronicleTest::stepsHaveNoGaps()
{
    FanChronicle chronicle;
    chronicle.days[dayNumber(2025, 11, 30)][1].newContacts = 2;
    chronicle.days[dayNumber(2026, 2, 1)][2].newContacts = 3;
    const auto steps = growthBy(chronicle.days, GrowthStep::Month);
    QCOMPARE(steps.size(), std::size_t(4));
    QCOMPARE(steps[1].from, QDate(2025, 12, 1));
    QCOMPARE(steps[1].newContacts, 0);
    QCOMPARE(steps[3].newContacts, 3);
}

void FanChronicleTest::weeksBeginOnMonday()
{
    FanChronicle chronicle;
    chronicle.days[dayNumber(2026, 5, 24)][0].newOptIns = 1; // a Sunday
    chronicle.days[dayNumber(2026, 5, 25)][0].newOptIns = 1;
    const auto steps = growthBy(chronicle.days, GrowthStep::Week);
    QCOMPARE(steps.size(), std::size_t(2));
    QCOMPARE(steps[0].from, QDate(2026, 5, 18));
    QCOMPARE(steps[1].from, QDate(2026, 5, 25));
}

void FanChronicleTest::smartlinksTellWhatBecameOfTheirPeople()
{
    TemporaryStore store;
    store.import(u"Nova Sky"_s, fans);
    const auto ana = store.contact({}, u"ana@example.com"_s).id;
    const auto chronicle = chronicleOf(store, {ana});
    QCOMPARE(chronicle.smartlinks.size(), std::size_t(2));
    const auto &tour = chronicle.smartlinks.front();
    QCOMPARE(tour.name, u"Tour"_s);
    const auto people = SuperFanStore(store.database()).contactsOfSmartlink(tour.smartlink);
    QVERIFY_RESULT(people);
    QCOMPARE(people->size(), std::size_t(3));
    QCOMPARE(people->front(), ana);
    QCOMPARE(tour.collected, 3);
    QCOMPARE(tour.optedIn, 2);
    QCOMPARE(tour.superFans, 1);
    QVERIFY((tour.due == std::array<qint64, 3>{2, 1, 0}));
    QVERIFY((tour.stayed == std::array<qint64, 3>{2, 1, 0}));
    const auto &shop = chronicle.smartlinks.back();
    QCOMPARE(shop.optedIn, 1); // undated: nobody knows for how long
    QVERIFY((shop.due == std::array<qint64, 3>{0, 0, 0}));
}

void FanChronicleTest::whoWithdrewInTimeDidNotStay()
{
    TemporaryStore store;
    store.import(u"Nova Sky"_s, fans);
    store.enter(u"ana@example.com"_s, ConsentKind::Withdrawn, {}, "2026-03-01");
    const auto tour = chronicleOf(store).smartlinks.front();
    QVERIFY((tour.due == std::array<qint64, 3>{2, 1, 0}));
    QVERIFY((tour.stayed == std::array<qint64, 3>{2, 0, 0}));
}

void FanChronicleTest::anEmptyStoreHasNoHistory()
{
    TemporaryStore store;
    const auto chronicle = chronicleOf(store);
    QVERIFY(chronicle.days.empty());
    QVERIFY(chronicle.smartlinks.empty());
    QVERIFY(growthBy(chronicle.days, GrowthStep::Week).empty());
}

void FanChronicleTest::concentrationRunsFromNobodyToEverybody()
{
    FanRanking ranking;
    ranking.scores = {10, 70, 0, 20};
    const auto curve = concentrationOf(ranking);
    QCOMPARE(curve.front().count, 0);
    QCOMPARE(curve[1].count, 1);
    QCOMPARE(curve[1].engagement, 0.7);
    QCOMPARE(curve[1].score, 70);
    QCOMPARE(curve.back().people, 1.0);
    QCOMPARE(curve.back().engagement, 1.0);
    QCOMPARE(curve.back().count, 3);
    QVERIFY(concentrationOf({}).empty());
    ranking.scores.clear();
    for (MicroPoints i = 0; i < 5000; ++i) { // in disorder, over several digits
        ranking.scores.push_back(1 + (i * 7919) % 5000 * 12'345'678);
    }
    const auto many = concentrationOf(ranking);
    std::ranges::sort(ranking.scores, std::greater());
    for (const auto &point : std::span(many).subspan(1)) {
        QCOMPARE(point.score, ranking.scores[std::size_t(point.count - 1)]);
    }
}

void FanChronicleTest::breadthTellsAClickerFromAFan()
{
    TemporaryStore store;
    store.import(u"Nova Sky"_s,
                 "email,kind,date\n"
                 "ana@example.com,Tickets,2026-05-20\n"
                 "ana@example.com,Merch,2026-05-01\n"
                 "ben@example.com,New listeners,2024-01-01\n"
                 "ben@example.com,New listeners,2024-01-02\n"
                 "cat@example.com,Emails,\n");
    Progress progress;
    const auto engagement = SuperFanStore(store.database()).engagement({}, progress);
    QVERIFY_RESULT(engagement);
    const auto cells = breadthGrid(*engagement, now);
    QCOMPARE(cells.size(), std::size_t(3));
    QCOMPARE(cells[0].kinds, 1);
    QVERIFY(cells[0].recency == FanRecency::Longer);
    QVERIFY(cells[1].recency == FanRecency::Unknown);
    QCOMPARE(cells[2].kinds, 2);
    QVERIFY(cells[2].recency == FanRecency::Month);
    QCOMPARE(cells[2].people.front(), store.contact({}, u"ana@example.com"_s).id);
}

void FanChronicleTest::onlySuperFansWithoutConsentAreToBeAsked()
{
    TemporaryStore store;
    store.import(u"Nova Sky"_s,
                 "email,kind,date,consent,consent date\n"
                 "ana@example.com,Tickets,2026-05-20,yes,2026-05-20\n"
                 "ben@example.com,Tickets,2026-05-20,,\n"
                 "cat@example.com,Tickets,2026-05-20,,\n"
                 "dan@example.com,Emails,2020-05-20,,\n");
    store.enter(u"cat@example.com"_s, ConsentKind::Withdrawn, u"Nova Sky"_s);
    Progress progress;
    const auto engagement = SuperFanStore(store.database()).engagement({}, progress);
    QVERIFY_RESULT(engagement);
    ScoreRecipe recipe;
    recipe.threshold = 3;
    const auto ranking = rankFans(*engagement, FanScorer(recipe, now), 5);
    const auto ask = superFansToAsk(*engagement, ranking);
    QCOMPARE(ask.size(), std::size_t(1));
    QCOMPARE(engagement->contacts[ask.front()], store.contact({}, u"ben@example.com"_s).id);
    QCOMPARE(contactsFrom(*engagement, ranking, ranking.threshold).size(), std::size_t(2));
}

QTEST_GUILESS_MAIN(FanChronicleTest)
#include "tst_fanchronicle.moc"
