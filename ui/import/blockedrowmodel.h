// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/importreport.h"
#include "ui/rowmodel.h"

namespace mailspace {

/// The rows of a file that would have undone a "no" or brought an erased person back.
class BlockedRowModel : public RowModel<BlockedRow>
{
    Q_OBJECT

public:
    using RowModel::RowModel;

protected:
    QStringList titles() const override;
    QString text(const BlockedRow &row, int column) const override;
    bool isNumber(int column) const override;

private:
    enum Column { Line, Email, Because, Claim };
};

} // namespace mailspace
