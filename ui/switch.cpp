// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/switch.h"

#include "ui/colour.h"

#include <QtGui/QPainter>

#include <algorithm>

namespace mailspace {

namespace {

constexpr int trackWidth = 38;
constexpr int trackHeight = 22;
constexpr int gap = 10;

} // namespace

Switch::Switch(const QString &text, QWidget *parent)
    : QCheckBox(text, parent)
{
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
}

QSize Switch::sizeHint() const
{
    const QSize words = fontMetrics().size(Qt::TextShowMnemonic, text());
    return {trackWidth + gap + words.width() + 6, std::max(trackHeight, words.height()) + 8};
}

void Switch::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    QRectF track(1, 0, trackWidth, trackHeight);
    track.moveTop((height() - trackHeight) / 2.0);
    if (rightToLeft) {
        track.moveRight(width() - 1);
    }
    const QColor off = blended(palette().color(QPalette::Window),
                               palette().color(QPalette::WindowText), underMouse() ? 0.58F : 0.5F);
    const QColor fill = isChecked() ? palette().color(QPalette::Highlight) : off;
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(track.adjusted(0.5, 0.5, -0.5, -0.5), trackHeight / 2.0,
                            trackHeight / 2.0);
    const qreal diameter = trackHeight - 6;
    QRectF knob(track.left() + 3, track.top() + 3, diameter, diameter);
    if (isChecked() != rightToLeft) {
        knob.moveRight(track.right() - 3);
    }
    const QColor knobColour = isChecked() ? palette().color(QPalette::HighlightedText)
                                          : palette().color(QPalette::Base);
    painter.setBrush(knobColour);
    painter.drawEllipse(knob);
    if (isChecked()) { // shape, not colour alone
        painter.setPen(QPen(fill, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF middle = knob.center();
        painter.drawPolyline(QPolygonF({middle + QPointF(-3.2, 0.2), middle + QPointF(-0.8, 2.6),
                                        middle + QPointF(3.4, -2.4)}));
    }
    const QRect words = rightToLeft ? rect().adjusted(0, 0, -(trackWidth + gap), 0)
                                    : rect().adjusted(trackWidth + gap, 0, 0, 0);
    painter.setPen(
        palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextShowMnemonic, text());
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 1.4));
        painter.drawRoundedRect(QRectF(rect()).adjusted(-0.3 + 1, 1, -1, -1), 6, 6);
    }
}

} // namespace mailspace
