// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QAbstractTableModel>
#include <QtCore/QStringList>

#include <vector>

namespace mailspace {

/// A read-only table of rows held in memory, one object each. What derives from it says what
/// stands in a cell; numbers are aligned to the right, and a tooltip shows what a cell cuts off.
template<typename Row>
class RowModel : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<Row> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    const std::vector<Row> &rows() const { return m_rows; }
    const Row &at(int row) const { return m_rows.at(static_cast<std::size_t>(row)); }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }

    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(titles().size());
    }

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override
    {
        if (!index.isValid()) {
            return {};
        }
        const Row &row = at(index.row());
        switch (role) {
        case Qt::DisplayRole:
            return text(row, index.column());
        case Qt::ToolTipRole:
            return toolTip(row, index.column());
        case Qt::TextAlignmentRole:
            return alignment(index.column());
        default:
            return extra(row, index.column(), role);
        }
    }

    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override
    {
        if (orientation != Qt::Horizontal) {
            return {};
        }
        if (role == Qt::TextAlignmentRole) {
            return alignment(section);
        }
        return role == Qt::DisplayRole ? QVariant(titles().value(section)) : QVariant();
    }

protected:
    virtual QStringList titles() const = 0;
    virtual QString text(const Row &row, int column) const = 0;
    virtual QString toolTip(const Row &row, int column) const { return text(row, column); }
    virtual bool isNumber(int /*column*/) const { return false; }
    /// What the other roles hold.
    virtual QVariant extra(const Row & /*row*/, int /*column*/, int /*role*/) const { return {}; }

private:
    QVariant alignment(int column) const
    {
        return QVariant::fromValue(Qt::AlignVCenter
                                   | (isNumber(column) ? Qt::AlignRight : Qt::AlignLeft));
    }

    std::vector<Row> m_rows;
};

} // namespace mailspace
