// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/consent/consentevent.h"
#include "core/contacts/contact.h"
#include "core/result.h"
#include "core/store/bulkstatement.h"

#include <vector>

namespace mailspace {

class Database;

/// Rows of lists that said word for word what an earlier one had said, and of which only that was
/// kept. Writes them out where the earlier one is going to be taken back (rule 15). Within the
/// transaction of its caller.
class Repetitions
{
public:
    static Result<Repetitions> of(Database &database);

    /// A row of a list about one contact.
    struct Place
    {
        ContactId contact = 0;
        ImportId import = 0;
        qint64 row = 0;
    };
    /// Writes out every row that repeats one of `import`.
    static Result<> writeOutAllOf(Database &database, ImportId import);
    /// Writes what the row that is kept told, values and interaction, as told by `import` in `row`
    /// too. The place that is kept is returned.
    Result<Place> writeOutFacts(const Place &repeated, ImportId keeper);
    /// The events that the row brought, save those that countsEachTime(): each telling has recorded
    /// its own.
    Result<std::vector<ConsentEvent>> eventsOf(const Place &kept);

private:
    struct Statements
    {
        BulkStatement keptRow;
        BulkStatement values;
        BulkStatement firstInteraction;
        BulkStatement interactions;
        BulkStatement events;
    };
    explicit Repetitions(Statements statements)
        : m_statements(std::move(statements))
    {
    }

    Statements m_statements;
};

} // namespace mailspace
