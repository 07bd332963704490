// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/consent/erasure.h"
#include "core/fans/engagementsweep.h"
#include "core/fans/superfanstore.h"
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
const QStringList artists{u"Nova Sky"_s, u"The Tides"_s};
constexpr int everybody = 40;

QString email(int person)
{
    return u"fan%1@example.com"_s.arg(person);
}

/// Does all sorts of things to a store, the same ones for the same seed.
class Happenings
{
public:
    explicit Happenings(unsigned seed)
        : m_random(seed)
    {
        for (const auto &artist : artists) {
            m_store.import(artist, list());
        }
    }

    TemporaryStore &store() { return m_store; }
    double upTo(double most) { return std::uniform_real_distribution(0.0, most)(m_random); }

    /// Says what happened.
    const char *next()
    {
        switch (below(6)) {
        case 0:
        case 1:
            m_imports.push_back(m_store.import(artist(), list()).import.value());
            return "a list";
        case 2:
            m_store.enter(email(person()), ConsentKind::Withdrawn, below(4) == 0 ? u""_s : artist(),
                          nullptr, later());
            return "a no";
        case 3:
            m_store.enter(email(person()),
                          below(2) == 0 ? ConsentKind::Given : ConsentKind::Complained, artist(),
                          nullptr, later());
            return "a yes or a complaint";
        case 4:
            return undo();
        default:
            return erase();
        }
    }

private:
    int below(int most) { return static_cast<int>(m_random() % static_cast<unsigned>(most)); }
    QString artist() { return artists[below(2)]; }
    Timestamp later() { return now + ++m_steps * day; }
    /// Somebody who is there.
    int person()
    {
        for (int tries = 0; tries < 1000; ++tries) {
            const int each = below(everybody);
            if (m_store.contact({}, email(each)).id != 0) {
                return each;
            }
        }
        throw std::runtime_error("nobody is left");
    }
    QByteArray list()
    {
        const std::array<QByteArray, 5> kinds{"Tickets", "Merch", "New listeners", "Emails", ""};
        QByteArray rows = "email,smartlink,kind,date,amount,interactions,consent,consent date\n";
        for (int row = 20 + below(60); row > 0; --row) {
            const auto date
                = QDate(2016, 1, 1).addDays(below(3700)).toString(Qt::ISODate).toLatin1();
            rows += email(below(everybody)).toLatin1() + ",Page " + QByteArray::number(below(4))
                + ',' + kinds.at(std::size_t(below(5))) + ',' + (below(7) == 0 ? "" : date) + ','
                + QByteArray::number(below(300)) + ".50," + QByteArray::number(1 + below(5))
                + (below(3) == 0 ? ",yes," + date : ",,") + '\n';
        }
        return rows;
    }
    const char *undo()
    {
        if (m_imports.empty()) {
            return "nothing";
        }
        Progress progress;
        const auto place = m_imports.begin() + below(static_cast<int>(m_imports.size()));
        TemporaryStore::require(undoImport(m_store.database(), *place, later(), progress));
        m_imports.erase(place);
        return "an import undone";
    }
    const char *erase()
    {
        // At one moment, as a script might.
        TemporaryStore::require(erasePerson(m_store.database(), email(person()), {}, now));
        return "an erasure";
    }

    std::mt19937 m_random;
    TemporaryStore m_store;
    std::vector<ImportId> m_imports; ///< those that may be undone: somebody has to stay
    int m_steps = 0;
};

Engagement engagementOf(TemporaryStore &store, std::optional<ProfileId> profile)
{
    Progress progress;
    return TemporaryStore::require(SuperFanStore(store.database()).engagement(profile, progress));
}

bool isSame(const Engagement &one, const Engagement &other)
{
    return one.contacts == other.contacts && one.states == other.states
        && one.firstAct == other.firstAct && one.lastDay == other.lastDay
        && one.amountCents == other.amountCents && one.leftOut == other.leftOut
        && one.mark == other.mark;
}

} // namespace

/// What holds for the scores whatever happens to a store.
class FanPropertiesTest : public QObject
{
    Q_OBJECT

private slots:
    void partsAddUpExactlyByAnyRecipe_data() { seeds(8); }
    void partsAddUpExactlyByAnyRecipe();
    void whatIsReadLaterIsWhatIsReadAfresh_data() { seeds(12); }
    void whatIsReadLaterIsWhatIsReadAfresh();
    void halvesReadAtOnceAreTheWhole();
    void whoSaidNoIsNeverProfiled_data() { seeds(6); }
    void whoSaidNoIsNeverProfiled();
    void opensNeverCount_data();
    void opensNeverCount();
    void timeOnlyFadesScores_data() { seeds(4); }
    void timeOnlyFadesScores();

private:
    static void seeds(int count)
    {
        QTest::addColumn<unsigned>("seed");
        for (int seed = 1; seed <= count; ++seed) {
            QTest::addRow("seed %d", seed) << static_cast<unsigned>(seed);
        }
    }
};

void FanPropertiesTest::partsAddUpExactlyByAnyRecipe()
{
    QFETCH(const unsigned, seed);
    Happenings happenings(seed);
    for (int i = 0; i < 6; ++i) {
        happenings.next();
    }
    auto &store = happenings.store();
    ScoreRecipe recipe;
    for (auto &weight : recipe.weights) {
        weight = happenings.upTo(1000);
    }
    recipe.halfLifeDays = 1 + happenings.upTo(2000);
    recipe.breadthShare = happenings.upTo(10);
    recipe.amountFactor = happenings.upTo(10);
    const FanScorer scorer(recipe, now + Timestamp(happenings.upTo(1000)) * day);
    for (const auto &profile :
         {std::optional<ProfileId>(), std::optional(store.profile(artists[0]))}) {
        const auto engagement = engagementOf(store, profile);
        const auto ranking = rankFans(engagement, scorer, 10);
        for (std::size_t i = 0; i < engagement.size(); ++i) {
            const auto explained
                = SuperFanStore(store.database()).explain(engagement.contacts[i], profile, scorer);
            QVERIFY_RESULT(explained);
            const auto sum = std::accumulate(
                explained->receipts.begin(), explained->receipts.end(), explained->score.breadth,
                [](MicroPoints before, const FanReceipt &next) { return before + next.part; });
            QCOMPARE(sum, explained->score.total);
            QCOMPARE(sum, ranking.scores[i]);
            const auto byKind = scorer.score(engagement.actsOf(i));
            QCOMPARE(std::accumulate(byKind.byKind.begin(), byKind.byKind.end(), byKind.breadth),
                     sum);
        }
    }
}

void FanPropertiesTest::whatIsReadLaterIsWhatIsReadAfresh()
{
    QFETCH(const unsigned, seed);
    Happenings happenings(seed);
    auto &store = happenings.store();
    const auto nova = store.profile(artists[0]);
    using Known = std::shared_ptr<const Engagement>;
    std::map<std::optional<ProfileId>, Known> known;
    for (const auto &profile : {std::optional<ProfileId>(), std::optional(nova)}) {
        known[profile] = std::make_shared<const Engagement>(engagementOf(store, profile));
    }
    for (int step = 0; step < 12; ++step) {
        const auto *what = happenings.next();
        for (auto &[profile, before] : known) {
            Progress progress;
            const auto since = SuperFanStore(store.database()).engagementSince(before, progress);
            QVERIFY_RESULT(since);
            QVERIFY2(isSame(**since, engagementOf(store, profile)), what);
            before = *since;
        }
    }
}

void FanPropertiesTest::halvesReadAtOnceAreTheWhole()
{
    TemporaryStore store;
    TemporaryStore::require(store.database().runScript(R"(
        INSERT INTO profile (id, name, created_at) VALUES (1, 'Nova Sky', 0);
        INSERT INTO smartlink (id, profile_id, name, kind) VALUES (1, 1, 'Tour', 3), (2, 1, '', 1);
        WITH n (i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 50000)
        INSERT INTO contact (id, email) SELECT i, 'fan' || i || '@example.com' FROM n;
        INSERT INTO membership (contact_id, profile_id, state)
        SELECT id, 1, CASE WHEN id % 7 = 0 THEN 5 ELSE 1 + id % 3 END FROM contact;
        INSERT INTO interaction (contact_id, smartlink_id, happened_at, source_key, amount_cents)
        SELECT id, 1 + id % 2, 1700000000000 + id * 1000000, '', id % 900 FROM contact
        WHERE id % 5 > 0;)"));
    Progress progress;
    const auto whole = sweepEngagement(store.database(), std::nullopt, ContactRange(), progress);
    const auto halves = sweepEverybody(store.database(), std::nullopt, progress);
    QVERIFY_RESULT(whole);
    QVERIFY_RESULT(halves);
    QVERIFY(whole->acts.size() > 30'000);
    QVERIFY(isSame(*whole, *halves));
    QVERIFY(rankFans(*whole, FanScorer({}, now), 9).scores
            == rankFans(*halves, FanScorer({}, now), 9).scores);
}

void FanPropertiesTest::whoSaidNoIsNeverProfiled()
{
    QFETCH(const unsigned, seed);
    Happenings happenings(seed);
    for (int i = 0; i < 15; ++i) {
        happenings.next();
    }
    auto &store = happenings.store();
    int noes = 0;
    for (const auto &artist : artists) {
        const auto profile = store.profile(artist);
        const auto engagement = engagementOf(store, profile);
        for (int person = 0; person < everybody; ++person) {
            const auto contact = store.contact(artist, email(person));
            if (contact.id == 0
                || (contact.state != ConsentState::Withdrawn
                    && contact.state != ConsentState::Complained)) {
                continue;
            }
            ++noes;
            QVERIFY(!engagement.find(contact.id));
            const auto explained
                = SuperFanStore(store.database()).explain(contact.id, profile, FanScorer({}, now));
            QVERIFY_RESULT(explained);
            QVERIFY(!explained->hasScore);
            QVERIFY(explained->receipts.empty());
            QCOMPARE(explained->score.total, 0);
        }
    }
    QVERIFY(noes > 0);
}

void FanPropertiesTest::opensNeverCount_data()
{
    QTest::addColumn<QByteArray>("columns");
    QTest::addColumn<QByteArray>("values");
    QTest::newRow("how often") << QByteArray("opens") << QByteArray("57");
    QTest::newRow("how many of them") << QByteArray("open rate") << QByteArray("83 %");
    QTest::newRow("when last") << QByteArray("last open") << QByteArray("2026-05-01");
    for (const char *kind : {"Open", "opened", "Email open", "Ouverture"}) {
        QTest::newRow(kind) << QByteArray("kind,date,interactions")
                            << QByteArray(kind) + ",2026-05-01,12";
    }
}

void FanPropertiesTest::opensNeverCount()
{
    QFETCH(const QByteArray, columns);
    QFETCH(const QByteArray, values);
    TemporaryStore store;
    store.import(artists[0], "email,smartlink," + columns + "\nana@example.com,," + values + '\n');
    store.import(artists[0], "email,smartlink\nben@example.com,\n");
    const auto ranking = rankFans(engagementOf(store, {}), FanScorer({}, now), 10);
    QCOMPARE(ranking.scores.size(), std::size_t(2));
    QVERIFY(ranking.scores[0] <= ranking.scores[1]);
}

void FanPropertiesTest::timeOnlyFadesScores()
{
    QFETCH(const unsigned, seed);
    Happenings happenings(seed);
    for (int i = 0; i < 4; ++i) {
        happenings.next();
    }
    const auto engagement = engagementOf(happenings.store(), {});
    auto before = rankFans(engagement, FanScorer({}, now), 0).scores;
    for (const int days : {1, 30, 365, 3650}) {
        const auto after = rankFans(engagement, FanScorer({}, now + days * day), 0).scores;
        QVERIFY(std::ranges::equal(after, before, std::less_equal()));
        before = after;
    }
}

QTEST_GUILESS_MAIN(FanPropertiesTest)
#include "tst_fanproperties.moc"
