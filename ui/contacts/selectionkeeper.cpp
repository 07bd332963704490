// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/contacts/selectionkeeper.h"

#include "ui/contacts/contacttablemodel.h"
#include "ui/contacts/rowranges.h"

#include <QtCore/QScopedValueRollback>
#include <QtWidgets/QAbstractItemView>

namespace mailspace {

SelectionKeeper::SelectionKeeper(QAbstractItemView &view, ContactTableModel &model)
    : QObject(&view)
    , m_view(view)
    , m_model(model)
{
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &SelectionKeeper::remember);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] { restoreFrom(0); });
    connect(&model, &ContactTableModel::extended, this, &SelectionKeeper::restoreFrom);
    connect(view.selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!m_restoring) {
            forget(); // somebody has chosen others meanwhile
        }
    });
}

void SelectionKeeper::forget()
{
    m_selected = {};
    m_missing = 0;
    m_current = 0;
}

void SelectionKeeper::remember()
{
    if (const QModelIndex current = m_view.currentIndex(); current.isValid()) {
        m_current = m_model.idAt(current.row());
    }
    m_missing = m_selected.count();
    if (m_missing > 0) {
        return; // nobody has chosen others since: those filtered away come back too
    }
    for (const RowRange &range : rowRanges(m_view.selectionModel()->selection())) {
        for (int row = range.first; row <= range.last; ++row) {
            m_selected.insert(m_model.idAt(row));
            ++m_missing;
        }
    }
}

void SelectionKeeper::restoreFrom(int first)
{
    const QScopedValueRollback restoring(m_restoring, true);
    const auto &ids = m_model.ids();
    const auto rows = static_cast<int>(ids.size());
    std::vector<RowRange> found;
    QModelIndex current;
    for (int row = first; row < rows && (m_missing > 0 || m_current != 0); ++row) {
        const ContactId id = ids[static_cast<std::size_t>(row)];
        if (id == m_current) {
            current = m_model.index(row, 0);
            m_current = 0;
        }
        if (m_missing == 0 || !m_selected.contains(id)) {
            continue;
        }
        --m_missing;
        if (!found.empty() && found.back().last + 1 == row) {
            found.back().last = row;
        } else if (found.size() < mostPieces) {
            found.push_back({row, row});
        } else {
            forget();
            return;
        }
    }
    QItemSelection selection;
    for (const RowRange &range : found) {
        selection.select(m_model.index(range.first, 0), m_model.index(range.last, 0));
    }
    auto *selected = m_view.selectionModel();
    if (current.isValid()) {
        selected->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    }
    selected->select(selection, QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

} // namespace mailspace
