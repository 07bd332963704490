// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/contacts/contactspage.h"

#include "core/contacts/contactstore.h"
#include "core/store/database.h"
#include "ui/contacts/contactcolumn.h"
#include "ui/contacts/contactfinder.h"
#include "ui/contacts/contacttablemodel.h"
#include "ui/contacts/contacttableview.h"
#include "ui/icon.h"
#include "ui/messagepanel.h"
#include "ui/store/sampledata.h"
#include "ui/store/storesession.h"
#include "ui/switch.h"
#include "ui/task.h"

#include <QtCore/QLocale>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostCopied = 100'000; ///< more does no clipboard any good

Result<QString> clipboardText(const QString &storePath, const std::vector<ContactId> &ids,
                              std::optional<ProfileId> profile)
{
    auto database = Database::open(storePath);
    if (!database) {
        return failed(database);
    }
    const auto contacts = ContactStore(*database).rows(ids, profile);
    if (!contacts) {
        return failed(contacts);
    }
    return asTabbedText(*contacts);
}

} // namespace

ContactsPage::ContactsPage(StoreSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_finder(new ContactFinder(session.path(), this))
    , m_model(new ContactTableModel(session.database(), this))
    , m_switch(new Switch(tr("See only opt-in communications"), this))
    , m_found(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_back(new QPushButton(tr("‹ &Back to the charts"), this))
    , m_chip(new QPushButton(this))
    , m_split(new QSplitter(this))
    , m_stack(new QStackedWidget(this))
    , m_table(new ContactTableView(*m_model, this))
{
    m_switch->setObjectName(u"optInSwitch"_s);
    m_switch->setToolTip(tr("Shows only fans who may be written to (Ctrl+L)"));
    m_found->setObjectName(u"foundCount"_s);
    m_hint->setObjectName(u"exportHint"_s);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(8, 4, 16, 8);
    row->setSpacing(16);
    row->addWidget(m_back);
    row->addWidget(m_switch);
    row->addWidget(m_chip);
    row->addWidget(m_found);
    row->addStretch();
    row->addWidget(m_hint);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    m_split->setObjectName(u"contactsSplitter"_s);
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(m_stack);
    column->addWidget(m_split, 1);
    setUpPanels();
    setUpChip();

    m_query.sort = m_table->sort();
    m_query.descending = m_table->isDescending();
    connect(m_finder, &ContactFinder::found, this,
            [this](const ContactQuery & /*query*/, const std::vector<ContactId> &ids) {
                showContacts(ids);
            });
    connect(m_finder, &ContactFinder::failed, this, &ContactsPage::failed);
    connect(m_table, &ContactTableView::copyWanted, this, &ContactsPage::copySelected);
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
}

void ContactsPage::setSidePanel(QWidget *panel)
{
    m_split->addWidget(panel);
    m_split->setStretchFactor(0, 1);
    m_split->setStretchFactor(1, 0);
}

void ContactsPage::setUpPanels()
{
    m_nobodyFound = new MessagePanel(u"search"_s, {}, {}, this);
    auto *clear = m_nobodyFound->addButton(u"clearSearch"_s, tr("&Clear the search"));
    m_emptyProfile = new MessagePanel(u"contacts"_s, {}, {}, this);
    auto *import = m_emptyProfile->addButton(u"emptyProfileImport"_s, tr("Import a &list…"));
    m_emptyStore = new MessagePanel(
        u"contacts"_s, tr("Welcome to Mail Space"),
        tr("Your fans’ addresses live here, in one file on this computer. Bring in the lists you "
           "have, from a Smartlink page, a ticket shop, a merch shop or a sign-up form, or drop "
           "the files anywhere on this window."),
        this);
    auto *first = m_emptyStore->addButton(u"emptyStoreImport"_s, tr("Import a &list…"));
    for (QPushButton *button : {import, first}) {
        connect(button, &QPushButton::clicked, this, &ContactsPage::importClicked);
    }
    if (hasSampleData()) {
        auto *sample = m_emptyStore->addButton(u"emptyStoreSample"_s, tr("Try with &sample data"));
        connect(sample, &QPushButton::clicked, this, &ContactsPage::sampleClicked);
    }
    auto *artist = m_emptyStore->addButton(u"emptyStoreArtist"_s, tr("&Add an artist…"));
    connect(artist, &QPushButton::clicked, this, &ContactsPage::addArtistClicked);
    connect(clear, &QPushButton::clicked, this, &ContactsPage::clearSearchClicked);
    for (QWidget *page :
         {static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_nobodyFound),
          static_cast<QWidget *>(m_emptyProfile), static_cast<QWidget *>(m_emptyStore)}) {
        page->setBackgroundRole(QPalette::Base);
        page->setAutoFillBackground(true);
        m_stack->addWidget(page);
    }
}

void ContactsPage::setUpChip()
{
    m_back->setObjectName(u"backToCharts"_s);
    m_chip->setObjectName(u"onlyChip"_s);
    m_chip->setIcon(tintedIcon(u"close"_s, QPalette::ButtonText));
    m_chip->setLayoutDirection(Qt::RightToLeft); // the cross stands at the end
    m_chip->setToolTip(tr("Show everybody again"));
    m_back->hide();
    m_chip->hide();
    connect(m_back, &QPushButton::clicked, this, [this] {
        showAllAgain();
        emit backToOriginClicked();
    });
    connect(m_chip, &QPushButton::clicked, this, &ContactsPage::showAllAgain);
}

void ContactsPage::showOnly(std::vector<ContactId> ids, const QString &title)
{
    m_chip->setText(tr("Only: %1").arg(title));
    m_chip->show();
    m_back->show();
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
    m_chip->hide();
    m_back->hide();
    m_query.profile = profile;
    m_query.optedInOnly = rememberedSwitch();
    const QSignalBlocker quiet(m_switch);
    m_switch->setChecked(m_query.optedInOnly);
    ask();
}

void ContactsPage::setSearch(const QString &text)
{
    if (m_query.search != text) {
        m_query.search = text;
        ask();
    }
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
    m_finder->find(m_query);
    emit queryChanged();
}

void ContactsPage::showContacts(const std::vector<ContactId> &ids)
{
    m_model->setIds(ids, m_query.profile);
    m_found->setText(m_query.search.isEmpty()
                         ? QString()
                         : tr("%Ln found", nullptr, static_cast<int>(ids.size())));
    const bool nobodyAtAll = m_session.overview().overall.contacts == 0;
    m_switch->setEnabled(!nobodyAtAll);
    if (!ids.empty()) {
        m_stack->setCurrentWidget(m_table);
    } else if (nobodyAtAll && m_query.search.isEmpty()) {
        m_stack->setCurrentWidget(m_emptyStore);
    } else {
        describeEmptiness();
    }
    emit answered();
}

void ContactsPage::describeEmptiness()
{
    const QString artist = m_session.profileName(m_query.profile);
    if (!m_query.search.isEmpty()) {
        const QString where = m_query.optedInOnly
            ? tr("Searched among those who may be written to, in %1.").arg(artist)
            : tr("Searched in %1: e-mail, name, country and city.").arg(artist);
        m_nobodyFound->say(tr("Nobody found for “%1”").arg(m_query.search), where);
        m_stack->setCurrentWidget(m_nobodyFound);
        return;
    }
    if (m_query.optedInOnly && m_session.audienceOf(m_query.profile).contacts > 0) {
        m_emptyProfile->say(tr("Nobody may be written to yet"),
                            tr("%1 has contacts, but no consent of any of them. Switch “See only "
                               "opt-in communications” off to see them, or import a list that "
                               "tells who agreed.")
                                .arg(artist));
    } else {
        m_emptyProfile->say(tr("No fans of %1 yet").arg(artist),
                            tr("Import a list that belongs to this artist, or drop it on this "
                               "window."));
    }
    m_stack->setCurrentWidget(m_emptyProfile);
}

void ContactsPage::rememberSwitch(bool on)
{
    m_session.remember(u"optedInOnly/%1"_s.arg(m_query.profile.value_or(0)), on);
}

bool ContactsPage::rememberedSwitch() const
{
    return m_session.remembered(u"optedInOnly/%1"_s.arg(m_query.profile.value_or(0))).toBool();
}

void ContactsPage::copySelected()
{
    auto ids = m_table->selectedIds();
    ids.resize(std::min(ids.size(), mostCopied));
    if (ids.empty()) {
        return;
    }
    const auto count = static_cast<int>(ids.size());
    runTask(
        this,
        [path = m_session.path(), ids, profile = m_model->profile()](Progress & /*progress*/) {
            return clipboardText(path, ids, profile);
        },
        [this, count](const Result<QString> &text) {
            if (!text) {
                emit failed(text.error().message);
                return;
            }
            QGuiApplication::clipboard()->setText(*text);
            emit noted(tr("%Ln contact(s) copied", nullptr, count));
        });
}

} // namespace mailspace
