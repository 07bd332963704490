// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/transaction.h"
#include "tests/support/resultcheck.h"
#include "tests/support/temporarystore.h"
#include "ui/fans/fananalysis.h"

#include <QtCore/QElapsedTimer>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace mailspace;

namespace {

constexpr qint64 openingLimit = 2000; ///< ms
constexpr qint64 sliderLimit = 100;

// A million people, five interactions each, over two artists and sixteen pages.
constexpr auto fillSql = R"(
    INSERT INTO profile (id, name, created_at) VALUES (1, 'Nova Sky', 0), (2, 'The Tides', 0);
    WITH n (i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 16)
    INSERT INTO smartlink (id, profile_id, name, kind)
    SELECT i, 1 + i % 2, 'Page ' || i, 1 + (i / 2) % 4 FROM n;
    WITH n (i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 1000000)
    INSERT INTO contact (id, email) SELECT i, 'fan' || i || '@example.com' FROM n;
    INSERT INTO membership (contact_id, profile_id, state)
    SELECT id, 1 + id % 2, 1 + (id * 7919) % 3 FROM contact ORDER BY id;
    WITH k (j) AS (VALUES (0) UNION ALL SELECT j + 1 FROM k WHERE j < 4)
    INSERT INTO interaction (contact_id, smartlink_id, happened_at, source_key, amount_cents)
    SELECT id, 2 - id % 2 + 2 * ((id * 31 + j * 7) % 8),
           1780000000000 - (id * 7919 + j * 104729) % 150000 * 1000000, j, (id + j) % 3 * 2500
    FROM contact, k;)";

} // namespace

/// Measures the page of super fans at a million contacts with five million interactions; not a
/// test of the default run. Means something in a release build:
/// cmake --build --preset bench -t bench_superfans && build/bench/bin/bench_superfans
class SuperFansBench : public QObject
{
    Q_OBJECT

private slots:
    void opensAndFollowsASlider();
};

void SuperFansBench::opensAndFollowsASlider()
{
    TemporaryStore store;
    auto transaction = Transaction::begin(store.database());
    QVERIFY_RESULT(transaction);
    QVERIFY_RESULT(store.database().runScript(fillSql));
    QVERIFY_RESULT(transaction->commit());
    Progress progress;
    QElapsedTimer timer;
    timer.start();
    const auto analysis = analyseStore(store.path(), {}, TemporaryStore::now, progress);
    const auto opening = timer.restart();
    QVERIFY_RESULT(analysis);
    QCOMPARE(analysis->engagement->size(), std::size_t(1'000'000));
    QVERIFY(analysis->engagement->acts.size() > 2'000'000);
    ScoreRecipe recipe;
    recipe.weights[3] = 8;
    timer.restart();
    const auto again = analyseAgain(store.path(), {}, *analysis, recipe);
    QVERIFY_RESULT(again);
    const auto change = changeBetween(*analysis, *again);
    const auto slider = timer.elapsed();
    qInfo("opening the page %lld ms, moving a slider %lld ms, %zu interactions, %zu enter", opening,
          slider, analysis->engagement->acts.size(), change.entering.size());
    QVERIFY(opening <= openingLimit);
    QVERIFY(slider <= sliderLimit);
}

QTEST_GUILESS_MAIN(SuperFansBench)
#include "bench_superfans.moc"
