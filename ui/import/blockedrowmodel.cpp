// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/blockedrowmodel.h"

#include "ui/datetext.h"
#include <QtCore/QLocale>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

QString becauseOf(const BlockedRow &row)
{
    switch (row.by) {
    case BlockedRow::By::Complaint:
        return BlockedRowModel::tr("Complained on %1").arg(dayText(row.noAt));
    case BlockedRow::By::Erasure:
        return BlockedRowModel::tr("Erased; nothing counts up to %1").arg(dayText(row.noAt));
    case BlockedRow::By::Withdrawal:
        break;
    }
    return BlockedRowModel::tr("Unsubscribed on %1").arg(dayText(row.noAt));
}

} // namespace

QStringList BlockedRowModel::titles() const
{
    return {tr("Line"), tr("E-mail"), tr("What stands"), tr("What the file says")};
}

bool BlockedRowModel::isNumber(int column) const
{
    return column == Line;
}

QString BlockedRowModel::text(const BlockedRow &row, int column) const
{
    switch (column) {
    case Line:
        return QLocale().toString(row.line);
    case Email:
        return row.email;
    case Because:
        return becauseOf(row);
    case Claim:
        return row.claimAt ? tr("Consent of %1").arg(dayText(*row.claimAt))
                           : tr("No dated consent");
    default:
        return {};
    }
}

} // namespace mailspace
