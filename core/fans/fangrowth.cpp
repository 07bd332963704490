// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fans/fangrowth.h"

#include <algorithm>

namespace mailspace {

namespace {

QDate beginOf(QDate day, GrowthStep step)
{
    return step == GrowthStep::Month ? QDate(day.year(), day.month(), 1)
                                     : day.addDays(1 - day.dayOfWeek());
}

} // namespace

void Growth::add(const Growth &other)
{
    newContacts += other.newContacts;
    newOptIns += other.newOptIns;
    withdrawals += other.withdrawals;
    newcomers.insert(newcomers.end(), other.newcomers.begin(), other.newcomers.end());
}

std::vector<Growth> growthBy(const GrowthDays &days, GrowthStep step,
                             std::optional<SmartlinkKind> kind)
{
    std::vector<Growth> steps;
    for (const auto &[number, kinds] : days) {
        const auto from = beginOf(QDate(1970, 1, 1).addDays(number), step);
        while (steps.empty() || steps.back().from < from) {
            const auto next = steps.empty() ? from
                : step == GrowthStep::Month ? steps.back().from.addMonths(1)
                                            : steps.back().from.addDays(7);
            steps.push_back({.from = next});
        }
        for (std::size_t i = 0; i < kinds.size(); ++i) {
            if (!kind || *kind == static_cast<SmartlinkKind>(i)) {
                steps.back().add(kinds.at(i));
            }
        }
        std::ranges::sort(steps.back().newcomers);
    }
    return steps;
}

} // namespace mailspace
