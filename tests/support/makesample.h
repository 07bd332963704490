// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <cstdint>
#include <iosfwd>
#include <iterator>
#include <map>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace mailspace::sample {

/// Seconds since 1970-01-01 00:00 UTC.
using Seconds = std::int64_t;
constexpr Seconds secondsADay = 86'400;
Seconds startOfDay(int year, unsigned month, unsigned day);

/// Chance that falls the same way with every compiler and library: std's distributions do not, so
/// all arithmetic is here and in whole numbers.
class Dice
{
public:
    explicit Dice(std::uint64_t seed)
        : m_engine(seed)
    {
    }

    std::size_t below(std::size_t bound)
    {
        return static_cast<std::size_t>(m_engine() % static_cast<std::uint64_t>(bound));
    }
    bool percent(std::size_t chance) { return below(100) < chance; }
    /// From 1 up to `bound`, small numbers far more often: a few heavy fans, a long tail.
    std::size_t fewButHeavy(std::size_t bound) { return below(below(below(bound) + 1) + 1) + 1; }
    /// A moment from `first` up to `last`, later ones more often: an audience grows.
    Seconds growing(Seconds first, Seconds last)
    {
        const auto span = static_cast<std::size_t>(last - first + 1);
        return first + static_cast<Seconds>(std::max(below(span), below(span)));
    }
    /// Some days after `at`, rarely a year.
    Seconds soonAfter(Seconds at)
    {
        const auto days = static_cast<Seconds>(fewButHeavy(400));
        return at + days * secondsADay - static_cast<Seconds>(below(70'000));
    }
    template<typename Table>
    const auto &oneOf(const Table &table)
    {
        return table[below(std::size(table))];
    }
    /// One of `table` as often as its `weight` says.
    template<typename Table>
    const auto &weighted(const Table &table)
    {
        std::size_t all = 0;
        for (const auto &entry : table) {
            all += entry.weight;
        }
        std::size_t chosen = below(all);
        auto entry = table.begin();
        for (; chosen >= entry->weight; ++entry) {
            chosen -= entry->weight;
        }
        return *entry;
    }

private:
    std::mt19937_64 m_engine;
};

struct Name
{
    std::string shown; ///< "Léa"
    std::string ascii; ///< "lea"
};

struct Country
{
    std::size_t weight = 1;
    std::string_view code;
    std::string_view english;
    std::string_view french;
    std::string_view currency; ///< the shops there sell in
    std::vector<std::string> cities;
};

/// People who share their stock of names.
struct Culture
{
    std::size_t weight = 1;
    std::vector<Name> firstNames;
    std::vector<Name> lastNames;
    std::vector<Country> countries;
};

std::vector<Culture> cultures();

/// Somebody invented; the pointers lead into the cultures they were drawn from.
struct Person
{
    const Name *first = nullptr;
    const Name *last = nullptr;
    const Country *country = nullptr;
    const std::string *city = nullptr;
    std::string email;
};

/// `number` goes into the address to tell namesakes apart; 0: none.
Person invent(const std::vector<Culture> &cultures, Dice &dice, std::uint64_t number);

/// Builds the text of a list, cell by cell.
class ListText
{
public:
    explicit ListText(char separator, std::string_view lineEnd = "\n")
        : m_separator(separator)
        , m_lineEnd(lineEnd)
    {
    }

    ListText &cell(std::string_view text);
    ListText &cell(std::uint64_t number);
    void endRow();
    void title(std::string_view line) { m_text.append(line).append(m_lineEnd); }

    const std::string &text() const { return m_text; }
    void clear() { m_text.clear(); }

private:
    std::string m_text;
    char m_separator;
    std::string_view m_lineEnd;
    bool m_atStart = true;
};

/// "2024-05-02", "2024-05-02T18:04:11Z", "2024-05-02 18:04:11", "02/05/2024", "02/05/2024 18:04".
std::string isoDay(Seconds at);
std::string isoMoment(Seconds at);
std::string plainMoment(Seconds at);
std::string frenchDay(Seconds at);
std::string frenchMoment(Seconds at);
/// "24.50" of 2450.
std::string amountText(std::size_t cents, char decimalMark = '.');

/// The sample lists of the program: file name → content.
std::map<std::string, std::string> sampleLists();

/// Writes a long list for measurements, about 135 bytes a row.
void writeLongList(std::ostream &out, std::uint64_t rows, std::uint64_t seed);

} // namespace mailspace::sample
