// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fans/fanranking.h"

#include <algorithm>
#include <cmath>
#include <future>
#include <iterator>

namespace mailspace {

namespace {

constexpr double micro = 1'000'000;
constexpr std::size_t rankingWorthTwoCores = 50'000; ///< people

} // namespace

std::optional<std::size_t> Engagement::find(ContactId contact) const
{
    const auto found = std::ranges::lower_bound(contacts, contact);
    if (found == contacts.end() || *found != contact) {
        return std::nullopt;
    }
    return static_cast<std::size_t>(found - contacts.begin());
}

void Engagement::take(const Engagement &other, std::size_t first, std::size_t last)
{
    const auto range = [first, last](const auto &values, auto &into) {
        into.insert(into.end(), values.begin() + std::ptrdiff_t(first),
                    values.begin() + std::ptrdiff_t(last));
    };
    range(other.contacts, contacts);
    range(other.states, states);
    range(other.lastDay, lastDay);
    range(other.amountCents, amountCents);
    for (auto i = first; i < last; ++i) {
        firstAct.push_back(quint32(acts.size()) + other.firstAct[i] - other.firstAct[first]);
    }
    acts.insert(acts.end(), other.acts.begin() + other.firstAct[first],
                other.acts.begin() + other.firstAct[last]);
}

void Engagement::append(const Engagement &later)
{
    firstAct.pop_back(); // the number of acts so far
    take(later, 0, later.size());
    firstAct.push_back(quint32(acts.size()));
    leftOut.insert(leftOut.end(), later.leftOut.begin(), later.leftOut.end());
}

Engagement Engagement::with(const std::vector<ContactId> &concerned, const Engagement &again) const
{
    Engagement merged;
    merged.profile = profile;
    merged.contacts.reserve(size() + again.size());
    merged.acts.reserve(acts.size() + again.acts.size());
    std::size_t from = 0;
    std::size_t fresh = 0;
    for (const auto contact : concerned) {
        const auto place = std::ranges::lower_bound(contacts.begin() + std::ptrdiff_t(from),
                                                    contacts.end(), contact)
            - contacts.begin();
        merged.take(*this, from, std::size_t(place));
        from = std::size_t(place);
        if (from < size() && contacts[from] == contact) {
            ++from;
        }
        if (fresh < again.size() && again.contacts[fresh] == contact) {
            merged.take(again, fresh, fresh + 1);
            ++fresh;
        }
    }
    merged.take(*this, from, size());
    merged.firstAct.push_back(quint32(merged.acts.size()));
    std::vector<ContactId> stayed;
    std::ranges::set_difference(leftOut, concerned, std::back_inserter(stayed));
    std::ranges::merge(stayed, again.leftOut, std::back_inserter(merged.leftOut));
    return merged;
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

std::vector<MicroPoints> scoresOf(const Engagement &engagement, const FanScorer &scorer)
{
    std::vector<MicroPoints> scores(engagement.size());
    const auto scorePart = [&](std::size_t first, std::size_t last) {
        for (std::size_t i = first; i < last; ++i) {
            scores[i] = scorer.total(engagement.actsOf(i));
        }
    };
    if (scores.size() < rankingWorthTwoCores) {
        scorePart(0, scores.size());
        return scores;
    }
    // Somebody moves a slider and waits for millions of interactions: half of them elsewhere.
    const auto middle = scores.size() / 2;
    const auto second = std::async(std::launch::async, scorePart, middle, scores.size());
    scorePart(0, middle);
    second.wait();
    return scores;
}

FanRanking rankFans(const Engagement &engagement, const FanScorer &scorer, std::size_t top)
{
    FanRanking ranking;
    ranking.scores = scoresOf(engagement, scorer);
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
