// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/columnmappingmodel.h"

#include "ui/colour.h"

#include <QtGui/QFont>
#include <QtGui/QGuiApplication>

#include <algorithm>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype valuesShown = 3;

} // namespace

void ColumnMappingModel::setPlan(const ImportPlan &plan)
{
    qsizetype columns = plan.titles.size();
    for (const QStringList &record : plan.sample) {
        columns = std::max(columns, record.size());
    }
    beginResetModel();
    m_plan = plan;
    m_rows = static_cast<int>(columns);
    endResetModel();
}

int ColumnMappingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int ColumnMappingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ColumnMappingModel::title(int row) const
{
    const QString title = m_plan.titles.value(row);
    return title.isEmpty() ? tr("Column %1").arg(row + 1) : title;
}

QString ColumnMappingModel::firstValues(int row) const
{
    QStringList values;
    for (const QStringList &record : m_plan.sample) {
        const QString value = record.value(row).simplified();
        if (!value.isEmpty() && !values.contains(value) && values.size() < valuesShown) {
            values += value;
        }
    }
    return values.isEmpty() ? tr("(empty)") : values.join(u"  ·  "_s);
}

QString ColumnMappingModel::unmappedText() const
{
    return m_plan.titles.isEmpty() ? tr("Left out") : tr("Kept as extra column");
}

QString ColumnMappingModel::readAs(int row) const
{
    const auto field = m_plan.mapping.fieldOf(row);
    return field ? fieldName(*field) : unmappedText();
}

QVariant ColumnMappingModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const auto field = m_plan.mapping.fieldOf(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Title ? title(index.row())
            : index.column() == Values ? firstValues(index.row())
                                       : readAs(index.row());
    case Qt::ToolTipRole:
        return index.column() == ReadAs ? tr("Click to choose what this column means")
                                        : data(index, Qt::DisplayRole);
    case Qt::AccessibleTextRole:
        return index.column() == ReadAs
            ? tr("%1 is read as: %2").arg(title(index.row()), readAs(index.row()))
            : data(index, Qt::DisplayRole);
    case Qt::EditRole:
        return index.column() == ReadAs ? QVariant(field ? static_cast<int>(*field) : keptAsItIs)
                                        : QVariant();
    case Qt::FontRole:
        if (index.column() == ReadAs) {
            QFont font = QGuiApplication::font();
            font.setWeight(field ? QFont::DemiBold : QFont::Normal);
            return font;
        }
        return {};
    case Qt::ForegroundRole: {
        const bool quiet = index.column() == Values || (index.column() == ReadAs && !field);
        return quiet ? QVariant(quietText(QGuiApplication::palette())) : QVariant();
    }
    default:
        return {};
    }
}

QVariant ColumnMappingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(Qt::AlignVCenter | Qt::AlignLeft);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    return section == Title ? tr("Column of the file")
        : section == Values ? tr("First values")
                            : tr("Is read as");
}

Qt::ItemFlags ColumnMappingModel::flags(const QModelIndex &index) const
{
    const auto usual = QAbstractTableModel::flags(index);
    return index.column() == ReadAs ? usual | Qt::ItemIsEditable : usual;
}

bool ColumnMappingModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || index.column() != ReadAs || value == data(index, Qt::EditRole)) {
        return false;
    }
    const int number = value.toInt();
    if (const auto before = m_plan.mapping.fieldOf(index.row())) {
        m_plan.mapping.clear(*before);
    }
    if (number != keptAsItIs) {
        m_plan.mapping.assign(static_cast<ListField>(number), index.row());
    }
    // The field may have been another column's until now.
    emit dataChanged(this->index(0, ReadAs), this->index(m_rows - 1, ReadAs));
    emit mappingChanged(m_plan.mapping);
    return true;
}

} // namespace mailspace
