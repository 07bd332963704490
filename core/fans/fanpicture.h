// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fans/fanranking.h"

namespace mailspace {

/// One point of the concentration: the best `people` (a share) make `engagement` (a share of all
/// points).
struct ConcentrationPoint
{
    double people = 0;
    double engagement = 0;
    qint64 count = 0; ///< of people
    MicroPoints score = 0; ///< of the last of them
};

/// From nobody to everybody with a score, denser near the best; empty without scores.
std::vector<ConcentrationPoint> concentrationOf(const FanRanking &ranking);

/// How long ago something last happened, in steps: 30, 90, 180, 365 and 730 days, longer, unknown.
enum class FanRecency { Month, Quarter, HalfYear, Year, TwoYears, Longer, Unknown };
constexpr std::size_t fanRecencyCount = 7;
FanRecency recencyOf(quint16 lastDay, Timestamp now);
/// "30 days", …: seen within so long, but not within the step before. Translated.
QString recencyName(FanRecency recency);

/// The people with the same breadth (1 to 4 kinds) and recency.
struct FanCell
{
    int kinds = 1;
    FanRecency recency = FanRecency::Month;
    std::vector<ContactId> people;
};

/// All cells in which somebody is; by kinds, then recency. Who did nothing of a known kind is in
/// none.
std::vector<FanCell> breadthGrid(const Engagement &engagement, Timestamp now);

/// Super fans who never said yes, best first; never anybody who withdrew (they have no score).
std::vector<quint32> superFansToAsk(const Engagement &engagement, const FanRanking &ranking);

/// The contacts with at least this score, ascending by id.
std::vector<ContactId> contactsFrom(const Engagement &engagement, const FanRanking &ranking,
                                    MicroPoints least);

} // namespace mailspace
