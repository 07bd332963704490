// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fans/fanchronicle.h"
#include "core/fans/fanfifths.h"
#include "core/fans/fanlevels.h"
#include "core/fans/fanpicture.h"
#include "core/fans/superfanstore.h"

#include <memory>

namespace mailspace {

/// One fan with what the charts and tables tell about them.
struct RankedFan
{
    Contact contact;
    FanScore score;
    FanLevel level = FanLevel::Casual;
    FanFifths fifths;
};

/// What a recipe shows of an audience: the pages of charts are drawn from it.
struct FanAnalysis
{
    static constexpr std::size_t mostTop = 50;
    static constexpr std::size_t mostToAsk = 200;

    std::shared_ptr<const Engagement> engagement;
    std::shared_ptr<const std::vector<FanFifths>> fifths;
    std::shared_ptr<const std::vector<FanCell>> breadth;
    std::shared_ptr<const std::vector<FifthsCell>> fifthsCells;
    Timestamp now = 0;
    ScoreRecipe recipe;
    FanRanking ranking;
    std::vector<RankedFan> top; ///< at most mostTop
    std::vector<ConcentrationPoint> curve;
    std::vector<quint32> toAsk; ///< places of the super fans without consent, best first
    std::vector<RankedFan> toAskFirst; ///< the first mostToAsk of them
    std::array<FanLevelGroup, fanLevelCount> levels;

    FanLevels levelled() const;
    bool isTooLittle() const { return ranking.scored < fewestToCompare; }
    /// Ascending.
    std::vector<ContactId> superFans() const;
    std::vector<ContactId> peopleToAsk() const;
};

/// Reads what scores are made from and analyses it by the recipe in use. Of what is `known` from
/// before (may be null, or of another profile) only what has changed is read again. Worker thread.
Result<FanAnalysis> analyseStore(const QString &storePath, std::optional<ProfileId> profile,
                                 std::shared_ptr<const Engagement> known, Timestamp now,
                                 Progress &progress);
/// The same people by another recipe: within 100 ms for a million of them. Worker thread.
Result<FanAnalysis> analyseAgain(const QString &storePath, std::optional<ProfileId> profile,
                                 const FanAnalysis &before, const ScoreRecipe &recipe);

/// Who becomes a super fan and who is none any more.
struct FanChange
{
    std::vector<ContactId> entering;
    std::vector<ContactId> leaving;
};
/// Both analyses are of the same engagement.
FanChange changeBetween(const FanAnalysis &before, const FanAnalysis &after);

} // namespace mailspace
