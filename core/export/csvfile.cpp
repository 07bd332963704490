// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/csvfile.h"

namespace mailspace {

CsvFile::CsvFile(const QString &path, CsvWriter::Audience audience, char delimiter)
    : m_file(path)
    , m_writer(audience, delimiter)
{
}

Result<> CsvFile::open()
{
    auto opened = m_file.open();
    return opened ? m_file.append(m_writer.prologue()) : opened;
}

Result<> CsvFile::append(std::span<const std::string_view> cells)
{
    return m_file.append(m_writer.record(cells));
}

Result<> CsvFile::finish()
{
    return m_file.flush();
}

Result<> CsvFile::commit()
{
    return m_file.commit();
}

} // namespace mailspace
