// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/bulkload.h"

#include "core/store/database.h"

#include <utility>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

/// From this size on a list pays for it.
constexpr qint64 largeList = qint64(1) << 20;

} // namespace

Result<BulkLoad> BulkLoad::prepare(Database &database, qint64 listBytes)
{
    const auto known = database.value(u"SELECT EXISTS (SELECT 1 FROM contact)"_s);
    if (!known) {
        return failed(known);
    }
    const bool isLarge = listBytes >= largeList;
    BulkLoad load(database, isLarge, isLarge && !known->toBool());
    if (isLarge) {
        if (auto set = database.beginLoad(load.m_isFirst); !set) {
            return failed(set);
        }
    }
    return load;
}

BulkLoad::BulkLoad(BulkLoad &&other) noexcept
    : m_database(other.m_database)
    , m_isLarge(std::exchange(other.m_isLarge, false))
    , m_isFirst(std::exchange(other.m_isFirst, false))
    , m_definitions(std::move(other.m_definitions))
{
}

BulkLoad::~BulkLoad()
{
    if (m_isLarge) {
        m_database->endLoad();
    }
}

Result<> BulkLoad::dropIndexes()
{
    if (!m_isFirst) {
        return {};
    }
    std::vector<QByteArray> drops;
    {
        // Without `sql` are the indexes of primary keys and UNIQUE, which cannot be dropped.
        auto query = m_database->run(uR"(
            SELECT type || ' ' || name, sql FROM sqlite_schema
            WHERE (type = 'index' AND sql IS NOT NULL
                   AND tbl_name IN ('contact', 'membership', 'consent_event', 'listing_run'))
               OR name = 'contact_address_is_unique')"_s);
        if (!query) {
            return failed(query);
        }
        while (query->next()) {
            drops.push_back("DROP " + query->value(0).toByteArray());
            m_definitions.push_back(query->value(1).toByteArray());
        }
    }
    for (const auto &statement : drops) {
        if (auto dropped = m_database->runScript(statement); !dropped) {
            return dropped;
        }
    }
    return {};
}

Result<> BulkLoad::buildIndexes()
{
    if (!m_definitions.empty()) {
        if (auto set = m_database->beginSorting(); !set) {
            return set;
        }
    }
    for (const auto &definition : std::exchange(m_definitions, {})) {
        if (auto built = m_database->runScript(definition); !built) {
            return built;
        }
    }
    return {};
}

} // namespace mailspace
