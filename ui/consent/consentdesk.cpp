// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/consent/consentdesk.h"

#include "core/consent/erasure.h"
#include "core/consent/personhistory.h"
#include "core/contacts/contactstore.h"
#include "core/contacts/personaldata.h"
#include "core/store/database.h"
#include "ui/consent/erasedialog.h"
#include "ui/consent/historydialog.h"
#include "ui/contacts/contactspage.h"
#include "ui/contacts/contacttableview.h"
#include "ui/export/exportnames.h"
#include "ui/export/exportrunner.h"
#include "ui/store/storesession.h"
#include "ui/task.h"
#include "ui/taskstrip.h"

#include <QtCore/QDir>
#include <QtCore/QLocale>
#include <QtCore/QUrl>
#include <QtGui/QAction>
#include <QtGui/QDesktopServices>
#include <QtWidgets/QFileDialog>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

struct PersonsHistory
{
    QString email;
    std::vector<HistoryLine> lines;
};

Result<QString> emailOf(Database &database, ContactId id)
{
    const auto rows = ContactStore(database).rows(std::array{id}, std::nullopt);
    return rows ? Result<QString>(rows->front().email) : mailspace::failed(rows);
}

Result<PersonsHistory> readHistory(const QString &path, ContactId id)
{
    auto database = Database::open(path);
    if (!database) {
        return mailspace::failed(database);
    }
    const auto email = emailOf(*database, id);
    auto lines = historyOf(*database, id);
    if (!email || !lines) {
        return email ? mailspace::failed(lines) : mailspace::failed(email);
    }
    return PersonsHistory{*email, std::move(*lines)};
}

Result<ErasurePreview> readPreview(const QString &path, ContactId id)
{
    auto database = Database::open(path);
    if (!database) {
        return mailspace::failed(database);
    }
    const auto email = emailOf(*database, id);
    return email ? previewErasure(*database, *email) : mailspace::failed(email);
}

/// Returns the folder made for the person in `folder`.
Result<QString> writeEverything(const QString &path, ContactId id, const QString &folder)
{
    auto database = Database::open(path);
    if (!database) {
        return mailspace::failed(database);
    }
    auto email = emailOf(*database, id);
    if (!email) {
        return email;
    }
    const QString target = freePath(folder, plainFileName(*email));
    const auto files = savePersonalData(*database, *email, target);
    return files ? Result<QString>(target) : mailspace::failed(files);
}

} // namespace

ConsentDesk::ConsentDesk(StoreSession &session, TaskStrip &strip, ContactsPage &page,
                         QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_strip(strip)
    , m_page(page)
    , m_window(window)
{
    auto *separator = new QAction(this);
    separator->setSeparator(true);
    page.table().addAction(separator);
    m_unsubscribe = addAction(u"unsubscribe"_s, tr("&Unsubscribe"));
    m_unsubscribeAll = addAction(u"unsubscribeAll"_s, tr("Unsubscribe from &all artists"));
    m_complaint = addAction(u"recordComplaint"_s, tr("Record a c&omplaint"));
    m_bounce = addAction(u"recordBounce"_s, tr("Record a hard &bounce"));
    auto *second = new QAction(this);
    second->setSeparator(true);
    page.table().addAction(second);
    m_history = addAction(u"history"_s, tr("&History…"));
    m_access = addAction(u"saveEverything"_s, tr("&Save everything we know about this person…"));
    m_erase = addAction(u"erase"_s, tr("&Erase this person…"));
    connect(m_unsubscribe, &QAction::triggered, this,
            [this] { record(ConsentKind::Withdrawn, m_page.query().profile); });
    connect(m_unsubscribeAll, &QAction::triggered, this,
            [this] { record(ConsentKind::Withdrawn, std::nullopt); });
    connect(m_complaint, &QAction::triggered, this,
            [this] { record(ConsentKind::Complained, std::nullopt); });
    connect(m_bounce, &QAction::triggered, this,
            [this] { record(ConsentKind::Bounced, std::nullopt); });
    connect(m_history, &QAction::triggered, this, &ConsentDesk::showHistory);
    connect(m_access, &QAction::triggered, this, &ConsentDesk::pickFolder);
    connect(m_erase, &QAction::triggered, this, &ConsentDesk::askToErase);
    connect(&page.table(), &ContactTableView::selectedCountChanged, this,
            &ConsentDesk::updateActions);
    connect(&page, &ContactsPage::queryChanged, this, &ConsentDesk::updateActions);
    connect(&strip, &TaskStrip::busyChanged, this, &ConsentDesk::updateActions);
    updateActions();
}

QAction *ConsentDesk::addAction(const QString &objectName, const QString &text)
{
    auto *action = new QAction(text, this);
    action->setObjectName(objectName);
    m_page.table().addAction(action);
    return action;
}

void ConsentDesk::updateActions()
{
    const auto profile = m_page.query().profile;
    m_unsubscribe->setVisible(profile.has_value());
    m_unsubscribe->setText(
        tr("&Unsubscribe from %1").arg(m_session.profileName(profile).replace(u'&', u"&&"_s)));
    const auto selected = m_page.table().selectedCount();
    for (QAction *action : {m_unsubscribe, m_unsubscribeAll, m_complaint, m_bounce}) {
        action->setEnabled(selected > 0 && !m_strip.isBusy());
    }
    m_history->setEnabled(selected == 1);
    m_access->setEnabled(selected == 1);
    m_erase->setEnabled(selected == 1 && !m_strip.isBusy());
}

void ConsentDesk::record(ConsentKind kind, std::optional<qint64> profile)
{
    ConsentBatch batch{m_page.table().selectedIds(), kind, profile};
    if (batch.contacts.empty() || m_strip.isBusy()) {
        return;
    }
    const auto count = static_cast<int>(batch.contacts.size());
    auto progress = runTask(
        this,
        [path = m_session.path(), batch](Progress &task) -> Result<std::vector<qint64>> {
            auto database = Database::open(path);
            return database ? recordBatch(*database, batch, currentTimestamp(), task)
                            : mailspace::failed(database);
        },
        [this, kind, profile, count](const Result<std::vector<qint64>> &events) {
            if (!events) {
                settle(events.error().message);
                return;
            }
            m_strip.succeed(sentenceFor(kind, profile, count), tr("&Undo"),
                            [this, events = *events] { takeBack(events); });
            emit changed();
        });
    m_strip.start(tr("Recording"), std::move(progress), TaskStrip::Unit::Contacts);
}

QString ConsentDesk::sentenceFor(ConsentKind kind, std::optional<qint64> profile, int count) const
{
    switch (kind) {
    case ConsentKind::Complained:
        return tr("Recorded the complaint of %Ln fan(s).", nullptr, count);
    case ConsentKind::Bounced:
        return tr("Recorded the bounce of %Ln address(es).", nullptr, count);
    default:
        return profile ? tr("Unsubscribed %Ln fan(s) from %1.", nullptr, count)
                             .arg(m_session.profileName(profile))
                       : tr("Unsubscribed %Ln fan(s) from all artists.", nullptr, count);
    }
}

void ConsentDesk::takeBack(const std::vector<qint64> &events)
{
    auto progress = runTask(
        this,
        [path = m_session.path(), events](Progress &task) -> Result<> {
            auto database = Database::open(path);
            return database ? takeBackEvents(*database, events, currentTimestamp(), task)
                            : mailspace::failed(database);
        },
        [this](const Result<> &done) {
            settle(done ? QString() : done.error().message);
            if (done) {
                m_strip.succeed(tr("Taken back: everything is as it was. The history keeps both."));
                emit changed();
            }
        });
    m_strip.start(tr("Taking back"), std::move(progress), TaskStrip::Unit::Contacts);
}

void ConsentDesk::settle(const QString &sentence)
{
    if (sentence.isEmpty()) {
        m_strip.dismiss();
    } else {
        m_strip.fail(sentence);
    }
}

void ConsentDesk::showHistory()
{
    const auto ids = m_page.table().selectedIds();
    if (ids.size() != 1) {
        return;
    }
    runTask(
        this,
        [path = m_session.path(), id = ids.front()](Progress & /*task*/) {
            return readHistory(path, id);
        },
        [this](Result<PersonsHistory> person) {
            if (!person) {
                emit failed(person.error().message);
                return;
            }
            auto *dialog = new HistoryDialog(person->email, std::move(person->lines), m_window);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->open();
        });
}

void ConsentDesk::pickFolder()
{
    auto *picker = new QFileDialog(m_window, tr("Save everything we know about this person"),
                                   ExportRunner::rememberedFolder());
    picker->setObjectName(u"accessPicker"_s);
    picker->setAttribute(Qt::WA_DeleteOnClose);
    picker->setFileMode(QFileDialog::Directory);
    picker->setOption(QFileDialog::ShowDirsOnly);
    connect(picker, &QFileDialog::fileSelected, this, &ConsentDesk::saveEverythingTo);
    picker->open();
}

void ConsentDesk::saveEverythingTo(const QString &folder)
{
    const auto ids = m_page.table().selectedIds();
    if (ids.size() != 1) {
        return;
    }
    runTask(
        this,
        [path = m_session.path(), id = ids.front(), folder](Progress & /*task*/) {
            return writeEverything(path, id, folder);
        },
        [this](const Result<QString> &written) {
            if (!written) {
                emit failed(written.error().message);
                return;
            }
            m_strip.succeed(tr("Everything known about this person is in %1.")
                                .arg(QDir::toNativeSeparators(*written)),
                            tr("Show the &folder"), [folder = *written] {
                                QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
                            });
        });
}

void ConsentDesk::askToErase()
{
    const auto ids = m_page.table().selectedIds();
    if (ids.size() != 1) {
        return;
    }
    runTask(
        this,
        [path = m_session.path(), id = ids.front()](Progress & /*task*/) {
            return readPreview(path, id);
        },
        [this](const Result<ErasurePreview> &preview) {
            if (!preview) {
                emit failed(preview.error().message);
                return;
            }
            auto *dialog = new EraseDialog(*preview, m_window);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(dialog, &QDialog::accepted, this,
                    [this, dialog, email = preview->email] { erase(email, dialog->reason()); });
            dialog->open();
        });
}

void ConsentDesk::erase(const QString &email, const QString &reason)
{
    auto progress = runTask(
        this,
        [path = m_session.path(), email, reason](Progress & /*task*/) -> Result<ErasureReceipt> {
            auto database = Database::open(path);
            return database ? erasePerson(*database, email, reason, currentTimestamp())
                            : mailspace::failed(database);
        },
        [this](const Result<ErasureReceipt> &receipt) {
            if (!receipt) {
                settle(receipt.error().message);
                return;
            }
            if (receipt->keptBackups.isEmpty()) {
                m_strip.succeed(tr("One person was erased for good."));
            } else {
                m_strip.fail(tr("One person was erased, but these backups could not be deleted. "
                                "Delete them by hand:\n%1")
                                 .arg(receipt->keptBackups.join(u'\n')));
            }
            emit changed();
        });
    m_strip.start(tr("Erasing"), std::move(progress), TaskStrip::Unit::Contacts);
}

} // namespace mailspace
