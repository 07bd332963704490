// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export/csvwriter.h"
#include "core/export/outputfile.h"
#include "core/export/recordfile.h"

namespace mailspace {

/// A CSV file being written.
class CsvFile : public RecordFile
{
public:
    CsvFile(const QString &path, CsvWriter::Audience audience, char delimiter);

    Result<> open() override;
    Result<> append(std::span<const std::string_view> cells) override;
    Result<> finish() override;
    QByteArray fingerprint() const override { return m_file.fingerprint(); }
    Result<> commit() override;

private:
    OutputFile m_file;
    CsvWriter m_writer;
};

} // namespace mailspace
