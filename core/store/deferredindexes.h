// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <vector>

namespace mailspace {

class Database;

/// Takes the indexes of `contact` and `membership` away while a first, large list is written and
/// builds them at the end, in key order: faster than keeping them up row by row, and their pages
/// are full. (The ledger is written in the order of its index, which the import reads.) Within the
/// caller's transaction: a rollback brings them back.
class DeferredIndexes
{
public:
    static Result<DeferredIndexes> drop(Database &database);
    Result<> rebuild();

private:
    explicit DeferredIndexes(Database &database)
        : m_database(&database)
    {
    }

    Database *m_database;
    std::vector<QByteArray> m_definitions;
};

} // namespace mailspace
