// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/columnmapping.h"
#include "core/result.h"
#include "core/timestamp.h"

#include <QtCore/QHash>

namespace mailspace {

class Database;

/// How people had the columns of their lists read. A list with the same titles, in whatever order,
/// is read the same way again.
class MappingMemory
{
public:
    /// Everything remembered in the store: some dozens of lists.
    static Result<MappingMemory> load(Database &database);

    std::optional<ColumnMapping> find(const QStringList &titles) const;

    /// Within the caller's transaction, if there is one.
    static Result<> keep(Database &database, const QStringList &titles,
                         const ColumnMapping &mapping, Timestamp now);
    static Result<> forget(Database &database, const QStringList &titles);

private:
    QHash<QByteArray, QByteArray> m_mappings; ///< by the hash of the titles
};

} // namespace mailspace
