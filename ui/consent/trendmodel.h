// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/consent/consenttrends.h"

#include <QtCore/QAbstractTableModel>

namespace mailspace {

/// Gained, lost and net, a week or month a row, oldest first. The chart draws what this holds.
class TrendModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Period, Gained, Lost, Net, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setSteps(std::vector<TrendStep> steps, TrendRequest::Step step);
    const std::vector<TrendStep> &steps() const { return m_steps; }
    /// "12 May", or "May": short enough for an axis.
    QString shortPeriod(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    std::vector<TrendStep> m_steps;
    TrendRequest::Step m_step = TrendRequest::Step::Month;
};

} // namespace mailspace
