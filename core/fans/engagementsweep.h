// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fans/fanranking.h"
#include "core/progress.h"

namespace mailspace {

class Database;

/// Reads what scores are made from in one sweep over memberships and interactions: of everybody, or
/// of these contacts only. Without the mark.
Result<Engagement> sweepEngagement(Database &database, std::optional<ProfileId> profile,
                                   const std::vector<ContactId> *only, Progress &progress);

} // namespace mailspace
