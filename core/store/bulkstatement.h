// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QtCore/QString>

#include <cstdint>
#include <optional>
#include <string_view>

struct sqlite3_stmt;

namespace mailspace {

class BulkRows;
class Database;

/// A prepared statement on SQLite's own interface, for loops over very many rows: about 2.5 times
/// as fast per row as QSqlQuery. Columns and parameters are numbered from 0.
class BulkStatement
{
public:
    static Result<BulkStatement> prepare(Database &database, std::string_view sql);
    BulkStatement(BulkStatement &&other) noexcept;
    BulkStatement &operator=(BulkStatement &&other) noexcept;
    BulkStatement(const BulkStatement &) = delete;
    BulkStatement &operator=(const BulkStatement &) = delete;
    ~BulkStatement();

    BulkStatement &bind(int parameter, std::int64_t value);
    BulkStatement &bind(int parameter, std::optional<std::int64_t> value);
    /// The text must live until the next step() or run().
    BulkStatement &bind(int parameter, std::string_view text);
    BulkStatement &bind(int parameter, const QString &text);
    BulkStatement &bindNull(int parameter);
    /// A blob; the bytes must live until the next step() or run().
    BulkStatement &bindBytes(int parameter, std::string_view bytes);
    /// What `bulk_rows(?)` reads; must live until the statement has run.
    BulkStatement &bindRows(int parameter, BulkRows &rows);

    /// Goes to the next row; false after the last one, when the statement is ready to run again.
    Result<bool> step();
    /// Runs a statement that returns no rows and makes it ready to run again.
    Result<> run();
    /// How many rows the last run() changed.
    int changes() const;
    void reset();

    std::int64_t integer(int column) const;
    std::optional<std::int64_t> optionalInteger(int column) const;
    /// UTF-8, valid until the next step().
    std::string_view text(int column) const;
    QString string(int column) const;
    /// Of a blob, valid until the next step().
    std::string_view bytes(int column) const;

private:
    BulkStatement(Database &database, sqlite3_stmt *statement)
        : m_database(&database)
        , m_statement(statement)
    {
    }

    Database *m_database;
    sqlite3_stmt *m_statement;
};

} // namespace mailspace
