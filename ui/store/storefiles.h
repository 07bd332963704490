// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QtCore/QStringList>

namespace mailspace {

/// Where the store of somebody who never chose a place is: in the user's data folder.
QString defaultStorePath();
/// Makes the folder of the default store, readable by its owner only.
Result<> makeDefaultFolder();

/// The stores opened lately, newest first; only files that still exist.
QStringList recentStores();
void rememberStore(const QString &path);

/// Whether a path names a store, by its ending.
bool isStoreName(const QString &path);

} // namespace mailspace
