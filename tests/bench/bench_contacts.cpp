// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/contacts/contactstore.h"
#include "core/contacts/profilestore.h"
#include "core/store/database.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

using namespace mailspace;
using namespace Qt::StringLiterals;

namespace {

constexpr int repetitions = 21;

/// Runs the work several times and prints its 95th percentile: "name <TAB> milliseconds".
void measure(const char *name, const std::function<bool()> &work)
{
    std::vector<double> times;
    for (int i = 0; i < repetitions; ++i) {
        QElapsedTimer timer;
        timer.start();
        if (!work()) {
            std::fprintf(stderr, "%s failed\n", name);
            std::exit(1);
        }
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    std::printf("%s\t%.1f\n", name, times[times.size() * 95 / 100]);
}

/// What the table does after a click: the ids of the query, and the first page of rows.
bool show(Database &database, const ContactQuery &query)
{
    const Progress progress;
    ContactStore contacts(database);
    const auto ids = contacts.ids(query, progress);
    if (!ids) {
        return false;
    }
    const auto page = std::span(*ids).first(std::min<std::size_t>(256, ids->size()));
    return contacts.rows(page, query.profile).has_value();
}

} // namespace

/// Times what a manager does with the table, on the store given: one query a line.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    auto database = Database::open(QCoreApplication::arguments().value(1));
    if (!database) {
        std::fprintf(stderr, "%s\n", qPrintable(database.error().message));
        return 1;
    }
    const ContactQuery everybody{.profile = 1};
    const auto with = [&](auto change) {
        return [&, change] {
            auto query = everybody;
            change(query);
            return show(*database, query);
        };
    };
    measure("opt-in switch on", with([](ContactQuery &q) { q.optedInOnly = true; }));
    measure("opt-in switch off", with([](ContactQuery &) {}));
    measure("all profiles", with([](ContactQuery &q) { q.profile.reset(); }));
    measure("search", with([](ContactQuery &q) { q.search = u"martin"_s; }));
    measure("search with accent", with([](ContactQuery &q) { q.search = u"élodie"_s; }));
    measure("sort by e-mail", with([](ContactQuery &q) { q.sort = ContactSort::Email; }));
    measure("sort by name", with([](ContactQuery &q) { q.sort = ContactSort::Name; }));
    measure("sort by amount", with([](ContactQuery &q) { q.sort = ContactSort::Amount; }));

    const Progress progress;
    const auto ids = ContactStore(*database).ids(everybody, progress);
    std::size_t at = 0;
    measure("page anywhere", [&] {
        at = (at + ids->size() / repetitions + 7) % (ids->size() - 256);
        return ContactStore(*database).rows(std::span(*ids).subspan(at, 256), 1).has_value();
    });
    return 0;
}
