// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QRect>

class QPainter;
class QStyleOptionSlider;

namespace mailspace {

/// The handle of a scroll bar without arrows: as long as its share of the whole, never too short to
/// be caught.
QRect scrollHandle(const QStyleOptionSlider &bar);
void drawScrollBar(const QStyleOptionSlider &bar, QPainter &painter);

} // namespace mailspace
