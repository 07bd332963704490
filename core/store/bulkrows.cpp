// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/bulkrows.h"

#include <sqlite3.h>

#include <string>

namespace mailspace {

const char *const bulkRowsPointer = "mailspace.bulkrows";

BulkRows &BulkRows::bind(int column, const QString &text)
{
    auto &kept = m_texts[std::size_t(column)];
    kept = text.toUtf8();
    return bind(column, std::string_view(kept.constData(), std::size_t(kept.size())));
}

namespace {

/// A reading of the rows. SQLite knows its base alone.
struct Cursor : sqlite3_vtab_cursor
{
    BulkRows *rows = nullptr;
    bool atEnd = true;
    std::int64_t row = 0;
};

Cursor &of(sqlite3_vtab_cursor *cursor)
{
    return *static_cast<Cursor *>(cursor);
}

/// The columns c0, c1, ... and behind them, hidden, the pointer.
int connect(sqlite3 *handle, void * /*nothing*/, int /*count*/, const char *const * /*arguments*/,
            sqlite3_vtab **table, char ** /*error*/)
{
    std::string declaration = "CREATE TABLE bulk_rows (";
    for (int i = 0; i < BulkRows::mostColumns; ++i) {
        declaration += 'c' + std::to_string(i) + ", ";
    }
    declaration += "rows HIDDEN)";
    const int code = sqlite3_declare_vtab(handle, declaration.c_str());
    if (code == SQLITE_OK) {
        *table = new sqlite3_vtab{};
    }
    return code;
}

int disconnect(sqlite3_vtab *table)
{
    delete table;
    return SQLITE_OK;
}

/// The one way to read them: with the pointer, from the first to the last.
int bestIndex(sqlite3_vtab * /*table*/, sqlite3_index_info *info)
{
    for (int i = 0; i < info->nConstraint; ++i) {
        const auto &constraint = info->aConstraint[i];
        if (constraint.iColumn == BulkRows::mostColumns
            && constraint.op == SQLITE_INDEX_CONSTRAINT_EQ && constraint.usable != 0) {
            info->aConstraintUsage[i].argvIndex = 1;
            info->aConstraintUsage[i].omit = 1;
            info->estimatedCost = 1;
            return SQLITE_OK;
        }
    }
    return SQLITE_CONSTRAINT;
}

int open(sqlite3_vtab * /*table*/, sqlite3_vtab_cursor **cursor)
{
    *cursor = new Cursor();
    return SQLITE_OK;
}

int close(sqlite3_vtab_cursor *cursor)
{
    delete static_cast<Cursor *>(cursor);
    return SQLITE_OK;
}

int next(sqlite3_vtab_cursor *cursor)
{
    auto &reading = of(cursor);
    reading.atEnd = reading.rows == nullptr || !reading.rows->next();
    ++reading.row;
    return SQLITE_OK;
}

int filter(sqlite3_vtab_cursor *cursor, int /*index*/, const char * /*name*/, int /*count*/,
           sqlite3_value **values)
{
    auto &reading = of(cursor);
    reading.rows = static_cast<BulkRows *>(sqlite3_value_pointer(values[0], bulkRowsPointer));
    reading.row = 0;
    return next(cursor);
}

int isAtEnd(sqlite3_vtab_cursor *cursor)
{
    return of(cursor).atEnd ? 1 : 0;
}

int column(sqlite3_vtab_cursor *cursor, sqlite3_context *context, int number)
{
    if (number >= BulkRows::mostColumns) {
        return SQLITE_OK; // the pointer is nobody's business
    }
    const auto &cell = of(cursor).rows->cell(number);
    switch (cell.kind) {
    case BulkRows::Cell::Kind::Null:
        break;
    case BulkRows::Cell::Kind::Integer:
        sqlite3_result_int64(context, cell.integer);
        break;
    case BulkRows::Cell::Kind::Text:
        // An empty view may have no address, which SQLite would take for NULL.
        sqlite3_result_text(context, cell.text.empty() ? "" : cell.text.data(),
                            int(cell.text.size()), SQLITE_STATIC);
        break;
    }
    return SQLITE_OK;
}

int rowId(sqlite3_vtab_cursor *cursor, sqlite3_int64 *row)
{
    *row = of(cursor).row;
    return SQLITE_OK;
}

sqlite3_module moduleOfRows()
{
    sqlite3_module module{};
    // Without xCreate it exists in every connection, and nobody can make a table of it.
    module.xConnect = connect;
    module.xBestIndex = bestIndex;
    module.xDisconnect = disconnect;
    module.xOpen = open;
    module.xClose = close;
    module.xFilter = filter;
    module.xNext = next;
    module.xEof = isAtEnd;
    module.xColumn = column;
    module.xRowid = rowId;
    return module;
}

} // namespace

bool registerBulkRows(sqlite3 *handle)
{
    static const auto module = moduleOfRows();
    return sqlite3_create_module_v2(handle, "bulk_rows", &module, nullptr, nullptr) == SQLITE_OK;
}

} // namespace mailspace
