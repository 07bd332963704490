// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QtCore/QByteArray>

#include <vector>

namespace mailspace {

class Database;

/// Makes the connection fit for writing a large list, as long as it lives. To be made before the
/// transaction and outlive it; does nothing for a short list.
///
/// The first list of a store gets more. Indexes and the trigger that looks for an address known
/// already (the import has done that) are made again at the end, in key order: their pages
/// are full, and it is faster than keeping them up row by row. References are not looked up:
/// whatever the import refers to it has written itself or read within the transaction, and `check`
/// goes over all of them. Where nobody else has the store open, pages are written to their place
/// at once instead of to the log first: into an empty store a rollback journal has nothing to copy.
class BulkLoad
{
public:
    static Result<BulkLoad> prepare(Database &database, qint64 listBytes);
    BulkLoad(BulkLoad &&other) noexcept;
    BulkLoad &operator=(BulkLoad &&) = delete;
    BulkLoad(const BulkLoad &) = delete;
    BulkLoad &operator=(const BulkLoad &) = delete;
    ~BulkLoad();

    /// Takes the indexes and that trigger away. Within the caller's transaction: a rollback brings
    /// them back.
    Result<> dropIndexes();
    Result<> buildIndexes();

private:
    BulkLoad(Database &database, bool isLarge, bool isFirst)
        : m_database(&database)
        , m_isLarge(isLarge)
        , m_isFirst(isFirst)
    {
    }

    Database *m_database;
    bool m_isLarge;
    bool m_isFirst;
    std::vector<QByteArray> m_definitions;
};

} // namespace mailspace
