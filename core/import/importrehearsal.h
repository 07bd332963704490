// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/importplan.h"
#include "core/import/importreport.h"
#include "core/progress.h"

#include <vector>

namespace mailspace {

class Database;

/// A list and whose it is.
struct PlannedList
{
    ImportPlan plan;
    QString artist = {}; ///< name of an artist who may be new; empty: the plan's profile stands
};

/// Adds the artist where the name is new, and puts the profile into the plan.
Result<> settleArtist(Database &database, PlannedList &list, Timestamp now);

/// What importing the lists one after the other would do, a report for each. Nothing stays.
Result<std::vector<ImportReport>> rehearse(Database &database, std::vector<PlannedList> lists,
                                           Timestamp now, Progress &progress);

} // namespace mailspace
