// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/importrehearsal.h"

#include "core/contacts/profilestore.h"
#include "core/import/importer.h"
#include "core/store/transaction.h"

namespace mailspace {

Result<> settleArtist(Database &database, PlannedList &list, Timestamp now)
{
    if (list.artist.isEmpty()) {
        return {};
    }
    ProfileStore profiles(database);
    auto found = profiles.find(list.artist);
    if (!found) {
        found = profiles.add(list.artist, now);
    }
    if (!found) {
        return failed(found);
    }
    list.plan.profile = *found;
    return {};
}

Result<std::vector<ImportReport>> rehearse(Database &database, std::vector<PlannedList> lists,
                                           Timestamp now, Progress &progress)
{
    auto transaction = Transaction::begin(database);
    if (!transaction) {
        return failed(transaction);
    }
    qint64 all = 0;
    for (const auto &list : lists) {
        all += list.plan.file.size;
    }
    std::vector<ImportReport> reports;
    qint64 before = 0;
    for (auto &list : lists) {
        if (auto settled = settleArtist(database, list, now); !settled) {
            return failed(settled);
        }
        progress.beginPart(before, all);
        auto report = Importer(database, now).runWithin(*transaction, list.plan, progress);
        if (!report) {
            return failed(report);
        }
        progress.report(list.plan.file.size, list.plan.file.size);
        report->import.reset();
        reports.push_back(*std::move(report));
        before += list.plan.file.size;
    }
    return reports;
}

} // namespace mailspace
