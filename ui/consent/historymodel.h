// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/consent/personhistory.h"
#include "ui/rowmodel.h"

namespace mailspace {

/// The ledger of one person in words, newest first.
class HistoryModel : public RowModel<HistoryLine>
{
    Q_OBJECT

public:
    using RowModel::RowModel;

    /// In the order of historyOf().
    void setLines(std::vector<HistoryLine> lines);

protected:
    QStringList titles() const override;
    QString text(const HistoryLine &line, int column) const override;
    QString toolTip(const HistoryLine &line, int column) const override;
    QVariant extra(const HistoryLine &line, int column, int role) const override;

private:
    enum Column { When, What, Grade, Evidence, Recorded, Remark };
};

} // namespace mailspace
