// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/contacts/contact.h"
#include "core/result.h"

namespace mailspace {

class Database;

/// Gives a person what their own lists leave empty from their merged addresses, the one merged
/// first before the others; own values always win. A name is filled as a whole, and so is a place,
/// and only where it does not contradict the part that is known: nobody gets the town of one
/// address and the country of another. What is set by hand, also to nothing, stays.
///
/// To be called after ToldValues::settle(), of any address of the person, and within the same
/// transaction. Does nothing for somebody with one address.
Result<> fillFromMerged(Database &database, ContactId contact);

/// The same for everybody whom the import, just written or taken back, tells of by any address.
Result<> fillFromMergedAfter(Database &database, ImportId import);

} // namespace mailspace
