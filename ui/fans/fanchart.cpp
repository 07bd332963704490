// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fans/fanchart.h"

#include "ui/appearance.h"
#include "ui/colour.h"

#include <QtCharts/QAbstractAxis>
#include <QtCharts/QAbstractBarSeries>
#include <QtCharts/QAreaSeries>
#include <QtCharts/QBarSet>
#include <QtCharts/QChart>
#include <QtCharts/QLegend>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>
#include <QtCore/QEvent>
#include <QtCore/QLocale>
#include <QtGui/QMouseEvent>
#include <QtGui/QPdfWriter>
#include <QtSvg/QSvgGenerator>

#include <algorithm>
#include <map>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal grabWidth = 8;
constexpr int imageScale = 2;
constexpr double keyStep = 0.005; ///< of the threshold, by an arrow key

} // namespace

QList<QColor> partColours(bool dark)
{
    // After Okabe and Ito, a little calmer.
    return dark
        ? QList<QColor>{0xff56b4c9, 0xff8ea0ff, 0xffe6b04f, 0xffe08aa8, 0xff8b93a5, 0xff79b889}
        : QList<QColor>{0xff2f95ab, 0xff3f56c9, 0xffe09f2b, 0xffc75581, 0xff9aa1b0, 0xff4f9a63};
}

FanChart::FanChart(QWidget *parent)
    : QChartView(parent)
{
    setObjectName(u"fanChart"_s);
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->setBackgroundRoundness(0);
    chart()->setMargins({8, 8, 8, 8});
    chart()->legend()->setAlignment(Qt::AlignTop);
    chart()->legend()->setMarkerShape(QLegend::MarkerShapeCircle);
    chart()->setLocalizeNumbers(true);
    chart()->setLocale(QLocale());
    dress(palette());
}

void FanChart::dress(const QPalette &palette)
{
    const QColor text = quietText(palette);
    chart()->setBackgroundBrush(palette.base());
    chart()->setBackgroundPen(Qt::NoPen);
    setBackgroundBrush(palette.base());
    chart()->legend()->setLabelColor(palette.color(QPalette::Text));
    chart()->legend()->setFont(font());
    recolour(isDark(palette));
    const auto axes = chart()->axes();
    for (auto *axis : axes) {
        axis->setLabelsColor(text);
        axis->setLabelsFont(font());
        axis->setTitleBrush(text);
        axis->setTitleFont(font());
        axis->setLinePen(QPen(lineColour(palette), 1));
        axis->setGridLinePen(QPen(blended(palette.color(QPalette::Base), text, 0.16F), 1));
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
            }
        } else if (auto *line = qobject_cast<QLineSeries *>(series)) {
            QPen pen = line->pen();
            pen.setColor(other(pen.color()));
            line->setPen(pen);
        }
    }
}

void FanChart::draw(Kind kind, const FigureModel &model)
{
    m_isDragging = m_isDragging && kind == m_kind; // the line outlives a new drawing
    m_kind = kind;
    chart()->removeAllSeries();
    const auto axes = chart()->axes();
    for (auto *axis : axes) {
        chart()->removeAxis(axis);
        delete axis;
    }
    const bool isGrid = kind == Kind::Breadth || kind == Kind::Fifths;
    chart()->legend()->setVisible(kind != Kind::Concentration && !isGrid);
    // The table beside it has everything but the line that can be moved.
    setFocusPolicy(kind == Kind::Concentration ? Qt::StrongFocus : Qt::NoFocus);
    switch (kind) {
    case Kind::Fans:
        drawFans(model);
        break;
    case Kind::Concentration:
        drawConcentration(model);
        break;
    case Kind::Breadth:
        drawBreadth(model);
        break;
    case Kind::Fifths:
        drawFifths(model);
        break;
    case Kind::Levels:
        drawLevels(model);
        break;
    case Kind::Growth:
        drawGrowth(model);
        break;
    case Kind::Smartlinks:
        drawSmartlinks(model);
        break;
    }
    dress(palette());
}

void FanChart::setThreshold(double share)
{
    if (!m_isDragging) { // the hand knows better
        m_threshold = share;
        viewport()->update();
    }
}

qreal FanChart::thresholdX() const
{
    return mapFromScene(chart()->mapToScene(chart()->mapToPosition({m_threshold * 100, 0}))).x();
}

bool FanChart::isNearThreshold(const QPoint &position) const
{
    return m_kind == Kind::Concentration && m_threshold >= 0 && !chart()->series().isEmpty()
        && std::abs(position.x() - thresholdX()) <= grabWidth;
}

void FanChart::drawForeground(QPainter *painter, const QRectF &rect)
{
    QChartView::drawForeground(painter, rect);
    paintThreshold(painter);
}

void FanChart::paintThreshold(QPainter *painter) const
{
    if (m_kind != Kind::Concentration || m_threshold < 0 || chart()->series().isEmpty()) {
        return;
    }
    const QRectF plot = chart()->mapToScene(chart()->plotArea()).boundingRect();
    const qreal x = chart()->mapToScene(chart()->mapToPosition({m_threshold * 100, 0})).x();
    const QColor colour = partColours(isDark(palette()))[2];
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, 2));
    painter->drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    painter->setBrush(colour);
    painter->setPen(Qt::NoPen);
    painter->drawEllipse(QPointF(x, plot.center().y()), 7, 7);
    if (hasFocus()) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter->drawEllipse(QPointF(x, plot.center().y()), 11, 11);
    }
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
    if (m_kind != Kind::Concentration || m_threshold < 0 || step == steps.end()) {
        QChartView::keyPressEvent(event);
        return;
    }
    moveThreshold(m_threshold + step->second);
    emit thresholdDropped();
}

void FanChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        dress(palette());
    }
}

QRectF FanChart::place() const
{
    return chart()->mapRectToScene(chart()->rect()); // the scene may be larger
}

void FanChart::paintChart(QPainter &painter, const QRectF &target) const
{
    const QRectF source = place();
    scene()->render(&painter, target, source, Qt::KeepAspectRatio);
    // What the view draws over its scene is no part of it.
    const qreal scale
        = std::min(target.width() / source.width(), target.height() / source.height());
    painter.save();
    painter.translate(target.topLeft());
    painter.scale(scale, scale);
    painter.translate(-source.topLeft());
    paintThreshold(&painter);
    painter.restore();
}

QImage FanChart::image() const
{
    QImage image(place().size().toSize() * imageScale, QImage::Format_ARGB32);
    image.fill(palette().color(QPalette::Base));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paintChart(painter, QRectF(image.rect()));
    return image;
}

bool FanChart::saveTo(const QString &path) const
{
    if (path.endsWith(u".png"_s, Qt::CaseInsensitive)) {
        return image().save(path);
    }
    // On paper, whatever the window looks like.
    auto *self = const_cast<FanChart *>(this); // NOLINT(cppcoreguidelines-pro-type-const-cast)
    self->dress(lightPalette());
    QPainter painter;
    const QSizeF size = place().size();
    bool saved = false;
    if (path.endsWith(u".svg"_s, Qt::CaseInsensitive)) {
        QSvgGenerator svg;
        svg.setFileName(path);
        svg.setSize(size.toSize());
        svg.setViewBox(QRectF({0, 0}, size));
        saved = painter.begin(&svg);
        if (saved) {
            paintChart(painter, QRectF({0, 0}, size));
            painter.end();
        }
    } else {
        QPdfWriter pdf(path);
        pdf.setPageSize(QPageSize(QPageSize::A4));
        pdf.setPageOrientation(QPageLayout::Landscape);
        saved = painter.begin(&pdf);
        if (saved) {
            paintChart(painter, QRectF(painter.viewport()));
            saved = painter.end();
        }
    }
    self->dress(palette());
    return saved;
}

} // namespace mailspace
