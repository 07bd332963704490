// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/contacts/selectionkeeper.h"

#include "core/contacts/idset.h"
#include "ui/contacts/contacttablemodel.h"
#include "ui/contacts/rowranges.h"

#include <QtWidgets/QAbstractItemView>

namespace mailspace {

SelectionKeeper::SelectionKeeper(QAbstractItemView &view, ContactTableModel &model)
    : QObject(&view)
    , m_view(view)
    , m_model(model)
{
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &SelectionKeeper::remember);
    connect(&model, &QAbstractItemModel::modelReset, this, &SelectionKeeper::restore);
}

void SelectionKeeper::remember()
{
    m_selected.clear();
    const QModelIndex current = m_view.currentIndex();
    m_current = current.isValid() ? m_model.idAt(current.row()) : 0;
    const auto ranges = rowRanges(m_view.selectionModel()->selection());
    if (rowCount(ranges) > mostKept) {
        return;
    }
    for (const RowRange &range : ranges) {
        for (int row = range.first; row <= range.last; ++row) {
            m_selected.push_back(m_model.idAt(row));
        }
    }
}

void SelectionKeeper::restore()
{
    if (m_selected.empty() && m_current == 0) {
        return;
    }
    IdSet wanted;
    for (const ContactId id : m_selected) {
        wanted.insert(id);
    }
    QItemSelection selection;
    std::size_t missing = m_selected.size();
    QModelIndex current;
    const auto &ids = m_model.ids();
    for (std::size_t row = 0; row < ids.size() && (missing > 0 || !current.isValid()); ++row) {
        if (ids[row] == m_current) {
            current = m_model.index(static_cast<int>(row), 0);
        }
        if (wanted.contains(ids[row])) {
            const QModelIndex index = m_model.index(static_cast<int>(row), 0);
            selection.select(index, index);
            --missing;
        }
    }
    auto *selected = m_view.selectionModel();
    if (current.isValid()) {
        selected->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    }
    selected->select(selection, QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

} // namespace mailspace
