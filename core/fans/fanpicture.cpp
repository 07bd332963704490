// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fans/fanpicture.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <map>
#include <numeric>

namespace mailspace {

namespace {

struct FanRecencyText
{
    Q_DECLARE_TR_FUNCTIONS(FanRecency)
};

constexpr std::size_t curveSteps = 100;

/// Greatest first, digit by digit of 2048 values: at a million scores a quarter of the time of
/// std::sort, and a slider's move waits for it. None is negative.
std::vector<MicroPoints> sorted(std::vector<MicroPoints> scores)
{
    constexpr int bits = 11;
    constexpr std::size_t values = std::size_t(1) << bits;
    const auto greatest = *std::ranges::max_element(scores);
    std::vector<MicroPoints> next(scores.size());
    for (int shift = 0; (greatest >> shift) > 0; shift += bits) {
        const auto digit = [shift](MicroPoints score) {
            return values - 1 - (static_cast<std::size_t>(score >> shift) & (values - 1));
        };
        std::array<std::size_t, values + 1> places{};
        for (const auto score : scores) {
            ++places.at(digit(score) + 1);
        }
        std::partial_sum(places.begin(), places.end(), places.begin());
        for (const auto score : scores) {
            next[places.at(digit(score))++] = score;
        }
        scores.swap(next);
    }
    return scores;
}

} // namespace

std::vector<ConcentrationPoint> concentrationOf(const FanRanking &ranking)
{
    std::vector<MicroPoints> scores;
    std::ranges::copy_if(ranking.scores, std::back_inserter(scores),
                         [](MicroPoints score) { return score > 0; });
    if (scores.empty()) {
        return {};
    }
    scores = sorted(std::move(scores));
    const auto all = std::accumulate(scores.begin(), scores.end(), MicroPoints(0));
    std::vector<ConcentrationPoint> points{{0, 0, 0, scores.front()}};
    MicroPoints sum = 0;
    std::size_t taken = 0;
    for (std::size_t step = 1; step <= curveSteps; ++step) {
        // Squared, since what is worth seeing happens among the first few per cent.
        const auto wanted = scores.size() * step * step / (curveSteps * curveSteps);
        if (wanted == taken) {
            continue;
        }
        sum = std::accumulate(scores.begin() + std::ptrdiff_t(taken),
                              scores.begin() + std::ptrdiff_t(wanted), sum);
        taken = wanted;
        points.push_back({double(taken) / double(scores.size()), double(sum) / double(all),
                          qint64(taken), scores[taken - 1]});
    }
    return points;
}

FanRecency recencyOf(quint16 lastDay, Timestamp now)
{
    if (lastDay == FanAct::undated) {
        return FanRecency::Unknown;
    }
    constexpr std::array<Timestamp, 5> bounds{30, 90, 180, 365, 730};
    const auto *const bound = std::ranges::lower_bound(bounds, now / dayLength - lastDay);
    return static_cast<FanRecency>(bound - bounds.begin());
}

QString recencyName(FanRecency recency)
{
    switch (recency) {
    case FanRecency::Month:
        return FanRecencyText::tr("30 days");
    case FanRecency::Quarter:
        return FanRecencyText::tr("90 days");
    case FanRecency::HalfYear:
        return FanRecencyText::tr("180 days");
    case FanRecency::Year:
        return FanRecencyText::tr("1 year");
    case FanRecency::TwoYears:
        return FanRecencyText::tr("2 years");
    case FanRecency::Longer:
        return FanRecencyText::tr("Older");
    case FanRecency::Unknown:
        return FanRecencyText::tr("Undated");
    }
    return {};
}

std::vector<FanCell> breadthGrid(const Engagement &engagement, Timestamp now)
{
    std::map<std::pair<int, FanRecency>, std::vector<ContactId>> found;
    for (std::size_t i = 0; i < engagement.size(); ++i) {
        std::array<bool, smartlinkKindCount> seen{};
        for (const auto &act : engagement.actsOf(i)) {
            seen.at(static_cast<std::size_t>(act.kind)) = true;
        }
        const auto kinds = static_cast<int>(std::count(seen.begin() + 1, seen.end(), true));
        if (kinds > 0) {
            found[{kinds, recencyOf(engagement.lastDay[i], now)}].push_back(engagement.contacts[i]);
        }
    }
    std::vector<FanCell> cells;
    cells.reserve(found.size());
    for (auto &[place, people] : found) {
        cells.push_back({place.first, place.second, std::move(people)});
    }
    return cells;
}

std::vector<quint32> superFansToAsk(const Engagement &engagement, const FanRanking &ranking)
{
    std::vector<quint32> places;
    for (std::size_t i = 0; i < engagement.size(); ++i) {
        if (ranking.scores[i] >= ranking.threshold
            && engagement.states[i] == ConsentState::NoConsent) {
            places.push_back(static_cast<quint32>(i));
        }
    }
    std::ranges::stable_sort(places, std::greater(),
                             [&](quint32 place) { return ranking.scores[place]; });
    return places;
}

std::vector<ContactId> contactsFrom(const Engagement &engagement, const FanRanking &ranking,
                                    MicroPoints least)
{
    std::vector<ContactId> ids;
    for (std::size_t i = 0; i < engagement.size(); ++i) {
        if (ranking.scores[i] >= least && ranking.scores[i] > 0) {
            ids.push_back(engagement.contacts[i]);
        }
    }
    return ids;
}

} // namespace mailspace
