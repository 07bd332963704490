// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fans/fanfifths.h"

#include <algorithm>

namespace mailspace {

namespace {

/// Sets `fifth` of each contact by the rank of its value among those above 0.
template<typename Values>
void rankInto(std::vector<FanFifths> &fifths, const Values &values, int FanFifths::*fifth)
{
    std::vector<quint32> order;
    for (std::size_t i = 0; i < fifths.size(); ++i) {
        if (values(i) > 0) {
            order.push_back(static_cast<quint32>(i));
        }
    }
    std::ranges::sort(order, [&](auto one, auto other) { return values(one) < values(other); });
    std::size_t first = 0; // of those with the same value
    for (std::size_t rank = 0; rank < order.size(); ++rank) {
        if (values(order[rank]) != values(order[first])) {
            first = rank;
        }
        fifths[order[rank]].*fifth = 1 + static_cast<int>(first * 5 / order.size());
    }
}

} // namespace

std::vector<FanFifths> fifthsOf(const Engagement &engagement)
{
    std::vector<FanFifths> fifths(engagement.size());
    rankInto(
        fifths, [&](std::size_t i) { return engagement.lastDay[i]; }, &FanFifths::recency);
    rankInto(
        fifths, [&](std::size_t i) { return engagement.actsOf(i).size(); }, &FanFifths::frequency);
    rankInto(
        fifths, [&](std::size_t i) { return engagement.amountCents[i]; }, &FanFifths::amount);
    return fifths;
}

std::vector<FifthsCell> fifthsGrid(const Engagement &engagement,
                                   const std::vector<FanFifths> &fifths)
{
    constexpr std::size_t side = 5;
    std::array<FifthsCell, side * side> all;
    for (std::size_t i = 0; i < fifths.size(); ++i) {
        const auto &fan = fifths[i];
        if (fan.recency == 0 || fan.frequency == 0) {
            continue;
        }
        auto &cell = all.at(std::size_t(fan.recency - 1) * side + std::size_t(fan.frequency - 1));
        cell.recency = fan.recency;
        cell.frequency = fan.frequency;
        cell.people.push_back(engagement.contacts[i]);
        ++cell.byAmount.at(std::size_t(fan.amount));
    }
    std::vector<FifthsCell> cells;
    for (auto &cell : all) {
        if (!cell.people.empty()) {
            cells.push_back(std::move(cell));
        }
    }
    return cells;
}

} // namespace mailspace
