// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGui/QPalette>

class QColor;
class QPainter;
class QRect;
class QStyle;
class QStyleOption;
class QStyleOptionHeader;
class QStyleOptionProgressBar;
class QStyleOptionTab;
class QStyleOptionViewItem;

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
QPalette::ColorGroup colourGroup(const QStyleOption &option);
/// Whether a cell is one line of text from left to right and nothing else, as nearly all of a table
/// are: what drawPlainItem() paints in half the time that Qt takes, which thinks of icons, ticks
/// and lines.
bool isPlainItem(const QStyleOptionViewItem &item);
void drawPlainItem(const QStyleOptionViewItem &item, QPainter &painter, const QStyle &style);
void drawDownArrow(QPainter &painter, const QRect &rect, const QColor &colour);

} // namespace mailspace
