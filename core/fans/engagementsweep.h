// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fans/fanranking.h"
#include "core/progress.h"

#include <limits>

namespace mailspace {

class Database;

/// Contacts whose ids lie from `first` to `last`.
struct ContactRange
{
    ContactId first = 0;
    ContactId last = std::numeric_limits<ContactId>::max();
};

/// Reads what scores are made from in one sweep over memberships and interactions. Without the
/// mark.
Result<Engagement> sweepEngagement(Database &database, std::optional<ProfileId> profile,
                                   ContactRange range, Progress &progress);
/// The same of these contacts only, ascending.
Result<Engagement> sweepEngagement(Database &database, std::optional<ProfileId> profile,
                                   const std::vector<ContactId> &only, Progress &progress);
/// The same of everybody; of many people on two cores, through a second connection to the store.
Result<Engagement> sweepEverybody(Database &database, std::optional<ProfileId> profile,
                                  Progress &progress);

} // namespace mailspace
