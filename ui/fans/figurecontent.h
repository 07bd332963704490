// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/fans/figuremodel.h"

namespace mailspace {

/// What a chart can draw of a table of figures.
enum class FigureKind { Fans, Concentration, Breadth, Fifths, Levels, Growth, Smartlinks, Staying };

/// A view ready to be shown: what the chart draws and the table says.
struct FigureContent
{
    FigureKind kind = FigureKind::Fans;
    QString title = {}; ///< of the chart: the name of a saved picture
    QString explanation = {};
    QString missing = {}; ///< said in place of a chart where there is nothing to draw
    FigureTable table = {};
    bool hasPeople = true; ///< rows stand for people who can be shown
    bool hasReceipts = false; ///< rows are fans
    double threshold = -1; ///< of a concentration: where its line is, as a share of the people
    QString thresholdText = {}; ///< beside the line
};

} // namespace mailspace
