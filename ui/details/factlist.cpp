// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/factlist.h"

#include "ui/details/factdelegate.h"

namespace mailspace {

FactList::FactList(const QString &objectName, const QString &name, QWidget *parent)
    : QListView(parent)
{
    setObjectName(objectName);
    setAccessibleName(name);
    setModel(&m_model);
    setItemDelegate(new FactDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void FactList::setFacts(std::vector<Fact> facts)
{
    m_model.setFacts(std::move(facts));
    int height = 0;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        height += sizeHintForIndex(m_model.index(row)).height();
    }
    setFixedHeight(height);
    setVisible(height > 0);
}

void FactList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid() && hasFocus()) {
        emit rowReached(visualRect(current));
    }
}

} // namespace mailspace
