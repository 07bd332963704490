// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/fans/fanchart.h"

namespace mailspace {

/// A chart drawn for paper and for pages of others: light, with its title, in a size of its own,
/// whatever the window looks like. GUI thread; needs no display.
class ChartPicture
{
public:
    explicit ChartPicture(const FigureContent &content);

    QImage image() const;
    /// As PNG, SVG or PDF by the end of the name. False when the file cannot be written.
    bool saveTo(const QString &path) const;

private:
    bool saveSvg(const QString &path) const;
    bool savePdf(const QString &path) const;

    FigureModel m_model;
    FanChart m_chart;
};

} // namespace mailspace
