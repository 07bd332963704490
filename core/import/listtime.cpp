// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/listvalues.h"

#include "core/contacts/textfold.h"
#include "core/import/listwords.h"
#include "core/import/textcursor.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>

namespace mailspace {

namespace {

constexpr Timestamp oneMinute = 60'000;
constexpr Timestamp oneDay = 24 * (60 * oneMinute);
constexpr int firstYear = 1990;
constexpr int lastYear = 2200;

int numberOf(std::string_view digits)
{
    int number = -1;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return number;
}

struct DateAndTime
{
    int year = -1;
    int month = -1;
    int dayOfMonth = -1;
    bool hasTime = false;
    int hour = 0;
    int minute = 0;
    int second = 0;
    int millisecond = 0;
    int offsetMinutes = 0;
};

std::optional<ListTime> toListTime(const DateAndTime &parts)
{
    using namespace std::chrono;
    const auto date = year_month_day(year(parts.year), month(static_cast<unsigned>(parts.month)),
                                     day(static_cast<unsigned>(parts.dayOfMonth)));
    if (parts.month < 1 || parts.dayOfMonth < 1 || !date.ok() || parts.year < firstYear
        || parts.year > lastYear || parts.hour > 23 || parts.minute > 59 || parts.second > 59) {
        return {};
    }
    const Timestamp days = sys_days(date).time_since_epoch().count();
    const auto minutes = Timestamp{60} * parts.hour + parts.minute - parts.offsetMinutes;
    return ListTime{days * oneDay + minutes * oneMinute + Timestamp{1000} * parts.second
                        + parts.millisecond,
                    parts.hasTime ? TimePrecision::Exact : TimePrecision::Day};
}

bool readClock(TextCursor &cursor, DateAndTime &to)
{
    const auto hour = cursor.digits();
    if (hour.empty() || hour.size() > 2 || !(cursor.eat(':') || cursor.eat('h'))) {
        return false;
    }
    const auto minute = cursor.digits();
    if (minute.size() != 2) {
        return false;
    }
    to.hasTime = true;
    to.hour = numberOf(hour);
    to.minute = numberOf(minute);
    if (cursor.eat(':')) {
        const auto second = cursor.digits();
        if (second.size() != 2) {
            return false;
        }
        to.second = numberOf(second);
        if (cursor.eat('.') || cursor.eat(',')) {
            const auto fraction = cursor.digits();
            if (fraction.empty()) {
                return false;
            }
            auto milliseconds = std::string(fraction.substr(0, 3));
            milliseconds.resize(3, '0');
            to.millisecond = numberOf(milliseconds);
        }
    }
    return true;
}

/// "pm", "p.m." behind a clock.
bool readMeridiem(TextCursor &cursor, DateAndTime &to)
{
    auto ahead = cursor;
    ahead.eatSpace();
    const auto first = foldedAscii(ahead.rest.substr(0, 1));
    if (first != "a" && first != "p") {
        return true;
    }
    ahead.rest.remove_prefix(1);
    ahead.eat('.');
    if (!ahead.eat('m') && !ahead.eat('M')) {
        return true;
    }
    ahead.eat('.');
    cursor = ahead;
    const bool possible = to.hour >= 1 && to.hour <= 12;
    to.hour = to.hour % 12 + (first == "p" ? 12 : 0);
    return possible;
}

/// "+02:00", "-0500", "+01".
bool readOffset(TextCursor &cursor, DateAndTime &to)
{
    const bool west = cursor.rest.front() == '-';
    cursor.rest.remove_prefix(1);
    const auto hours = cursor.digits();
    const auto minutes = hours.size() == 2 && cursor.eat(':')
        ? cursor.digits()
        : hours.substr(std::min<std::size_t>(hours.size(), 2));
    if ((hours.size() != 2 && hours.size() != 4) || (!minutes.empty() && minutes.size() != 2)) {
        return false;
    }
    const int total = numberOf(hours.substr(0, 2)) * 60 + (minutes.empty() ? 0 : numberOf(minutes));
    to.offsetMinutes = west ? -total : total;
    return total <= 14 * 60;
}

/// One offset or one name of a zone. Go writes both; of two the first one that is not zero by its
/// name counts ("GMT+0200").
bool readZone(TextCursor &cursor, DateAndTime &to, bool &known)
{
    constexpr int unknownZone = 1'000'000;
    DateAndTime read;
    bool isOffset = false;
    if (cursor.rest.starts_with('+') || cursor.rest.starts_with('-')) {
        isOffset = true;
        if (!readOffset(cursor, read)) {
            return false;
        }
    } else {
        static const listwords::Lookup zones(listwords::zones);
        const auto name = foldedAscii(cursor.letters());
        read.offsetMinutes = zones.find(name, unknownZone);
        if (name.empty() || (read.offsetMinutes == unknownZone && !known)) {
            return false;
        }
    }
    if (!known) {
        to.offsetMinutes = read.offsetMinutes;
        known = isOffset || read.offsetMinutes != 0;
    }
    return true;
}

/// What follows a clock at the end; JavaScript adds the zone's long name in brackets.
bool readZones(TextCursor &cursor, DateAndTime &to)
{
    bool known = false;
    while (true) {
        cursor.eatSpace();
        if (cursor.atEnd() || cursor.rest.front() == '(') {
            cursor.rest = {};
            return true;
        }
        if (!readZone(cursor, to, known)) {
            return false;
        }
    }
}

/// Three numbers with the same sign between them, as they stand.
struct NumericDate
{
    std::array<std::string_view, 3> parts;
    char separator = ' ';
    TextCursor rest;
};

std::optional<NumericDate> numericDate(std::string_view text)
{
    NumericDate date;
    date.rest = {text};
    for (std::size_t i = 0; i < 3; ++i) {
        date.parts.at(i) = date.rest.digits();
        const auto size = date.parts.at(i).size();
        if (size == 0 || size > 4 || size == 3) {
            return {};
        }
        if (i == 2) {
            break;
        }
        const char c = date.rest.atEnd() ? ' ' : date.rest.rest.front();
        if ((c != '-' && c != '/' && c != '.') || (i == 1 && c != date.separator)) {
            return {};
        }
        date.separator = c;
        date.rest.eat(c);
    }
    return date;
}

/// Years of two digits: nobody collected fans on line before 1990.
int yearOf(std::string_view digits)
{
    const int number = numberOf(digits);
    return digits.size() == 4 ? number : number + (number < 90 ? 2000 : 1900);
}

std::optional<DateOrder> orderOf(const NumericDate &date)
{
    const auto [first, second, third] = date.parts;
    if (first.size() > 2 || second.size() > 2 || third.size() == 1) {
        return {};
    }
    const bool firstIsDay = numberOf(first) > 12;
    const bool secondIsDay = numberOf(second) > 12;
    if (firstIsDay == secondIsDay) {
        return {};
    }
    return firstIsDay ? DateOrder::DayFirst : DateOrder::MonthFirst;
}

/// Reads the date; the month first only where the order says so or nothing else is possible.
bool readNumericDate(const NumericDate &date, DateOrder order, DateAndTime &to)
{
    const auto [first, second, third] = date.parts;
    if (second.size() > 2) {
        return false;
    }
    if (first.size() == 4) {
        to.year = numberOf(first);
        to.month = numberOf(second);
        to.dayOfMonth = numberOf(third);
        return third.size() <= 2;
    }
    if (third.size() != 2 && third.size() != 4) {
        return false;
    }
    // Nobody writes 5.24.2024 for the 24th of May: full stops go with the day first.
    const auto usual = date.separator == '.' ? DateOrder::DayFirst : order;
    const bool monthFirst = orderOf(date).value_or(usual) == DateOrder::MonthFirst;
    to.year = yearOf(third);
    to.month = numberOf(monthFirst ? first : second);
    to.dayOfMonth = numberOf(monthFirst ? second : first);
    return true;
}

/// Behind a date: nothing, or "T18:04:11Z", " 18:04", ", 6:04 PM", " à 18:04".
bool readTail(TextCursor &cursor, DateAndTime &to)
{
    if (cursor.atEnd()) {
        return true;
    }
    if (!cursor.eat('T') && !cursor.eat('t')) {
        cursor.eat(',');
        if (!cursor.eatSpace()) {
            return false;
        }
        const auto word = foldedWord(cursor.letters());
        if (!word.empty() && ((word != "a" && word != "at") || !cursor.eatSpace())) {
            return false;
        }
    }
    return readClock(cursor, to) && readMeridiem(cursor, to) && readZones(cursor, to);
}

/// The clock of a date with a month name; UnixDate has it and the zone before the year.
bool readNamedClock(TextCursor &cursor, DateAndTime &to)
{
    if (!readClock(cursor, to) || !readMeridiem(cursor, to)) {
        return false;
    }
    if (to.year >= 0) {
        return readZones(cursor, to);
    }
    cursor.eatSpace();
    bool known = false;
    return cursor.atEnd() || isDigit(cursor.rest.front()) || readZone(cursor, to, known);
}

/// A day or a year, told apart by their length and what is known already.
bool readNamedNumber(std::string_view digits, DateAndTime &to)
{
    if (digits.size() <= 2 && to.dayOfMonth < 0) {
        to.dayOfMonth = numberOf(digits);
        return true;
    }
    if (to.year >= 0 || (digits.size() != 2 && digits.size() != 4)) {
        return false;
    }
    to.year = yearOf(digits);
    return true;
}

/// "Thu May 02 2024 18:04:11 GMT+0200 (…)", "2 mai 2024 à 18h04", "Mar 1, 2020": a month by its
/// name, a day and a year in any order, perhaps a clock.
std::optional<ListTime> namedDate(std::string_view text)
{
    static const listwords::Lookup months(listwords::months);
    DateAndTime to;
    const auto folded = foldedText(text);
    TextCursor cursor{folded};
    while (!cursor.atEnd()) {
        if (cursor.eatSpace() || cursor.eat(',') || cursor.eat('.') || cursor.eat('-')) {
            continue;
        }
        auto ahead = cursor;
        if (const auto digits = ahead.digits(); !digits.empty()) {
            const bool isClock = ahead.rest.starts_with(':') || ahead.rest.starts_with('h');
            if (isClock ? to.hasTime || !readNamedClock(cursor, to)
                        : !readNamedNumber(digits, to)) {
                return {};
            }
            cursor = isClock ? cursor : ahead;
            continue;
        }
        const auto word = cursor.letters();
        const int month = months.find(word, -1);
        // "mar." is March, or a French Tuesday before the month.
        if (word.empty() || month < 0 || (month > 0 && to.month > 0 && to.month != 3)) {
            return {};
        }
        to.month = month > 0 ? month : to.month;
    }
    return toListTime(to);
}

} // namespace

Timestamp ListTime::end() const
{
    return precision == TimePrecision::Day ? start + oneDay - 1 : start;
}

std::optional<ListTime> listTime(std::string_view text, DateOrder order)
{
    text = trimmed(text);
    if (auto date = numericDate(text)) {
        DateAndTime to;
        const bool read = readNumericDate(*date, order, to) && readTail(date->rest, to);
        return read ? toListTime(to) : std::nullopt;
    }
    return namedDate(text);
}

std::optional<DateOrder> provenDateOrder(std::string_view text)
{
    text = trimmed(text);
    const auto date = numericDate(text);
    return date && listTime(text, DateOrder::DayFirst) ? orderOf(*date) : std::nullopt;
}

} // namespace mailspace
