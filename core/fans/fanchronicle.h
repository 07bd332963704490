// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/contacts/contact.h"
#include "core/progress.h"
#include "core/result.h"

#include <QtCore/QDate>

#include <array>
#include <map>
#include <vector>

namespace mailspace {

class Database;

/// What a day, a week or a month brought.
struct Growth
{
    QDate from; ///< its first day, UTC
    qint64 newContacts = 0; ///< by their first dated interaction or consent
    qint64 newOptIns = 0; ///< by their first dated consent
    qint64 withdrawals = 0; ///< by their first withdrawal or complaint

    std::vector<ContactId> newcomers = {}; ///< who the new contacts are

    qint64 net() const { return newOptIns - withdrawals; }
    bool operator==(const Growth &) const = default;
};

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
    std::map<qint64, Growth> days; ///< by days since 1970-01-01; days without anything are missing
    std::vector<SmartlinkOutcome> smartlinks; ///< most collected first
    qint64 undated = 0; ///< people who came at an unknown time
};

enum class GrowthStep { Week, Month };
/// The chronicle in steps without gaps, oldest first; weeks begin on Monday.
std::vector<Growth> growthBy(const FanChronicle &chronicle, GrowthStep step);

/// Everybody who did something at the smartlink, ascending. Worker thread.
Result<std::vector<ContactId>> contactsOfSmartlink(Database &database, qint64 smartlink);

/// Reads the chronicle of a profile, or over all: one sweep over interactions and ledger. Of an
/// undone import nothing counts. `superFans` ascending. Worker thread.
Result<FanChronicle> readChronicle(Database &database, std::optional<ProfileId> profile,
                                   const std::vector<ContactId> &superFans, Timestamp now,
                                   Progress &progress);

} // namespace mailspace
