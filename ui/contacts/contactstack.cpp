// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/contacts/contactstack.h"

#include "core/contacts/contactquery.h"
#include "ui/contacts/contactfilterbar.h"
#include "ui/messagepanel.h"
#include "ui/store/sampledata.h"
#include "ui/store/storesession.h"

#include <QtWidgets/QPushButton>

namespace mailspace {

using namespace Qt::StringLiterals;

ContactStack::ContactStack(StoreSession &session, QWidget *table, QWidget *parent)
    : QStackedWidget(parent)
    , m_session(session)
    , m_table(table)
    , m_nobodyFound(new MessagePanel(u"search"_s, {}, {}, this))
    , m_emptyProfile(new MessagePanel(u"contacts"_s, {}, {}, this))
    , m_emptyStore(new MessagePanel(
          u"contacts"_s, tr("Welcome to Mail Space"),
          tr("Your fans’ addresses live here, in one file on this computer. Bring in the lists you "
             "have, from a Smartlink page, a ticket shop, a merch shop or a sign-up form, or drop "
             "the files anywhere on this window."),
          this))
{
    auto *clear = m_nobodyFound->addButton(u"clearSearch"_s, tr("&Clear the search"));
    auto *import = m_emptyProfile->addButton(u"emptyProfileImport"_s, tr("Import a &list…"));
    auto *first = m_emptyStore->addButton(u"emptyStoreImport"_s, tr("Import a &list…"));
    for (QPushButton *button : {import, first}) {
        connect(button, &QPushButton::clicked, this, &ContactStack::importClicked);
    }
    if (hasSampleData()) {
        auto *sample = m_emptyStore->addButton(u"emptyStoreSample"_s, tr("Try with &sample data"));
        connect(sample, &QPushButton::clicked, this, &ContactStack::sampleClicked);
    }
    auto *artist = m_emptyStore->addButton(u"emptyStoreArtist"_s, tr("&Add an artist…"));
    connect(artist, &QPushButton::clicked, this, &ContactStack::addArtistClicked);
    connect(clear, &QPushButton::clicked, this, &ContactStack::clearSearchClicked);
    for (QWidget *page :
         {m_table, static_cast<QWidget *>(m_nobodyFound), static_cast<QWidget *>(m_emptyProfile),
          static_cast<QWidget *>(m_emptyStore)}) {
        page->setBackgroundRole(QPalette::Base);
        page->setAutoFillBackground(true);
        addWidget(page);
    }
}

void ContactStack::showNobody(const ContactQuery &query)
{
    const QString artist = m_session.profileName(query.profile);
    if (query.isNarrowed()) {
        describeSearch(query);
        return;
    }
    if (m_session.overview().overall.contacts == 0) {
        setCurrentWidget(m_emptyStore);
        return;
    }
    if (query.optedInOnly && m_session.audienceOf(query.profile).contacts > 0) {
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
    setCurrentWidget(m_emptyProfile);
}

void ContactStack::describeSearch(const ContactQuery &query)
{
    const QString artist = m_session.profileName(query.profile);
    QStringList asked;
    if (!query.search.isEmpty()) {
        asked += tr("“%1”").arg(query.search);
    }
    for (const ContactFilter &filter : query.filters) {
        asked += filterText(filter);
    }
    const QString where = query.optedInOnly
        ? tr("Searched among those who may be written to, in %1.").arg(artist)
        : tr("Searched in %1: e-mail, name, country and city.").arg(artist);
    m_nobodyFound->say(asked.isEmpty() ? tr("Nobody found")
                                       : tr("Nobody found for %1").arg(asked.join(u" · "_s)),
                       where);
    setCurrentWidget(m_nobodyFound);
}

} // namespace mailspace
