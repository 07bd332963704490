// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fans/fanranking.h"

namespace mailspace {

/// The people of one level.
struct FanLevelGroup
{
    FanLevel level = FanLevel::Casual;
    std::vector<ContactId> people = {}; ///< ascending
    qint64 mayBeWrittenTo = 0; ///< of them
    MicroPoints score = 0; ///< of all of them together
};

/// All levels, the closest first. Who did nothing at all is in none.
std::array<FanLevelGroup, fanLevelCount> levelGroups(const Engagement &engagement,
                                                     const FanRanking &ranking,
                                                     const ScoreRecipe &recipe, Timestamp now);

} // namespace mailspace
