// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/fans/fananalysis.h"
#include "ui/fans/fanchart.h"
#include "ui/fans/figuremodel.h"

namespace mailspace {

/// The views of an audience, in the order of the tabs.
enum class FanView { Top, Levels, Fifths, Concentration, Breadth, Growth, Smartlinks, ToAsk };
constexpr int fanViewCount = 8;
/// "Top fans", … translated; the key ("top-fans") is stable, for files.
QString viewName(FanView view);
QString viewKey(FanView view);

/// What a view is made from.
struct FanPicture
{
    const FanAnalysis &analysis;
    const FanChronicle *chronicle = nullptr; ///< null: still being read
    std::size_t most = 20; ///< top fans
    GrowthStep step = GrowthStep::Month;
    std::optional<SmartlinkKind> kind = {}; ///< of the growth; empty: all
};

/// A view ready to be shown: what the chart draws and the table says.
struct FigureContent
{
    FanChart::Kind kind = FanChart::Kind::Fans;
    QString title; ///< of the chart: the name of a saved picture
    QString explanation;
    FigureTable table;
    bool hasPeople = true; ///< rows stand for people who can be shown
    bool hasReceipts = false; ///< rows are fans
};
FigureContent contentOf(FanView view, const FanPicture &picture);

/// How many super fans there are and from which score on, and what to think of it.
QString fanHeadline(const FanAnalysis &analysis);
/// Of all people with a score.
double shareOfSuperFans(const FanRanking &ranking);

} // namespace mailspace
