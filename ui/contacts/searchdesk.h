// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QObject>

#include <optional>

namespace mailspace {

class ContactsPage;
class SearchField;
class StoreSession;

/// Lets the search line and the page of contacts work together: what is typed is shown, Enter goes
/// on to the people found, typing among them goes on searching, and what can be typed is offered.
class SearchDesk : public QObject
{
    Q_OBJECT

public:
    SearchDesk(StoreSession &session, SearchField &search, ContactsPage &page, QObject *parent);

private:
    void goToPeople();
    void offerValues();

    StoreSession &m_session;
    SearchField &m_search;
    ContactsPage &m_page;
    std::optional<qint64> m_valuesOf; ///< the state of the store whose values are offered
};

} // namespace mailspace
