// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export/recordfile.h"

#include <QtCore/QString>

#include <memory>

class QTemporaryFile;
struct lxw_workbook;
struct lxw_worksheet;

namespace mailspace {

/// A workbook with one sheet being written, row by row, with constant memory. Every cell is text,
/// so that no spreadsheet runs it or turns it into a date or a number.
class XlsxFile : public RecordFile
{
public:
    /// What a sheet can hold, the row of titles included.
    static constexpr qint64 mostRows = 1'048'576;

    explicit XlsxFile(QString path);
    ~XlsxFile() override;

    Result<> open() override;
    Result<> append(std::span<const std::string_view> cells) override;
    Result<> finish() override;
    QByteArray fingerprint() const override { return m_fingerprint; }
    Result<> commit() override;

private:
    Result<> unwritable(const QString &why) const;
    int close();

    QString m_path;
    std::unique_ptr<QTemporaryFile> m_file; ///< beside the target, removed unless committed
    lxw_workbook *m_workbook = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    quint32 m_row = 0;
    QByteArray m_fingerprint;
};

} // namespace mailspace
