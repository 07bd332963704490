// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export/handoverledger.h"

#include <QtCore/QAbstractTableModel>

#include <vector>

namespace mailspace {

/// The hand-overs as a table, those that have become wrong first.
class HandoverModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Recipient, ToRemove, Artist, Made, People, Layout, Filter };
    static constexpr int columnCountAll = Filter + 1;

    using QAbstractTableModel::QAbstractTableModel;

    void setHandovers(std::vector<Handover> handovers);
    /// Null for a row that does not exist.
    const Handover *at(int row) const;
    int rowOf(qint64 handover) const;
    int staleCount() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

    /// "3 to remove, for 4 business days"; "Nobody to remove".
    static QString badgeText(const Handover &handover);
    /// "our Brevo", else the name of the file.
    static QString recipientText(const Handover &handover);

private:
    std::vector<Handover> m_handovers;
};

} // namespace mailspace
