// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/importpreviewmodel.h"

#include "ui/colour.h"

#include <QtGui/QFont>
#include <QtGui/QGuiApplication>

#include <algorithm>

namespace mailspace {

void ImportPreviewModel::setPlan(const ImportPlan &plan)
{
    beginResetModel();
    m_plan = plan;
    qsizetype columns = plan.titles.size();
    for (const QStringList &record : plan.sample) {
        columns = std::max(columns, record.size());
    }
    m_columns = static_cast<int>(columns);
    endResetModel();
}

int ImportPreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_columns == 0 ? 0 : static_cast<int>(m_plan.sample.size()) + 1;
}

int ImportPreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

QString ImportPreviewModel::meaningOf(int column) const
{
    const auto field = m_plan.mapping.fieldOf(column);
    return field ? fieldName(*field) : tr("kept as extra column");
}

QString ImportPreviewModel::titleOf(int column) const
{
    const QString title = m_plan.titles.value(column);
    return title.isEmpty() ? tr("Column %1").arg(column + 1) : title;
}

QVariant ImportPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const bool isMeaning = index.row() == 0;
    const bool isRecognised = m_plan.mapping.fieldOf(index.column()).has_value();
    switch (role) {
    case Qt::DisplayRole:
        return isMeaning
            ? meaningOf(index.column())
            : m_plan.sample.at(static_cast<std::size_t>(index.row()) - 1).value(index.column());
    case Qt::AccessibleTextRole:
        return isMeaning
            ? tr("%1 is read as: %2").arg(titleOf(index.column()), meaningOf(index.column()))
            : data(index, Qt::DisplayRole);
    case Qt::FontRole:
        if (isMeaning) {
            QFont font = QGuiApplication::font();
            font.setWeight(isRecognised ? QFont::DemiBold : QFont::Normal);
            font.setItalic(!isRecognised);
            return font;
        }
        return {};
    case Qt::ForegroundRole: {
        const QPalette palette = QGuiApplication::palette();
        return isMeaning ? (isRecognised ? palette.color(QPalette::Link) : quietText(palette))
                         : QVariant();
    }
    case Qt::BackgroundRole:
        return isMeaning ? QVariant(QGuiApplication::palette().brush(QPalette::AlternateBase))
                         : QVariant();
    default:
        return {};
    }
}

QVariant ImportPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(Qt::AlignVCenter | Qt::AlignLeft);
    }
    return role == Qt::DisplayRole ? titleOf(section) : QVariant();
}

} // namespace mailspace
