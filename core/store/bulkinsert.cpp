// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/bulkinsert.h"

namespace mailspace {

namespace {

std::string withRows(std::string_view head, int columns, std::size_t rows)
{
    std::string values = "(?";
    for (int i = 1; i < columns; ++i) {
        values += ", ?";
    }
    values += ')';
    auto sql = std::string(head) + " VALUES " + values;
    for (std::size_t i = 1; i < rows; ++i) {
        sql += ", " + values;
    }
    return sql;
}

} // namespace

Result<BulkInsert> BulkInsert::prepare(Database &database, std::string_view head, int columns)
{
    auto many = BulkStatement::prepare(database, withRows(head, columns, rowsAtOnce));
    auto one = BulkStatement::prepare(database, withRows(head, columns, 1));
    if (!many || !one) {
        return many ? failed(one) : failed(many);
    }
    return BulkInsert(std::move(*many), std::move(*one), columns);
}

} // namespace mailspace
