// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string_view>

namespace mailspace {

/// How a list separates its cells. A quote inside a quoted cell is doubled.
struct CsvDialect
{
    char delimiter = ',';
    char quote = '"';
    /// Lines before the header: a "sep=;" line, which is no header.
    int leadingLines = 0;
    bool isAligned = false; ///< columns of blanks: nothing that could be read

    bool operator==(const CsvDialect &) const = default;
};

/// Guesses from the beginning of a file (UTF-8, without byte order mark; some tens of kilobytes):
/// a "sep=" line decides; else the one of , ; TAB | that gives the same number of cells, two or
/// more, in most records after splitting with regard to quotes; else the colon, where it cuts out
/// addresses; else the comma.
CsvDialect guessDialect(std::string_view sample);

} // namespace mailspace
