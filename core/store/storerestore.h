// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/progress.h"
#include "core/result.h"
#include "core/timestamp.h"

#include <QtCore/QString>

namespace mailspace {

/// What putting a backup in place did.
struct RestoreReceipt
{
    QString keptAs; ///< where the store that stood there is now; empty: there was none
    bool presentUnreadable = false; ///< it was too damaged to be asked what happened since
    qint64 erasedAgain = 0; ///< people of the backup who had been erased since it was made
    qint64 noesKept = 0; ///< withdrawals, complaints and bounces recorded since it was made
};

/// Puts a backup in the place of the store, which is kept beside it as a backup. What must never be
/// undone is carried over: who was erased since stays erased (rule 7), and who said no since stays
/// out. Refuses, and changes nothing: a file that is no store, a damaged one, a backup of another
/// store, and a store that is open elsewhere. The store must be closed by the caller.
Result<RestoreReceipt> restoreStore(const QString &storePath, const QString &backupPath,
                                    Timestamp now, Progress &progress);

} // namespace mailspace
