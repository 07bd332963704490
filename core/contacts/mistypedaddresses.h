// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/contacts/contact.h"
#include "core/progress.h"
#include "core/result.h"

#include <vector>

namespace mailspace {

class Database;

/// A contact whose address looks mistyped, and what was probably meant; see adviseOn().
struct MistypedAddress
{
    ContactId id = 0;
    QString email;
    QString name;
    QString suggestion;
};

/// Everybody shown whose address looks mistyped, by address, except where the manager said that it
/// is right. One pass over the contacts, half a second at a million: for a worker.
Result<std::vector<MistypedAddress>> findMistyped(Database &database, Progress &progress);

/// What a correction did, for taking it back.
struct AddressCorrection
{
    ContactId mistyped = 0;
    ContactId corrected = 0;
    bool isNew = false; ///< nobody had the corrected address before
};

/// Shows the contact under the corrected address: a contact of its own into which the mistyped one
/// is merged, see mergePeople(). So the corrected address is unconfirmed: nobody said yes for it,
/// while a "no" still counts. Fails for a text that is no address and for an erased person's.
Result<AddressCorrection> correctAddress(Database &database, ContactId contact,
                                         const QString &address, Timestamp now);
/// Everything is as it was.
Result<> takeBackCorrection(Database &database, const AddressCorrection &correction);

/// "This address is right": it is not suggested again.
Result<> confirmAddress(Database &database, ContactId contact, Timestamp now);
Result<> forgetConfirmedAddress(Database &database, ContactId contact);

} // namespace mailspace
