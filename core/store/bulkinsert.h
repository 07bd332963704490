// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/bulkrows.h"
#include "core/store/bulkstatement.h"

#include <span>
#include <string_view>

namespace mailspace {

/// Inserts very many rows of one table with one statement: about a third of the time of one
/// statement a row. The order of the rows is kept.
class BulkInsert
{
public:
    using Row = BulkRows;

    /// `head` is what stands before the values: "INSERT INTO song (id, title)".
    static Result<BulkInsert> prepare(Database &database, std::string_view head, int columns);

    /// Calls `bind(Row &, item)` for each item, which has to bind every column.
    template<typename Item, typename Bind>
    Result<> insert(std::span<const Item> items, Bind bind)
    {
        Source<Item, Bind> rows(items, bind);
        return insert(rows);
    }

private:
    template<typename Item, typename Bind>
    class Source : public BulkRows
    {
    public:
        Source(std::span<const Item> items, Bind &bind)
            : m_rest(items)
            , m_bind(bind)
        {
        }
        bool next() override
        {
            if (m_rest.empty()) {
                return false;
            }
            m_bind(static_cast<BulkRows &>(*this), m_rest.front());
            m_rest = m_rest.subspan(1);
            return true;
        }

    private:
        std::span<const Item> m_rest;
        Bind &m_bind;
    };

    explicit BulkInsert(BulkStatement insert)
        : m_insert(std::move(insert))
    {
    }
    Result<> insert(BulkRows &rows);

    BulkStatement m_insert;
};

} // namespace mailspace
