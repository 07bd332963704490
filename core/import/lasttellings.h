// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/consent/consentstate.h"
#include "core/contacts/contact.h"
#include "core/import/digestfilter.h"
#include "core/result.h"

#include <cstdint>
#include <unordered_map>
#include <vector>

namespace mailspace {

class Database;

/// What the list that spoke last of each contact said, by its digest: a row that says the same
/// again need not be looked at further, nor kept twice. Of the contacts that were known before this
/// list; 24 bytes each where it is long.
class LastTellings
{
public:
    /// `reads` false: nothing is known, so no row repeats one; for a list too short to pay for it.
    static Result<LastTellings> of(Database &database, std::optional<ProfileId> profile,
                                   ContactId lastContact, bool reads);

    /// Whether the row repeats what was said last, and would change nothing, nor have to be told
    /// of in the report.
    bool isRepeated(ContactId contact, std::uint64_t digest);
    /// The rows that need not even be read where they are repeated.
    DigestFilter knownRows() const;
    /// Of a repeated row: the import that keeps it. Otherwise this list's own.
    ImportId keeperOf(ContactId contact) { return of(contact).keeper; }
    std::uint64_t digestOf(ContactId contact) { return of(contact).digest; }

    /// The place among the staged rows where this list first spoke of the contact.
    std::optional<std::size_t> firstRowOf(ContactId contact);
    void setFirstRow(ContactId contact, std::size_t place);
    /// From now on this list keeps what it says of the contact.
    void keep(ContactId contact, std::uint64_t digest, ImportId import);

private:
    struct Telling
    {
        std::uint64_t digest = 0;
        std::uint32_t keeper = 0;
        std::uint32_t firstRow = 0; ///< plus 1; 0: not spoken of by this list
        std::uint8_t state = 0; ///< ConsentState within the profile; 0: not a member, or unclear

        bool isNoNewsAgain() const;
    };
    Telling &of(ContactId contact)
    {
        return m_all.empty() ? m_few[contact] : m_all[std::size_t(contact)];
    }
    Result<> readDigests(Database &database);
    Result<> readStates(Database &database, ProfileId profile);

    std::vector<Telling> m_all; ///< by contact; empty where nothing was read
    std::unordered_map<ContactId, Telling> m_few; ///< then: of those that this list speaks of
};

} // namespace mailspace
