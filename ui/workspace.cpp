// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workspace.h"

#include "core/contacts/audiencestore.h"
#include "ui/consent/asofdialog.h"
#include "ui/consent/consentdesk.h"
#include "ui/consent/unsubscribespage.h"
#include "ui/consent/wordingdialog.h"
#include "ui/contacts/contactspage.h"
#include "ui/contacts/contactstack.h"
#include "ui/contacts/contacttableview.h"
#include "ui/contacts/searchdesk.h"
#include "ui/details/detailsdesk.h"
#include "ui/export/exportdesk.h"
#include "ui/export/exportoffer.h"
#include "ui/fans/fanpage.h"
#include "ui/handovers/handoverdesk.h"
#include "ui/handovers/handoverpage.h"
#include "ui/import/importdesk.h"
#include "ui/import/listoffer.h"
#include "ui/import/watchdesk.h"
#include "ui/lookover/lookoverdesk.h"
#include "ui/searchfield.h"
#include "ui/sidebar.h"
#include "ui/statusline.h"
#include "ui/store/artistdesk.h"
#include "ui/store/backupdesk.h"
#include "ui/store/storemenu.h"
#include "ui/store/storesession.h"
#include "ui/taskstrip.h"
#include "ui/topbar.h"

#include <QtGui/QShortcut>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QStackedWidget>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

const QString profileKey = u"profile"_s;

QFrame *separator(QFrame::Shape shape, QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setFrameShape(shape);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    return line;
}

} // namespace

Workspace::Workspace(std::unique_ptr<StoreSession> session, StoreMenu &menu, QWidget *parent)
    : QWidget(parent)
    , m_session(std::move(session))
    , m_menu(menu)
    , m_top(new TopBar(&menu, m_session->path(), this))
    , m_sidebar(new Sidebar(this))
    , m_pages(new QStackedWidget(this))
    , m_contacts(new ContactsPage(*m_session, this))
    , m_unsubscribes(new UnsubscribesPage(*m_session, this))
    , m_fans(new FanPage(*m_session, this))
    , m_strip(new TaskStrip(this))
    , m_handovers(new HandoverPage(*m_session, *m_strip, this))
    , m_status(new StatusLine(m_session->path(), this))
    , m_export(new ExportDesk(*m_session, *m_strip, this))
    , m_import(new ImportDesk(*m_session, *m_strip, this))
    , m_details(new DetailsDesk(*m_session, *m_strip, *m_contacts, this))
    , m_consent(new ConsentDesk(*m_session, *m_strip, *m_contacts, this))
    , m_backup(new BackupDesk(*m_session, *m_strip, this))
    , m_artists(new ArtistDesk(*m_session, *m_sidebar, menu, this))
    , m_lookOver(new LookOverDesk(*m_session, *m_strip, this))
    , m_watch(new WatchDesk(m_session->path(), this))
{
    setObjectName(u"workspace"_s);
    new SearchDesk(*m_session, m_top->search(), *m_contacts, this);
    layOut(m_pages);
    addPage(m_contacts, u"contacts"_s, tr("Contacts"));
    addPage(m_fans, u"superfans"_s, tr("Super fans"));
    addPage(m_unsubscribes, u"unsubscribes"_s, tr("Unsubscribes"));
    addPage(m_handovers, u"handovers"_s, tr("Hand-overs"));
    connectMenu();
    connectContacts();
    connectDetails();
    connectFans();
    connectParts();
    connectUnsubscribes();
    connectLedgerViews();
    connectHandovers();
    connectLookOver();
    connectWatch();
    connectSession();
    m_menu.setStoreOpen(true);
    showProfiles();
    const QVariant profile = m_session->remembered(profileKey);
    m_sidebar->chooseProfile(profile.isValid() ? std::optional(profile.toLongLong())
                                               : std::nullopt);
    m_contacts->setProfile(m_sidebar->profile());
    m_unsubscribes->setProfile(m_sidebar->profile());
    m_fans->setProfile(m_sidebar->profile());
    m_contacts->table().setFocus();
    m_session->count();
}

Workspace::~Workspace()
{
    m_menu.setStoreOpen(false);
    // The parts use the session, so they go before it.
    qDeleteAll(findChildren<QObject *>(Qt::FindDirectChildrenOnly));
}

void Workspace::layOut(QStackedWidget *pages)
{
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_sidebar);
    middle->addWidget(separator(QFrame::VLine, this));
    middle->addWidget(pages, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_top);
    column->addWidget(separator(QFrame::HLine, this));
    column->addLayout(middle, 1);
    column->addWidget(separator(QFrame::HLine, this));
    column->addWidget(&m_watch->notice());
    column->addWidget(m_strip);
    column->addWidget(m_status);
}

void Workspace::addPage(QWidget *page, const QString &iconName, const QString &name)
{
    const int number = m_pages->addWidget(page);
    m_sidebar->addPage(iconName, name);
    auto *shortcut
        = new QShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + number)), this);
    connect(shortcut, &QShortcut::activated, this, [this, number, page] {
        m_sidebar->choosePage(number);
        page->setFocus();
    });
}

void Workspace::connectMenu()
{
    connect(m_menu.import, &QAction::triggered, this,
            [this] { m_import->chooseFiles(m_sidebar->profile()); });
    connect(m_menu.pasteList, &QAction::triggered, this,
            [this] { m_import->paste(m_sidebar->profile()); });
    connect(m_menu.pastImports, &QAction::triggered, m_import, &ImportDesk::showPastImports);
    connect(m_menu.exportOptIn, &QAction::triggered, m_export, &ExportDesk::exportOptIn);
    connect(m_menu.exportAs, &QAction::triggered, this,
            [this] { m_export->exportAs(m_contacts->query()); });
    connect(m_menu.find, &QAction::triggered, this, [this] {
        m_top->search().setFocus(Qt::ShortcutFocusReason);
        m_top->search().selectAll();
    });
    connect(m_menu.toggleOptIn, &QAction::triggered, m_contacts, &ContactsPage::toggleOptedInOnly);
    connect(m_menu.refresh, &QAction::triggered, m_session.get(), &StoreSession::refresh);
}

void Workspace::connectContacts()
{
    connect(&m_contacts->table(), &ContactTableView::selectedCountChanged, m_status,
            &StatusLine::showSelected);
    connect(m_contacts, &ContactsPage::audienceChosen, this, [this](const Audience &audience) {
        m_sidebar->chooseProfile(audience.profile);
        m_contacts->showAudience(audience);
    });
    const ContactStack &stack = m_contacts->stack();
    connect(&stack, &ContactStack::importClicked, m_menu.import, &QAction::trigger);
    connect(&stack, &ContactStack::sampleClicked, m_import, &ImportDesk::runSample);
    connect(&stack, &ContactStack::addArtistClicked, m_menu.addArtist, &QAction::trigger);
    connect(m_contacts, &ContactsPage::noted, m_status, &StatusLine::showNote);
    connect(m_contacts, &ContactsPage::failed, this, &Workspace::complain);
    connect(m_artists, &ArtistDesk::failed, this, &Workspace::complain);
    connect(m_contacts, &ContactsPage::queryChanged, this, [this] {
        m_status->showNote({});
        m_export->offer().setShown(m_contacts->query());
        showCounts();
    });
}

void Workspace::connectDetails()
{
    m_details->gatherActions();
    connect(m_details, &DetailsDesk::failed, this, &Workspace::complain);
    connect(m_details, &DetailsDesk::edited, this, [this] {
        m_contacts->refresh();
        m_fans->refresh();
    });
}

void Workspace::connectFans()
{
    connect(m_fans, &FanPage::failed, this, &Workspace::complain);
    connect(m_fans, &FanPage::importClicked, m_menu.import, &QAction::trigger);
    connect(m_fans, &FanPage::noted, m_status, &StatusLine::showNote);
    connect(m_fans, &FanPage::undoable, this,
            [this](const QString &sentence, const std::function<void()> &undo) {
                if (!isBusy()) {
                    m_strip->succeed(sentence, tr("&Undo"), undo);
                }
            });
    connect(m_fans, &FanPage::peopleChosen, this,
            [this](const std::vector<ContactId> &people, const QString &title) {
                showPeople(people, title, m_fans);
            });
    connect(m_contacts, &ContactsPage::backToOriginClicked, this, [this] {
        m_sidebar->choosePage(m_pages->indexOf(m_origin));
        m_origin->setFocus();
    });
}

void Workspace::showPeople(const std::vector<qint64> &people, const QString &title, QWidget *origin)
{
    m_origin = origin;
    m_top->search().clear();
    m_contacts->showOnly(people, title);
    m_sidebar->choosePage(m_pages->indexOf(m_contacts));
    m_contacts->table().setFocus();
}

void Workspace::connectParts()
{
    connect(m_top, &TopBar::importClicked, m_menu.import, &QAction::trigger);
    connect(m_top, &TopBar::exportClicked, m_export, &ExportDesk::exportOptIn);
    connect(&m_export->offer(), &ExportOffer::changed, this, &Workspace::showOffer);
    connect(&m_export->offer(), &ExportOffer::failed, this, &Workspace::complain);
    connect(m_sidebar, &Sidebar::profileChosen, this, [this] {
        const auto profile = m_sidebar->profile();
        m_session->remember(profileKey, profile ? QVariant(*profile) : QVariant());
        m_contacts->setProfile(profile);
        m_unsubscribes->setProfile(profile);
        m_fans->setProfile(profile);
        showOffer(); // what can be done with an artist depends on one being chosen
    });
    connect(m_sidebar, &Sidebar::pageChosen, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_strip, &TaskStrip::busyChanged, this, [this](bool busy) {
        showOffer();
        emit busyChanged(busy);
    });
    connect(m_import, &ImportDesk::undone, m_session.get(), &StoreSession::refresh);
    connect(m_consent, &ConsentDesk::changed, m_session.get(), &StoreSession::refresh);
    connect(m_consent, &ConsentDesk::failed, this, &Workspace::complain);
    connect(m_import, &ImportDesk::failed, this, &Workspace::complain);
    connect(m_import, &ImportDesk::imported, this, [this](const ImportOutcome &outcome) {
        m_session->refresh();
        emit imported(outcome);
    });
}

void Workspace::connectUnsubscribes()
{
    connect(m_unsubscribes, &UnsubscribesPage::failed, this, &Workspace::complain);
    connect(m_unsubscribes, &UnsubscribesPage::personChosen, this, [this](const QString &email) {
        if (m_contacts->query().optedInOnly) {
            m_contacts->toggleOptedInOnly(); // who said no is not among the others
        }
        m_top->search().start(email);
        m_sidebar->choosePage(0);
    });
    connect(m_unsubscribes, &UnsubscribesPage::peopleChosen, this,
            [this](const std::vector<qint64> &people, const QString &title) {
                if (m_contacts->query().optedInOnly) {
                    m_contacts->toggleOptedInOnly();
                }
                showPeople(people, title, m_unsubscribes);
            });
}

void Workspace::connectLedgerViews()
{
    const auto open = [](QDialog *dialog) {
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    };
    connect(m_menu.asOf, &QAction::triggered, this,
            [this, open] { open(new AsOfDialog(*m_session, m_sidebar->profile(), this)); });
    connect(m_menu.wordings, &QAction::triggered, this,
            [this, open] { open(new WordingDialog(*m_session, m_sidebar->profile(), this)); });
    connect(m_menu.backUp, &QAction::triggered, m_backup, &BackupDesk::pickFile);
}

void Workspace::connectHandovers()
{
    connect(m_handovers, &HandoverPage::failed, this, &Workspace::complain);
    connect(m_handovers, &HandoverPage::exportClicked, m_menu.exportAs, &QAction::trigger);
    connect(m_handovers, &HandoverPage::staleCountChanged, this, [this](int stale) {
        m_sidebar->setPageBadge(m_pages->indexOf(m_handovers), stale,
                                tr("%Ln with people to remove", nullptr, stale));
    });
    connect(m_export, &ExportDesk::exported, m_handovers, &HandoverPage::refresh);
    const auto compare = [this] { m_handovers->desk().pickListToCompare(m_sidebar->profile()); };
    connect(m_handovers, &HandoverPage::compareClicked, this, compare);
    connect(m_menu.compareList, &QAction::triggered, this, compare);
    connect(&m_handovers->desk(), &HandoverDesk::importWanted, this,
            [this](const ImportJob &job) { m_import->run({job}); });
    m_handovers->refresh();
}

void Workspace::connectLookOver()
{
    connect(m_menu.duplicates, &QAction::triggered, m_lookOver, &LookOverDesk::showDuplicates);
    connect(m_menu.mistyped, &QAction::triggered, m_lookOver, &LookOverDesk::showMistyped);
    connect(m_menu.missing, &QAction::triggered, m_lookOver, [this] { m_lookOver->showMissing(); });
    connect(m_status, &StatusLine::twiceClicked, m_menu.duplicates, &QAction::trigger);
    connect(m_status, &StatusLine::mistypedClicked, m_menu.mistyped, &QAction::trigger);
    connect(m_status, &StatusLine::missingClicked, m_menu.missing, &QAction::trigger);
    connect(m_contacts, &ContactsPage::prepared, m_lookOver, &LookOverDesk::beginFirstLook,
            Qt::SingleShotConnection);
    connect(m_contacts, &ContactsPage::prepared, this, &Workspace::prepared,
            Qt::SingleShotConnection);
    connect(m_lookOver, &LookOverDesk::found, m_status, &StatusLine::showFindings);
    connect(m_lookOver, &LookOverDesk::changed, m_session.get(), &StoreSession::refresh);
    connect(m_lookOver, &LookOverDesk::failed, this, &Workspace::complain);
    connect(m_import, &ImportDesk::imported, m_lookOver, &LookOverDesk::refresh);
    connect(m_import, &ImportDesk::undone, m_lookOver, &LookOverDesk::refresh);
    connect(m_import, &ImportDesk::missingWanted, m_lookOver,
            [this](ImportId import) { m_lookOver->showMissing(import); });
    connect(m_details, &DetailsDesk::separationWanted, m_lookOver, &LookOverDesk::separate);
    connect(m_details, &DetailsDesk::correctionWanted, m_lookOver, &LookOverDesk::correct);
}

void Workspace::connectWatch()
{
    connect(m_menu.watchFolder, &QAction::triggered, m_watch, &WatchDesk::ask);
    connect(m_watch, &WatchDesk::failed, this, &Workspace::complain);
    connect(m_watch, &WatchDesk::importWanted, this,
            [this](const QString &path) { importFiles({path}); });
}

void Workspace::connectSession()
{
    connect(m_session.get(), &StoreSession::counted, this, &Workspace::showProfiles);
    connect(m_session.get(), &StoreSession::refreshed, this, [this] {
        showProfiles();
        m_contacts->refresh();
        m_unsubscribes->refresh();
        m_fans->refresh();
        m_export->offer().refresh();
        m_handovers->refresh();
        m_details->refresh();
    });
    connect(m_session.get(), &StoreSession::refreshFailed, this, &Workspace::complain);
}

void Workspace::importFiles(const QStringList &paths)
{
    m_import->askAbout(paths, m_sidebar->profile());
}

void Workspace::runImport(std::vector<ImportJob> jobs)
{
    m_import->run(std::move(jobs));
}

void Workspace::exportOptInTo(const QString &folder)
{
    m_export->exportOptInTo(folder);
}

bool Workspace::isBusy() const
{
    return m_strip->isBusy();
}

void Workspace::showProfiles()
{
    m_sidebar->showProfiles(m_session->overview());
    showCounts();
}

void Workspace::showCounts()
{
    if (m_session->overview().isCounted) {
        m_status->showAudience(m_session->audienceOf(m_sidebar->profile()),
                               m_contacts->query().optedInOnly);
    }
}

void Workspace::showOffer()
{
    const bool busy = isBusy();
    const ExportOffer &offer = m_export->offer();
    m_top->showOffer(offer, busy);
    m_menu.exportOptIn->setText(offer.buttonText());
    m_menu.exportOptIn->setEnabled(offer.isOpen() && !busy);
    m_menu.exportAs->setEnabled(!busy);
    m_menu.addArtist->setEnabled(!busy);
    m_menu.renameArtist->setEnabled(!busy && m_sidebar->profile());
    const bool anybody = m_session->overview().overall.contacts > 0;
    m_contacts->showHint(anybody && !busy ? offer.reason() : QString());
}

void Workspace::addArtist(const QString &name)
{
    m_artists->add(name);
}

void Workspace::tell(const QString &sentence, bool wellDone)
{
    if (wellDone) {
        m_strip->succeed(sentence);
    } else {
        m_strip->fail(sentence);
    }
}

void Workspace::complain(const QString &message)
{
    if (!isBusy()) {
        m_strip->fail(message);
    }
}

} // namespace mailspace
