// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/contacts/contact.h"
#include "core/result.h"
#include "core/store/bulkstatement.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace mailspace {

class Database;

/// Finds the contact of an address (rule 8) while a list is imported. A short list asks the store
/// each time; a long one first reads all addresses into a table of 128-bit hashes, 24 bytes a
/// contact.
class ContactMatcher
{
public:
    /// `expectedRows` decides between the two ways.
    static Result<ContactMatcher> over(Database &database, qint64 expectedRows);

    /// `key` is made by addressKey().
    Result<std::optional<ContactId>> find(std::string_view key);
    /// Makes a contact known that has been written since.
    void add(std::string_view key, ContactId contact);

private:
    struct Hash
    {
        std::uint64_t first = 0;
        std::uint64_t second = 0;
        bool operator==(const Hash &) const = default;
    };
    struct Slot
    {
        Hash hash;
        ContactId contact = 0; ///< 0: free
    };

    explicit ContactMatcher(BulkStatement byAddress);
    Hash hashOf(std::string_view key) const;
    Result<> readAll(Database &database);
    Slot &slotOf(const Hash &hash);
    void grow();

    BulkStatement m_byAddress;
    bool m_inMemory = false;
    std::array<std::uint64_t, 2> m_seeds;
    std::vector<Slot> m_slots;
    std::size_t m_used = 0;
};

} // namespace mailspace
