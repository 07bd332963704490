// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/csvdialect.h"

#include "core/import/csvreader.h"
#include "core/import/listvalues.h"

#include <QtCore/QBuffer>

#include <algorithm>
#include <map>
#include <optional>
#include <tuple>
#include <vector>

namespace mailspace {

namespace {

constexpr std::string_view candidates = ",;\t|";
constexpr std::size_t recordsLookedAt = 1000;

/// The delimiter a "sep=;" line names.
std::optional<char> namedDelimiter(std::string_view sample)
{
    auto line = sample.substr(0, sample.find_first_of("\r\n"));
    if (line.size() > 2 && line.front() == '"' && line.back() == '"') {
        line = line.substr(1, line.size() - 2);
    }
    if (line.size() != 5 || foldedAscii(line.substr(0, 4)) != "sep=") {
        return {};
    }
    return line.back();
}

/// What a delimiter makes of the sample.
struct Trial
{
    std::vector<std::size_t> widths; ///< number of cells of each record that is not blank
    std::size_t torn = 0; ///< records with half a pair of quotes in a cell
};

bool isTorn(const CsvRecord &record)
{
    return std::any_of(record.cells.begin(), record.cells.end(), [](std::string_view cell) {
        return std::count(cell.begin(), cell.end(), '"') % 2 != 0;
    });
}

Trial tryDelimiter(std::string_view sample, char delimiter)
{
    auto bytes = QByteArray::fromRawData(sample.data(), static_cast<qsizetype>(sample.size()));
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer, Encoding::Utf8, {delimiter});
    Trial trial;
    while (trial.widths.size() < recordsLookedAt) {
        const auto record = reader.next();
        if (!record || *record == nullptr) {
            // The sample may end in the middle of a record.
            if (trial.widths.size() > 1 && !sample.ends_with('\n') && !sample.ends_with('\r')) {
                trial.widths.pop_back();
            }
            break;
        }
        if ((*record)->fault == CsvRecord::Fault::None && !(*record)->isBlank()) {
            trial.widths.push_back((*record)->cells.size());
            trial.torn += isTorn(**record) ? 1 : 0;
        }
    }
    return trial;
}

template<typename Visit>
void forEachLine(std::string_view sample, Visit visit)
{
    while (!sample.empty()) {
        const auto end = std::min(sample.find_first_of("\r\n"), sample.size());
        visit(sample.substr(0, end));
        sample.remove_prefix(std::min(end + 1, sample.size()));
    }
}

/// Whether every address stands alone between colons.
bool cutsOutAddresses(std::string_view sample)
{
    bool all = true;
    std::size_t seen = 0;
    forEachLine(sample, [&](std::string_view line) {
        const auto at = line.find('@');
        if (at != std::string_view::npos) {
            const auto end = line.find_first_of(": ", at);
            all &= end == std::string_view::npos || line[end] == ':';
            ++seen;
        }
    });
    return all && seen > 0;
}

/// Whether the lines with an address hold columns that several blanks set apart.
bool isAligned(std::string_view sample)
{
    std::size_t addresses = 0;
    std::size_t aligned = 0;
    forEachLine(sample, [&](std::string_view line) {
        if (line.find('@') != std::string_view::npos) {
            ++addresses;
            const auto text = trimmed(line);
            aligned += text.find("  ") != std::string_view::npos ? 1 : 0;
        }
    });
    return aligned > 0 && aligned * 2 > addresses;
}

/// How well a delimiter fits, the most telling sign first: the first record is as wide as most; few
/// records are torn; the number of separators in the records of that width.
using Fit = std::tuple<bool, bool, std::size_t>;

Fit fitOf(std::string_view sample, char delimiter)
{
    const auto trial = tryDelimiter(sample, delimiter);
    std::map<std::size_t, std::size_t> records;
    for (const auto width : trial.widths) {
        ++records[width];
    }
    const auto most = std::max_element(records.begin(), records.end(),
                                       [](auto a, auto b) { return a.second < b.second; });
    if (most == records.end() || most->first < 2 || most->second * 2 <= trial.widths.size()) {
        return {};
    }
    return {trial.widths.front() == most->first, trial.torn * 2 < trial.widths.size(),
            (most->first - 1) * most->second};
}

} // namespace

CsvDialect guessDialect(std::string_view sample)
{
    CsvDialect dialect;
    if (const auto named = namedDelimiter(sample)) {
        dialect.delimiter = *named;
        dialect.leadingLines = 1;
        return dialect;
    }
    Fit best;
    for (const char delimiter : candidates) {
        const auto fit = fitOf(sample, delimiter);
        if (fit > best) {
            best = fit;
            dialect.delimiter = delimiter;
        }
    }
    if (best == Fit()) {
        // A colon also stands in times and web addresses, so it has to prove itself.
        dialect.delimiter = fitOf(sample, ':') > Fit() && cutsOutAddresses(sample) ? ':' : ',';
        dialect.isAligned = dialect.delimiter == ',' && isAligned(sample);
    }
    return dialect;
}

} // namespace mailspace
