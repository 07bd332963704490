// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

struct sqlite3;

namespace mailspace {

/// Rows that a statement reads like those of a table, `SELECT c0, c1 FROM bulk_rows(?)`: SQLite
/// asks for each value when it needs it, which takes half the time of binding them all.
/// https://www.sqlite.org/vtab.html
class BulkRows
{
public:
    static constexpr int mostColumns = 16;

    /// One value of the present row.
    struct Cell
    {
        enum class Kind { Null, Integer, Text };
        Kind kind = Kind::Null;
        std::int64_t integer = 0;
        std::string_view text;
    };

    BulkRows() = default;
    BulkRows(const BulkRows &) = delete;
    BulkRows &operator=(const BulkRows &) = delete;
    virtual ~BulkRows() = default;

    /// Goes on to the next row, the first one at first; false when there is none.
    virtual bool next() = 0;
    const Cell &cell(int column) const { return m_cells[std::size_t(column)]; }

    /// Sets a value of the present row. A text given as a view must live until the next row.
    BulkRows &bind(int column, std::int64_t value)
    {
        m_cells[std::size_t(column)] = {Cell::Kind::Integer, value, {}};
        return *this;
    }
    BulkRows &bind(int column, std::optional<std::int64_t> value)
    {
        return value ? bind(column, *value) : bindNull(column);
    }
    BulkRows &bind(int column, std::string_view text)
    {
        m_cells[std::size_t(column)] = {Cell::Kind::Text, 0, text};
        return *this;
    }
    BulkRows &bind(int column, const QString &text);
    BulkRows &bindNull(int column)
    {
        m_cells[std::size_t(column)] = {};
        return *this;
    }

private:
    std::array<Cell, mostColumns> m_cells;
    std::array<QByteArray, mostColumns> m_texts; ///< what was bound as QString
};

/// The name under which a statement takes a pointer to BulkRows, see sqlite3_bind_pointer().
extern const char *const bulkRowsPointer;

/// Makes `bulk_rows` known to a connection; false when it cannot.
bool registerBulkRows(sqlite3 *handle);

} // namespace mailspace
