// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fans/fangrowth.h"

#include <algorithm>

namespace mailspace {

namespace {

const QDate epoch(1970, 1, 1);

QDate beginOf(QDate day, GrowthStep step)
{
    return step == GrowthStep::Month ? QDate(day.year(), day.month(), 1)
                                     : day.addDays(1 - day.dayOfWeek());
}

QDate nextAfter(QDate from, GrowthStep step)
{
    return step == GrowthStep::Month ? from.addMonths(1) : from.addDays(7);
}

bool isWanted(std::size_t place, std::optional<SmartlinkKind> kind)
{
    return !kind || place == static_cast<std::size_t>(*kind);
}

} // namespace

void Growth::add(const Growth &other)
{
    newContacts += other.newContacts;
    newOptIns += other.newOptIns;
    withdrawals += other.withdrawals;
}

std::vector<Growth> growthBy(const GrowthDays &days, GrowthStep step,
                             std::optional<SmartlinkKind> kind)
{
    std::vector<Growth> steps;
    for (const auto &[number, kinds] : days) {
        const auto from = beginOf(epoch.addDays(number), step);
        while (steps.empty() || steps.back().from < from) {
            steps.push_back({.from = steps.empty() ? from : nextAfter(steps.back().from, step)});
        }
        for (std::size_t i = 0; i < kinds.size(); ++i) {
            if (isWanted(i, kind)) {
                steps.back().add(kinds.at(i));
            }
        }
    }
    return steps;
}

std::vector<ContactId> newcomersIn(const GrowthDays &days, QDate from, GrowthStep step,
                                   std::optional<SmartlinkKind> kind)
{
    std::vector<ContactId> ids;
    const auto end = days.lower_bound(epoch.daysTo(nextAfter(from, step)));
    for (auto day = days.lower_bound(epoch.daysTo(from)); day != end; ++day) {
        for (std::size_t i = 0; i < day->second.size(); ++i) {
            if (isWanted(i, kind)) {
                const auto &newcomers = day->second.at(i).newcomers;
                ids.insert(ids.end(), newcomers.begin(), newcomers.end());
            }
        }
    }
    std::ranges::sort(ids);
    return ids;
}

} // namespace mailspace
