// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/contacts/contact.h"
#include "core/contacts/contactfield.h"
#include "core/result.h"

#include <map>

namespace mailspace {

class Database;

/// What to set by hand about a contact: a value, or nothing to go back to what the lists tell.
using ContactEdits = std::map<ContactField, std::optional<QString>>;

/// Sets values of a contact by hand, in a transaction of its own. They win over every list, also
/// one imported later, until they are taken back: a list does not know better than the manager what
/// the manager has corrected. Returns what undoes it.
Result<ContactEdits> editContact(Database &database, ContactId contact, const ContactEdits &edits,
                                 Timestamp now);

} // namespace mailspace
