// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/consent/consenttrends.h"

#include <QtCore/QAbstractTableModel>

namespace mailspace {

/// The people who said no, newest first.
class LossModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, Email, What, From, Smartlink, Reason, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setLosses(std::vector<Loss> losses);
    const Loss &at(int row) const { return m_losses.at(static_cast<std::size_t>(row)); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    std::vector<Loss> m_losses;
};

/// How many were lost by each smartlink, or for each reason.
class LossGroupModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// `title` is that of the first column, `untold` stands for an empty name.
    LossGroupModel(QString title, QString untold, QObject *parent = nullptr);

    void setGroups(std::vector<LossGroup> groups);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QString m_title;
    QString m_untold;
    std::vector<LossGroup> m_groups;
};

} // namespace mailspace
