// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/contacts/contactrows.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QCache>

#include <optional>
#include <vector>

namespace mailspace {

class Database;

/// The contacts of a query as a table: their ids in display order, and a few pages of rows that are
/// read when they are looked at. `database` belongs to the GUI thread and outlives the model.
class ContactTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// A third of what a screen shows, so that few rows beside it are read with it.
    static constexpr int pageSize = 8;
    static constexpr int pagesKept = 128; ///< a megabyte
    /// The ConsentState of the row, as int.
    static constexpr int stateRole = Qt::UserRole + 1;

    explicit ContactTableModel(Database &database, QObject *parent = nullptr);

    /// Shows these contacts, as seen within `profile` or over all.
    void setIds(const std::vector<ContactId> &ids, std::optional<ProfileId> profile);
    /// The same people and those after them: those at the beginning stay where they are.
    void extend(const std::vector<ContactId> &ids);
    ContactId idAt(int row) const { return m_ids.at(static_cast<std::size_t>(row)); }
    using Ids = std::vector<quint32>; ///< an import allows no higher ones
    const Ids &ids() const { return m_ids; }
    std::optional<ProfileId> profile() const { return m_profile; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

signals:
    /// From this row on there are further ones.
    void extended(int first);

private:
    using Page = std::vector<Contact>;
    const Contact &contactAt(int row) const;
    Page read(std::span<const ContactId> ids) const;

    Database &m_database;
    mutable std::optional<ContactRows> m_rows; ///< for `m_profile`, once something has been read
    Ids m_ids;
    std::optional<ProfileId> m_profile;
    mutable QCache<int, Page> m_pages{pagesKept};
};

} // namespace mailspace
