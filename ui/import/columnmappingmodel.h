// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/importplan.h"

#include <QtCore/QAbstractTableModel>

namespace mailspace {

/// The columns of a list, one a row: title, first values, and the field each is read as, which can
/// be changed.
class ColumnMappingModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Title, Values, ReadAs, ColumnCount };
    /// Edit data of ReadAs that is no field: the column is kept as it is.
    static constexpr int keptAsItIs = -1;

    using QAbstractTableModel::QAbstractTableModel;

    void setPlan(const ImportPlan &plan);
    const ColumnMapping &mapping() const { return m_plan.mapping; }
    /// What becomes of a column that means no field.
    QString unmappedText() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

signals:
    void mappingChanged(const mailspace::ColumnMapping &mapping);

private:
    QString title(int row) const;
    QString firstValues(int row) const;
    QString readAs(int row) const;

    ImportPlan m_plan;
    int m_rows = 0;
};

} // namespace mailspace
