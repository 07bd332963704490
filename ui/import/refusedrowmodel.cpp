// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/refusedrowmodel.h"

#include <QtCore/QLocale>

namespace mailspace {

namespace {

enum Column { Line, Title, Reason, Row, ColumnCount };

} // namespace

void RefusedRowModel::setRows(std::vector<RefusedRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int RefusedRowModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RefusedRowModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RefusedRowModel::data(const QModelIndex &index, int role) const
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
    const RefusedRow &row = m_rows.at(static_cast<std::size_t>(index.row()));
    switch (index.column()) {
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

QVariant RefusedRowModel::headerData(int section, Qt::Orientation orientation, int role) const
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
    case Title:
        return tr("Column");
    case Reason:
        return tr("Reason");
    case Row:
        return tr("Row as it stands in the file");
    default:
        return {};
    }
}

} // namespace mailspace
