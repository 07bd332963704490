// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/blockedrowmodel.h"

#include <QtCore/QLocale>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

enum Column { Line, Email, Because, Claim, ColumnCount };

QString dayOf(Timestamp at)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).date(), u"d MMM yyyy"_s);
}

QString becauseOf(const BlockedRow &row)
{
    switch (row.by) {
    case BlockedRow::By::Complaint:
        return BlockedRowModel::tr("Complained on %1").arg(dayOf(row.noAt));
    case BlockedRow::By::Erasure:
        return BlockedRowModel::tr("Erased; nothing counts up to %1").arg(dayOf(row.noAt));
    case BlockedRow::By::Withdrawal:
        break;
    }
    return BlockedRowModel::tr("Unsubscribed on %1").arg(dayOf(row.noAt));
}

} // namespace

void BlockedRowModel::setRows(std::vector<BlockedRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int BlockedRowModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int BlockedRowModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BlockedRowModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(Qt::AlignVCenter
                                   | (index.column() == Line ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) {
        return {};
    }
    const BlockedRow &row = m_rows.at(static_cast<std::size_t>(index.row()));
    switch (index.column()) {
    case Line:
        return QLocale().toString(row.line);
    case Email:
        return row.email;
    case Because:
        return becauseOf(row);
    case Claim:
        return row.claimAt ? tr("Consent of %1").arg(dayOf(*row.claimAt)) : tr("No dated consent");
    default:
        return {};
    }
}

QVariant BlockedRowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(Qt::AlignVCenter
                                   | (section == Line ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Line:
        return tr("Line");
    case Email:
        return tr("E-mail");
    case Because:
        return tr("What stands");
    case Claim:
        return tr("What the file says");
    default:
        return {};
    }
}

} // namespace mailspace
