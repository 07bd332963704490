// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/contacts/contact.h"
#include "core/result.h"

#include <unordered_map>
#include <vector>

namespace mailspace {

class Database;

/// Which addresses of the store are one person: read once, a few bytes for each merged address.
class MergedPeople
{
public:
    static Result<MergedPeople> of(Database &database);

    /// Whether the contact is shown as another one.
    bool isMerged(ContactId contact) const { return m_personOf.contains(contact); }
    /// Who is shown in the contact's place: itself, unless it is merged.
    ContactId personOf(ContactId contact) const;
    /// The other addresses of the contact's person.
    std::vector<ContactId> othersOf(ContactId contact) const;

private:
    std::unordered_map<ContactId, ContactId> m_personOf;
    std::unordered_map<ContactId, std::vector<ContactId>> m_merged; ///< by who is shown
};

} // namespace mailspace
