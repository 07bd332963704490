// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/contacts/contact.h"

#include <optional>
#include <string>

namespace mailspace {

class BulkStatement;

/// Which people of one hand-over must not be written to any more. Found from those who said no,
/// who are few, not from those handed over, who may be all; made here and nowhere else.
///
/// Of an opt-in hand-over, everybody without a consent now, however old the "no" is that was learnt
/// later. Of another one, those whose "no" began or was recorded after it. Of one over all artists,
/// whoever said no to any of them: the list tells no artist. Not those whom a confirmed removal
/// file, made since for the same recipient and artist, has named.
struct StalePeople
{
    qint64 handover = 0;
    std::optional<ProfileId> profile = {};
    Timestamp madeAt = 0;
    bool optInOnly = false;
    bool importsUndoneSince = false; ///< a consent may be gone without anybody's "no"

    /// SELECT of contact_id, state and since (may be null), each contact once.
    std::string sql() const;
    /// Takes the first three parameters; returns the number of the next free one.
    int bindTo(BulkStatement &statement) const;
};

} // namespace mailspace
