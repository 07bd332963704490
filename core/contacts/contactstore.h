// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/contacts/contactquery.h"
#include "core/progress.h"
#include "core/result.h"

#include <functional>
#include <span>
#include <vector>

namespace mailspace {

class Database;

/// Reads the contacts of a store.
class ContactStore
{
public:
    explicit ContactStore(Database &database)
        : m_database(database)
    {
    }

    /// The ids in the order of the query, or the first `limit` of them. Worker thread, but for
    /// small stores; Error::Cancelled when `progress` says so.
    Result<std::vector<ContactId>> ids(const ContactQuery &query, const Progress &progress,
                                       std::optional<int> limit = std::nullopt);
    /// The rows of these ids, in their order, as seen within `profile` or over all. About 2 ms for
    /// 256 rows, so the table may call it while it paints. Ids that are gone give an empty row.
    Result<std::vector<Contact>> rows(std::span<const ContactId> ids,
                                      std::optional<ProfileId> profile);
    Result<qint64> count(const ContactQuery &query);
    /// Calls `visit` for each contact of the query, in order, with constant memory.
    Result<> forEach(const ContactQuery &query,
                     const std::function<Result<>(const Contact &)> &visit);
    /// The contact with this address (compared by rule 8); nothing when unknown, or known from an
    /// undone import only.
    Result<std::optional<ContactId>> find(const QString &email);
    /// The same, and who is known from an undone import only.
    Result<std::optional<ContactId>> findAlsoAbsent(const QString &email);
    /// Makes a contact of an address, already trimmed, that find() does not know; one that is known
    /// from an undone import is shown again instead.
    Result<ContactId> add(const QString &email);

private:
    Result<std::optional<ContactId>> find(const QString &email, std::string_view condition);

    Database &m_database;
};

} // namespace mailspace
