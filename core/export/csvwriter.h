// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QByteArray>

#include <span>
#include <string>
#include <string_view>

namespace mailspace {

/// Whether a spreadsheet that opens the file would run this cell as a formula.
bool runsInSpreadsheet(std::string_view cell);

/// Writes CSV: UTF-8, CRLF, quotes where RFC 4180 wants them. The only place that quotes.
class CsvWriter
{
public:
    enum class Audience {
        Machine, ///< values as they are
        Spreadsheet, ///< byte order mark; a cell that a spreadsheet would run gets a leading '
    };
    explicit CsvWriter(Audience audience = Audience::Machine, char delimiter = ',');

    /// The byte order mark of a file for a spreadsheet; empty for a machine.
    std::string_view prologue() const;
    /// One record with its line end; valid until the next call.
    std::string_view record(std::span<const std::string_view> cells);

private:
    void appendCell(std::string_view cell);

    Audience m_audience;
    char m_delimiter;
    std::string m_line;
};

} // namespace mailspace
