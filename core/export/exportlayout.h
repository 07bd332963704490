// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export/csvwriter.h"
#include "core/export/exportcolumn.h"
#include "core/export/recordfile.h"

#include <QtCore/QStringList>

#include <memory>
#include <span>

namespace mailspace {

/// How a file for one kind of recipient is laid out, and how a file of people to be removed there.
/// The ids are stored with hand-overs and never change.
struct ExportLayout
{
    enum class Format { Csv, Xlsx };

    QStringView id;
    Format format = Format::Csv;
    CsvWriter::Audience audience = CsvWriter::Audience::Machine;
    char delimiter = ',';
    std::span<const ExportColumn> columns = {}; ///< empty: chosen freely
    std::span<const ExportColumn> removal = {}; ///< of a file of people to be removed

    bool isFree() const { return columns.empty(); }
    /// "csv" or "xlsx".
    QString suffix() const;
    /// The most people such a file can hold; 0: no limit.
    qint64 mostContacts() const;
    std::unique_ptr<RecordFile> file(const QString &path) const;
    /// A file of removals is plain CSV even where the list was a workbook.
    std::unique_ptr<RecordFile> removalFile(const QString &path) const;
};

/// csv, spreadsheet, xlsx, mailchimp, brevo, klaviyo, kit, mailerlite, listmonk, meta, meta-hashed,
/// google, google-hashed.
std::span<const ExportLayout> exportLayouts();
/// Null when there is none with this id.
const ExportLayout *findLayout(const QString &id);
QStringList layoutIds();
/// "CSV for a mailing tool", "Brevo", …: translated.
QString layoutName(const ExportLayout &layout);
/// What to do with a file of removals at the recipient, in one sentence; translated.
QString removalAdvice(const ExportLayout &layout);

} // namespace mailspace
