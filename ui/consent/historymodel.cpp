// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/consent/historymodel.h"

#include <QtCore/QLocale>
#include <QtGui/QFont>

#include <algorithm>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

enum Column { When, What, Evidence, Recorded, Remark, ColumnCount };

QString dateText(Timestamp at, bool withTime)
{
    const auto local = QDateTime::fromMSecsSinceEpoch(at);
    return withTime
        ? QLocale().toString(local, u"d MMM yyyy, HH:mm"_s)
        : QLocale().toString(QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).date(), u"d MMM yyyy"_s);
}

} // namespace

void HistoryModel::setLines(std::vector<HistoryLine> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    std::ranges::reverse(m_lines);
    endResetModel();
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const HistoryLine &line = m_lines.at(static_cast<std::size_t>(index.row()));
    if (role == Qt::FontRole && !line.remark().isEmpty()) {
        QFont font;
        font.setStrikeOut(index.column() == What);
        return font;
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) {
        return {};
    }
    switch (index.column()) {
    case When:
        return line.event.precision == TimePrecision::Undated
            ? momentInWords(line.event)
            : dateText(line.event.at, line.event.precision == TimePrecision::Exact);
    case What:
        return line.what();
    case Evidence:
        return line.evidence();
    case Recorded:
        return dateText(line.event.recordedAt, true);
    case Remark:
        return line.remark();
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
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
    switch (section) {
    case When:
        return tr("When");
    case What:
        return tr("What");
    case Evidence:
        return tr("Known from");
    case Recorded:
        return tr("Recorded");
    case Remark:
        return tr("Remark");
    default:
        return {};
    }
}

} // namespace mailspace
