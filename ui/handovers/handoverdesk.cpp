// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/handovers/handoverdesk.h"

#include "core/export/handoverledger.h"
#include "core/store/database.h"
#include "ui/export/exportnames.h"
#include "ui/export/exportrunner.h"
#include "ui/handovers/comparedialog.h"
#include "ui/handovers/handovermodel.h"
#include "ui/handovers/stalepeopledialog.h"
#include "ui/store/storesession.h"
#include "ui/task.h"
#include "ui/taskstrip.h"

#include <QtCore/QFileInfo>
#include <QtCore/QUrl>
#include <QtGui/QDesktopServices>
#include <QtWidgets/QFileDialog>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

Result<std::vector<StalePerson>> readPeople(const QString &storePath, const Handover &handover)
{
    auto database = Database::open(storePath);
    if (!database) {
        return tl::unexpected(database.error());
    }
    std::vector<StalePerson> people;
    auto read = HandoverLedger(*database, currentTimestamp())
                    .forEachStalePerson(handover, [&people](const StalePerson &person) {
                        if (people.size() < StalePeopleDialog::mostShown) {
                            people.push_back(person);
                        }
                        return Result<>();
                    });
    return read ? Result<std::vector<StalePerson>>(std::move(people))
                : tl::unexpected(read.error());
}

Result<RemovalReceipt> write(const QString &storePath, const RemovalRequest &request,
                             Progress &progress)
{
    auto database = Database::open(storePath);
    if (!database) {
        return tl::unexpected(database.error());
    }
    return Removals(*database, currentTimestamp()).save(request, progress);
}

Result<qint64> confirm(const QString &storePath, qint64 handover)
{
    auto database = Database::open(storePath);
    if (!database) {
        return tl::unexpected(database.error());
    }
    return Removals(*database, currentTimestamp()).confirm(handover);
}

} // namespace

HandoverDesk::HandoverDesk(StoreSession &session, TaskStrip &strip, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_strip(strip)
    , m_window(window)
{
}

void HandoverDesk::pickFile(const Handover &handover, bool withNew)
{
    auto *picker = new QFileDialog(m_window, tr("Save removals"), ExportRunner::rememberedFolder(),
                                   tr("CSV files (*.csv)"));
    picker->setObjectName(u"removalsPicker"_s);
    picker->setAttribute(Qt::WA_DeleteOnClose);
    picker->setAcceptMode(QFileDialog::AcceptSave);
    picker->setDefaultSuffix(u"csv"_s);
    picker->selectFile(
        plainFileName(tr("%1 removals %2.csv")
                          .arg(QFileInfo(HandoverModel::recipientText(handover)).completeBaseName(),
                               QDate::currentDate().toString(Qt::ISODate))));
    connect(picker, &QFileDialog::fileSelected, this,
            [this, id = handover.id, withNew](const QString &path) {
                saveRemovals(id, path, withNew);
            });
    picker->open();
}

void HandoverDesk::saveRemovals(qint64 handover, const QString &path, bool withNew)
{
    if (m_strip.isBusy()) {
        return;
    }
    const RemovalRequest request{.handover = handover,
                                 .path = path,
                                 .additionsPath
                                 = withNew ? RemovalRequest::besides(path) : QString()};
    const auto progress = runTask(
        this,
        [store = m_session.path(), request](Progress &running) {
            return write(store, request, running);
        },
        [this](const Result<RemovalReceipt> &receipt) { settle(receipt); });
    m_strip.start(tr("Writing %1").arg(QFileInfo(path).fileName()), progress,
                  TaskStrip::Unit::Contacts);
}

void HandoverDesk::settle(const Result<RemovalReceipt> &receipt)
{
    if (receipt) {
        const QFileInfo file(receipt->path);
        QString sentence
            = tr("%Ln removal(s) saved to %1.", nullptr, static_cast<int>(receipt->removals))
                  .arg(file.fileName());
        if (receipt->additions > 0) {
            sentence += u' '
                + tr("%Ln new opt-in(s) saved to %1.", nullptr,
                     static_cast<int>(receipt->additions))
                      .arg(QFileInfo(receipt->additionsPath).fileName());
        }
        m_strip.succeed(sentence + u' ' + receipt->advice, tr("Show in &folder"),
                        [folder = file.absolutePath()] {
                            QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
                        });
    } else if (receipt.error().kind == Error::Kind::Cancelled) {
        m_strip.dismiss();
    } else {
        m_strip.fail(receipt.error().message);
    }
    emit changed();
}

void HandoverDesk::markApplied(qint64 handover)
{
    runTask(
        this,
        [store = m_session.path(), id = handover](Progress & /*progress*/) {
            return confirm(store, id);
        },
        [this](const Result<qint64> &confirmed) {
            if (!confirmed) {
                emit failed(confirmed.error().message);
            }
            emit changed();
        });
}

void HandoverDesk::showPeople(const Handover &handover)
{
    runTask(
        this,
        [store = m_session.path(), asked = handover](Progress & /*progress*/) {
            return readPeople(store, asked);
        },
        [this, asked = handover](const Result<std::vector<StalePerson>> &people) {
            if (!people) {
                emit failed(people.error().message);
                return;
            }
            auto *dialog = new StalePeopleDialog(asked, *people, m_window);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->open();
        });
}

void HandoverDesk::pickListToCompare(std::optional<ProfileId> artist)
{
    auto *picker = new QFileDialog(m_window, tr("Compare a list from a mailing tool"),
                                   ExportRunner::rememberedFolder(),
                                   tr("Lists (*.csv *.txt *.tsv);;All files (*)"));
    picker->setObjectName(u"compareListPicker"_s);
    picker->setAttribute(Qt::WA_DeleteOnClose);
    picker->setFileMode(QFileDialog::ExistingFile);
    connect(picker, &QFileDialog::fileSelected, this,
            [this, artist](const QString &path) { compare(path, artist); });
    picker->open();
}

void HandoverDesk::compare(const QString &path, std::optional<ProfileId> artist)
{
    auto *dialog = new CompareDialog(m_session, path, artist, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CompareDialog::importWanted, this, &HandoverDesk::importWanted);
    dialog->open();
}

} // namespace mailspace
