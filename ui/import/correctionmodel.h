// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/correctedrows.h"

#include <QtCore/QAbstractTableModel>

namespace mailspace {

/// The refused rows of a file, to be corrected in place; each with what was probably meant.
class CorrectionModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Line, Reason, Row, Suggestion, ColumnCount };

    CorrectionModel(const ImportReport &report, const ImportPlan &plan, QObject *parent = nullptr);

    /// Puts the suggestion in the place of the row.
    void takeSuggestion(int row);
    bool hasSuggestion(int row) const { return !at(row).suggestion.isEmpty(); }
    /// The rows that were changed.
    std::vector<CorrectedRow> corrected() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

private:
    struct Entry
    {
        RefusedRow refused;
        QString text; ///< the row as it is now
        QString suggestion;
        bool concernsAddress = false;
    };
    const Entry &at(int row) const { return m_rows.at(static_cast<std::size_t>(row)); }

    std::vector<Entry> m_rows;
};

} // namespace mailspace
