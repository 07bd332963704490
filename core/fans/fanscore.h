// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fans/scorerecipe.h"

#include <span>

namespace mailspace {

/// Millionths of a point. Whole numbers, so that parts add up exactly to their sum.
using MicroPoints = qint64;

constexpr double inPoints(MicroPoints score)
{
    return double(score) / 1'000'000;
}

/// One interaction as the score sees it, small enough to keep millions in memory.
struct FanAct
{
    static constexpr quint16 undated = 0;

    quint16 day = undated; ///< whole days since 1970-01-01 UTC
    quint16 quantity = 0; ///< thousandths of 1 + log2 of the quantity
    quint16 amount = 0; ///< thousandths of log10 of 1 + amount
    SmartlinkKind kind = SmartlinkKind::Unknown;
};

/// `happenedAt` 0: not told.
FanAct fanAct(SmartlinkKind kind, Timestamp happenedAt, qint64 quantity, qint64 amountCents);

/// The score of one contact and what it is made of: `byKind` and `breadth` add up to `total`.
struct FanScore
{
    MicroPoints total = 0;
    std::array<MicroPoints, smartlinkKindCount> byKind{};
    MicroPoints breadth = 0;
    int kinds = 0; ///< how many of the four
};

/// Makes scores by a recipe at a moment. Age counts in whole days; what lies in the future counts
/// as of today. An undated interaction counts a quarter, as if it were two half-lives old: that it
/// happened is known, that it was lately is not, and it must not stay fresh for ever.
class FanScorer
{
public:
    FanScorer(const ScoreRecipe &recipe, Timestamp now);

    const ScoreRecipe &recipe() const { return m_recipe; }
    /// What the act adds to the score.
    MicroPoints part(const FanAct &act) const;
    /// 1 for today, 0.5 after a half-life.
    double decay(const FanAct &act) const
    {
        return m_decay[std::min<std::size_t>(act.day, m_last)];
    }
    MicroPoints total(std::span<const FanAct> acts) const;
    FanScore score(std::span<const FanAct> acts) const;

private:
    MicroPoints breadth(MicroPoints sum, int kinds) const;

    ScoreRecipe m_recipe;
    std::array<double, smartlinkKindCount> m_micro; ///< weights, per thousandth of a quantity
    double m_amount; ///< factor per thousandth of an amount
    std::size_t m_last; ///< today
    std::vector<double> m_decay; ///< by day
};

/// How close a fan is.
enum class FanLevel { Super, Engaged, Casual, Dormant };
constexpr std::size_t fanLevelCount = 4;

/// "Super fan", … for the screen, translated; the key ("super_fan") is stable, for files.
QString levelName(FanLevel level);
QString levelKey(FanLevel level);

} // namespace mailspace
