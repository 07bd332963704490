// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/consent/consenttrends.h"
#include "ui/rowmodel.h"

namespace mailspace {

/// Gained, lost and net, a week or month a row, oldest first. The chart draws what this holds.
class TrendModel : public RowModel<TrendStep>
{
    Q_OBJECT

public:
    enum Column { Period, Gained, Lost, Net, ColumnCount };

    using RowModel::RowModel;

    void setSteps(std::vector<TrendStep> steps, TrendRequest::Step step);
    /// "12 May", or "May": short enough for an axis.
    QString shortPeriod(int row) const;

protected:
    QStringList titles() const override;
    QString text(const TrendStep &step, int column) const override;
    bool isNumber(int column) const override { return column != Period; }

private:
    TrendRequest::Step m_step = TrendRequest::Step::Month;
};

} // namespace mailspace
