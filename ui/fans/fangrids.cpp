// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The charts of FanChart that are grids of bubbles.

#include "ui/colour.h"
#include "ui/fans/fanchart.h"
#include "ui/fans/fantables.h"

#include <QtCharts/QCategoryAxis>
#include <QtCharts/QScatterSeries>

#include <algorithm>
#include <cmath>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal smallestBubble = 10;
constexpr qreal largestBubble = 58;
constexpr int fifths = 5;

/// Word by word one below the other: what lies side by side has little room.
QString inRows(const QString &name)
{
    return u"<div align=center>"_s + name.toHtmlEscaped().replace(u' ', u"<br>"_s) + u"</div>"_s;
}

/// An axis of whole numbers from `first` on, with a name in the middle of each.
QCategoryAxis *steps(int first, const QStringList &names, const QString &title = {})
{
    auto *axis = new QCategoryAxis;
    axis->setRange(first - 0.5, double(first + names.size()) - 0.5);
    axis->setStartValue(first - 0.5);
    for (qsizetype i = 0; i < names.size(); ++i) {
        axis->append(names[i], double(first + i) + 0.5);
    }
    axis->setTitleText(title);
    return axis;
}

} // namespace

void FanChart::drawBreadth()
{
    QStringList recencies;
    for (std::size_t i = 0; i < fanRecencyCount; ++i) {
        recencies += inRows(recencyName(FanRecency(i)));
    }
    QStringList kinds;
    for (int kind = 1; kind <= 4; ++kind) {
        kinds += tr("%n kind(s)", nullptr, kind);
    }
    drawBubbles(steps(0, recencies, tr("Last seen within")), steps(1, kinds));
}

void FanChart::drawFifths()
{
    QStringList numbers;
    for (int fifth = 1; fifth <= fifths; ++fifth) {
        numbers += locale().toString(fifth);
    }
    drawBubbles(steps(1, numbers, tr("Recency: 5 is the latest fifth")),
                steps(1, numbers, tr("Frequency: 5 is the most frequent fifth")));
}

void FanChart::drawBubbles(QCategoryAxis *across, QCategoryAxis *up)
{
    double most = 1;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        most = std::max(most, m_model.value(row, cellPeopleColumn));
    }
    chart()->addAxis(across, Qt::AlignBottom);
    chart()->addAxis(up, Qt::AlignLeft);
    for (int row = 0; row < m_model.rowCount(); ++row) {
        auto *bubble = new QScatterSeries;
        bubble->append(m_model.value(row, cellAcrossColumn), m_model.value(row, cellUpColumn));
        const double part = std::sqrt(m_model.value(row, cellPeopleColumn) / most);
        bubble->setMarkerSize(smallestBubble + (largestBubble - smallestBubble) * part);
        QColor fill = palette().color(QPalette::Highlight);
        fill.setAlphaF(0.75F);
        bubble->setColor(fill);
        bubble->setBorderColor(Qt::transparent);
        bubble->setPointLabelsFormat(m_model.table().rows[std::size_t(row)].label);
        bubble->setPointLabelsVisible();
        bubble->setPointLabelsColor(quietText(palette()));
        bubble->setPointLabelsFont(font());
        chart()->addSeries(bubble);
        bubble->attachAxis(across);
        bubble->attachAxis(up);
        connect(bubble, &QScatterSeries::clicked, this, [this, row] { emit rowClicked(row); });
        connect(bubble, &QScatterSeries::hovered, this,
                [this, row](const QPointF & /*point*/, bool inside) { hover(inside, row); });
    }
}

} // namespace mailspace
