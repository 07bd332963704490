// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/heap.h"
#include "tests/bench/watchedapplication.h"
#include "ui/appearance.h"
#include "ui/contacts/contactcolumn.h"
#include "ui/contacts/contacttablemodel.h"
#include "ui/mainwindow.h"

#include <QtCore/QEventLoop>
#include <QtCore/QFile>
#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>
#include <QtCore/QThreadPool>
#include <QtCore/QTimer>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTableView>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <vector>

#include <unistd.h>

using namespace mailspace;
using namespace Qt::StringLiterals;

namespace {

/// Tells when the table has painted rows that came after `expect()`.
class PaintWatch : public QObject
{
public:
    explicit PaintWatch(QTableView &table)
        : m_table(table)
    {
        table.viewport()->installEventFilter(this);
        connect(table.model(), &QAbstractItemModel::modelReset, this, [this] { m_reset = true; });
    }
    void expect()
    {
        m_reset = false;
        m_painted = false;
    }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && m_reset && !m_painted) {
            m_painted = true;
            QTimer::singleShot(0, &m_loop, &QEventLoop::quit);
        }
        return QObject::eventFilter(watched, event);
    }
    /// False when nothing has been painted for a minute.
    bool wait()
    {
        QTimer patience;
        patience.setSingleShot(true);
        connect(&patience, &QTimer::timeout, &m_loop, &QEventLoop::quit);
        patience.start(60'000);
        m_loop.exec();
        return m_painted;
    }

private:
    QTableView &m_table;
    QEventLoop m_loop;
    bool m_reset = false;
    bool m_painted = false;
};

class Session
{
public:
    Session(WatchedApplication &application, MainWindow &window)
        : m_application(application)
        , m_table(*window.findChild<QTableView *>(u"contacts"_s))
        , m_switch(*window.findChild<QCheckBox *>(u"optInSwitch"_s))
        , m_search(*window.findChild<QLineEdit *>(u"search"_s))
        , m_profiles(*window.findChild<QListWidget *>(u"profiles"_s))
        , m_watch(m_table)
    {
    }

    QTableView &table() { return m_table; }

    /// Milliseconds from the action until its rows are painted; then waits until all is quiet.
    double time(const std::function<void()> &action)
    {
        m_watch.expect();
        // As an event like a click, so that what it does at once is watched too.
        QMetaObject::invokeMethod(&m_application, action, Qt::QueuedConnection);
        const double taken = paint();
        settle();
        return taken;
    }
    /// Milliseconds until the rows that are expected are painted.
    double paint()
    {
        QElapsedTimer timer;
        timer.start();
        if (!m_watch.wait()) {
            std::fprintf(stderr, "nothing was painted\n");
            std::exit(1);
        }
        return millisecondsOf(timer);
    }
    void settle() { WatchedApplication::settle(); }
    /// A pause, in which the window tidies up.
    void rest()
    {
        QEventLoop pause;
        QTimer::singleShot(std::chrono::seconds(2), &pause, &QEventLoop::quit);
        pause.exec();
        settle();
    }
    /// Prints "name <TAB> 95th percentile <TAB> median <TAB> longest frame".
    void report(const char *name, std::vector<double> times)
    {
        std::ranges::sort(times);
        std::printf("%s\t%.1f\t%.1f\t%.1f\n", name, times[times.size() * 95 / 100],
                    times[times.size() / 2], m_application.takeLongest());
        std::fflush(stdout);
    }

    void toggle(int rounds)
    {
        std::vector<double> times;
        for (int i = 0; i < 2 * rounds; ++i) {
            times.push_back(time([&] { m_switch.toggle(); }));
        }
        report("opt-in switch", times);
    }
    void switchProfile(int rounds)
    {
        std::vector<double> times;
        const int first = m_profiles.currentRow();
        for (int i = 0; i < 2 * rounds; ++i) {
            times.push_back(time([&] {
                m_profiles.setCurrentRow((m_profiles.currentRow() + 1) % m_profiles.count());
            }));
        }
        report("profile switch", times);
        if (m_profiles.currentRow() != first) {
            time([&] { m_profiles.setCurrentRow(first); });
        }
    }
    void type(const char *name, const QStringList &words)
    {
        std::vector<double> times;
        for (const auto &word : words) {
            for (int length = 1; length <= word.size(); ++length) {
                times.push_back(time([&] { m_search.setText(word.left(length)); }));
            }
            time([&] { m_search.clear(); });
        }
        report(name, times);
    }
    /// Each for the first time: what it finds is known from then on.
    void filter(const QStringList &filters)
    {
        for (const auto &filter : filters) {
            const auto taken = time([&] { m_search.setText(filter); });
            time([&] { m_search.clear(); });
            report(qPrintable(u"filter "_s + filter), {taken});
        }
    }
    void sort(int rounds)
    {
        for (int column = 0; column < contactColumnCount; ++column) {
            std::vector<double> times;
            for (int i = 0; i < rounds; ++i) {
                times.push_back(time([&] {
                    m_table.horizontalHeader()->setSortIndicator(
                        column, i % 2 == 0 ? Qt::DescendingOrder : Qt::AscendingOrder);
                }));
            }
            report(qPrintable(u"sort by "_s + columnTitle(ContactColumn(column)).toLower()), times);
        }
        time([&] { m_table.horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder); });
    }
    void scroll(int jumps)
    {
        std::vector<double> times;
        QScrollBar &bar = *m_table.verticalScrollBar();
        for (int i = 0; i < jumps; ++i) {
            QElapsedTimer timer;
            timer.start();
            bar.setValue(int(qint64(bar.maximum()) * ((i * 7919) % 1000) / 1000));
            m_table.viewport()->repaint();
            times.push_back(millisecondsOf(timer));
        }
        report("page anywhere", times);
    }

private:
    WatchedApplication &m_application;
    QTableView &m_table;
    QCheckBox &m_switch;
    QLineEdit &m_search;
    QListWidget &m_profiles;
    PaintWatch m_watch;
};

/// Since the process was made: loading the program and its libraries counts as well.
double millisecondsSinceStart()
{
    QFile status(u"/proc/self/stat"_s);
    if (!status.open(QIODevice::ReadOnly)) {
        return 0;
    }
    const QByteArray line = status.readAll();
    const auto fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    const double begun = fields.value(19).toDouble() / double(sysconf(_SC_CLK_TCK));
    return (double(now.tv_sec) + double(now.tv_nsec) / 1e9 - begun) * 1000;
}

/// Resident memory in MB: of the program itself, and with the pages of the store's file.
std::pair<double, double> residentMegabytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly)) {
        return {};
    }
    std::pair<double, double> sizes;
    for (const auto &line : status.readAll().split('\n')) {
        const double megabytes = line.simplified().split(' ').value(1).toDouble() / 1024;
        if (line.startsWith("RssAnon:")) {
            sizes.first = megabytes;
        } else if (line.startsWith("VmRSS:")) {
            sizes.second = megabytes;
        }
    }
    return sizes;
}

} // namespace

/// Times the real window on the store given, as a person uses it: name, 95th percentile, median and
/// the longest time the GUI thread was busy with one event, in milliseconds, a line each.
int main(int argc, char *argv[])
{
    keepHeapSmall();
    WatchedApplication application(argc, argv);
    const QTemporaryDir settings;
    QCoreApplication::setOrganizationName(u"bench"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    QThreadPool::globalInstance()->setMaxThreadCount(4);
    dress();
    MainWindow window;
    window.resize(1366, 768);
    QEventLoop opened;
    QObject::connect(&window, &MainWindow::storeOpened, &opened, &QEventLoop::quit);
    QObject::connect(&window, &MainWindow::storeFailed, &opened, [] { std::exit(1); });
    window.openStore(QCoreApplication::arguments().value(1));
    window.show();
    opened.exec();
    Session session(application, window);
    // Until the first rows are painted, and until all else that opening starts is done.
    const double opening = millisecondsSinceStart();
    const double start = opening + session.paint();
    std::printf("start\t%.1f\t%.1f\t0\n", start, opening);
    std::fflush(stdout);
    application.takeLongest(); // building the window is part of the start
    session.settle();
    std::printf("everything ready\t%.1f\t0\t%.1f\n", millisecondsSinceStart(),
                application.takeLongest());
    session.switchProfile(3); // so that each is known
    session.toggle(10);
    session.switchProfile(10);
    // Every key finds somebody and asks anew: otherwise no table would be painted.
    session.type("search, per key", {u"martin"_s, u"example"_s, u"garcia"_s, u"clarke"_s});
    session.type("search with accents", {u"élodie"_s, u"MÜLLER"_s, u"鈴木"_s});
    session.filter({u"country:fr"_s, u"state:withdrawn"_s, u"kind:tickets"_s, u"since:2025-01"_s,
                    u"active:2025-01"_s, u"profile:B"_s, u"evidence:bare"_s, u"handed:never"_s,
                    u"superfan:yes"_s});
    session.sort(6);
    session.scroll(200);
    session.rest();
    const auto [own, all] = residentMegabytes();
    std::printf("memory, MB\t%.1f\t%.1f\t0\n", all, own);
    return 0;
}
