// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fans/fangrowth.h"
#include "core/progress.h"
#include "core/result.h"

#include <array>
#include <vector>

namespace mailspace {

class Database;

/// What became of the people of one smartlink.
struct SmartlinkOutcome
{
    static constexpr std::array periods{30, 90, 365}; ///< days

    qint64 smartlink = 0;
    QString name; ///< empty: page not told
    QString profile;
    SmartlinkKind kind = SmartlinkKind::Unknown;
    qint64 collected = 0; ///< people who did something there
    qint64 optedIn = 0; ///< of them, gave their consent to the artist
    std::array<qint64, periods.size()> due{}; ///< of those with a dated consent, given so long ago
    std::array<qint64, periods.size()> stayed{}; ///< of `due`, had not withdrawn by then
    qint64 superFans = 0; ///< of `collected`
};

/// How an audience came about: day by day and smartlink by smartlink.
struct FanChronicle
{
    GrowthDays days;
    std::vector<SmartlinkOutcome> smartlinks; ///< most collected first
    qint64 undated = 0; ///< people who came at an unknown time
};

/// Reads the chronicle of a profile, or over all: one sweep over interactions and ledger. Of an
/// undone import nothing counts. `superFans` ascending. Worker thread.
Result<FanChronicle> readChronicle(Database &database, std::optional<ProfileId> profile,
                                   const std::vector<ContactId> &superFans, Timestamp now,
                                   Progress &progress);

} // namespace mailspace
