// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fans/fanlevels.h"

namespace mailspace {

std::optional<FanLevel> FanLevels::at(std::size_t place) const
{
    if (m_engagement.actsOf(place).empty()) {
        return std::nullopt;
    }
    return levelOf(m_ranking.scores[place], m_engagement.lastDay[place], m_ranking.threshold,
                   m_recipe, m_now);
}

std::array<FanLevelGroup, fanLevelCount> FanLevels::groups() const
{
    std::array<FanLevelGroup, fanLevelCount> groups;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        groups.at(i).level = static_cast<FanLevel>(i);
    }
    for (std::size_t i = 0; i < m_engagement.size(); ++i) {
        if (const auto level = at(i)) {
            auto &group = groups.at(static_cast<std::size_t>(*level));
            ++group.people;
            group.mayBeWrittenTo += mayBeWrittenTo(m_engagement.states[i]) ? 1 : 0;
            group.score += m_ranking.scores[i];
        }
    }
    return groups;
}

std::vector<ContactId> FanLevels::people(FanLevel level) const
{
    std::vector<ContactId> ids;
    for (std::size_t i = 0; i < m_engagement.size(); ++i) {
        if (at(i) == level) {
            ids.push_back(m_engagement.contacts[i]);
        }
    }
    return ids;
}

} // namespace mailspace
