// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/contacts/contact.h"
#include "core/store/bulkstatement.h"

#include <optional>
#include <string>

namespace mailspace {

class Database;

/// Writes who stands on a list: consecutive contacts on consecutive lines as one row. Within the
/// transaction of its caller.
class ListingRuns
{
public:
    static Result<ListingRuns> of(Database &database);

    /// To be called once a contact and import. `repeats`: the import in which the same row is kept.
    Result<> add(ImportId import, ContactId contact, qint64 line, std::uint64_t digest,
                 std::optional<ImportId> repeats = {});
    /// To be called for a contact that has further rows on the list, when its run is written: what
    /// the first one said is not all.
    Result<> forgetDigest(ImportId import, ContactId contact);
    /// Writes the run that may still go on.
    Result<> flush();

private:
    ListingRuns(BulkStatement insert, BulkStatement forget)
        : m_insert(std::move(insert))
        , m_forget(std::move(forget))
    {
    }

    BulkStatement m_insert;
    BulkStatement m_forget;
    ImportId m_import = 0;
    ContactId m_first = 0;
    qint64 m_count = 0; ///< 0: no run is open
    qint64 m_line = 0; ///< of the first one
    std::optional<ImportId> m_repeats;
    std::string m_digests;
};

} // namespace mailspace
