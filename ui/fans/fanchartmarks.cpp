// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What FanChart paints around and over the chart itself.

#include "ui/colour.h"
#include "ui/contacts/consentbadgedelegate.h"
#include "ui/fans/fanchart.h"
#include "ui/fans/fantables.h"

#include <QtCharts/QAbstractBarSeries>
#include <QtCharts/QBarSet>
#include <QtCharts/QChart>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>

#include <algorithm>

namespace mailspace {

namespace {

constexpr qreal markMargin = 8;
constexpr qreal headLeft = 16;
constexpr qreal headTop = 10;
constexpr qreal badgeSize = 12;
constexpr qreal badgeGap = 6;
constexpr qreal leastForBars = 0.3; ///< of the width, whatever is written behind them

} // namespace

void FanChart::setTitle(const QString &title)
{
    m_head.title = title;
    makeRoomForHead();
}

void FanChart::readHead()
{
    m_head.font = font();
    m_head.font.setPixelSize(QFontInfo(font()).pixelSize());
    m_head.entries.clear();
    const auto all = chart()->series();
    for (auto *series : all) {
        if (const auto *bars = qobject_cast<QAbstractBarSeries *>(series)) {
            const auto sets = bars->barSets();
            for (auto *set : sets) {
                m_head.entries += {set->color(), set->label()};
            }
            if (bars->type() == QAbstractSeries::SeriesTypeHorizontalBar) {
                // They lie from the bottom upwards, which is no order to read in.
                std::ranges::reverse(m_head.entries);
            }
        } else if (const auto *line = qobject_cast<QLineSeries *>(series);
                   line != nullptr && !line->name().isEmpty()) {
            m_head.entries += {line->pen().color(), line->name(), true};
        }
    }
    makeRoomForHead();
}

void FanChart::makeRoomForHead()
{
    const auto head = m_head.height(viewport()->width() - 2 * headLeft);
    chart()->setMargins({int(markMargin), int(head > 0 ? headTop + head : 2 * markMargin),
                         int(2 * markMargin), int(markMargin)});
}

void FanChart::fitStates()
{
    if (m_kind != FigureKind::Fans || isEmpty()) {
        return;
    }
    const qreal width = chart()->plotArea().width();
    double most = 0;
    for (int row = 0; row < fansDrawn(); ++row) {
        const auto words = stateName(*m_model.table().rows[std::size_t(row)].state);
        const qreal tail
            = 2 * badgeGap + badgeSize + QFontMetricsF(font()).horizontalAdvance(words) + 2;
        const qreal left = std::max(width - tail, leastForBars * width);
        most = std::max(most, m_model.value(row, scoreColumn) * width / left);
    }
    const auto axes = chart()->axes(Qt::Horizontal);
    if (auto *values = qobject_cast<QValueAxis *>(axes.value(0));
        values != nullptr && std::abs(values->max() - most) > most / 1000) {
        values->setMax(most);
    }
}

void FanChart::drawForeground(QPainter *painter, const QRectF &rect)
{
    QChartView::drawForeground(painter, rect);
    paintMarks(*painter);
}

void FanChart::paintMarks(QPainter &painter) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QFont letters = font();
    letters.setPixelSize(QFontInfo(letters).pixelSize()); // as large on paper, whatever its density
    painter.setFont(letters);
    m_head.paint(painter,
                 chart()->mapRectToScene(chart()->rect()).adjusted(headLeft, headTop, -headLeft, 0),
                 palette().color(QPalette::Text));
    if (isEmpty()) {
        const QRectF all = chart()->mapRectToScene(chart()->rect());
        painter.setPen(quietText(palette()));
        painter.drawText(all.adjusted(32, 16, -32, -all.height() / 3),
                         Qt::AlignCenter | Qt::TextWordWrap, m_missing);
    } else if (m_kind == FigureKind::Fans) {
        paintStates(painter);
    } else if (m_kind == FigureKind::Concentration && m_threshold >= 0) {
        paintThreshold(painter);
    }
    painter.restore();
}

void FanChart::paintStates(QPainter &painter) const
{
    const int rows = fansDrawn();
    painter.setBackground(palette().color(QPalette::Base));
    for (int row = 0; row < rows; ++row) {
        const auto &shown = m_model.table().rows[std::size_t(row)];
        const auto end = placeOf({m_model.value(row, scoreColumn), double(rows - 1 - row)});
        const QRectF badge(end.x() + badgeGap, end.y() - badgeSize / 2, badgeSize, badgeSize);
        const auto colour = ConsentBadgeDelegate::colourOf(*shown.state, palette());
        ConsentBadgeDelegate::drawShape(painter, badge, *shown.state, colour);
        painter.setPen(quietText(palette()));
        painter.drawText(
            QRectF(badge.right() + badgeGap - 2, end.y() - badgeSize, 1000, 2 * badgeSize),
            Qt::AlignVCenter | Qt::AlignLeft, stateName(*shown.state));
    }
}

} // namespace mailspace
