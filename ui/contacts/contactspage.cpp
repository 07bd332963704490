// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/contacts/contactspage.h"

#include "core/contacts/audiencestore.h"
#include "ui/contacts/audiencemenu.h"
#include "ui/contacts/chosenpeople.h"
#include "ui/contacts/contactclipboard.h"
#include "ui/contacts/contactfilterbar.h"
#include "ui/contacts/contactfinder.h"
#include "ui/contacts/contactstack.h"
#include "ui/contacts/contacttablemodel.h"
#include "ui/contacts/contacttableview.h"
#include "ui/contacts/facetpanel.h"
#include "ui/store/storesession.h"
#include "ui/switch.h"

#include <QtCore/QLocale>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

const QString breakdownKey = u"contacts/breakdown"_s;

} // namespace

ContactsPage::ContactsPage(StoreSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_finder(new ContactFinder(session, this))
    , m_model(new ContactTableModel(session.database(), this))
    , m_switch(new Switch(tr("See only opt-in communications"), this))
    , m_add(new QPushButton(tr("+ F&ilter"), this))
    , m_audiences(new QPushButton(tr("A&udiences"), this))
    , m_breakdown(new QPushButton(tr("&Breakdown"), this))
    , m_chips(new ContactFilterBar(this))
    , m_audienceMenu(new AudienceMenu(session, this))
    , m_facetMargin(new QWidget(this))
    , m_facets(new FacetPanel(session, m_facetMargin))
    , m_found(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_misread(new QLabel(this))
    , m_chosen(new ChosenPeople(this))
    , m_split(new QSplitter(this))
    , m_table(new ContactTableView(*m_model, this))
    , m_stack(new ContactStack(session, m_table, this))
    , m_clipboard(new ContactClipboard(session, *m_table, this))
{
    m_switch->setObjectName(u"optInSwitch"_s);
    m_switch->setToolTip(tr("Shows only fans who may be written to (Ctrl+L)"));
    m_found->setObjectName(u"foundCount"_s);
    m_hint->setObjectName(u"exportHint"_s);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_hint->setWordWrap(true); // on two lines where the window is narrow
    m_misread->setObjectName(u"misreadFilter"_s);
    m_misread->setContentsMargins(16, 0, 16, 8);
    m_misread->setWordWrap(true);
    m_misread->hide();
    setUpButtons();
    layOut();
    m_query.sort = m_table->sort();
    m_query.descending = m_table->isDescending();
    connectParts();
}

void ContactsPage::layOut()
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(8, 4, 16, 8);
    row->setSpacing(12);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_switch, m_add, m_audiences, m_breakdown, m_found}) {
        row->addWidget(part);
    }
    row->addWidget(m_hint, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_chosen); // a line of its own: its words are long
    column->addLayout(row);
    column->addWidget(m_misread); // its words are long, too
    m_split->setObjectName(u"contactsSplitter"_s);
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(m_stack);
    auto *margin = new QHBoxLayout(m_facetMargin);
    margin->setContentsMargins(12, 0, 8, 0);
    margin->addWidget(m_facets);
    auto *people = new QHBoxLayout;
    people->setSpacing(0);
    people->addWidget(m_facetMargin);
    people->addWidget(m_split, 1);
    column->addWidget(m_chips);
    column->addLayout(people, 1);
}

void ContactsPage::setUpButtons()
{
    m_add->setObjectName(u"addFilter"_s);
    m_add->setToolTip(tr("Narrows down who is shown (Ctrl+Shift+F)"));
    m_add->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_F);
    m_add->setMenu(m_chips->menu());
    m_audiences->setObjectName(u"audiences"_s);
    m_audiences->setToolTip(tr("Choices of fans that were saved under a name"));
    m_audiences->setMenu(m_audienceMenu);
    m_breakdown->setObjectName(u"breakdown"_s);
    m_breakdown->setCheckable(true);
    m_breakdown->setShortcut(Qt::CTRL | Qt::Key_B);
    m_breakdown->setToolTip(tr("Countries, kinds, smartlinks and consent of those shown (Ctrl+B)"));
    m_breakdown->setChecked(m_session.remembered(breakdownKey).toBool());
    m_facetMargin->setVisible(m_breakdown->isChecked());
    connect(m_breakdown, &QPushButton::toggled, this, [this](bool on) {
        m_session.remember(breakdownKey, on);
        m_facetMargin->setVisible(on);
    });
}

void ContactsPage::connectParts()
{
    connect(m_finder, &ContactFinder::begun, this,
            [this](const ContactQuery & /*query*/, const std::vector<ContactId> &ids) {
                m_model->setIds(ids, m_query.profile);
                m_stack->showTable();
                m_begun = true;
            });
    connect(m_finder, &ContactFinder::found, this,
            [this](const ContactQuery & /*query*/, const std::vector<ContactId> &ids) {
                showContacts(ids);
            });
    connect(m_finder, &ContactFinder::failed, this, [this](const QString &message) {
        showFound();
        emit failed(message);
    });
    connect(m_finder, &ContactFinder::late, this, [this] { m_found->setText(tr("Searching…")); });
    connect(m_finder, &ContactFinder::prepared, this, &ContactsPage::prepared);
    connect(m_table, &ContactTableView::copyWanted, this,
            [this] { m_clipboard->copySelected(m_model->profile()); });
    connect(m_clipboard, &ContactClipboard::noted, this, &ContactsPage::noted);
    connect(m_clipboard, &ContactClipboard::failed, this, &ContactsPage::failed);
    connect(m_chosen, &ChosenPeople::endClicked, this, &ContactsPage::showAllAgain);
    connect(m_chosen, &ChosenPeople::backClicked, this, [this] {
        showAllAgain();
        emit backToOriginClicked();
    });
    connect(m_table, &ContactTableView::sortChosen, this, [this] {
        m_query.sort = m_table->sort();
        m_query.descending = m_table->isDescending();
        ask();
    });
    connect(m_switch, &Switch::toggled, this, [this](bool on) {
        rememberSwitch(on);
        m_query.optedInOnly = on;
        ask();
    });
    connect(m_chips, &ContactFilterBar::changed, this, &ContactsPage::ask);
    connect(m_chips, &ContactFilterBar::typingWanted, this, &ContactsPage::filterTypingWanted);
    connect(m_facets, &FacetPanel::toggled, m_chips, &ContactFilterBar::toggle);
    connect(m_facets, &FacetPanel::failed, this, &ContactsPage::failed);
    connect(m_audienceMenu, &AudienceMenu::chosen, this, &ContactsPage::audienceChosen);
    connect(m_audienceMenu, &AudienceMenu::noted, this, &ContactsPage::noted);
    connect(m_audienceMenu, &AudienceMenu::failed, this, &ContactsPage::failed);
    connect(m_stack, &ContactStack::clearSearchClicked, this, [this] {
        m_chips->setFilters({});
        m_typed.clear();
        emit searchKept({});
        ask();
    });
}

void ContactsPage::setSidePanel(QWidget *panel)
{
    m_split->addWidget(panel);
    m_split->setStretchFactor(0, 1);
    m_split->setStretchFactor(1, 0);
}

void ContactsPage::showOnly(std::vector<ContactId> ids, const QString &title)
{
    m_chosen->say(title);
    m_chips->setFilters({});
    if (ids.size() == 1) { // whoever is meant alone is what one wants to know about
        connect(
            this, &ContactsPage::answered, m_table, [this] { m_table->selectRow(0); },
            Qt::SingleShotConnection);
    }
    m_query.only = std::make_shared<const std::vector<ContactId>>(std::move(ids));
    // Everybody meant is shown, those too who may not be written to; the choice itself is kept.
    m_query.optedInOnly = false;
    const QSignalBlocker quiet(m_switch);
    m_switch->setChecked(false);
    ask();
}

void ContactsPage::showAllAgain()
{
    setProfile(m_query.profile);
}

void ContactsPage::setProfile(std::optional<ProfileId> profile)
{
    m_query.only.reset();
    m_chosen->hide();
    m_query.profile = profile;
    m_query.optedInOnly = rememberedSwitch();
    const QSignalBlocker quiet(m_switch);
    m_switch->setChecked(m_query.optedInOnly);
    ask();
}

void ContactsPage::setSearch(const QString &text)
{
    if (m_typed != text) {
        m_typed = text;
        ask();
    }
}

void ContactsPage::keepFilters()
{
    const auto typed = FilterWords::parse(m_typed, currentTimestamp());
    if (typed.filters.empty()) {
        return;
    }
    auto filters = m_chips->filters();
    filters.insert(filters.end(), typed.filters.begin(), typed.filters.end());
    m_chips->setFilters(std::move(filters));
    m_typed = typed.search;
    emit searchKept(m_typed);
    ask();
}

void ContactsPage::showAudience(const Audience &audience)
{
    const auto query = audience.query(currentTimestamp());
    m_chips->setFilters(query.filters);
    m_typed = query.search;
    emit searchKept(m_typed);
    m_query.optedInOnly = query.optedInOnly;
    const QSignalBlocker quiet(m_switch);
    m_switch->setChecked(query.optedInOnly);
    ask();
}

void ContactsPage::refresh()
{
    ask();
}

void ContactsPage::toggleOptedInOnly()
{
    m_switch->toggle();
}

qint64 ContactsPage::shownCount() const
{
    return m_model->rowCount();
}

void ContactsPage::showHint(const QString &hint)
{
    m_hint->setText(hint);
}

void ContactsPage::ask()
{
    m_begun = false;
    auto typed = FilterWords::parse(m_typed, currentTimestamp());
    m_problems = std::move(typed.problems);
    if (m_typed.endsWith(u':') && !m_problems.isEmpty()) {
        m_problems.removeLast(); // its value is about to be typed
    }
    m_query.search = std::move(typed.search);
    m_query.filters = m_chips->filters();
    m_query.filters.insert(m_query.filters.end(), typed.filters.begin(), typed.filters.end());
    m_finder->find(m_query);
    m_audienceMenu->setShown(m_query);
    emit queryChanged();
}

void ContactsPage::showContacts(const std::vector<ContactId> &ids)
{
    if (m_begun) {
        m_model->extend(ids);
    } else {
        m_model->setIds(ids, m_query.profile);
    }
    m_switch->setEnabled(m_session.overview().overall.contacts > 0);
    showFound();
    if (ids.empty()) {
        m_stack->showNobody(m_query);
    } else {
        m_stack->showTable();
    }
    m_facets->setShown(m_query);
    emit answered();
}

void ContactsPage::showFound()
{
    const QString found = m_query.isNarrowed()
        ? tr("%Ln found", nullptr, static_cast<int>(m_model->rowCount()))
        : QString();
    m_found->setText(found);
    m_misread->setText(m_problems.join(u' '));
    m_misread->setVisible(!m_problems.isEmpty());
}

void ContactsPage::rememberSwitch(bool on)
{
    m_session.remember(u"optedInOnly/%1"_s.arg(m_query.profile.value_or(0)), on);
}

bool ContactsPage::rememberedSwitch() const
{
    return m_session.remembered(u"optedInOnly/%1"_s.arg(m_query.profile.value_or(0))).toBool();
}

} // namespace mailspace
