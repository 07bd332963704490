// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QColor;
class QPainter;
class QRect;
class QStyleOption;
class QStyleOptionHeader;
class QStyleOptionProgressBar;
class QStyleOptionTab;

namespace mailspace {

/// The surfaces of CalmStyle: flat, rounded, in the colours of the option's palette.
void drawButton(const QStyleOption &option, QPainter &painter, bool primary);
void drawField(const QStyleOption &option, QPainter &painter);
void drawFrame(const QRect &rect, QPainter &painter, const QColor &colour);
void drawHeader(const QStyleOptionHeader &option, QPainter &painter);
/// The track of a progress bar, or the part of it that is done.
void drawProgress(const QStyleOptionProgressBar &option, QPainter &painter, bool contents);
/// A quiet tab: only the chosen one is underlined.
void drawTab(const QStyleOptionTab &option, QPainter &painter);
void drawDownArrow(QPainter &painter, const QRect &rect, const QColor &colour);

} // namespace mailspace
