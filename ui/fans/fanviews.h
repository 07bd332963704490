// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/fans/fananalysis.h"
#include "ui/fans/figurecontent.h"

namespace mailspace {

/// The views of an audience, in the order of the tabs.
enum class FanView { Top, Levels, Fifths, Concentration, Breadth, Growth, Smartlinks, ToAsk };
constexpr int fanViewCount = 8;
/// "Top fans", … translated.
QString viewName(FanView view);

/// What a view is made from.
struct FanPicture
{
    const FanAnalysis &analysis;
    const FanChronicle *chronicle = nullptr; ///< null: still being read
    std::size_t most = 20; ///< top fans
    GrowthStep step = GrowthStep::Month;
    std::optional<SmartlinkKind> kind = {}; ///< of the growth; empty: all
    bool staying = false; ///< of smartlinks: who is still opted in, rather than how many came
};

FigureContent contentOf(FanView view, const FanPicture &picture);
/// Whom a row of the content's table stands for; of a smartlink nobody, since its people are read
/// from the store.
std::vector<ContactId> peopleOf(FanView view, const FanPicture &picture, std::size_t row);

/// How many super fans there are and from which score on, and what to think of it.
QString fanHeadline(const FanAnalysis &analysis);
/// Of all people with a score.
double shareOfSuperFans(const FanRanking &ranking);

} // namespace mailspace
