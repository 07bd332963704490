// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/deferredindexes.h"

#include "core/store/database.h"

namespace mailspace {

using namespace Qt::StringLiterals;

Result<DeferredIndexes> DeferredIndexes::drop(Database &database)
{
    DeferredIndexes indexes(database);
    std::vector<QByteArray> drops;
    {
        // Without `sql` are the indexes of primary keys and UNIQUE, which cannot be dropped.
        auto query = database.run(uR"(
            SELECT name, sql FROM sqlite_schema
            WHERE type = 'index' AND sql IS NOT NULL
              AND tbl_name IN ('contact', 'membership'))"_s);
        if (!query) {
            return failed(query);
        }
        while (query->next()) {
            drops.push_back("DROP INDEX " + query->value(0).toByteArray());
            indexes.m_definitions.push_back(query->value(1).toByteArray());
        }
    }
    for (const auto &statement : drops) {
        if (auto dropped = database.runScript(statement); !dropped) {
            return failed(dropped);
        }
    }
    return indexes;
}

Result<> DeferredIndexes::rebuild()
{
    for (const auto &definition : m_definitions) {
        if (auto built = m_database->runScript(definition); !built) {
            return built;
        }
    }
    return {};
}

} // namespace mailspace
