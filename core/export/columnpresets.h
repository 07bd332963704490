// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QtCore/QStringList>

#include <vector>

namespace mailspace {

class Database;

/// Columns of an export, in their order, under a name; kept in the store.
struct ColumnPreset
{
    QString name;
    QStringList columns;
};

/// By name. Columns this version does not know are left out.
Result<std::vector<ColumnPreset>> columnPresets(Database &database);
/// Fails, naming those there are, when there is none.
Result<ColumnPreset> findColumnPreset(Database &database, const QString &name);
/// Replaces the one of that name. Fails without a name or columns.
Result<> saveColumnPreset(Database &database, const ColumnPreset &preset);
Result<> removeColumnPreset(Database &database, const QString &name);

} // namespace mailspace
