// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/consent/consentevent.h"
#include "core/progress.h"
#include "core/result.h"

#include <span>
#include <vector>

namespace mailspace {

class Database;

/// The same answer of many people at once, as chosen in the table.
struct ConsentBatch
{
    std::vector<qint64> contacts;
    ConsentKind kind = ConsentKind::Withdrawn;
    std::optional<qint64> profile = {}; ///< empty: for every profile; a consent needs one (rule 1)
    QString evidence = {}; ///< of each
};

/// Appends one event for each contact, in a transaction of its own: all or, after a cancel, none.
/// Returns the ids of the events. Progress counts contacts.
Result<std::vector<qint64>> recordBatch(Database &database, const ConsentBatch &batch,
                                        Timestamp now, Progress &progress);

/// Takes the events back as a slip, by a further event for each: the ledger is never edited.
Result<> takeBackEvents(Database &database, std::span<const qint64> events, Timestamp now,
                        Progress &progress);

} // namespace mailspace
