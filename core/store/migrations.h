// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <vector>

namespace mailspace {

class Database;

/// One step of the schema: a file of `core/store/migrations`, its number being its place.
struct Migration
{
    QString name;
    QByteArray script;
};

/// The steps this program knows, in order. Their count is the newest schema version.
std::vector<Migration> shippedMigrations();

/// Applies the steps the store lacks, each in a transaction of its own. A step that fails leaves
/// version and tables as they were before it.
Result<> migrate(Database &database, const std::vector<Migration> &steps);

} // namespace mailspace
