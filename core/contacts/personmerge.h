// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/contacts/contact.h"
#include "core/result.h"

#include <optional>

namespace mailspace {

class Database;
class Transaction;

/// Two addresses of one person, as the manager decides. Until then both stay apart. Afterwards:
///
/// * One address is kept, as chosen; the other one is no longer shown, counted or exported. Its
///   facts stay, and a later list that names it is recorded for it.
/// * A "no" of either address counts for both, in every profile it concerns, the earlier ones too.
/// * A yes stays with the address it was given for: the kept one may be written to only on a
///   consent of its own that is later than every "no" of the person (rules 1, 2, 3 and 5).
/// * What both did counts for the kept one; see fillFromMerged() for the values.
///
/// Each in a transaction of its own. Fails when the address that is to go is merged already, or
/// the one that is to stay, since nobody would see it.
Result<> mergePeople(Database &database, ContactId other, ContactId kept, Timestamp now);
/// Takes it back: everything is as it would be had they never been merged.
Result<> unmergePerson(Database &database, ContactId other);

/// The same as a part of a larger step.
Result<> mergePeople(Database &database, Transaction &within, ContactId other, ContactId kept,
                     Timestamp now);
Result<> unmergePerson(Database &database, Transaction &within, ContactId other);

/// "These are two people": they are not suggested again. Whatever the order of the two.
Result<> tellApart(Database &database, ContactId one, ContactId other, Timestamp now);
Result<> forgetToldApart(Database &database, ContactId one, ContactId other);

} // namespace mailspace
