// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace mailspace {

class Database;

/// Writes a copy of the whole store to `path`, which must not exist, and checks it by opening it.
Result<> backUp(Database &database, const QString &path);

/// Copies the store into the folder "backups" beside it before something that cannot be undone,
/// and removes old copies: the ten newest stay. `occasion` becomes part of the name
/// ("before-migration"). Returns the path of the copy.
Result<QString> backUpBefore(Database &database, const QString &occasion);

/// The copies that backUpBefore() has made of this store, oldest first.
QStringList backupsBeside(const QString &storePath);

} // namespace mailspace
