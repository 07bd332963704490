// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/contacts/searchdesk.h"

#include "ui/contacts/contactspage.h"
#include "ui/contacts/contacttableview.h"
#include "ui/searchfield.h"
#include "ui/store/storesession.h"
#include "ui/task.h"

#include <QtCore/QItemSelectionModel>

namespace mailspace {

SearchDesk::SearchDesk(StoreSession &session, SearchField &search, ContactsPage &page,
                       QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_search(search)
    , m_page(page)
{
    connect(&search, &SearchField::searched, &page, &ContactsPage::setSearch);
    connect(&search, &SearchField::filtersEntered, &page, &ContactsPage::keepFilters);
    connect(&search, &SearchField::leftDownwards, this, &SearchDesk::goToPeople);
    connect(&search, &SearchField::entered, this, &SearchDesk::offerValues);
    connect(&page, &ContactsPage::searchKept, &search, &QLineEdit::setText);
    connect(&page, &ContactsPage::filterTypingWanted, &search, &SearchField::begin);
    connect(&page.table(), &ContactTableView::typed, &search, &SearchField::start);
}

void SearchDesk::goToPeople()
{
    ContactTableView &table = m_page.table();
    if (!table.isVisible()) {
        return; // nobody was found: the search is what can be changed
    }
    table.setFocus();
    if (!table.selectionModel()->hasSelection()) {
        table.selectRow(0);
    }
}

void SearchDesk::offerValues()
{
    const auto state = m_session.memory().state;
    if (m_valuesOf == state) {
        return;
    }
    m_valuesOf = state;
    runTask(
        this,
        [path = m_session.path()](Progress &progress) -> Result<FilterValues> {
            auto database = Database::open(path);
            return database ? filterValues(*database, progress) : failed(database);
        },
        [this](const Result<FilterValues> &values) {
            if (values) { // without them, filters are typed without help
                m_search.setValues(*values);
            }
        });
}

} // namespace mailspace
