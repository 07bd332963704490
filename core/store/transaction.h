// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

namespace mailspace {

class Database;

/// A write transaction: taken at once (BEGIN IMMEDIATE), undone on destruction unless committed. Or
/// one that only reads, for several statements that belong to one state of the store.
class Transaction
{
public:
    static Result<Transaction> begin(Database &database);
    static Result<Transaction> beginReading(Database &database);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    ~Transaction();

    Result<> commit();

private:
    explicit Transaction(Database &database)
        : m_database(&database)
    {
    }

    Database *m_database;
};

} // namespace mailspace
