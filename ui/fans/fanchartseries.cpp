// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/colour.h"
#include "ui/fans/fanchart.h"
#include "ui/fans/fantables.h"

#include <QtCharts/QAreaSeries>
#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSeries>
#include <QtCharts/QBarSet>
#include <QtCharts/QCategoryAxis>
#include <QtCharts/QChart>
#include <QtCharts/QHorizontalBarSeries>
#include <QtCharts/QHorizontalStackedBarSeries>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>
#include <QtGui/QCursor>
#include <QtWidgets/QToolTip>

#include <algorithm>
#include <cmath>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostSteps = 24; ///< of a history
constexpr int stepsPerLabel = 5;
constexpr int mostSmartlinks = 8;
constexpr int longestLabel = 28;

QBarSet *barSet(const FigureModel &model, int column, const QColor &colour, int first, int count,
                bool upwards, double sign = 1)
{
    auto *set = new QBarSet(model.headerData(column, Qt::Horizontal).toString());
    set->setColor(colour);
    set->setBorderColor(Qt::transparent);
    for (int i = 0; i < count; ++i) {
        const int row = upwards ? first + count - 1 - i : first + i;
        *set << sign * model.value(row, column);
    }
    return set;
}

QStringList labels(const FigureModel &model, int first, int count, bool upwards)
{
    QStringList all;
    for (int i = 0; i < count; ++i) {
        const int row = upwards ? first + count - 1 - i : first + i;
        QString label = model.table().rows[std::size_t(row)].label;
        if (label.size() > longestLabel) {
            label = label.first(longestLabel - 1) + u'…';
        }
        while (all.contains(label)) {
            label += QChar(0x200b); // categories must differ, though two fans may share a name
        }
        all += label;
    }
    return all;
}

QValueAxis *valueAxis(const QString &title, const QString &format)
{
    auto *axis = new QValueAxis;
    axis->setTitleText(title);
    axis->setLabelFormat(format);
    return axis;
}

} // namespace

void FanChart::follow(QAbstractBarSeries *series, const FigureModel &model, int rows, bool upwards)
{
    const int first = upwards ? 0 : model.rowCount() - rows;
    const auto rowOf
        = [=](int index) { return upwards ? first + rows - 1 - index : first + index; };
    connect(series, &QAbstractBarSeries::clicked, this,
            [this, rowOf](int index) { emit rowClicked(rowOf(index)); });
    connect(series, &QAbstractBarSeries::hovered, this,
            [this, rowOf, &model](bool inside, int index) {
                const int row = rowOf(index);
                if (inside && row >= 0 && row < model.rowCount()) {
                    QToolTip::showText(QCursor::pos(), model.table().rows[std::size_t(row)].details,
                                       this);
                } else {
                    QToolTip::hideText();
                }
            });
}

void FanChart::drawAcross(QAbstractBarSeries *series, const QStringList &labels,
                          const QString &title)
{
    chart()->addSeries(series);
    auto *names = new QBarCategoryAxis;
    names->append(labels);
    names->setGridLineVisible(false);
    auto *values = valueAxis(title, u"%.0f"_s);
    chart()->addAxis(names, Qt::AlignLeft);
    chart()->addAxis(values, Qt::AlignBottom);
    series->attachAxis(names);
    series->attachAxis(values);
    values->setMin(0);
    values->applyNiceNumbers();
}

void FanChart::drawFans(const FigureModel &model)
{
    const int rows = model.rowCount();
    if (rows == 0) {
        return;
    }
    auto *series = new QHorizontalStackedBarSeries;
    series->setBarWidth(0.68);
    const auto colours = partColours(isDark(palette()));
    for (int part = 0; part < colours.size(); ++part) {
        auto *set = barSet(model, firstPartColumn + part, colours[part], 0, rows, true);
        if (set->sum() > 0) {
            series->append(set);
        } else {
            delete set;
        }
    }
    drawAcross(series, labels(model, 0, rows, true), tr("Points"));
    follow(series, model, rows, true);
}

void FanChart::drawConcentration(const FigureModel &model)
{
    if (model.rowCount() < 2) {
        return; // one person is no curve
    }
    auto *line = new QLineSeries(chart());
    auto *equal = new QLineSeries;
    line->append(0, 0);
    for (int row = 0; row < model.rowCount(); ++row) {
        line->append(model.value(row, 0) * 100, model.value(row, 1) * 100);
    }
    equal->append(0, 0);
    equal->append(100, 100);
    equal->setPen(QPen(lineColour(palette()), 1.5, Qt::DashLine));
    auto *area = new QAreaSeries(line);
    QColor accent = palette().color(QPalette::Highlight);
    area->setPen(QPen(accent, 2));
    accent.setAlphaF(0.16F);
    area->setBrush(accent);
    chart()->addSeries(area);
    chart()->addSeries(equal);
    auto *people = valueAxis(tr("People, the best first, in per cent"), u"%.0f"_s);
    auto *engagement = valueAxis(tr("Share of all engagement, in per cent"), u"%.0f"_s);
    chart()->addAxis(people, Qt::AlignBottom);
    chart()->addAxis(engagement, Qt::AlignLeft);
    for (QAbstractSeries *series :
         {static_cast<QAbstractSeries *>(area), static_cast<QAbstractSeries *>(equal)}) {
        series->attachAxis(people);
        series->attachAxis(engagement);
    }
    for (auto *axis : {people, engagement}) {
        axis->setRange(0, 100);
        axis->setTickCount(6);
    }
    const auto rowNear = [&model](double percent) {
        int nearest = 0;
        for (int row = 1; row < model.rowCount(); ++row) {
            if (std::abs(model.value(row, 0) * 100 - percent)
                < std::abs(model.value(nearest, 0) * 100 - percent)) {
                nearest = row;
            }
        }
        return nearest;
    };
    connect(area, &QAreaSeries::hovered, this,
            [this, rowNear, &model](const QPointF &point, bool inside) {
                if (inside) {
                    QToolTip::showText(QCursor::pos(),
                                       model.table().rows[std::size_t(rowNear(point.x()))].details,
                                       this);
                } else {
                    QToolTip::hideText();
                }
            });
    connect(area, &QAreaSeries::clicked, this,
            [this, rowNear](const QPointF &point) { emit rowClicked(rowNear(point.x())); });
}

void FanChart::drawGrowth(const FigureModel &model)
{
    const int count = std::min(model.rowCount(), mostSteps);
    if (count == 0) {
        return;
    }
    const int first = model.rowCount() - count;
    const auto colours = partColours(isDark(palette()));
    auto *series = new QBarSeries;
    series->setBarWidth(0.8);
    series->append(barSet(model, firstGrowthColumn, colours[4], first, count, false));
    series->append(barSet(model, firstGrowthColumn + 1, colours[1], first, count, false));
    series->append(barSet(model, firstGrowthColumn + 2, colours[3], first, count, false, -1));
    auto *net = new QLineSeries;
    net->setName(model.headerData(firstGrowthColumn + 3, Qt::Horizontal).toString());
    net->setPen(QPen(colours[2], 2));
    for (int i = 0; i < count; ++i) {
        net->append(i, model.value(first + i, firstGrowthColumn + 3));
    }
    chart()->addSeries(series);
    chart()->addSeries(net);
    auto *steps = new QCategoryAxis; // a bar's own axis would cut every label off
    steps->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    steps->setGridLineVisible(false);
    steps->setRange(-0.5, count - 0.5);
    for (int i = 0; i < count; i += stepsPerLabel) {
        steps->append(model.table().rows[std::size_t(first) + std::size_t(i)].label, i);
    }
    auto *people = valueAxis({}, u"%.0f"_s);
    chart()->addAxis(steps, Qt::AlignBottom);
    chart()->addAxis(people, Qt::AlignLeft);
    for (QAbstractSeries *each :
         {static_cast<QAbstractSeries *>(series), static_cast<QAbstractSeries *>(net)}) {
        each->attachAxis(steps);
        each->attachAxis(people);
    }
    people->applyNiceNumbers();
    follow(series, model, count, false);
}

void FanChart::drawLevels(const FigureModel &model)
{
    const int rows = model.rowCount();
    const auto colours = partColours(isDark(palette()));
    auto *series = new QHorizontalStackedBarSeries;
    series->setBarWidth(0.6);
    series->append(barSet(model, levelMayColumn, colours[1], 0, rows, true));
    series->append(barSet(model, levelMayColumn + 1, colours[4], 0, rows, true));
    drawAcross(series, labels(model, 0, rows, true), tr("People"));
    follow(series, model, rows, true);
}

void FanChart::drawSmartlinks(const FigureModel &model)
{
    const int count = std::min(model.rowCount(), mostSmartlinks);
    if (count == 0) {
        return;
    }
    const auto colours = partColours(isDark(palette()));
    auto *series = new QHorizontalBarSeries;
    series->setBarWidth(0.75);
    // The lowest bar of a group comes first.
    series->append(barSet(model, superFansColumn, colours[2], 0, count, true));
    series->append(barSet(model, optedInColumn, colours[1], 0, count, true));
    series->append(barSet(model, collectedColumn, colours[4], 0, count, true));
    drawAcross(series, labels(model, 0, count, true), tr("People"));
    follow(series, model, count, true);
}

} // namespace mailspace
