// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/transaction.h"
#include "tests/support/temporarystore.h"
#include "ui/fans/fananalysis.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace Qt::StringLiterals;
using namespace mailspace;

namespace {

constexpr int repetitions = 7;

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

/// Prints the worst of several times: "name <TAB> milliseconds".
void measure(const char *name, const std::function<void()> &work)
{
    double worst = 0;
    for (int i = 0; i < repetitions; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        worst = std::max(worst, double(timer.nsecsElapsed()) / 1e6);
    }
    std::printf("%s\t%.1f\n", name, worst);
}

/// Ten thousand people, half of them known; another list at each call.
QByteArray tenThousandRows()
{
    static int calls = 0;
    const int first = 10'000 * ++calls;
    QByteArray list = "email,smartlink,kind,date\n";
    for (int i = 0; i < 10'000; ++i) {
        list += (i % 2 == 0 ? "fan" : "new") + QByteArray::number(first + i)
            + "@example.com,Page 3,Tickets,2026-05-01\n";
    }
    return list;
}

} // namespace

/// Times the page of super fans at a million contacts with five million interactions.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    TemporaryStore store;
    {
        auto transaction = TemporaryStore::require(Transaction::begin(store.database()));
        TemporaryStore::require(store.database().runScript(fillSql));
        TemporaryStore::require(transaction.commit());
    }
    Progress progress;
    const auto analyse = [&](std::shared_ptr<const Engagement> known) {
        return TemporaryStore::require(
            analyseStore(store.path(), {}, std::move(known), TemporaryStore::now, progress));
    };
    measure("score everybody", [&] {
        const auto engagement
            = TemporaryStore::require(SuperFanStore(store.database()).engagement({}, progress));
        rankFans(engagement, FanScorer({}, TemporaryStore::now), FanAnalysis::mostTop);
    });
    measure("open super fans", [&] { analyse(nullptr); });
    auto known = analyse(nullptr);
    measure("move a slider", [&] {
        auto recipe = known.recipe;
        recipe.weights[3] = 8;
        const auto after = TemporaryStore::require(analyseAgain(store.path(), {}, known, recipe));
        changeBetween(known, after);
    });
    double worst = 0;
    for (int i = 0; i < repetitions; ++i) {
        store.import(u"Nova Sky"_s, tenThousandRows());
        QElapsedTimer timer;
        timer.start();
        known.engagement = TemporaryStore::require(
            SuperFanStore(store.database()).engagementSince(known.engagement, progress));
        rankFans(*known.engagement, FanScorer({}, TemporaryStore::now), FanAnalysis::mostTop);
        worst = std::max(worst, double(timer.nsecsElapsed()) / 1e6);
    }
    std::printf("rescore 10 000 rows\t%.1f\n", worst);
    return 0;
}
