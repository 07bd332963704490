// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/transaction.h"

#include "core/store/database.h"

#include <utility>

namespace mailspace {

Result<Transaction> Transaction::begin(Database &database)
{
    if (auto begun = database.runScript("BEGIN IMMEDIATE"); !begun) {
        return failed(begun);
    }
    return Transaction(database);
}

Result<Transaction> Transaction::beginReading(Database &database)
{
    if (auto begun = database.runScript("BEGIN"); !begun) {
        return failed(begun);
    }
    return Transaction(database);
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{
}

Transaction::~Transaction()
{
    if (m_database) {
        // SQLite may have rolled back by itself (full disk): then there is nothing left to undo.
        static_cast<void>(m_database->runScript("ROLLBACK"));
    }
}

Result<> Transaction::commit()
{
    if (auto committed = m_database->runScript("COMMIT"); !committed) {
        return committed;
    }
    m_database = nullptr;
    return {};
}

} // namespace mailspace
