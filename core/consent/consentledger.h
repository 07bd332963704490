// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/consent/consentevent.h"
#include "core/result.h"
#include "core/store/bulkinsert.h"

#include <span>
#include <vector>

namespace mailspace {

class Database;

/// The append-only ledger of consent events. Writes within the transaction of its caller.
class ConsentLedger
{
public:
    static Result<ConsentLedger> of(Database &database);

    /// Appends the event and brings the contact's memberships up to date. A moment later than
    /// `recordedAt` becomes `recordedAt` (rule 4). Returns the event's id.
    Result<qint64> append(const ConsentEvent &event);
    /// Only appends: for an import, which brings all memberships up to date at its end.
    Result<qint64> record(const ConsentEvent &event);
    /// The same for many at once; their ids are not told.
    Result<> record(std::span<const ConsentEvent> events);
    /// Every event of the contact that no undone import brought, in the order of recording.
    Result<std::vector<ConsentEvent>> history(qint64 contact);

private:
    ConsentLedger(Database &database, BulkInsert insert)
        : m_database(&database)
        , m_insert(std::move(insert))
    {
    }

    Database *m_database;
    BulkInsert m_insert;
};

} // namespace mailspace
