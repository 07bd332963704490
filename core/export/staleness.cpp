// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/staleness.h"

#include <array>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysAllowed = 10;
constexpr int daysNear = 8;
constexpr int friday = 5;

} // namespace

QString urgencyKey(Urgency urgency)
{
    const std::array keys{u"none"_s, u"open"_s, u"near"_s, u"over"_s};
    return keys[std::size_t(urgency)];
}

int businessDays(const QDate &from, const QDate &to)
{
    const auto days = from.daysTo(to);
    if (days <= 0) {
        return 0;
    }
    int count = int(days / 7) * friday;
    for (auto day = to.addDays(1 - days % 7); day <= to; day = day.addDays(1)) {
        count += day.dayOfWeek() <= friday ? 1 : 0;
    }
    return count;
}

Urgency Staleness::urgency() const
{
    if (people() == 0) {
        return Urgency::None;
    }
    if (businessDays >= daysAllowed) {
        return Urgency::Over;
    }
    return businessDays >= daysNear ? Urgency::Near : Urgency::Open;
}

} // namespace mailspace
