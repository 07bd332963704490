// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/contacts/contact.h"
#include "core/import/columnmapping.h"
#include "core/import/csvdialect.h"
#include "core/import/listformat.h"
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

enum class ListContainer {
    Text, ///< CSV in all its forms
    Workbook, ///< .xlsx
    Cards, ///< .vcf
    Archive, ///< .zip with lists in it
};

/// How a file is going to be read: found by looking at it, changeable before it is imported.
struct ImportPlan
{
    QString path;
    QString member; ///< of an archive: which of its files
    ListContainer container = ListContainer::Text;
    std::optional<ProfileId> profile; ///< empty only where the list holds for every profile
    ListMeaning meaning = ListMeaning::FanList;

    FileInspection file;
    CsvDialect dialect;
    DateOrder dateOrder = DateOrder::DayFirst;
    bool dateOrderProven = true; ///< false: no date of the sample tells day from month
    QStringList titles; ///< empty for a bare list of addresses without a header
    qint64 headerLine = 0; ///< where the titles stand; what goes before is no row
    ColumnMapping mapping;
    ColumnMapping recognised; ///< the mapping by titles and content alone
    enum class MappedBy { Recognition, Memory, Person };
    MappedBy mappedBy = MappedBy::Recognition;
    const ListFormat *format = nullptr; ///< the system that wrote it; nullptr: none we know
    QString variant; ///< which part of the system's export
    QStringList recognisedBy; ///< the titles that tell the system
    QString smartlink; ///< for rows that name none
    SmartlinkKind kind = SmartlinkKind::Unknown; ///< for rows that name none
    /// Everybody whom the source has is on it, as the person or the format says: who was on the
    /// one before and is not on this one is proposed as withdrawn; see missingSince().
    bool isComplete = false;
    /// Lines whose address a person corrected; see planCorrected().
    std::set<qint64> repairedLines;
    std::vector<QStringList> sample; ///< the first records, for the preview
    QString nobody; ///< why there is nobody to import; empty in every plan that is handed out

    /// "mailchimp:subscribed", "shopify-orders", "csv".
    QString formatId() const;
    /// The column that holds the field, as the list calls it; without one, as the program does.
    QString titleOf(ListField field) const;
    /// Whether lists of this format hold everybody.
    bool saysComplete() const;
    /// "list.csv", or "export.zip/list.csv".
    QString fileName() const;
    Error about(const QString &sentence) const;
};

/// What the person says about a file beforehand.
struct ImportRequest
{
    QString path = {};
    QString member = {}; ///< of an archive: only this one of its files
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
    /// Whether the list holds everybody whom its source has; empty: as the format says.
    std::optional<bool> complete = {};
    QString format = {}; ///< `--format`: the id of a system, perhaps with ":part"; empty: recognise
};

/// Looks at the file and makes the plan. Fails, naming file, cause and remedy: missing, a folder,
/// not readable, empty, binary, a header only, no e-mail column, a `--map` that fits no column. A
/// remembered mapping goes before recognition, what the person says before both.
Result<ImportPlan> planImport(const ImportRequest &request);
/// The same for a file that may hold several lists; in the order in which they are to be imported.
Result<std::vector<ImportPlan>> planImports(const ImportRequest &request);

} // namespace mailspace
