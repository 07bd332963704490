// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fans/superfanstore.h"

#include "core/consent/erasure.h"
#include "core/fans/fanfifths.h"
#include "core/fans/fanlevels.h"
#include "core/import/importundo.h"
#include "tests/support/resultcheck.h"
#include "tests/support/temporarystore.h"

#include <QtTest/QTest>

#include <numeric>
#include <random>

using namespace Qt::StringLiterals;
using namespace mailspace;

namespace {

constexpr Timestamp day = 86'400'000;
constexpr auto now = TemporaryStore::now;
constexpr MicroPoints onePoint = 1'000'000;

MicroPoints partOf(SmartlinkKind kind, Timestamp at, qint64 quantity = 1, qint64 cents = 0)
{
    return FanScorer({}, now).part(fanAct(kind, at, quantity, cents));
}

/// A list of people who did all sorts of things at all sorts of times.
QByteArray manyFans(std::mt19937 &random, int people)
{
    const std::array<QByteArray, 5> kinds{"Tickets", "Merch", "New listeners", "Emails", ""};
    QByteArray list = "email,smartlink,kind,date,amount,interactions\n";
    for (int person = 0; person < people; ++person) {
        for (auto acts = random() % 9; acts > 0; --acts) {
            const auto date = random() % 7 == 0
                ? QByteArray()
                : QDate(2015, 1, 1).addDays(random() % 4000).toString(Qt::ISODate).toLatin1();
            list += "fan" + QByteArray::number(person) + "@example.com,Page "
                + QByteArray::number(random() % 4) + ',' + kinds.at(random() % kinds.size()) + ','
                + date + ',' + QByteArray::number(random() % 300) + ".50,"
                + QByteArray::number(1 + random() % 5) + '\n';
        }
    }
    return list;
}

} // namespace

class SuperFanStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void halfOfItIsGoneAfterAHalfLife();
    void theFutureCountsAsToday();
    void anUndatedInteractionCountsAQuarterForEver();
    void amountsAndQuantitiesCountThroughALogarithm();
    void eachFurtherKindAddsItsShare();
    void whoWithdrewOrComplainedHasNoScore();
    void overAllProfilesOnlyTheOnesStayedWithCount();
    void equalFansAreNotToldApart();
    void aFixedThresholdIsKept();
    void levelsFollowScoreAndTime_data();
    void levelsFollowScoreAndTime();
    void topIsSortedAndNeverLongerThanAsked();
    void whatComesInLaterIsReadOfThosePeopleOnly_data();
    void whatComesInLaterIsReadOfThosePeopleOnly();
    void whatHasNotChangedIsNotReadAgain();
    void everybodyIsOnOneLevel();
    void theGridHoldsEverybodyDated();
    void fifthsAreShared();
    void anEmptyStoreHasNobody();

private:
    static Engagement engagementOf(TemporaryStore &store, const QString &artist = {})
    {
        Progress progress;
        return TemporaryStore::require(
            SuperFanStore(store.database())
                .engagement(artist.isEmpty() ? std::nullopt : std::optional(store.profile(artist)),
                            progress));
    }
};

void SuperFanStoreTest::halfOfItIsGoneAfterAHalfLife()
{
    QCOMPARE(partOf(SmartlinkKind::Tickets, now), 5 * onePoint);
    QCOMPARE(partOf(SmartlinkKind::Tickets, now - 365 * day), 5 * onePoint / 2);
    QCOMPARE(partOf(SmartlinkKind::Tickets, now - 730 * day), 5 * onePoint / 4);
}

void SuperFanStoreTest::theFutureCountsAsToday()
{
    QCOMPARE(partOf(SmartlinkKind::Merch, now + 90 * day), partOf(SmartlinkKind::Merch, now));
}

void SuperFanStoreTest::anUndatedInteractionCountsAQuarterForEver()
{
    const auto act = fanAct(SmartlinkKind::Merch, 0, 1, 0);
    QCOMPARE(FanScorer({}, now).part(act), onePoint);
    QCOMPARE(FanScorer({}, now + 5000 * day).part(act), onePoint);
}

void SuperFanStoreTest::amountsAndQuantitiesCountThroughALogarithm()
{
    QCOMPARE(partOf(SmartlinkKind::Merch, now, 1, 900), 6 * onePoint); // 4 * (1 + 0.5 * log10 10)
    QCOMPARE(partOf(SmartlinkKind::Merch, now, 1, 9900), 8 * onePoint);
    QCOMPARE(partOf(SmartlinkKind::Merch, now, 4), 12 * onePoint); // 4 * (1 + log2 4)
    QCOMPARE(partOf(SmartlinkKind::Merch, now, 1, -9900), 4 * onePoint); // a refund takes nothing
}

void SuperFanStoreTest::eachFurtherKindAddsItsShare()
{
    const FanScorer scorer({}, now);
    const std::array acts{fanAct(SmartlinkKind::Tickets, now, 1, 0),
                          fanAct(SmartlinkKind::Merch, now, 1, 0),
                          fanAct(SmartlinkKind::Unknown, now, 1, 0)};
    const auto score = scorer.score(acts);
    QCOMPARE(score.kinds, 2);
    QCOMPARE(score.breadth, 15 * onePoint / 10);
    QCOMPARE(score.total, 115 * onePoint / 10);
    QCOMPARE(scorer.total(acts), score.total);
    QCOMPARE(scorer.score(std::span(acts).first(1)).breadth, 0);
}

void SuperFanStoreTest::whoWithdrewOrComplainedHasNoScore()
{
    TemporaryStore store;
    store.import(u"Nova Sky"_s,
                 "email,kind,date\nana@example.com,Tickets,2026-01-01\n"
                 "ben@example.com,Tickets,2026-01-01\n"
                 "cat@example.com,Tickets,2026-01-01\n");
    store.enter(u"ana@example.com"_s, ConsentKind::Withdrawn, u"Nova Sky"_s);
    store.enter(u"ben@example.com"_s, ConsentKind::Complained, {});
    const auto engagement = engagementOf(store, u"Nova Sky"_s);
    QCOMPARE(engagement.size(), std::size_t(1));
    QCOMPARE(engagement.leftOut.size(), std::size_t(2));
    QCOMPARE(engagement.contacts.front(), store.contact({}, u"cat@example.com"_s).id);
    const auto explained = SuperFanStore(store.database())
                               .explain(store.contact({}, u"ana@example.com"_s).id,
                                        store.profile(u"Nova Sky"_s), FanScorer({}, now));
    QVERIFY_RESULT(explained);
    QVERIFY(!explained->hasScore);
    QVERIFY(explained->receipts.empty());
    QCOMPARE(explained->score.total, 0);
}

void SuperFanStoreTest::overAllProfilesOnlyTheOnesStayedWithCount()
{
    TemporaryStore store;
    store.import(u"Nova Sky"_s, "email,kind,date\nana@example.com,Tickets,2026-01-01\n");
    store.import(u"The Tides"_s, "email,kind,date\nana@example.com,Merch,2026-01-01\n");
    const FanScorer scorer({}, now);
    const auto before = rankFans(engagementOf(store), scorer, 5).scores.front();
    store.enter(u"ana@example.com"_s, ConsentKind::Withdrawn, u"Nova Sky"_s);
    const auto after = rankFans(engagementOf(store), scorer, 5).scores.front();
    QVERIFY(after < before);
    QCOMPARE(after, rankFans(engagementOf(store, u"The Tides"_s), scorer, 5).scores.front());
    QCOMPARE(engagementOf(store, u"Nova Sky"_s).size(), std::size_t(0));
}

void SuperFanStoreTest::equalFansAreNotToldApart()
{
    QCOMPARE(thresholdOf({5, 5, 5, 5}, 0.5), 6);
    QCOMPARE(thresholdOf({9, 7, 5, 3}, 0.5), 6);
    QCOMPARE(thresholdOf({9, 0, 0, 0}, 0.01), 9);
    QCOMPARE(thresholdOf({}, 0.05), 1);
}

void SuperFanStoreTest::aFixedThresholdIsKept()
{
    TemporaryStore store;
    store.import(u"Nova Sky"_s,
                 "email,kind,date\nana@example.com,Tickets,2026-05-28\n"
                 "ben@example.com,Emails,2026-05-28\n");
    ScoreRecipe recipe;
    recipe.threshold = 2;
    QCOMPARE(rankFans(engagementOf(store), FanScorer(recipe, now), 5).superFans, 2);
    recipe.threshold = 2.5;
    QCOMPARE(rankFans(engagementOf(store), FanScorer(recipe, now), 5).superFans, 1);
}

void SuperFanStoreTest::levelsFollowScoreAndTime_data()
{
    QTest::addColumn<double>("points");
    QTest::addColumn<int>("daysAgo");
    QTest::addColumn<QString>("level");
    QTest::newRow("above the threshold") << 10.0 << 10 << u"super_fan"_s;
    QTest::newRow("loyal for long") << 12.0 << 900 << u"super_fan"_s;
    QTest::newRow("engaged") << 2.0 << 10 << u"engaged"_s;
    QTest::newRow("just below") << 1.999 << 10 << u"casual"_s;
    QTest::newRow("two years to the day") << 3.0 << 730 << u"engaged"_s;
    QTest::newRow("two years and a day") << 3.0 << 731 << u"dormant"_s;
    QTest::newRow("nothing dated") << 0.5 << -1 << u"casual"_s;
}

void SuperFanStoreTest::levelsFollowScoreAndTime()
{
    QFETCH(double, points);
    QFETCH(int, daysAgo);
    QFETCH(QString, level);
    const auto lastDay = daysAgo < 0 ? FanAct::undated : static_cast<quint16>(now / day - daysAgo);
    const auto score = static_cast<MicroPoints>(points * double(onePoint));
    QCOMPARE(levelKey(levelOf(score, lastDay, 10 * onePoint, {}, now)), level);
}

void SuperFanStoreTest::topIsSortedAndNeverLongerThanAsked()
{
    std::mt19937 random(7);
    TemporaryStore store;
    store.import(u"Nova Sky"_s, manyFans(random, 60));
    const auto engagement = engagementOf(store);
    const FanScorer scorer({}, now);
    const auto all = rankFans(engagement, scorer, 1000);
    QCOMPARE(qint64(all.top.size()), all.scored);
    QVERIFY(std::ranges::is_sorted(all.top, std::greater_equal(),
                                   [&](quint32 place) { return all.scores[place]; }));
    const auto some = rankFans(engagement, scorer, 10);
    QVERIFY(std::ranges::equal(some.top, std::span(all.top).first(10)));
    QVERIFY(rankFans(engagement, scorer, 0).top.empty());
}

void SuperFanStoreTest::whatComesInLaterIsReadOfThosePeopleOnly_data()
{
    QTest::addColumn<QString>("artist");
    QTest::addColumn<QString>("change");
    for (const auto &artist : {QString(), u"Nova Sky"_s}) {
        for (const char *change : {"a list", "a no", "a no taken back", "a complaint", "another",
                                   "an import undone", "an erasure", "nearly everybody"}) {
            QTest::addRow("%s, %s", artist.isEmpty() ? "over all" : "one artist", change)
                << artist << QString::fromLatin1(change);
        }
    }
}

void SuperFanStoreTest::whatComesInLaterIsReadOfThosePeopleOnly()
{
    QFETCH(const QString, artist);
    QFETCH(const QString, change);
    const auto nova = u"Nova Sky"_s;
    std::mt19937 random(7); // NOLINT(cert-msc51-cpp): the same fans every time
    TemporaryStore store;
    const auto first = store.import(nova, manyFans(random, 60)).import.value();
    store.import(u"The Tides"_s, manyFans(random, 40));
    const auto email = u"fan%1@example.com"_s;
    store.enter(email.arg(3), ConsentKind::Withdrawn, nova);
    store.enter(email.arg(4), ConsentKind::Complained, {});
    const auto known = std::make_shared<const Engagement>(engagementOf(store, artist));
    Progress progress;
    if (change == u"a list") {
        store.import(nova,
                     "email,kind,date\nfan3@example.com,Merch,2026-05-01\n"
                     "fan9@example.com,Merch,2026-05-02\n"
                     "new@example.com,Merch,2026-05-03\n");
    } else if (change == u"a no") {
        store.enter(email.arg(5), ConsentKind::Withdrawn, nova);
    } else if (change == u"a no taken back") {
        store.enter(email.arg(3), ConsentKind::Given, nova, "2026-05-29",
                    TemporaryStore::now + 3 * day);
    } else if (change == u"a complaint") {
        store.enter(email.arg(6), ConsentKind::Complained, {});
    } else if (change == u"another") {
        store.import(u"Third"_s, "email,kind,date\nfan7@example.com,Tickets,2026-05-01\n");
    } else if (change == u"an import undone") {
        TemporaryStore::require(undoImport(store.database(), first, now, progress));
    } else if (change == u"an erasure") {
        TemporaryStore::require(erasePerson(store.database(), email.arg(8), {}, now));
    } else {
        store.import(nova, manyFans(random, 50));
    }
    const auto fresh = engagementOf(store, artist);
    const auto since = SuperFanStore(store.database()).engagementSince(known, progress);
    QVERIFY_RESULT(since);
    const auto &merged = **since;
    QVERIFY(merged.contacts == fresh.contacts);
    QVERIFY(merged.states == fresh.states);
    QVERIFY(merged.firstAct == fresh.firstAct);
    QVERIFY(merged.lastDay == fresh.lastDay);
    QVERIFY(merged.amountCents == fresh.amountCents);
    QVERIFY(merged.leftOut == fresh.leftOut);
    QVERIFY(merged.mark == fresh.mark);
    const auto ranking = rankFans(fresh, FanScorer({}, now), 10);
    QVERIFY(rankFans(merged, FanScorer({}, now), 10).scores == ranking.scores);
}

void SuperFanStoreTest::whatHasNotChangedIsNotReadAgain()
{
    TemporaryStore store;
    store.import(u"Nova Sky"_s, "email,kind\nana@example.com,Tickets\n");
    const auto known = std::make_shared<const Engagement>(engagementOf(store));
    Progress progress;
    const auto since = SuperFanStore(store.database()).engagementSince(known, progress);
    QVERIFY_RESULT(since);
    QVERIFY(*since == known);
}

void SuperFanStoreTest::everybodyIsOnOneLevel()
{
    std::mt19937 random(3); // NOLINT(cert-msc51-cpp): the same fans every time
    TemporaryStore store;
    store.import(u"Nova Sky"_s, manyFans(random, 80));
    const auto engagement = engagementOf(store);
    const auto ranking = rankFans(engagement, FanScorer({}, now), 10);
    const ScoreRecipe recipe;
    const FanLevels levels(engagement, ranking, recipe, now);
    const auto groups = levels.groups();
    qint64 people = 0;
    MicroPoints score = 0;
    for (const auto &group : groups) {
        people += group.people;
        score += group.score;
        QVERIFY(group.mayBeWrittenTo == 0);
        QCOMPARE(qint64(levels.people(group.level).size()), group.people);
    }
    QCOMPARE(groups.front().people, ranking.superFans);
    QCOMPARE(people, qint64(engagement.size()));
    QCOMPARE(score, std::accumulate(ranking.scores.begin(), ranking.scores.end(), MicroPoints(0)));
}

void SuperFanStoreTest::theGridHoldsEverybodyDated()
{
    std::mt19937 random(5); // NOLINT(cert-msc51-cpp): the same fans every time
    TemporaryStore store;
    store.import(u"Nova Sky"_s, manyFans(random, 80));
    const auto engagement = engagementOf(store);
    const auto fifths = fifthsOf(engagement);
    std::size_t people = 0;
    for (const auto &cell : fifthsGrid(engagement, fifths)) {
        people += cell.people.size();
        const auto place = engagement.find(cell.people.front());
        QCOMPARE(fifths[*place].recency, cell.recency);
        QCOMPARE(fifths[*place].frequency, cell.frequency);
        QCOMPARE(std::accumulate(cell.byAmount.begin(), cell.byAmount.end(), qint64(0)),
                 qint64(cell.people.size()));
    }
    QCOMPARE(qint64(people),
             std::ranges::count_if(engagement.lastDay, [](quint16 last) { return last > 0; }));
}

void SuperFanStoreTest::fifthsAreShared()
{
    Engagement engagement;
    engagement.firstAct = {0, 1, 2, 3, 4, 5, 5};
    engagement.acts.resize(5);
    engagement.contacts = {1, 2, 3, 4, 5, 6};
    engagement.lastDay = {10, 20, 30, 40, 50, FanAct::undated};
    engagement.amountCents = {0, 0, 700, 700, 900, 0};
    const auto fifths = fifthsOf(engagement);
    QVERIFY((fifths[0] == FanFifths{1, 1, 0}));
    QVERIFY((fifths[3] == FanFifths{4, 1, 1}));
    QVERIFY((fifths[4] == FanFifths{5, 1, 4}));
    QVERIFY((fifths[5] == FanFifths{0, 0, 0}));
}

void SuperFanStoreTest::anEmptyStoreHasNobody()
{
    TemporaryStore store;
    const auto engagement = engagementOf(store);
    QCOMPARE(engagement.size(), std::size_t(0));
    const auto ranking = rankFans(engagement, FanScorer({}, now), 20);
    QVERIFY(ranking.top.empty());
    QCOMPARE(ranking.superFans, 0);
}

QTEST_GUILESS_MAIN(SuperFanStoreTest)
#include "tst_superfanstore.moc"
