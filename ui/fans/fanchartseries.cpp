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

#include <algorithm>
#include <cmath>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostSteps = 24; ///< of a history
constexpr int stepsPerLabel = 5;
constexpr int longestLabel = 28;
constexpr double aboveMost = 1.02;
constexpr double wantedTicks = 5;

/// Bars lie with the first row on top, where an axis ends; steps of time go to the right.
enum class Order { Downwards, Rightwards };

QBarSet *barSet(const FigureModel &model, int column, const QColor &colour, int first, int count,
                Order order, double factor = 1)
{
    auto *set = new QBarSet(model.headerData(column, Qt::Horizontal).toString());
    set->setColor(colour);
    for (int i = 0; i < count; ++i) {
        const int row = order == Order::Downwards ? first + count - 1 - i : first + i;
        *set << factor * model.value(row, column);
    }
    return set;
}

/// Of the first rows, from the bottom upwards.
QStringList labelsUpwards(const FigureModel &model, int count)
{
    QStringList all;
    for (int row = count - 1; row >= 0; --row) {
        auto rows = model.table().rows[std::size_t(row)].label.split(u'\n');
        for (auto &each : rows) {
            if (each.size() > longestLabel) {
                each = each.first(longestLabel - 1) + u'…';
            }
            each = each.toHtmlEscaped(); // as which an axis reads it
        }
        QString label = u"<div align=right>"_s + rows.join(u"<br>"_s) + u"</div>"_s;
        while (all.contains(label)) {
            label += QChar(0x200b); // categories must differ, though two fans may share a name
        }
        all += label;
    }
    return all;
}

/// 1, 2 or 5 times a power of ten, at least so much; figures are whole.
double niceStep(double least)
{
    const double power = std::pow(10, std::floor(std::log10(std::max(least, 1.0))));
    for (const double factor : {1, 2, 5}) {
        if (factor * power >= least) {
            return factor * power;
        }
    }
    return 10 * power;
}

/// A few bars stay bars rather than becoming blocks.
double barWidth(int rows)
{
    return 0.7 * std::min(1.0, rows / 4.0);
}

/// Of the rows from `first` on; at least 0.
double greatest(const FigureModel &model, int column, int first = 0)
{
    double most = 0;
    for (int row = first; row < model.rowCount(); ++row) {
        most = std::max(most, model.value(row, column));
    }
    return most;
}

QValueAxis *valueAxis(const QString &title)
{
    auto *axis = new QValueAxis;
    axis->setTitleText(title);
    axis->setLabelFormat(u"%.0f"_s);
    return axis;
}

/// Whole steps from 0 on, to both sides, that take in both.
void setSteps(QValueAxis *axis, double least, double most)
{
    const double step = niceStep((most - least) / wantedTicks);
    axis->setRange(std::floor(least / step) * step, std::max(1.0, std::ceil(most / step)) * step);
    axis->setTickType(QValueAxis::TicksDynamic);
    axis->setTickInterval(step);
}

} // namespace

void FanChart::follow(QAbstractBarSeries *series, int rows, bool upwards)
{
    const int first = upwards ? 0 : m_model.rowCount() - rows;
    const auto rowOf
        = [=](int index) { return upwards ? first + rows - 1 - index : first + index; };
    connect(series, &QAbstractBarSeries::clicked, this,
            [this, rowOf](int index) { emit rowClicked(rowOf(index)); });
    connect(series, &QAbstractBarSeries::hovered, this,
            [this, rowOf](bool inside, int index) { hover(inside, rowOf(index)); });
}

void FanChart::drawAcross(QAbstractBarSeries *series, int rows, const QString &title, double most)
{
    chart()->addSeries(series);
    auto *names = new QBarCategoryAxis;
    names->append(labelsUpwards(m_model, rows));
    names->setGridLineVisible(false);
    auto *values = valueAxis(title);
    chart()->addAxis(names, Qt::AlignLeft);
    chart()->addAxis(values, Qt::AlignBottom);
    series->attachAxis(names);
    series->attachAxis(values);
    values->setRange(0, most * aboveMost);
    values->setTickType(QValueAxis::TicksDynamic);
    values->setTickInterval(niceStep(most / wantedTicks));
    follow(series, rows, true);
}

void FanChart::drawFans()
{
    const int rows = fansDrawn();
    auto *series = new QHorizontalStackedBarSeries;
    series->setBarWidth(barWidth(rows));
    const auto colours = partColours(isDark(palette()));
    for (int part = 0; part < colours.size(); ++part) {
        auto *set
            = barSet(m_model, firstPartColumn + part, colours[part], 0, rows, Order::Downwards);
        if (set->sum() > 0) {
            series->append(set);
        } else {
            delete set;
        }
    }
    drawAcross(series, rows, tr("Points"), m_model.value(0, scoreColumn));
    fitStates();
}

int FanChart::nearestRow(double percent) const
{
    const auto distance = [&](int row) { return std::abs(m_model.value(row, 0) * 100 - percent); };
    int nearest = 0;
    for (int row = 1; row < m_model.rowCount(); ++row) {
        nearest = distance(row) < distance(nearest) ? row : nearest;
    }
    return nearest;
}

void FanChart::drawConcentration()
{
    if (m_model.rowCount() < 2) {
        return; // one person is no curve
    }
    auto *line = new QLineSeries(chart());
    line->append(0, 0);
    for (int row = 0; row < m_model.rowCount(); ++row) {
        line->append(m_model.value(row, 0) * 100, m_model.value(row, 1) * 100);
    }
    auto *equal = new QLineSeries;
    equal->append(0, 0);
    equal->append(100, 100);
    equal->setPen(QPen(lineColour(palette()), 1.5, Qt::DashLine));
    auto *area = new QAreaSeries(line);
    QColor accent = palette().color(QPalette::Highlight);
    area->setPen(QPen(accent, 2));
    accent.setAlphaF(0.16F);
    area->setBrush(accent);
    auto *people = valueAxis(tr("People, the best first, in %"));
    auto *engagement = valueAxis(tr("Share of all engagement, in %"));
    chart()->addAxis(people, Qt::AlignBottom);
    chart()->addAxis(engagement, Qt::AlignLeft);
    for (QAbstractSeries *series :
         {static_cast<QAbstractSeries *>(area), static_cast<QAbstractSeries *>(equal)}) {
        chart()->addSeries(series);
        series->attachAxis(people);
        series->attachAxis(engagement);
    }
    for (auto *axis : {people, engagement}) {
        axis->setRange(0, 100);
        axis->setTickCount(6);
    }
    connect(area, &QAreaSeries::hovered, this,
            [this](const QPointF &point, bool inside) { hover(inside, nearestRow(point.x())); });
    connect(area, &QAreaSeries::clicked, this,
            [this](const QPointF &point) { emit rowClicked(nearestRow(point.x())); });
}

void FanChart::drawGrowth()
{
    const int count = std::min(m_model.rowCount(), mostSteps);
    const int first = m_model.rowCount() - count;
    const auto colours = partColours(isDark(palette()));
    auto *series = new QBarSeries;
    series->setBarWidth(0.8 * std::min(1.0, count / 6.0));
    const std::array<std::pair<int, double>, 3> sets{{{4, 1}, {1, 1}, {3, -1}}};
    for (int i = 0; i < static_cast<int>(sets.size()); ++i) {
        const auto [colour, factor] = sets.at(std::size_t(i));
        series->append(barSet(m_model, firstGrowthColumn + i, colours[colour], first, count,
                              Order::Rightwards, factor));
    }
    auto *net = new QLineSeries;
    net->setName(m_model.headerData(firstGrowthColumn + 3, Qt::Horizontal).toString());
    net->setPen(QPen(colours[2], 2));
    for (int i = 0; i < count; ++i) {
        net->append(i, m_model.value(first + i, firstGrowthColumn + 3));
    }
    auto *steps = new QCategoryAxis; // a bar's own axis would cut every label off
    steps->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    steps->setGridLineVisible(false);
    steps->setRange(-0.5, count - 0.5);
    for (int i = 0; i < count; i += stepsPerLabel) {
        QString label = m_model.table().rows[std::size_t(first) + std::size_t(i)].label;
        label.replace(label.lastIndexOf(u' '), 1, u"<br>"_s); // the year has a row of its own
        steps->append(u"<div align=center>"_s + label + u"</div>"_s, i);
    }
    auto *people = valueAxis(tr("People"));
    chart()->addAxis(steps, Qt::AlignBottom);
    chart()->addAxis(people, Qt::AlignLeft);
    for (QAbstractSeries *each :
         {static_cast<QAbstractSeries *>(series), static_cast<QAbstractSeries *>(net)}) {
        chart()->addSeries(each);
        each->attachAxis(steps);
        each->attachAxis(people);
    }
    setSteps(people, -greatest(m_model, firstGrowthColumn + 2, first),
             std::max(greatest(m_model, firstGrowthColumn, first),
                      greatest(m_model, firstGrowthColumn + 1, first)));
    follow(series, count, false);
}

void FanChart::drawLevels()
{
    const int rows = m_model.rowCount();
    const auto colours = partColours(isDark(palette()));
    auto *series = new QHorizontalStackedBarSeries;
    series->setBarWidth(barWidth(rows));
    series->append(barSet(m_model, levelMayColumn, colours[1], 0, rows, Order::Downwards));
    series->append(barSet(m_model, levelMayColumn + 1, colours[4], 0, rows, Order::Downwards));
    drawAcross(series, rows, tr("People"), greatest(m_model, levelPeopleColumn));
}

void FanChart::drawSmartlinks()
{
    const int rows = std::min(m_model.rowCount(), mostSmartlinks);
    const auto colours = partColours(isDark(palette()));
    auto *series = new QHorizontalBarSeries;
    series->setBarWidth(barWidth(rows));
    // The lowest bar of a group comes first.
    series->append(barSet(m_model, superFansColumn, colours[2], 0, rows, Order::Downwards));
    series->append(barSet(m_model, optedInColumn, colours[1], 0, rows, Order::Downwards));
    series->append(barSet(m_model, collectedColumn, colours[4], 0, rows, Order::Downwards));
    drawAcross(series, rows, tr("People"), greatest(m_model, collectedColumn));
}

void FanChart::drawStaying()
{
    const int rows = std::min(m_model.rowCount(), mostSmartlinks);
    const auto colours = partColours(isDark(palette()));
    auto *series = new QHorizontalBarSeries;
    series->setBarWidth(barWidth(rows));
    const std::array<int, 3> shades{4, 0, 1}; // the longer, the stronger
    for (int period = 2; period >= 0; --period) {
        series->append(barSet(m_model, firstStayedColumn + period,
                              colours[shades.at(std::size_t(period))], 0, rows, Order::Downwards,
                              100));
    }
    drawAcross(series, rows, tr("Still opted in, in %"), 100);
}

} // namespace mailspace
