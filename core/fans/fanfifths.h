// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fans/fanranking.h"

namespace mailspace {

/// Recency, frequency and amount, each as a fifth from 1 (least) to 5. Equal values share a fifth;
/// 0 where there is nothing to rank.
struct FanFifths
{
    int recency = 0;
    int frequency = 0;
    int amount = 0;

    bool operator==(const FanFifths &) const = default;
};

/// Beside Engagement::contacts.
std::vector<FanFifths> fifthsOf(const Engagement &engagement);

/// The people in the same fifth of recency and of frequency.
struct FifthsCell
{
    int recency = 0; ///< 1 to 5
    int frequency = 0;
    std::vector<ContactId> people = {};
    std::array<qint64, 6> byAmount{}; ///< of `people`, by their fifth of amount; 0: nothing spent
};

/// All cells in which somebody is, by recency, then frequency. Who did nothing dated is in none.
std::vector<FifthsCell> fifthsGrid(const Engagement &engagement,
                                   const std::vector<FanFifths> &fifths);

} // namespace mailspace
