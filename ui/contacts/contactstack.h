// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtWidgets/QStackedWidget>

namespace mailspace {

class MessagePanel;
class StoreSession;
struct ContactQuery;

/// The table of contacts, or what stands in its place when there is nobody to show: what was asked,
/// and one button to get somebody.
class ContactStack : public QStackedWidget
{
    Q_OBJECT

public:
    ContactStack(StoreSession &session, QWidget *table, QWidget *parent);

    void showTable() { setCurrentWidget(m_table); }
    /// Says why the query finds nobody.
    void showNobody(const ContactQuery &query);

signals:
    void clearSearchClicked();
    void importClicked();
    void sampleClicked();
    void addArtistClicked();

private:
    void describeSearch(const ContactQuery &query);

    StoreSession &m_session;
    QWidget *m_table;
    MessagePanel *m_nobodyFound;
    MessagePanel *m_emptyProfile;
    MessagePanel *m_emptyStore;
};

} // namespace mailspace
