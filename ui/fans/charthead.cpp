// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fans/charthead.h"

#include <QtGui/QFontInfo>
#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>

#include <algorithm>
#include <cmath>

namespace mailspace {

namespace {

constexpr qreal sign = 10; ///< the colour's width
constexpr qreal signGap = 6;
constexpr qreal entryGap = 18;
constexpr qreal rowGap = 4;
constexpr qreal below = 10;
constexpr qreal roomy = 10'000;

} // namespace

QFont ChartHead::titleFont() const
{
    QFont large = font;
    large.setPixelSize(QFontInfo(font).pixelSize() * 7 / 5);
    large.setWeight(QFont::DemiBold);
    return large;
}

qreal ChartHead::titleHeight(qreal width) const
{
    return title.isEmpty() ? 0
                           : QFontMetricsF(titleFont())
                                 .boundingRect(QRectF(0, 0, width, roomy), Qt::TextWordWrap, title)
                                 .height()
            + below;
}

QList<QRectF> ChartHead::places(qreal width) const
{
    const QFontMetricsF metrics(font);
    QList<QRectF> all;
    QPointF next(0, titleHeight(width));
    for (const auto &entry : entries) {
        const qreal wanted = sign + signGap + std::ceil(metrics.horizontalAdvance(entry.name)) + 1;
        if (next.x() > 0 && next.x() + wanted > width) {
            next = {0, next.y() + metrics.height() + rowGap};
        }
        all += QRectF(next, QSizeF(std::min(wanted, width), metrics.height()));
        next.rx() += wanted + entryGap;
    }
    return all;
}

qreal ChartHead::height(qreal width) const
{
    return entries.isEmpty() ? titleHeight(width) : places(width).constLast().bottom() + below;
}

void ChartHead::paint(QPainter &painter, const QRectF &place, const QColor &text) const
{
    painter.save();
    painter.translate(place.topLeft());
    painter.setPen(text);
    painter.setFont(titleFont());
    painter.drawText(QRectF(0, 0, place.width(), titleHeight(place.width())),
                     Qt::AlignLeft | Qt::TextWordWrap, title);
    painter.setFont(font);
    const auto rects = places(place.width());
    for (qsizetype i = 0; i < rects.size(); ++i) {
        const auto &rect = rects[i];
        const QPointF middle(rect.left() + sign / 2, rect.center().y());
        painter.setPen(Qt::NoPen);
        painter.setBrush(entries[i].colour);
        if (entries[i].isLine) {
            painter.drawRect(QRectF(middle.x() - sign / 2, middle.y() - 1, sign, 2));
        } else {
            painter.drawEllipse(middle, sign / 2, sign / 2);
        }
        painter.setPen(text);
        painter.drawText(rect.adjusted(sign + signGap, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetricsF(font).elidedText(entries[i].name, Qt::ElideRight,
                                                        rect.width() - sign - signGap));
    }
    painter.restore();
}

} // namespace mailspace
