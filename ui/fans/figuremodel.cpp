// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fans/figuremodel.h"

#include "ui/fans/pointstext.h"

#include <QtCore/QLocale>

namespace mailspace {

using namespace Qt::StringLiterals;

Figure Figure::count(qint64 value)
{
    return {QLocale().toString(value), double(value)};
}

Figure Figure::share(double part, double whole)
{
    return whole <= 0 ? Figure{u"–"_s, 0} : Figure{shareText(part / whole), part / whole};
}

FigureModel::FigureModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void FigureModel::setTable(FigureTable table)
{
    beginResetModel();
    m_table = std::move(table);
    endResetModel();
}

double FigureModel::value(int row, int column) const
{
    return m_table.rows.at(std::size_t(row)).cells.at(std::size_t(column)).value;
}

QString FigureModel::asTabbedText() const
{
    QStringList cells;
    for (const auto &column : m_table.columns) {
        cells += column.title;
    }
    QStringList lines{cells.join(u'\t')};
    for (const auto &row : m_table.rows) {
        cells.clear();
        for (const auto &cell : row.cells) {
            cells += cell.text;
        }
        lines += cells.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

int FigureModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int FigureModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.columns.size());
}

QVariant FigureModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const auto &row = m_table.rows.at(std::size_t(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return row.cells.at(std::size_t(index.column())).text;
    case Qt::ToolTipRole:
        return row.details;
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    default:
        return {};
    }
}

QVariant FigureModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
        return {};
    }
    const auto &column = m_table.columns.at(std::size_t(section));
    switch (role) {
    case Qt::DisplayRole:
        return column.title;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter
                                   | (column.isNumeric ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

} // namespace mailspace
