// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/importplan.h"
#include "core/import/rowreader.h"

#include <map>
#include <string>

namespace mailspace {

class Database;

/// The smartlinks that rows of a list name, each made when a row first does. Within the transaction
/// of the import.
class ListSmartlinks
{
public:
    ListSmartlinks(Database &database, const ImportPlan &plan)
        : m_database(&database)
        , m_plan(&plan)
    {
    }

    /// Where the row's interaction happened; 0 where it tells none, or the list is no artist's.
    Result<qint64> of(const RowFacts &facts);

private:
    Result<qint64> find(const RowInteraction &interaction);

    Database *m_database;
    const ImportPlan *m_plan;
    /// By name, as the row has it.
    std::map<SmartlinkKind, std::map<std::string, qint64, std::less<>>> m_known;
};

} // namespace mailspace
