// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/consent/consentstate.h"

#include <QtCore/QAbstractTableModel>

#include <optional>
#include <vector>

namespace mailspace {

/// One cell of a table of figures.
struct Figure
{
    QString text; ///< as shown
    double value = 0; ///< what a chart draws

    static Figure count(qint64 value);
    static Figure share(double part, double whole); ///< a dash of nothing
};

/// A table of figures: what a chart draws and what stands beside it.
struct FigureTable
{
    struct Column
    {
        QString title;
        bool isNumeric = false;
    };
    struct Row
    {
        std::vector<Figure> cells;
        QString label; ///< on the axis of the chart, in one row or several
        QString details; ///< on hover
        QString people = {}; ///< what the people it stands for are called
        std::optional<ConsentState> state = {}; ///< of a single person
    };

    std::vector<Column> columns;
    std::vector<Row> rows;
};

/// Shows a table of figures; a chart reads the same model, so both say the same.
class FigureModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit FigureModel(QObject *parent = nullptr);

    void setTable(FigureTable table);
    const FigureTable &table() const { return m_table; }
    double value(int row, int column) const;
    /// Titles and rows, separated by tabs: for the clipboard.
    QString asTabbedText() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    FigureTable m_table;
};

} // namespace mailspace
