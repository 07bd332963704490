// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/bulkstatement.h"

#include <span>
#include <string>

namespace mailspace {

/// Inserts very many rows of one table, dozens with each statement: about half the time of one
/// statement a row. The order of the rows is kept.
class BulkInsert
{
public:
    /// `head` is what stands before the values: "INSERT INTO song (id, title)".
    static Result<BulkInsert> prepare(Database &database, std::string_view head, int columns);

    /// The place of one row among the parameters of the statement; columns are numbered from 0.
    class Row
    {
    public:
        Row(BulkStatement &statement, int first)
            : m_statement(&statement)
            , m_first(first)
        {
        }
        /// Whatever BulkStatement binds; a text must live until all rows are inserted.
        template<typename Value>
        Row &bind(int column, const Value &value)
        {
            m_statement->bind(m_first + column, value);
            return *this;
        }
        Row &bindNull(int column)
        {
            m_statement->bindNull(m_first + column);
            return *this;
        }

    private:
        BulkStatement *m_statement;
        int m_first;
    };

    /// Calls `bind(Row &, item)` for each item, which has to bind every column.
    template<typename Item, typename Bind>
    Result<> insert(std::span<const Item> items, Bind bind)
    {
        for (; items.size() >= rowsAtOnce; items = items.subspan(rowsAtOnce)) {
            for (std::size_t i = 0; i < rowsAtOnce; ++i) {
                Row row(m_many, int(i) * m_columns);
                bind(row, items[i]);
            }
            if (auto inserted = m_many.run(); !inserted) {
                return inserted;
            }
        }
        for (const auto &item : items) {
            Row row(m_one, 0);
            bind(row, item);
            if (auto inserted = m_one.run(); !inserted) {
                return inserted;
            }
        }
        return {};
    }

private:
    static constexpr std::size_t rowsAtOnce = 32;

    BulkInsert(BulkStatement many, BulkStatement one, int columns)
        : m_many(std::move(many))
        , m_one(std::move(one))
        , m_columns(columns)
    {
    }

    BulkStatement m_many;
    BulkStatement m_one;
    int m_columns;
};

} // namespace mailspace
