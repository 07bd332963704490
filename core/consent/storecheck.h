// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/progress.h"
#include "core/result.h"

namespace mailspace {

class Database;

/// What `check` found: a store is sound when nothing is wrong.
struct StoreCheck
{
    QString integrity; ///< "ok", or SQLite's complaint
    qint64 brokenReferences = 0;
    qint64 contacts = 0;
    qint64 doubledAddresses = 0; ///< contacts whose address another one has as well
    qint64 differences = 0; ///< contacts whose derived state is not what the ledger says

    bool isSound() const
    {
        return integrity == QLatin1String("ok") && brokenReferences == 0 && doubledAddresses == 0
            && differences == 0;
    }
};

/// Looks the whole store over and derives every state again (rule 12). Writes nothing.
Result<StoreCheck> checkStore(Database &database, Progress &progress);

/// Derives every state again and writes it. Returns how many contacts changed.
Result<qint64> rebuildMemberships(Database &database, Progress &progress);

} // namespace mailspace
