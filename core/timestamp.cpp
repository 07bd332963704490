// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timestamp.h"

#include <chrono>

namespace mailspace {

namespace {

void appendDigits(std::string &text, unsigned number, unsigned digits)
{
    text.resize(text.size() + digits, '0');
    for (auto digit = text.rbegin(); number > 0; ++digit, number /= 10) {
        *digit = static_cast<char>('0' + number % 10);
    }
}

} // namespace

std::string isoText(Timestamp at)
{
    // QDateTime takes a microsecond, which is felt in a file of a million rows.
    using namespace std::chrono;
    const sys_time<milliseconds> moment{milliseconds(at)};
    const auto midnight = floor<days>(moment);
    const year_month_day date{midnight};
    const hh_mm_ss time{moment - midnight};
    if (date.year() < year(0) || date.year() > year(9999)) {
        return {}; // ISO 8601 has four digits for it
    }
    std::string text;
    appendDigits(text, static_cast<unsigned>(static_cast<int>(date.year())), 4);
    appendDigits(text += '-', static_cast<unsigned>(date.month()), 2);
    appendDigits(text += '-', static_cast<unsigned>(date.day()), 2);
    appendDigits(text += 'T', static_cast<unsigned>(time.hours().count()), 2);
    appendDigits(text += ':', static_cast<unsigned>(time.minutes().count()), 2);
    appendDigits(text += ':', static_cast<unsigned>(time.seconds().count()), 2);
    if (const auto rest = static_cast<unsigned>(time.subseconds().count()); rest > 0) {
        appendDigits(text += '.', rest, 3);
    }
    return text += 'Z';
}

QString toIsoText(Timestamp at)
{
    return QString::fromStdString(isoText(at));
}

QString toIsoText(std::optional<Timestamp> at)
{
    return at ? toIsoText(*at) : QString();
}

} // namespace mailspace
