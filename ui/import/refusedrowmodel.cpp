// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/refusedrowmodel.h"

#include <QtCore/QLocale>

namespace mailspace {

QStringList RefusedRowModel::titles() const
{
    return {tr("Line"), tr("Column"), tr("Reason"), tr("Row as it stands in the file")};
}

bool RefusedRowModel::isNumber(int column) const
{
    return column == Line;
}

QString RefusedRowModel::text(const RefusedRow &row, int column) const
{
    switch (column) {
    case Line:
        return QLocale().toString(row.line);
    case Title:
        return row.column;
    case Reason:
        return row.reason;
    case Row:
        return row.raw;
    default:
        return {};
    }
}

} // namespace mailspace
