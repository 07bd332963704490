// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/importreport.h"
#include "ui/rowmodel.h"

namespace mailspace {

/// The rows of a file that were not imported, with the reason.
class RefusedRowModel : public RowModel<RefusedRow>
{
    Q_OBJECT

public:
    using RowModel::RowModel;

protected:
    QStringList titles() const override;
    QString text(const RefusedRow &row, int column) const override;
    bool isNumber(int column) const override;

private:
    enum Column { Line, Title, Reason, Row };
};

} // namespace mailspace
