// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/rowreader.h"
#include "core/store/bulkinsert.h"

#include <optional>
#include <vector>

namespace mailspace {

/// The contacts that a list brings, with what the row that makes them tells: collected, then
/// written together. Within the transaction of its caller.
class NewContacts
{
public:
    static Result<NewContacts> of(Database &database);

    /// A contact of the next free id; `smartlink` is 0 where the row tells no interaction. The
    /// texts of `facts` must live until write().
    void add(ContactId contact, const RowFacts &facts, qint64 smartlink, ImportId import,
             qint64 line);
    /// Writes all that were added since.
    Result<> write();

private:
    struct Entry
    {
        ContactId contact = 0;
        const RowFacts *facts = nullptr;
        qint64 smartlink = 0;
        ImportId import = 0;
        qint64 line = 0;
    };
    NewContacts(Database &database, BulkInsert interactions)
        : m_database(&database)
        , m_interactions(std::move(interactions))
    {
    }
    Result<> prepareFor(const std::vector<Entry> &entries);

    Database *m_database;
    std::vector<int> m_filled; ///< the values that the list tells at all: see prepareFor()
    std::optional<BulkInsert> m_contacts;
    BulkInsert m_interactions;
    std::vector<Entry> m_all;
    std::vector<Entry> m_withInteraction;
};

} // namespace mailspace
