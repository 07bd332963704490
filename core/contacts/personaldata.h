// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace mailspace {

class Database;

/// Writes everything the store knows about one person into the folder, for the right of access: a
/// CSV file a subject (contact, profiles, lists, what lists told, what was set by hand,
/// interactions, consent, hand-overs) and all of it together as person.json. The folder is made
/// where it is missing; nothing in it is overwritten. Returns the paths of the files. Fails when
/// nobody has this address.
Result<QStringList> savePersonalData(Database &database, const QString &email,
                                     const QString &folder);

} // namespace mailspace
