// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/contacts/contactquery.h"

#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace mailspace {

class ContactFinder;
class ContactTableModel;
class ContactTableView;
class MessagePanel;
class StoreSession;
class Switch;

/// The page of contacts: the opt-in switch, the table, and what stands in its place when there is
/// nobody to show. Profile and search come from outside, the rest is chosen here.
class ContactsPage : public QWidget
{
    Q_OBJECT

public:
    ContactsPage(StoreSession &session, QWidget *parent = nullptr);

    void setProfile(std::optional<ProfileId> profile);
    void setSearch(const QString &text);
    /// Asks again, after the store has changed.
    void refresh();
    /// What the table shows, or is about to show.
    const ContactQuery &query() const { return m_query; }
    qint64 shownCount() const;
    ContactTableView &table() const { return *m_table; }
    /// Puts it at the right of the table; the page owns it.
    void setSidePanel(QWidget *panel);
    /// A word on why the primary action cannot be done here; empty: nothing to say.
    void showHint(const QString &hint);
    void toggleOptedInOnly();
    /// Shows these people only, named by `title` ("Super fans"), until the chip with that name or
    /// another artist is clicked.
    void showOnly(std::vector<ContactId> ids, const QString &title);

signals:
    void queryChanged();
    void answered();
    void failed(const QString &message);
    void noted(const QString &note);
    void clearSearchClicked();
    void backToOriginClicked(); ///< to the page that chose the people shown
    void importClicked();
    void sampleClicked();
    void addArtistClicked();

private:
    void setUpPanels();
    void setUpChip();
    void showAllAgain();
    void ask();
    void showContacts(const std::vector<ContactId> &ids);
    void describeEmptiness();
    void rememberSwitch(bool on);
    bool rememberedSwitch() const;
    void copySelected();

    StoreSession &m_session;
    ContactQuery m_query;
    ContactFinder *m_finder;
    ContactTableModel *m_model;
    Switch *m_switch;
    QLabel *m_found;
    QLabel *m_hint;
    QPushButton *m_back;
    QPushButton *m_chip;
    QSplitter *m_split;
    QStackedWidget *m_stack;
    ContactTableView *m_table;
    MessagePanel *m_nobodyFound;
    MessagePanel *m_emptyProfile;
    MessagePanel *m_emptyStore;
};

} // namespace mailspace
