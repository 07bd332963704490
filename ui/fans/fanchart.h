// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/fans/charthead.h"
#include "ui/fans/figurecontent.h"

#include <QtCharts/QChartView>

class QAbstractAxis;
class QAbstractBarSeries;
class QCategoryAxis;

namespace mailspace {

/// A chart of a FigureModel in the program's own look: colours and font follow the window, nothing
/// moves, a click names the row of the model. For eyes and mouse, but for the line of the
/// concentration; the table beside it shows the same model to keyboard and screen reader.
class FanChart : public QChartView
{
    Q_OBJECT

public:
    /// The model outlives the chart.
    explicit FanChart(const FigureModel &model, QWidget *parent = nullptr);

    static constexpr int mostFans = 50;
    static constexpr int mostSmartlinks = 8;
    /// Draws the model anew; at most as many rows as fit well.
    void draw(FigureKind kind);
    /// Above the chart; none in the window, which says it elsewhere.
    void setTitle(const QString &title);
    QString title() const { return m_head.title; }
    /// In place of a chart that has nothing to draw.
    void setMissing(const QString &text);
    /// The line of the concentration, as a share of the people; none below 0. The arrow keys move
    /// it, and while the hand does, only the words change.
    void setThreshold(double share, const QString &words);
    /// From where the keys go on: where many are equal, the line stands before what was asked for.
    void setAskedThreshold(double share) { m_asked = share; }
    /// The least height at which all rows can be told apart.
    int leastHeight() const;
    /// The least width at which the names along the axes are whole.
    int leastWidth() const;
    /// The height from which on a few bars would become blocks.
    int mostHeight() const;
    /// As it is on the screen, fitted into the target.
    void paintOn(QPainter &painter, const QRectF &target) const;

signals:
    void rowClicked(int row);
    void thresholdDragged(double share);
    void thresholdDropped();

protected:
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void dress();
    void recolour(bool dark);
    void readHead();
    void makeRoomForHead();
    void fitStates();
    bool isEmpty() const;
    int fansDrawn() const;
    int longestTitle(Qt::Orientation orientation) const;
    void follow(QAbstractBarSeries *series, int rows, bool upwards);
    void hover(bool inside, int row);
    void drawAcross(QAbstractBarSeries *series, int rows, const QString &title, double most);
    void drawFans();
    void drawConcentration();
    void drawBreadth();
    void drawFifths();
    void drawBubbles(QCategoryAxis *across, QCategoryAxis *up);
    void drawLevels();
    void drawGrowth();
    void drawSmartlinks();
    void drawStaying();
    int nearestRow(double percent) const;
    QPointF placeOf(const QPointF &value) const;
    void paintMarks(QPainter &painter) const;
    void paintStates(QPainter &painter) const;
    void paintThreshold(QPainter &painter) const;
    void paintThresholdText(QPainter &painter, qreal x, const QRectF &plot) const;
    bool isNearThreshold(const QPoint &position) const;
    void moveThreshold(double share);

    const FigureModel &m_model;
    FigureKind m_kind = FigureKind::Fans;
    ChartHead m_head;
    QString m_missing;
    double m_threshold = -1;
    double m_asked = 0;
    QString m_thresholdText;
    bool m_isDragging = false;
};

/// The colours of the parts of a score, in the order of partNames(): told apart in light and dark,
/// and by people who see no red or no green.
QList<QColor> partColours(bool dark);

} // namespace mailspace
