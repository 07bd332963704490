// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/consent/trendmodel.h"

#include <QtCore/QLocale>

namespace mailspace {

using namespace Qt::StringLiterals;

void TrendModel::setSteps(std::vector<TrendStep> steps, TrendRequest::Step step)
{
    beginResetModel();
    m_steps = std::move(steps);
    m_step = step;
    endResetModel();
}

QString TrendModel::shortPeriod(int row) const
{
    const QDate from = m_steps.at(static_cast<std::size_t>(row)).from;
    return QLocale().toString(from, m_step == TrendRequest::Step::Week ? u"d MMM"_s : u"MMM"_s);
}

int TrendModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_steps.size());
}

int TrendModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TrendModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(Qt::AlignVCenter
                                   | (index.column() == Period ? Qt::AlignLeft : Qt::AlignRight));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    const TrendStep &step = m_steps.at(static_cast<std::size_t>(index.row()));
    const QLocale locale;
    switch (index.column()) {
    case Period:
        return m_step == TrendRequest::Step::Week
            ? tr("Week of %1").arg(locale.toString(step.from, u"d MMM yyyy"_s))
            : locale.toString(step.from, u"MMMM yyyy"_s);
    case Gained:
        return locale.toString(step.gained);
    case Lost:
        return locale.toString(step.lost);
    case Net:
        return (step.net() > 0 ? u"+"_s : QString()) + locale.toString(step.net());
    default:
        return {};
    }
}

QVariant TrendModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(Qt::AlignVCenter
                                   | (section == Period ? Qt::AlignLeft : Qt::AlignRight));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Period:
        return tr("Period");
    case Gained:
        return tr("Gained");
    case Lost:
        return tr("Lost");
    case Net:
        return tr("Net");
    default:
        return {};
    }
}

} // namespace mailspace
