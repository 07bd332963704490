// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calmscrollbar.h"

#include "ui/colour.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyle>
#include <QtWidgets/QStyleOptionSlider>

#include <algorithm>

namespace mailspace {

namespace {

constexpr int shortestHandle = 36;

} // namespace

QRect scrollHandle(const QStyleOptionSlider &bar)
{
    const bool horizontal = bar.orientation == Qt::Horizontal;
    const int room = horizontal ? bar.rect.width() : bar.rect.height();
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    int length = room;
    if (range > 0) {
        const auto share = static_cast<int>(qint64(bar.pageStep) * room / (range + bar.pageStep));
        length = std::clamp(share, std::min(shortestHandle, room), room);
    }
    const int start = QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition,
                                                      room - length, bar.upsideDown);
    return horizontal ? QRect(bar.rect.left() + start, bar.rect.top(), length, bar.rect.height())
                      : QRect(bar.rect.left(), bar.rect.top() + start, bar.rect.width(), length);
}

void drawScrollBar(const QStyleOptionSlider &bar, QPainter &painter)
{
    painter.fillRect(bar.rect, bar.palette.color(QPalette::Base));
    if (bar.maximum <= bar.minimum) {
        return;
    }
    const bool held = bar.state.testFlag(QStyle::State_Sunken)
        && bar.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider);
    const bool hovered = bar.state.testFlag(QStyle::State_MouseOver);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(blended(bar.palette.color(QPalette::Base), bar.palette.color(QPalette::Text),
                             held ? 0.55F : (hovered ? 0.42F : 0.28F)));
    const QRectF handle = QRectF(scrollHandle(bar)).adjusted(3, 3, -3, -3);
    const qreal roundness = std::min(handle.width(), handle.height()) / 2;
    painter.drawRoundedRect(handle, roundness, roundness);
    painter.restore();
}

} // namespace mailspace
