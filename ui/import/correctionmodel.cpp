// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/correctionmodel.h"

#include <QtCore/QLocale>
#include <QtGui/QFont>
#include <QtGui/QGuiApplication>

namespace mailspace {

CorrectionModel::CorrectionModel(const ImportReport &report, const ImportPlan &plan,
                                 QObject *parent)
    : QAbstractTableModel(parent)
{
    const auto email = plan.mapping.columnOf(ListField::Email);
    const QString emailTitle = email && *email < plan.titles.size() ? plan.titles.at(*email)
                                                                    : fieldName(ListField::Email);
    for (const RefusedRow &row : report.refused) {
        m_rows.push_back({row, row.raw, suggestedRow(plan, row), row.column == emailTitle});
    }
}

int CorrectionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CorrectionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CorrectionModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const Entry &entry = at(index.row());
    if (role == Qt::FontRole && index.column() == Row && entry.text != entry.refused.raw) {
        QFont font = QGuiApplication::font();
        font.setWeight(QFont::DemiBold); // changed
        return font;
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(Qt::AlignVCenter
                                   | (index.column() == Line ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::ToolTipRole) {
        return {};
    }
    switch (index.column()) {
    case Line:
        return QLocale().toString(entry.refused.line);
    case Reason:
        return entry.refused.reason;
    case Row:
        return entry.text;
    default:
        return entry.suggestion;
    }
}

QVariant CorrectionModel::headerData(int section, Qt::Orientation orientation, int role) const
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
    case Reason:
        return tr("Reason");
    case Row:
        return tr("Row, to be corrected here");
    default:
        return tr("Probably meant");
    }
}

Qt::ItemFlags CorrectionModel::flags(const QModelIndex &index) const
{
    const auto usual = QAbstractTableModel::flags(index);
    return index.column() == Row ? usual | Qt::ItemIsEditable : usual;
}

bool CorrectionModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || index.column() != Row) {
        return false;
    }
    m_rows.at(static_cast<std::size_t>(index.row())).text = value.toString();
    emit dataChanged(index, index);
    return true;
}

void CorrectionModel::takeSuggestion(int row)
{
    if (hasSuggestion(row)) {
        setData(index(row, Row), at(row).suggestion, Qt::EditRole);
    }
}

std::vector<CorrectedRow> CorrectionModel::corrected() const
{
    std::vector<CorrectedRow> rows;
    for (const Entry &entry : m_rows) {
        if (entry.text != entry.refused.raw && !entry.text.trimmed().isEmpty()) {
            rows.push_back({entry.text, entry.concernsAddress});
        }
    }
    return rows;
}

} // namespace mailspace
