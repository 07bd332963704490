// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCharts/QChartView>

namespace mailspace {

class TrendModel;

/// Draws a TrendModel: gains up, losses down, the net as a line. In the palette's colours.
class TrendChart : public QChartView
{
    Q_OBJECT

public:
    explicit TrendChart(const TrendModel &model, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void draw();

    const TrendModel &m_model;
};

} // namespace mailspace
