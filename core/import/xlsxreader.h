// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/recordreader.h"
#include "core/import/ziparchive.h"

#include <QtCore/QXmlStreamReader>

#include <memory>
#include <string>
#include <vector>

namespace mailspace {

class XmlGuard;

/// Reads the first sheet of an Excel workbook (.xlsx) row by row. Dates come out as
/// "2024-05-02 18:04:11", whole numbers without an exponent, everything else as it is stored.
class XlsxReader final : public RecordReader
{
public:
    /// Text that cells share is held in memory, so much of it at most.
    static constexpr qint64 maximumSharedBytes = qint64{256} << 20;
    static constexpr std::size_t maximumColumns = 16'384; // Excel's own limit

    static bool isWorkbook(const ZipArchive &archive);
    /// `fileBytes`: size of the workbook, which bytesRead() counts towards.
    static Result<std::unique_ptr<XlsxReader>> open(ZipArchive archive, qint64 fileBytes);

    XlsxReader(const XlsxReader &) = delete;
    XlsxReader &operator=(const XlsxReader &) = delete;
    XlsxReader(XlsxReader &&) = delete;
    XlsxReader &operator=(XlsxReader &&) = delete;
    ~XlsxReader() override;

    Result<const CsvRecord *> next() override;
    std::int64_t bytesRead() const override;

private:
    XlsxReader(ZipArchive archive, qint64 fileBytes);
    Result<> readParts();
    Result<> readStyles(const QString &part);
    Result<> readSharedTexts(const QString &part);
    Result<QString> firstSheet();
    void readRow();
    void readCell();
    std::string cellText(const QString &type, std::size_t style, const QString &value) const;
    std::string numberText(std::size_t style, const QString &value) const;
    Result<const CsvRecord *> finishRow();

    ZipArchive m_archive;
    qint64 m_fileBytes;
    std::unique_ptr<QIODevice> m_sheet;
    std::unique_ptr<XmlGuard> m_guard;
    QXmlStreamReader m_xml;
    std::vector<std::string> m_shared;
    std::vector<bool> m_styleIsDate;
    bool m_from1904 = false;

    std::int64_t m_row = 0;
    std::size_t m_rowBytes = 0;
    std::size_t m_column = 0; ///< behind the last cell
    std::vector<std::string> m_texts;
    std::vector<std::string_view> m_cells;
    std::string m_raw;
    CsvRecord m_record;
};

} // namespace mailspace
