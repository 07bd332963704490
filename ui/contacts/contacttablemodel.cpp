// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/contacts/contacttablemodel.h"

#include "ui/contacts/contactcolumn.h"

#include <algorithm>
#include <span>

namespace mailspace {

ContactTableModel::ContactTableModel(Database &database, QObject *parent)
    : QAbstractTableModel(parent)
    , m_database(database)
{
}

void ContactTableModel::setIds(const std::vector<ContactId> &ids, std::optional<ProfileId> profile)
{
    beginResetModel();
    m_ids = Ids(ids.begin(), ids.end());
    if (profile != m_profile) {
        m_profile = profile;
        m_rows.reset();
    }
    m_pages.clear();
    endResetModel();
}

void ContactTableModel::extend(const std::vector<ContactId> &ids)
{
    if (ids.size() <= m_ids.size() || !std::equal(m_ids.begin(), m_ids.end(), ids.begin())) {
        setIds(ids, m_profile); // somebody has written to the store in between
        return;
    }
    // A view takes ten times as long to take in a million rows one by one as to lay them out anew.
    emit layoutAboutToBeChanged();
    const auto first = static_cast<int>(m_ids.size());
    m_ids.assign(ids.begin(), ids.end());
    m_pages.clear(); // the last page was not full
    emit layoutChanged();
    emit extended(first);
}

int ContactTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int ContactTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : contactColumnCount;
}

const Contact &ContactTableModel::contactAt(int row) const
{
    const int number = row / pageSize;
    if (const Page *page = m_pages.object(number)) {
        return page->at(static_cast<std::size_t>(row % pageSize));
    }
    const auto first = static_cast<std::size_t>(number) * pageSize;
    const auto count = std::min<std::size_t>(pageSize, m_ids.size() - first);
    const auto ids = std::span(m_ids).subspan(first, count);
    auto *page = new Page(read(std::vector<ContactId>(ids.begin(), ids.end())));
    page->resize(count);
    m_pages.insert(number, page);
    return m_pages.object(number)->at(static_cast<std::size_t>(row % pageSize));
}

ContactTableModel::Page ContactTableModel::read(std::span<const ContactId> ids) const
{
    // A page that cannot be read stays empty; the query that follows any change reports why.
    if (!m_rows) {
        auto prepared = ContactRows::prepare(m_database, m_profile);
        if (!prepared) {
            return {};
        }
        m_rows = *std::move(prepared);
    }
    auto rows = m_rows->read(ids);
    return rows ? *std::move(rows) : Page();
}

QVariant ContactTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const auto column = static_cast<ContactColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return cellText(contactAt(index.row()), column);
    case Qt::ToolTipRole:
        return cellDetails(contactAt(index.row()), column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter
                                   | (isNumeric(column) ? Qt::AlignRight : Qt::AlignLeft));
    case stateRole:
        return static_cast<int>(contactAt(index.row()).state);
    default:
        return {};
    }
}

QVariant ContactTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    const auto column = static_cast<ContactColumn>(section);
    switch (role) {
    case Qt::DisplayRole:
        return columnTitle(column);
    case Qt::ToolTipRole:
        return tr("Click to sort by “%1”. Right-click to choose columns.").arg(columnTitle(column));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter
                                   | (isNumeric(column) ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

} // namespace mailspace
