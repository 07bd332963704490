// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/contacts/contact.h"
#include "core/progress.h"
#include "core/result.h"

#include <QtCore/QString>

namespace mailspace {

class Database;

/// What the undo of an import did.
struct UndoReceipt
{
    ImportId import = 0;
    QString fileName;
    qint64 contacts = 0; ///< how many the list had named
    qint64 changed = 0; ///< of them, those whose state in a profile is another one now
    qint64 gone = 0; ///< of them, those that nothing else had told of
};

/// Takes one import back as one step (rule 15), in a transaction of its own: values, interactions
/// and consent become what they would be without it, also where later imports exist. Its ledger
/// rows stay and count for nothing; the file may be imported again. Fails for an unknown import and
/// for one undone before. Progress counts contacts; cancel leaves the store as it was. The answers
/// of erased people that the list brought stay with their hash.
Result<UndoReceipt> undoImport(Database &database, ImportId import, Timestamp now,
                               Progress &progress);

} // namespace mailspace
