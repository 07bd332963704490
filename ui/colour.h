// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGui/QColor>
#include <QtGui/QPalette>

namespace mailspace {

/// `share` of `top` over `bottom`, opaque.
inline QColor blended(const QColor &bottom, const QColor &top, float share)
{
    const auto mix = [share](float low, float high) { return low + (high - low) * share; };
    return QColor::fromRgbF(mix(bottom.redF(), top.redF()), mix(bottom.greenF(), top.greenF()),
                            mix(bottom.blueF(), top.blueF()));
}

inline bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightness() < 128;
}

/// A thin line between areas.
inline QColor lineColour(const QPalette &palette)
{
    return blended(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.18F);
}

/// Text of second rank: still well readable on its background.
inline QColor quietText(const QPalette &palette)
{
    return blended(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.68F);
}

/// The background of a selected row, on which ordinary text stays readable.
inline QColor selectedRow(const QPalette &palette)
{
    return blended(palette.color(QPalette::Base), palette.color(QPalette::Highlight),
                   isDark(palette) ? 0.38F : 0.18F);
}

} // namespace mailspace
