// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCharts/QChartView>

class QAbstractAxis;
class QAbstractBarSeries;
class QCategoryAxis;

namespace mailspace {

class FigureModel;

/// A chart of a FigureModel in the program's own look: colours and font follow the window, nothing
/// moves, a click names the row of the model. For eyes and mouse, but for the line of the
/// concentration; the table beside it shows the same model to keyboard and screen reader.
class FanChart : public QChartView
{
    Q_OBJECT

public:
    enum class Kind { Fans, Concentration, Breadth, Fifths, Levels, Growth, Smartlinks };

    explicit FanChart(QWidget *parent = nullptr);

    /// Draws the model anew; at most as many rows as fit well.
    void draw(Kind kind, const FigureModel &model);
    /// The line of the concentration, as a share of the people; none below 0. The arrow keys move
    /// it.
    void setThreshold(double share);

    QImage image() const;
    /// As PNG, SVG or PDF by the end of the name; PDF and SVG on white, for print. False when the
    /// file cannot be written.
    bool saveTo(const QString &path) const;

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

private:
    void dress(const QPalette &palette);
    void recolour(bool dark);
    void paintThreshold(QPainter *painter) const;
    void follow(QAbstractBarSeries *series, const FigureModel &model, int rows, bool upwards);
    void drawAcross(QAbstractBarSeries *series, const QStringList &labels, const QString &title);
    void drawFans(const FigureModel &model);
    void drawConcentration(const FigureModel &model);
    void drawBreadth(const FigureModel &model);
    void drawFifths(const FigureModel &model);
    void drawBubbles(const FigureModel &model, QCategoryAxis *across, QCategoryAxis *up);
    void drawLevels(const FigureModel &model);
    void drawGrowth(const FigureModel &model);
    void drawSmartlinks(const FigureModel &model);
    bool isNearThreshold(const QPoint &position) const;
    qreal thresholdX() const;
    void moveThreshold(double share);
    QRectF place() const;
    void paintChart(QPainter &painter, const QRectF &target) const;

    Kind m_kind = Kind::Fans;
    double m_threshold = -1;
    bool m_isDragging = false;
};

/// The colours of the parts of a score, in the order of partNames(): told apart in light and dark,
/// and by people who see no red or no green.
QList<QColor> partColours(bool dark);

} // namespace mailspace
