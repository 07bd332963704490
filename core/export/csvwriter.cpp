// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/csvwriter.h"

#include "core/import/textcursor.h"

#include <algorithm>
#include <array>

namespace mailspace {

namespace {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
// Spreadsheets run a cell that begins with one of these, the full-width forms included.
constexpr std::string_view formulaStarts = "=+-@\t\r\n";
constexpr std::array<std::string_view, 4> wideFormulaStarts = {"＝", "＋", "－", "＠"};
// The separators of other countries too: the reader may take any of them for its own.
constexpr std::string_view quotedCharacters = "\",;\t\r\n";

/// Looked up byte by byte: a search for each of the characters takes five times as long.
constexpr auto isQuoted = [] {
    std::array<bool, 256> table{};
    for (const char c : quotedCharacters) {
        table[static_cast<unsigned char>(c)] = true;
    }
    return table;
}();

/// "-5", "-3.20"; not "+33…", which a spreadsheet would turn into another number.
bool isNegativeNumber(std::string_view cell)
{
    if (!cell.starts_with('-') || cell.size() < 2 || !isDigit(cell[1]) || !isDigit(cell.back())) {
        return false;
    }
    const auto digits = cell.substr(1);
    const auto others
        = std::count_if(digits.begin(), digits.end(), [](char c) { return !isDigit(c); });
    return others == 0 || (others == 1 && digits.find_first_of(".,") != std::string_view::npos);
}

} // namespace

bool runsInSpreadsheet(std::string_view cell)
{
    if (cell.empty() || isNegativeNumber(cell)) {
        return false;
    }
    return formulaStarts.find(cell.front()) != std::string_view::npos
        || std::any_of(wideFormulaStarts.begin(), wideFormulaStarts.end(),
                       [&](std::string_view start) { return cell.starts_with(start); });
}

CsvWriter::CsvWriter(Audience audience, char delimiter)
    : m_audience(audience)
    , m_delimiter(delimiter)
{
}

std::string_view CsvWriter::prologue() const
{
    return m_audience == Audience::Spreadsheet ? byteOrderMark : std::string_view();
}

std::string_view CsvWriter::record(std::span<const std::string_view> cells)
{
    m_line.clear();
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i > 0) {
            m_line += m_delimiter;
        }
        appendCell(cells[i]);
    }
    if (m_line.empty() && !cells.empty()) {
        m_line = "\"\""; // an empty line would be no record to most readers
    }
    m_line += "\r\n";
    return m_line;
}

void CsvWriter::appendCell(std::string_view cell)
{
    const bool guard = m_audience == Audience::Spreadsheet && runsInSpreadsheet(cell);
    const bool quote = guard || cell.starts_with(' ') || cell.ends_with(' ')
        || std::ranges::any_of(cell, [this](char c) {
                           return c == m_delimiter || isQuoted[static_cast<unsigned char>(c)];
                       });
    if (!quote) {
        m_line += cell;
        return;
    }
    m_line += guard ? "\"'" : "\"";
    for (const char c : cell) {
        if (c == '"') {
            m_line += '"';
        }
        m_line += c;
    }
    m_line += '"';
}

} // namespace mailspace
