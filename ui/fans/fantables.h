// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/fans/fananalysis.h"
#include "ui/fans/figuremodel.h"

namespace mailspace {

// The columns that charts draw.
constexpr int scoreColumn = 2; ///< of fans
constexpr int firstPartColumn = 4; ///< of fans: points by kind, in the order of partNames()
constexpr int cellUpColumn = 0; ///< of the grids: kinds or frequency
constexpr int cellAcrossColumn = 1; ///< recency
constexpr int cellPeopleColumn = 2;
constexpr int levelPeopleColumn = 1;
constexpr int levelMayColumn = 3; ///< of levels: may be written to, may not
constexpr int firstGrowthColumn = 1; ///< new contacts, opt-ins, withdrawals, net
constexpr int smartlinkKindColumn = 1;
constexpr int smartlinkArtistColumn = 2;
constexpr int collectedColumn = 3; ///< of smartlinks
constexpr int optedInColumn = 4;
constexpr int firstStayedColumn = 5; ///< after 30, 90 and 365 days
constexpr int superFansColumn = 8;

/// New listeners, Emails, Tickets, Merch, other, breadth: the parts of a score as shown.
QStringList partNames();

// The tables of the page, each from what the core found out, in the locale's words and numbers.
FigureTable fansTable(const std::vector<RankedFan> &fans, std::size_t most);
FigureTable concentrationTable(const std::vector<ConcentrationPoint> &curve);
FigureTable breadthTable(const std::vector<FanCell> &cells);
FigureTable fifthsTable(const std::vector<FifthsCell> &cells);
FigureTable levelsTable(const std::array<FanLevelGroup, fanLevelCount> &levels);
FigureTable growthTable(const std::vector<Growth> &steps, GrowthStep step);
FigureTable smartlinksTable(const std::vector<SmartlinkOutcome> &outcomes);
FigureTable receiptsTable(const FanExplanation &explanation, bool severalProfiles);

} // namespace mailspace
