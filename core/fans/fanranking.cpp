// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fans/fanranking.h"

#include <algorithm>
#include <cmath>

namespace mailspace {

namespace {

constexpr double micro = 1'000'000;
constexpr Timestamp dayLength = 86'400'000;

} // namespace

std::optional<std::size_t> Engagement::find(ContactId contact) const
{
    const auto found = std::ranges::lower_bound(contacts, contact);
    if (found == contacts.end() || *found != contact) {
        return std::nullopt;
    }
    return static_cast<std::size_t>(found - contacts.begin());
}

MicroPoints thresholdOf(std::vector<MicroPoints> scores, double share)
{
    std::erase_if(scores, [](MicroPoints score) { return score <= 0; });
    if (scores.empty()) {
        return 1;
    }
    const auto wanted = std::max<std::size_t>(
        1, static_cast<std::size_t>(std::floor(double(scores.size()) * share)));
    if (wanted >= scores.size()) {
        return *std::ranges::min_element(scores);
    }
    const auto next = scores.begin() + std::ptrdiff_t(wanted);
    std::ranges::nth_element(scores, next, std::greater());
    return *next + 1;
}

FanRanking rankFans(const Engagement &engagement, const FanScorer &scorer, std::size_t top)
{
    FanRanking ranking;
    ranking.scores.resize(engagement.size());
    for (std::size_t i = 0; i < engagement.size(); ++i) {
        ranking.scores[i] = scorer.total(engagement.actsOf(i));
    }
    const auto &recipe = scorer.recipe();
    ranking.threshold = recipe.threshold
        ? std::max<MicroPoints>(1, std::llround(*recipe.threshold * micro))
        : thresholdOf(ranking.scores, recipe.topShare);
    ranking.top.reserve(top + 1);
    const auto better = [&](quint32 one, quint32 other) {
        const auto left = ranking.scores[one];
        const auto right = ranking.scores[other];
        return left != right ? left > right : one < other;
    };
    // A heap of the best so far, the least of them in front.
    for (std::size_t i = 0; i < engagement.size(); ++i) {
        const auto score = ranking.scores[i];
        ranking.scored += score > 0 ? 1 : 0;
        ranking.superFans += score >= ranking.threshold ? 1 : 0;
        const bool full = ranking.top.size() >= top;
        if (score <= 0 || (full && (top == 0 || score <= ranking.scores[ranking.top.front()]))) {
            continue;
        }
        ranking.top.push_back(static_cast<quint32>(i));
        std::ranges::push_heap(ranking.top, better);
        if (full) {
            std::ranges::pop_heap(ranking.top, better);
            ranking.top.pop_back();
        }
    }
    std::ranges::sort_heap(ranking.top, better);
    return ranking;
}

FanLevel levelOf(MicroPoints score, quint16 lastDay, MicroPoints threshold,
                 const ScoreRecipe &recipe, Timestamp now)
{
    if (score >= threshold) {
        return FanLevel::Super;
    }
    // Nothing dated is no sign of having gone.
    if (lastDay != FanAct::undated && now / dayLength - lastDay > recipe.dormantAfterDays) {
        return FanLevel::Dormant;
    }
    return double(score) >= recipe.engagedFrom * micro ? FanLevel::Engaged : FanLevel::Casual;
}

} // namespace mailspace
