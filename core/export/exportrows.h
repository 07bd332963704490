// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export/exportcolumn.h"
#include "core/export/exportrequest.h"
#include "core/result.h"
#include "core/store/bulkstatement.h"

#include <optional>
#include <span>
#include <vector>

namespace mailspace {

class Database;
struct ExportLayout;

/// The records of an export, one after the other, as its layout and columns want them: what is
/// written, and what a preview shows.
class ExportRows
{
public:
    static Result<ExportRows> over(Database &database, const ExportRequest &request);

    /// Goes to the next person; false after the last one.
    Result<bool> next();
    ContactId contact() const { return m_rows.integer(ContactQuery::Id); }
    /// Of the present person; valid until next().
    std::span<const std::string_view> cells() const { return m_cells; }

private:
    ExportRows(BulkStatement rows, std::optional<BulkStatement> evidence,
               std::vector<ExportColumn> columns, std::string artist);

    BulkStatement m_rows;
    std::optional<BulkStatement> m_evidence; ///< only where a column needs it
    std::vector<ExportColumn> m_columns;
    std::string m_artist;
    std::vector<std::string> m_spaces;
    std::vector<std::string_view> m_cells;
};

/// The titles of an export's columns; they live as long as the program.
Result<std::vector<std::string_view>> columnTitles(const ExportRequest &request);

/// The layout of a request; WrongUsage, naming those there are, when there is none.
Result<const ExportLayout *> layoutOf(const ExportRequest &request);

/// The first records of an export.
struct ExportPreview
{
    QStringList titles;
    std::vector<QStringList> records;
    qint64 contacts = 0; ///< of the whole export
};
/// Writes nothing. Worker thread: counting may take as long as the export's query.
Result<ExportPreview> previewExport(Database &database, const ExportRequest &request, int records);

} // namespace mailspace
