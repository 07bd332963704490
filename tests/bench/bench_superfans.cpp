// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/transaction.h"
#include "tests/bench/watchedapplication.h"
#include "tests/support/temporarystore.h"
#include "ui/appearance.h"
#include "ui/fans/fanpage.h"
#include "ui/store/storesession.h"

#include <QtCore/QEventLoop>
#include <QtCore/QTimer>
#include <QtWidgets/QSlider>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTableView>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace Qt::StringLiterals;
using namespace mailspace;

namespace {

constexpr int repetitions = 7;

// A million people, five interactions each, over two artists and sixteen pages; a third of them
// said yes and one in fifty of those no again.
constexpr auto fillSql = R"(
    INSERT INTO profile (id, name, created_at) VALUES (1, 'Nova Sky', 0), (2, 'The Tides', 0);
    WITH n (i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 16)
    INSERT INTO smartlink (id, profile_id, name, kind)
    SELECT i, 1 + i % 2, 'Page ' || i, 1 + (i / 2) % 4 FROM n;
    WITH n (i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 1000000)
    INSERT INTO contact (id, email) SELECT i, 'fan' || i || '@example.com' FROM n;
    INSERT INTO membership (contact_id, profile_id, state)
    SELECT id, 1 + id % 2, CASE WHEN id % 3 > 0 THEN 3 WHEN id % 150 = 0 THEN 5 ELSE 1 END
    FROM contact ORDER BY id;
    INSERT INTO consent_event (contact_id, profile_id, kind, happened_at, precision, recorded_at,
                               mechanism)
    SELECT id, 1 + id % 2, 1, 1700000000000 + id % 900 * 86400000, 2, 1780000000000, 1
    FROM contact WHERE id % 3 = 0
    UNION ALL
    SELECT id, 1 + id % 2, 3, 1779000000000, 2, 1780000000000, 1 FROM contact WHERE id % 150 = 0;
    WITH k (j) AS (VALUES (0) UNION ALL SELECT j + 1 FROM k WHERE j < 4)
    INSERT INTO interaction (contact_id, smartlink_id, happened_at, source_key, amount_cents)
    SELECT id, 2 - id % 2 + 2 * ((id * 31 + j * 7) % 8),
           1780000000000 - (id * 7919 + j * 104729) % 150000 * 1000000, j, (id + j) % 3 * 2500
    FROM contact, k;)";

void print(const char *name, double milliseconds)
{
    std::printf("%s\t%.1f\n", name, milliseconds);
    std::fflush(stdout);
}

double timeOf(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return millisecondsOf(timer);
}

/// Prints the median of several times: other programs on the machine count too.
void measure(const char *name, const std::function<double()> &work)
{
    std::array<double, repetitions> times{};
    std::ranges::generate(times, work);
    std::ranges::sort(times);
    print(name, times.at(repetitions / 2));
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

template<typename Emitter, typename Signal>
void waitFor(Emitter *emitter, Signal signal)
{
    QEventLoop loop;
    QObject::connect(emitter, signal, &loop, &QEventLoop::quit);
    loop.exec();
}

void timeScores(TemporaryStore &store)
{
    Progress progress;
    SuperFanStore fans(store.database());
    measure("score everybody", [&] {
        return timeOf([&] {
            const auto engagement = TemporaryStore::require(fans.engagement({}, progress));
            rankFans(engagement, FanScorer({}, TemporaryStore::now), FanAnalysis::mostTop);
        });
    });
    auto known = std::make_shared<const Engagement>(
        TemporaryStore::require(fans.engagement({}, progress)));
    measure("rescore 10 000 rows", [&] {
        store.import(u"Nova Sky"_s, tenThousandRows());
        return timeOf([&] {
            known = TemporaryStore::require(fans.engagementSince(known, progress));
            rankFans(*known, FanScorer({}, TemporaryStore::now), FanAnalysis::mostTop);
        });
    });
}

/// The page as a person uses it.
void timePage(TemporaryStore &store, WatchedApplication &application)
{
    StoreSession session(TemporaryStore::require(Database::open(store.path())), {});
    FanPage page(session);
    page.resize(1150, 680);
    WatchedApplication::settle();
    application.takeLongest();
    print("open super fans", timeOf([&] {
              page.show();
              waitFor(&page, &FanPage::ready);
              QCoreApplication::processEvents();
          }));
    print("… with the history", timeOf(WatchedApplication::settle));
    print("opening: longest event", application.takeLongest());
    auto *views = page.findChild<QTabBar *>(u"fanViews"_s);
    for (int view = 0; view < views->count(); ++view) {
        const auto name = u"chart “%1”"_s.arg(viewName(static_cast<FanView>(view)));
        views->setCurrentIndex((view + 1) % views->count());
        WatchedApplication::settle();
        application.takeLongest();
        print(qPrintable(name), timeOf([&] {
                  views->setCurrentIndex(view);
                  WatchedApplication::settle();
              }));
        print(qPrintable(name + u": longest event"_s), application.takeLongest());
    }
    const auto *shown = page.findChild<QTableView *>(u"figureTable"_s)->model();
    for (const auto &[view, name] : {std::pair{FanView::Top, "move a slider"},
                                     std::pair{FanView::Concentration, "move the line"}}) {
        views->setCurrentIndex(static_cast<int>(view));
        WatchedApplication::settle();
        application.takeLongest();
        auto *moved
            = page.findChild<QSlider *>(view == FanView::Top ? u"weight-tickets"_s : u"topShare"_s);
        measure(name, [&] {
            return timeOf([&] {
                moved->setValue(moved->value() + 3);
                waitFor(shown, &QAbstractItemModel::modelReset);
                QCoreApplication::processEvents();
            });
        });
        WatchedApplication::settle();
        print("moving: longest event", application.takeLongest());
    }
    store.import(u"Nova Sky"_s, tenThousandRows());
    application.takeLongest();
    print("see 10 000 rows more", timeOf([&] {
              page.refresh();
              waitFor(&page, &FanPage::ready);
              QCoreApplication::processEvents();
          }));
    WatchedApplication::settle();
    print("seeing them: longest event", application.takeLongest());
}

} // namespace

/// Times the super fans at a million contacts with five million interactions:
/// "name <TAB> milliseconds". A name that says so gives the longest time the GUI thread was busy
/// with one event.
int main(int argc, char *argv[])
{
    WatchedApplication application(argc, argv);
    QThreadPool::globalInstance()->setMaxThreadCount(4);
    dress();
    TemporaryStore store;
    {
        auto transaction = TemporaryStore::require(Transaction::begin(store.database()));
        TemporaryStore::require(store.database().runScript(fillSql));
        TemporaryStore::require(transaction.commit());
    }
    timeScores(store);
    timePage(store, application);
    return 0;
}
