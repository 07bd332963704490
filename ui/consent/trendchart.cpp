// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/consent/trendchart.h"

#include "ui/colour.h"
#include "ui/consent/trendmodel.h"

#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSet>
#include <QtCharts/QLegend>
#include <QtCharts/QLineSeries>
#include <QtCharts/QStackedBarSeries>
#include <QtCharts/QValueAxis>
#include <QtCore/QEvent>

#include <algorithm>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

QColor lossColour(const QPalette &palette)
{
    return isDark(palette) ? QColor(0xe0, 0x8a, 0x5a) : QColor(0xc2, 0x5a, 0x2a);
}

void styleAxis(QAbstractAxis *axis, const QPalette &palette)
{
    axis->setLabelsColor(quietText(palette));
    axis->setLinePenColor(lineColour(palette));
    axis->setGridLineColor(lineColour(palette));
}

} // namespace

TrendChart::TrendChart(const TrendModel &model, QWidget *parent)
    : QChartView(parent)
    , m_model(model)
{
    setObjectName(u"trendChart"_s);
    setAccessibleName(tr("Gained and lost over time; the table beside it holds the numbers"));
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::NoFocus); // the table is what the keyboard reads
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->setBackgroundVisible(false);
    chart()->setMargins({0, 0, 0, 0});
    connect(&model, &QAbstractItemModel::modelReset, this, &TrendChart::draw);
    draw();
}

void TrendChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        draw();
    }
}

void TrendChart::draw()
{
    chart()->removeAllSeries();
    const auto oldAxes = chart()->axes();
    for (QAbstractAxis *axis : oldAxes) {
        chart()->removeAxis(axis);
        delete axis;
    }
    const QPalette &colours = palette();
    setBackgroundBrush(colours.base());
    auto *gained = new QBarSet(tr("Gained"));
    auto *lost = new QBarSet(tr("Lost"));
    auto *net = new QLineSeries;
    net->setName(tr("Net"));
    QStringList periods;
    qint64 most = 1;
    qint64 least = 0;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const TrendStep &step = m_model.at(row);
        *gained << static_cast<double>(step.gained);
        *lost << -static_cast<double>(step.lost);
        net->append(row, static_cast<double>(step.net()));
        periods << m_model.shortPeriod(row);
        most = std::max(most, step.gained);
        least = std::min(least, -step.lost);
    }
    for (const auto &[set, colour] : {std::pair{gained, colours.color(QPalette::Highlight)},
                                      std::pair{lost, lossColour(colours)}}) {
        set->setColor(colour);
        set->setBorderColor(colour);
    }
    net->setPen(QPen(colours.color(QPalette::Text), 2));
    auto *bars = new QStackedBarSeries;
    bars->append(gained);
    bars->append(lost);
    bars->setBarWidth(0.62);
    chart()->addSeries(bars);
    chart()->addSeries(net);
    auto *time = new QBarCategoryAxis;
    time->append(periods);
    time->setGridLineVisible(false);
    time->setTruncateLabels(false);
    time->setLabelsAngle(periods.size() > 12 ? -90 : 0); // side by side they would be cut
    auto *count = new QValueAxis;
    count->setRange(static_cast<double>(least), static_cast<double>(most));
    count->applyNiceNumbers();
    count->setLabelFormat(u"%.0f"_s);
    for (QAbstractAxis *axis :
         {static_cast<QAbstractAxis *>(time), static_cast<QAbstractAxis *>(count)}) {
        styleAxis(axis, colours);
        chart()->addAxis(axis, axis == time ? Qt::AlignBottom : Qt::AlignLeft);
        bars->attachAxis(axis);
        net->attachAxis(axis);
    }
    chart()->legend()->setAlignment(Qt::AlignTop);
    chart()->legend()->setLabelColor(colours.color(QPalette::Text));
}

} // namespace mailspace
