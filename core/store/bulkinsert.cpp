// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/bulkinsert.h"

#include <string>

namespace mailspace {

Result<BulkInsert> BulkInsert::prepare(Database &database, std::string_view head, int columns)
{
    Q_ASSERT(columns <= BulkRows::mostColumns);
    std::string sql(head);
    for (int i = 0; i < columns; ++i) {
        sql += (i == 0 ? " SELECT c" : ", c") + std::to_string(i);
    }
    auto insert = BulkStatement::prepare(database, sql + " FROM bulk_rows(?)");
    if (!insert) {
        return failed(insert);
    }
    return BulkInsert(std::move(*insert));
}

Result<> BulkInsert::insert(BulkRows &rows)
{
    return m_insert.bindRows(0, rows).run();
}

} // namespace mailspace
