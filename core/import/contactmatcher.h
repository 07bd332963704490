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

/// 96 bits of an address (rule 8) under the random seeds of one import.
struct AddressHash
{
    std::uint64_t first = 0;
    std::uint32_t second = 0;
    bool operator==(const AddressHash &) const = default;
};

/// Hashes addresses. Random seeds: nobody can make a list whose addresses fall together, and two
/// of a million fall together by chance about once in 10^16 imports. Any thread may use a copy.
class AddressHasher
{
public:
    AddressHasher();
    /// `address` is trimmed; spellings of one address give one hash.
    AddressHash operator()(std::string_view address) const;

private:
    std::array<std::uint64_t, 2> m_seeds;
};

/// Finds the contact of an address while a list is imported. A short list asks the store each time;
/// a long one first reads all addresses into a table of their hashes, 16 bytes a place.
class ContactMatcher
{
public:
    /// `expectedRows` decides between the two ways.
    static Result<ContactMatcher> over(Database &database, qint64 expectedRows);

    const AddressHasher &hasher() const { return m_hasher; }
    /// False: find() asks the store.
    bool isInMemory() const { return m_inMemory; }
    /// Has the memory fetched where the contact of the address is going to be looked for.
    void prefetch(const AddressHash &hash) const;
    Result<std::optional<ContactId>> find(const AddressHash &hash, std::string_view address);
    /// Makes a contact known that is being written.
    void add(const AddressHash &hash, ContactId contact);

private:
    struct Slot
    {
        std::uint64_t first = 0;
        std::uint32_t second = 0;
        std::uint32_t contact = 0; ///< 0: free
    };

    explicit ContactMatcher(BulkStatement byAddress);
    Result<> readAll(Database &database, qint64 expectedContacts);
    Slot &slotOf(const AddressHash &hash);
    void grow();

    BulkStatement m_byAddress;
    AddressHasher m_hasher;
    bool m_inMemory = false;
    std::vector<Slot> m_slots;
    std::size_t m_used = 0;
};

} // namespace mailspace
