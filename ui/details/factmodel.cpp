// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/factmodel.h"

#include <QtCore/QStringList>

namespace mailspace {

using namespace Qt::StringLiterals;

void FactModel::setFacts(std::vector<Fact> facts)
{
    beginResetModel();
    m_facts = std::move(facts);
    endResetModel();
}

int FactModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_facts.size());
}

QVariant FactModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const Fact &fact = m_facts.at(static_cast<std::size_t>(index.row()));
    const auto all = [&fact](QChar separator) {
        QStringList parts{fact.what, fact.aside, fact.details};
        parts.removeAll(QString());
        return parts.join(separator == u'\n' ? u"\n"_s : u", "_s);
    };
    switch (role) {
    case Qt::DisplayRole:
        return fact.what;
    case AsideRole:
        return fact.aside;
    case DetailsRole:
        return fact.details;
    case StateRole:
        return fact.state ? QVariant(static_cast<int>(*fact.state)) : QVariant();
    case Qt::ToolTipRole:
        return all(u'\n');
    case Qt::AccessibleTextRole:
        return all(u',');
    default:
        return {};
    }
}

} // namespace mailspace
