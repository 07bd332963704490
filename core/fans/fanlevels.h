// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fans/fanranking.h"

namespace mailspace {

/// How many people are on one level.
struct FanLevelGroup
{
    FanLevel level = FanLevel::Casual;
    qint64 people = 0;
    qint64 mayBeWrittenTo = 0; ///< of them
    MicroPoints score = 0; ///< of all of them together
};

/// Says on which level the people of an engagement are.
class FanLevels
{
public:
    /// Refers to all three.
    FanLevels(const Engagement &engagement, const FanRanking &ranking, const ScoreRecipe &recipe,
              Timestamp now)
        : m_engagement(engagement)
        , m_ranking(ranking)
        , m_recipe(recipe)
        , m_now(now)
    {
    }

    /// Nothing for who did nothing at all.
    std::optional<FanLevel> at(std::size_t place) const;
    /// All levels, the closest first.
    std::array<FanLevelGroup, fanLevelCount> groups() const;
    /// Ascending.
    std::vector<ContactId> people(FanLevel level) const;

private:
    const Engagement &m_engagement;
    const FanRanking &m_ranking;
    const ScoreRecipe &m_recipe;
    Timestamp m_now;
};

} // namespace mailspace
