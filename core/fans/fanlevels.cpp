// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fans/fanlevels.h"

namespace mailspace {

std::array<FanLevelGroup, fanLevelCount> levelGroups(const Engagement &engagement,
                                                     const FanRanking &ranking,
                                                     const ScoreRecipe &recipe, Timestamp now)
{
    std::array<FanLevelGroup, fanLevelCount> groups;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        groups.at(i).level = static_cast<FanLevel>(i);
    }
    for (std::size_t i = 0; i < engagement.size(); ++i) {
        if (engagement.actsOf(i).empty()) {
            continue;
        }
        const auto level
            = levelOf(ranking.scores[i], engagement.lastDay[i], ranking.threshold, recipe, now);
        auto &group = groups.at(static_cast<std::size_t>(level));
        group.people.push_back(engagement.contacts[i]);
        group.mayBeWrittenTo += mayBeWrittenTo(engagement.states[i]) ? 1 : 0;
        group.score += ranking.scores[i];
    }
    return groups;
}

} // namespace mailspace
