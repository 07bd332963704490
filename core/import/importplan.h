// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/contacts/contact.h"
#include "core/import/columnmapping.h"
#include "core/import/csvdialect.h"
#include "core/import/listvalues.h"
#include "core/import/mappingmemory.h"
#include "core/import/textdecoder.h"
#include "core/result.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace mailspace {

/// What being on a list means. Stored: these numbers may never change.
enum class ListMeaning {
    FanList = 1, ///< the columns tell
    Unsubscribes = 2, ///< everybody on it withdrew
    Complaints = 3,
    Bounces = 4, ///< hard ones, unless a column says soft
};

/// How a file is going to be read: found by looking at it, changeable before it is imported.
struct ImportPlan
{
    QString path;
    std::optional<ProfileId> profile; ///< empty only where the list holds for every profile
    ListMeaning meaning = ListMeaning::FanList;

    FileInspection file;
    CsvDialect dialect;
    DateOrder dateOrder = DateOrder::DayFirst;
    bool dateOrderProven = true; ///< false: no date of the sample tells day from month
    QStringList titles; ///< empty for a bare list of addresses without a header
    ColumnMapping mapping;
    ColumnMapping recognised; ///< the mapping by titles and content alone
    enum class MappedBy { Recognition, Memory, Person };
    MappedBy mappedBy = MappedBy::Recognition;
    QString smartlink; ///< for rows that name none
    SmartlinkKind kind = SmartlinkKind::Unknown; ///< for rows that name none
    /// Lines whose address a person corrected; see planCorrected().
    std::set<qint64> repairedLines;
    std::vector<QStringList> sample; ///< the first records, for the preview
};

/// What the person says about a file beforehand.
struct ImportRequest
{
    QString path = {};
    std::optional<ProfileId> profile = {};
    ListMeaning meaning = ListMeaning::FanList;
    std::map<QString, QString> columns = {}; ///< `--map`: field key → column title
    QString smartlink = {};
    SmartlinkKind kind = SmartlinkKind::Unknown;
    std::optional<Encoding> encoding = {}; ///< empty: found by looking
    std::optional<char> delimiter = {}; ///< empty: found by looking
    std::optional<ColumnMapping> mapping = {}; ///< all of it; nothing is guessed then
    MappingMemory remembered = {};
    /// A list without an e-mail column is no error: the person will point it out.
    bool asksForEmailColumn = false;
};

/// Looks at the file and makes the plan. Fails, naming file, cause and remedy: missing, a folder,
/// not readable, empty, binary, a header only, no e-mail column, a `--map` that fits no column. A
/// remembered mapping goes before recognition, what the person says before both.
Result<ImportPlan> planImport(const ImportRequest &request);

} // namespace mailspace
