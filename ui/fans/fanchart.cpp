// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fans/fanchart.h"

#include "ui/colour.h"
#include "ui/fans/fantables.h"

#include <QtCharts/QAbstractAxis>
#include <QtCharts/QAbstractBarSeries>
#include <QtCharts/QBarSet>
#include <QtCharts/QCategoryAxis>
#include <QtCharts/QChart>
#include <QtCharts/QLegend>
#include <QtCharts/QLineSeries>
#include <QtCore/QEvent>
#include <QtCore/QLocale>
#include <QtGui/QCursor>
#include <QtGui/QTextDocument>
#include <QtWidgets/QToolTip>

#include <algorithm>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

constexpr int aroundBars = 88; ///< legend and axis
constexpr int fewestBars = 6;
constexpr int barHeight = 26;
constexpr int smartlinkHeight = 42; ///< three bars
constexpr int bubblesHeight = 380; ///< five of them one above the other
constexpr int usualHeight = 240;
constexpr int usualChartWidth = 360;
constexpr int aroundPlot = 56; ///< margins and an axis' title
constexpr int labelGap = 10;
constexpr int aroundTitle = 100; ///< of an axis: what of the chart it cannot use

} // namespace

QList<QColor> partColours(bool dark)
{
    // The second one is the window's accent; the others differ from it and from each other in hue
    // and in lightness, so that they do so without red, green or blue too: a test measures it.
    return dark
        ? QList<QColor>{0xff69ceea, 0xff8ea0ff, 0xffdc8a2f, 0xffe3a3ab, 0xff6f7391, 0xff2f8a48}
        : QList<QColor>{0xff4aa8e0, 0xff3f56c9, 0xffd98f26, 0xff9a2c70, 0xffa0a4ad, 0xff22552f};
}

FanChart::FanChart(const FigureModel &model, QWidget *parent)
    : QChartView(parent)
    , m_model(model)
{
    setObjectName(u"fanChart"_s);
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->setBackgroundRoundness(0);
    chart()->legend()->hide();
    chart()->setLocalizeNumbers(true);
    chart()->setLocale(QLocale());
    connect(chart(), &QChart::plotAreaChanged, this, &FanChart::fitStates);
    dress();
}

void FanChart::dress()
{
    const QColor text = quietText(palette());
    chart()->setBackgroundBrush(palette().base());
    chart()->setBackgroundPen(Qt::NoPen);
    setBackgroundBrush(palette().base());
    recolour(isDark(palette()));
    readHead();
    const auto axes = chart()->axes();
    for (auto *axis : axes) {
        axis->setLabelsColor(text);
        axis->setLabelsFont(font());
        axis->setTitleBrush(text);
        axis->setTitleFont(font());
        axis->setLinePen(QPen(lineColour(palette()), 1));
        axis->setGridLinePen(QPen(blended(palette().color(QPalette::Base), text, 0.16F), 1));
    }
}

void FanChart::recolour(bool dark)
{
    const auto from = partColours(!dark);
    const auto to = partColours(dark);
    const auto other = [&](const QColor &colour) {
        const auto place = from.indexOf(colour);
        return place < 0 ? colour : to[place];
    };
    const auto all = chart()->series();
    for (auto *series : all) {
        if (const auto *bars = qobject_cast<QAbstractBarSeries *>(series)) {
            const auto sets = bars->barSets();
            for (auto *set : sets) {
                set->setColor(other(set->color()));
                set->setBorderColor(palette().color(QPalette::Base)); // keeps neighbours apart
            }
        } else if (auto *line = qobject_cast<QLineSeries *>(series)) {
            QPen pen = line->pen();
            pen.setColor(other(pen.color()));
            line->setPen(pen);
        }
    }
}

void FanChart::draw(FigureKind kind)
{
    m_isDragging = m_isDragging && kind == m_kind; // the line outlives a new drawing
    m_kind = kind;
    chart()->removeAllSeries();
    const auto axes = chart()->axes();
    for (auto *axis : axes) {
        chart()->removeAxis(axis);
        delete axis;
    }
    // The table beside it has everything but the line that can be moved.
    setFocusPolicy(kind == FigureKind::Concentration ? Qt::StrongFocus : Qt::NoFocus);
    if (m_model.rowCount() > 0) {
        switch (kind) {
        case FigureKind::Fans:
            drawFans();
            break;
        case FigureKind::Concentration:
            drawConcentration();
            break;
        case FigureKind::Breadth:
            drawBreadth();
            break;
        case FigureKind::Fifths:
            drawFifths();
            break;
        case FigureKind::Levels:
            drawLevels();
            break;
        case FigureKind::Growth:
            drawGrowth();
            break;
        case FigureKind::Smartlinks:
            drawSmartlinks();
            break;
        case FigureKind::Staying:
            drawStaying();
            break;
        }
    }
    dress();
}

bool FanChart::isEmpty() const
{
    return chart()->series().isEmpty();
}

int FanChart::fansDrawn() const
{
    return std::min(m_model.rowCount(), mostFans);
}

int FanChart::longestTitle(Qt::Orientation orientation) const
{
    int longest = 0;
    const auto axes = chart()->axes(orientation);
    for (const auto *axis : axes) {
        longest = std::max(longest, fontMetrics().horizontalAdvance(axis->titleText()));
    }
    return longest;
}

int FanChart::leastHeight() const
{
    const int rows = m_model.rowCount();
    switch (m_kind) {
    case FigureKind::Fans:
        return aroundBars + std::max(fansDrawn(), fewestBars) * barHeight;
    case FigureKind::Smartlinks:
    case FigureKind::Staying:
        return aroundBars + std::min(rows, mostSmartlinks) * smartlinkHeight;
    case FigureKind::Fifths:
        return std::max(bubblesHeight, aroundTitle + longestTitle(Qt::Vertical));
    default:
        return std::max(usualHeight, aroundTitle + longestTitle(Qt::Vertical));
    }
}

int FanChart::leastWidth() const
{
    int all = aroundPlot;
    const auto axes = chart()->axes();
    for (auto *axis : axes) {
        auto *names = qobject_cast<QCategoryAxis *>(axis);
        if (names == nullptr) {
            continue;
        }
        QTextDocument label; // as the axis draws it
        label.setDefaultFont(font());
        qreal widest = 0;
        const auto labels = names->categoriesLabels();
        for (const auto &each : labels) {
            label.setHtml(each);
            widest = std::max(widest, label.idealWidth());
        }
        const bool isBelow = names->orientation() == Qt::Horizontal;
        all += static_cast<int>(widest + labelGap)
            * (isBelow ? static_cast<int>(labels.size()) : 1);
    }
    return std::max({all, usualChartWidth, aroundTitle + longestTitle(Qt::Horizontal)});
}

int FanChart::mostHeight() const
{
    const bool isOpen = m_kind == FigureKind::Concentration || m_kind == FigureKind::Breadth
        || m_kind == FigureKind::Fifths || m_kind == FigureKind::Growth;
    return isOpen || isEmpty() ? QWIDGETSIZE_MAX : leastHeight() * 9 / 5;
}

void FanChart::hover(bool inside, int row)
{
    // A click may have led away from the chart; what is hovered is told once more then.
    if (inside && isVisible() && row >= 0 && row < m_model.rowCount()) {
        QToolTip::showText(QCursor::pos(), m_model.table().rows[std::size_t(row)].details, this);
    } else {
        QToolTip::hideText();
    }
}

void FanChart::setMissing(const QString &text)
{
    m_missing = text;
    viewport()->update();
}

QPointF FanChart::placeOf(const QPointF &value) const
{
    return chart()->mapToScene(chart()->mapToPosition(value));
}

void FanChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        dress();
    }
}

void FanChart::resizeEvent(QResizeEvent *event)
{
    makeRoomForHead();
    QChartView::resizeEvent(event);
}

void FanChart::hideEvent(QHideEvent *event)
{
    QChartView::hideEvent(event);
    QToolTip::hideText();
}

bool FanChart::viewportEvent(QEvent *event)
{
    // The scene would take down what stands there, since its items have no tool tips of their own.
    return event->type() == QEvent::ToolTip || QChartView::viewportEvent(event);
}

void FanChart::paintOn(QPainter &painter, const QRectF &target) const
{
    const QRectF source = chart()->mapRectToScene(chart()->rect()); // the scene may be larger
    scene()->render(&painter, target, source, Qt::KeepAspectRatio);
    // What the view draws over its scene is no part of it.
    const qreal scale
        = std::min(target.width() / source.width(), target.height() / source.height());
    painter.save();
    painter.translate(target.topLeft());
    painter.scale(scale, scale);
    painter.translate(-source.topLeft());
    paintMarks(painter);
    painter.restore();
}

} // namespace mailspace
