// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/contacts/contactquery.h"

#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;
class QSplitter;

namespace mailspace {

class AudienceMenu;
class ChosenPeople;
class ContactClipboard;
class ContactFilterBar;
class ContactFinder;
class ContactStack;
class ContactTableModel;
class ContactTableView;
class FacetPanel;
class StoreSession;
class Switch;
struct Audience;

/// The page of contacts: the opt-in switch, filters, the facet panel and the table. Profile and
/// search come from outside, the rest is chosen here.
class ContactsPage : public QWidget
{
    Q_OBJECT

public:
    ContactsPage(StoreSession &session, QWidget *parent = nullptr);

    void setProfile(std::optional<ProfileId> profile);
    /// Words to search for, and filters among them.
    void setSearch(const QString &text);
    /// Makes chips of the filters in the search; searchKept() says what is left of it.
    void keepFilters();
    void showAudience(const Audience &audience);
    ContactStack &stack() const { return *m_stack; }
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
    /// See ContactFinder.
    void prepared();
    void queryChanged();
    void answered();
    void failed(const QString &message);
    void noted(const QString &note);
    void searchKept(const QString &text);
    void filterTypingWanted(mailspace::FilterField field);
    void audienceChosen(const mailspace::Audience &audience);
    void backToOriginClicked(); ///< to the page that chose the people shown

private:
    void layOut();
    void setUpButtons();
    void connectParts();
    void showAllAgain();
    void ask();
    void showContacts(const std::vector<ContactId> &ids);
    void showFound();
    void rememberSwitch(bool on);
    bool rememberedSwitch() const;

    StoreSession &m_session;
    ContactQuery m_query;
    bool m_begun = false; ///< the first rows are shown, the others are on their way
    ContactFinder *m_finder;
    ContactTableModel *m_model;
    Switch *m_switch;
    QPushButton *m_add;
    QPushButton *m_audiences;
    QPushButton *m_breakdown;
    ContactFilterBar *m_chips;
    AudienceMenu *m_audienceMenu;
    QWidget *m_facetMargin;
    FacetPanel *m_facets;
    QLabel *m_found;
    QLabel *m_hint;
    QLabel *m_misread; ///< what is wrong with the filters that were typed
    ChosenPeople *m_chosen;
    QSplitter *m_split;
    ContactTableView *m_table;
    ContactStack *m_stack;
    ContactClipboard *m_clipboard;
    QString m_typed; ///< into the search
    QStringList m_problems; ///< of what was typed
};

} // namespace mailspace
