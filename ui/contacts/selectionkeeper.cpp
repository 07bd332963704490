// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/contacts/selectionkeeper.h"

#include "ui/contacts/contacttablemodel.h"
#include "ui/contacts/rowranges.h"

#include <QtWidgets/QAbstractItemView>

#include <algorithm>

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
    std::ranges::sort(m_selected);
}

void SelectionKeeper::restore()
{
    if (m_selected.empty() && m_current == 0) {
        return;
    }
    QItemSelection selection;
    std::size_t missing = m_selected.size();
    QModelIndex current;
    const auto &ids = m_model.ids();
    for (std::size_t row = 0; row < ids.size() && (missing > 0 || !current.isValid()); ++row) {
        const QModelIndex index = ids[row] == m_current || missing > 0
            ? m_model.index(static_cast<int>(row), 0)
            : QModelIndex();
        if (ids[row] == m_current) {
            current = index;
        }
        if (missing > 0 && std::ranges::binary_search(m_selected, ids[row])) {
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
