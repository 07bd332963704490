// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The line of FanChart that mouse and keys move.

#include "ui/colour.h"
#include "ui/fans/fanchart.h"

#include <QtCharts/QChart>
#include <QtGui/QMouseEvent>

#include <algorithm>
#include <map>

namespace mailspace {

namespace {

constexpr qreal grabWidth = 8;
constexpr double keyStep = 0.005; ///< by an arrow key
constexpr qreal handle = 7; ///< radius
constexpr qreal textGap = 14;

} // namespace

void FanChart::setThreshold(double share, const QString &words)
{
    if (!m_isDragging) { // the hand knows better
        m_threshold = share;
    }
    m_thresholdText = words;
    viewport()->update();
}

bool FanChart::isNearThreshold(const QPoint &position) const
{
    return m_kind == FigureKind::Concentration && m_threshold >= 0 && !isEmpty()
        && std::abs(position.x() - mapFromScene(placeOf({m_threshold * 100, 0})).x()) <= grabWidth;
}

void FanChart::paintThreshold(QPainter &painter) const
{
    const QRectF plot = chart()->mapToScene(chart()->plotArea()).boundingRect();
    const qreal x = placeOf({m_threshold * 100, 0}).x();
    const QColor colour = partColours(isDark(palette()))[2];
    painter.setPen(QPen(colour, 2));
    painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    painter.setBrush(colour);
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(QPointF(x, plot.center().y()), handle, handle);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawEllipse(QPointF(x, plot.center().y()), handle + 4, handle + 4);
    }
    paintThresholdText(painter, x, plot);
}

void FanChart::paintThresholdText(QPainter &painter, qreal x, const QRectF &plot) const
{
    painter.setPen(palette().color(QPalette::Text)); // without a pen, a text has no extent
    const QRectF wanted = painter.boundingRect(QRectF(0, 0, plot.width(), plot.height()),
                                               Qt::AlignLeft, m_thresholdText);
    // At the bottom, which the curve leaves first; on the other side when it nears the end.
    const bool fits = x + textGap + wanted.width() <= plot.right();
    const QRectF place(fits ? x + textGap : x - textGap - wanted.width(),
                       plot.bottom() - wanted.height() - textGap, wanted.width(), wanted.height());
    QColor ground = palette().color(QPalette::Base);
    ground.setAlphaF(0.85F);
    painter.setBrush(ground);
    painter.setPen(Qt::NoPen);
    painter.drawRoundedRect(place.adjusted(-6, -4, 6, 4), 4, 4);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(place, Qt::AlignLeft, m_thresholdText);
}

void FanChart::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && isNearThreshold(event->pos())) {
        m_isDragging = true;
        return;
    }
    QChartView::mousePressEvent(event);
}

void FanChart::mouseMoveEvent(QMouseEvent *event)
{
    if (m_isDragging) {
        const auto value = chart()->mapToValue(chart()->mapFromScene(mapToScene(event->pos())));
        moveThreshold(value.x() / 100);
        return;
    }
    viewport()->setCursor(isNearThreshold(event->pos()) ? Qt::SplitHCursor : Qt::ArrowCursor);
    QChartView::mouseMoveEvent(event);
}

void FanChart::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_isDragging) {
        m_isDragging = false;
        emit thresholdDropped();
        return;
    }
    QChartView::mouseReleaseEvent(event);
}

void FanChart::moveThreshold(double share)
{
    m_threshold = std::clamp(share, 0.001, 1.0);
    m_asked = m_threshold;
    viewport()->update();
    emit thresholdDragged(m_threshold);
}

void FanChart::keyPressEvent(QKeyEvent *event)
{
    const std::map<int, double> steps{{Qt::Key_Left, -keyStep},
                                      {Qt::Key_Right, keyStep},
                                      {Qt::Key_PageDown, -10 * keyStep},
                                      {Qt::Key_PageUp, 10 * keyStep}};
    const auto step = steps.find(event->key());
    if (m_kind != FigureKind::Concentration || m_threshold < 0 || step == steps.end()) {
        QChartView::keyPressEvent(event);
        return;
    }
    moveThreshold(m_asked + step->second);
    emit thresholdDropped();
}

} // namespace mailspace
