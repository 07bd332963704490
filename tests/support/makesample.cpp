// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes the sample lists of the program, or a long list for measurements. The same arguments give
// the same bytes everywhere; everybody in them is invented.

#include "tests/support/makesample.h"

#include <array>
#include <charconv>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <optional>
#include <system_error>

namespace mailspace::sample {

namespace {

void appendDigits(std::string &text, std::int64_t value, int width)
{
    std::int64_t unit = 1;
    for (int i = 1; i < width; ++i) {
        unit *= 10;
    }
    for (; unit > 0; unit /= 10) {
        text += static_cast<char>('0' + value / unit % 10);
    }
}

std::chrono::year_month_day dayOf(Seconds at)
{
    return std::chrono::floor<std::chrono::days>(
        std::chrono::sys_seconds(std::chrono::seconds(at)));
}

std::string clock(Seconds at, bool withSeconds)
{
    const Seconds second = at % secondsADay;
    std::string text;
    appendDigits(text, second / 3600, 2);
    text += ':';
    appendDigits(text, second / 60 % 60, 2);
    if (withSeconds) {
        text += ':';
        appendDigits(text, second % 60, 2);
    }
    return text;
}

} // namespace

Seconds startOfDay(int year, unsigned month, unsigned day)
{
    using namespace std::chrono;
    const year_month_day date{std::chrono::year(year), std::chrono::month(month),
                              std::chrono::day(day)};
    return duration_cast<seconds>(sys_days(date).time_since_epoch()).count();
}

std::string isoDay(Seconds at)
{
    const auto date = dayOf(at);
    std::string text;
    appendDigits(text, int(date.year()), 4);
    text += '-';
    appendDigits(text, unsigned(date.month()), 2);
    text += '-';
    appendDigits(text, unsigned(date.day()), 2);
    return text;
}

std::string isoMoment(Seconds at)
{
    return isoDay(at) + 'T' + clock(at, true) + 'Z';
}

std::string plainMoment(Seconds at)
{
    return isoDay(at) + ' ' + clock(at, true);
}

std::string frenchDay(Seconds at)
{
    const std::string day = isoDay(at);
    return day.substr(8, 2) + '/' + day.substr(5, 2) + '/' + day.substr(0, 4);
}

std::string frenchMoment(Seconds at)
{
    return frenchDay(at) + ' ' + clock(at, false);
}

std::string amountText(std::size_t cents, char decimalMark)
{
    std::string text = std::to_string(cents / 100);
    text += decimalMark;
    appendDigits(text, static_cast<std::int64_t>(cents % 100), 2);
    return text;
}

ListText &ListText::cell(std::string_view text)
{
    if (!m_atStart) {
        m_text += m_separator;
    }
    m_atStart = false;
    const std::array<char, 4> special{m_separator, '"', '\n', '\r'};
    if (text.find_first_of(std::string_view(special.data(), special.size())) == text.npos) {
        m_text += text;
        return *this;
    }
    m_text += '"';
    for (const char letter : text) {
        m_text.append(letter == '"' ? 2 : 1, letter);
    }
    m_text += '"';
    return *this;
}

ListText &ListText::cell(std::uint64_t number)
{
    return cell(std::to_string(number));
}

void ListText::endRow()
{
    m_text += m_lineEnd;
    m_atStart = true;
}

namespace {

struct LongListPage
{
    std::size_t weight;
    std::string_view name;
    std::string_view kind;
};
constexpr std::array<LongListPage, 6> longListPages{{{30, "Debut pre-save", "New listeners"},
                                                     {17, "Album pre-save", "New listeners"},
                                                     {24, "Newsletter", "Emails"},
                                                     {11, "Spring tour", "Tickets"},
                                                     {8, "Autumn tour", "Tickets"},
                                                     {10, "Shop", "Merch"}}};

/// The consent columns: about 57 % may be written to, a tenth of those without a date.
void appendConsent(ListText &list, Seconds at, Seconds last, Dice &dice)
{
    const std::size_t chance = dice.below(1000);
    if (chance < 570) {
        list.cell("yes").cell(chance < 55 ? "" : isoMoment(at)).cell("subscribed").cell("");
    } else if (chance < 670) {
        const bool dated = chance < 655;
        list.cell("yes").cell(isoMoment(at)).cell("unsubscribed");
        list.cell(dated ? isoDay(dice.growing(at, last)) : "");
    } else if (chance < 760) {
        list.cell("").cell("").cell("pending").cell("");
    } else if (chance < 775) {
        list.cell("yes").cell(isoMoment(at)).cell("bounced").cell("");
    } else if (chance < 777) {
        list.cell("yes").cell(isoMoment(at)).cell("complained").cell("");
    } else if (chance < 890) {
        list.cell("no").cell("").cell("").cell("");
    } else {
        list.cell("").cell("").cell("").cell("");
    }
}

} // namespace

void writeLongList(std::ostream &out, std::uint64_t rows, std::uint64_t seed)
{
    constexpr std::size_t bufferSize = 1U << 20U;
    const Seconds first = startOfDay(2019, 1, 2);
    const Seconds last = startOfDay(2026, 6, 29);
    const std::vector<Culture> stock = cultures();
    Dice dice(seed);
    ListText list(',');
    list.title(
        "Email,First Name,Last Name,Country,City,Consent,Consent Date,Status,Unsubscribed At,"
        "Smartlink,Kind,Interactions,Amount,Currency,Collected At");
    Person lastSeen;
    for (std::uint64_t row = 1; row <= rows; ++row) {
        Person person = invent(stock, dice, row);
        // Once in a while somebody comes back.
        if (dice.below(30'000) == 0 && !lastSeen.email.empty()) {
            person = lastSeen;
        } else if (dice.below(1'000) == 0) {
            lastSeen = person;
        }
        const Seconds at = dice.growing(first, last);
        const LongListPage &page = dice.weighted(longListPages);
        const bool bought = page.kind == "Tickets" || page.kind == "Merch";

        list.cell(person.email).cell(person.first->shown).cell(person.last->shown);
        list.cell(person.country->code).cell(*person.city);
        appendConsent(list, at, last, dice);
        list.cell(page.name).cell(page.kind).cell(dice.fewButHeavy(120));
        list.cell(bought ? amountText(500 + 10 * dice.fewButHeavy(2'400)) : "");
        list.cell(bought ? person.country->currency : "");
        list.cell(dice.percent(4) ? "" : isoMoment(at));
        list.endRow();
        if (list.text().size() > bufferSize) {
            out << list.text();
            list.clear();
        }
    }
    out << list.text();
}

} // namespace mailspace::sample

using namespace mailspace::sample;

namespace {

int usage()
{
    std::cerr
        << "usage: makesample FOLDER                            write the sample lists\n"
           "       makesample --check FOLDER                    do the files there still agree?\n"
           "       makesample --rows N FILE.csv [--seed S]      write a long list\n";
    return 2;
}

int failed(const std::filesystem::path &path, std::string_view what)
{
    std::cerr << "makesample: " << path.string() << ": " << what << '\n';
    return EXIT_FAILURE;
}

int writeSamples(const std::filesystem::path &folder)
{
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    for (const auto &[name, content] : sampleLists()) {
        std::ofstream file(folder / name, std::ios::binary);
        if (!(file << content).flush()) {
            return failed(folder / name, "cannot be written");
        }
    }
    return EXIT_SUCCESS;
}

int checkSamples(const std::filesystem::path &folder)
{
    for (const auto &[name, content] : sampleLists()) {
        std::ifstream file(folder / name, std::ios::binary);
        const std::string found{std::istreambuf_iterator<char>(file), {}};
        if (found != content) {
            return failed(folder / name, "is not what makesample writes; run makesample again");
        }
    }
    return EXIT_SUCCESS;
}

std::optional<std::uint64_t> number(std::string_view text)
{
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size()) {
        return std::nullopt;
    }
    return value;
}

} // namespace

int main(int argc, char **argv)
{
    const std::vector<std::string_view> arguments(argv + 1, argv + argc);
    if (arguments.size() == 1 && !arguments[0].starts_with('-')) {
        return writeSamples(arguments[0]);
    }
    if (arguments.size() == 2 && arguments[0] == "--check") {
        return checkSamples(arguments[1]);
    }
    const bool seeded = arguments.size() == 5 && arguments[3] == "--seed";
    if ((arguments.size() != 3 && !seeded) || arguments[0] != "--rows") {
        return usage();
    }
    const auto rows = number(arguments[1]);
    const auto seed = seeded ? number(arguments[4]) : 1;
    if (!rows || !seed) {
        return usage();
    }
    std::ofstream file(std::filesystem::path(arguments[2]), std::ios::binary);
    writeLongList(file, *rows, *seed);
    return file.flush() ? EXIT_SUCCESS : failed(arguments[2], "cannot be written");
}
