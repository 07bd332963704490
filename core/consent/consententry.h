// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/consent/consentevent.h"
#include "core/consent/consentstate.h"
#include "core/import/listvalues.h"
#include "core/result.h"

#include <QtCore/QString>

#include <optional>

namespace mailspace {

class Database;

/// What one person said, entered by hand: an unsubscribe, a complaint, a consent on paper.
struct ConsentEntry
{
    QString email;
    ConsentKind kind = ConsentKind::Withdrawn;
    std::optional<qint64> profile = {}; ///< empty: for every profile; a consent needs one (rule 1)
    std::optional<ListTime> at = {}; ///< empty: now
    QString evidence = {};
};

/// What became of an entry.
struct ConsentEntryReceipt
{
    qint64 event = 0; ///< 0: nothing in the ledger, since the person was erased
    bool newContact = false; ///< the address was not known before
    bool keptWithErasure = false; ///< a "no" of an erased person: it stands beside their hash
};

/// Appends the entry to the ledger, in a transaction of its own. An unknown address becomes a
/// contact, so that a "no" holds for lists that name it later. Fails for a text that is no address,
/// and for an erased person's consent that is not later than the erasure (rule 7).
Result<ConsentEntryReceipt> enterConsent(Database &database, const ConsentEntry &entry,
                                         Timestamp now);

} // namespace mailspace
