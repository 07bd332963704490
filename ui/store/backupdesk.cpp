// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/store/backupdesk.h"

#include "core/store/backup.h"
#include "core/store/database.h"
#include "ui/store/storesession.h"
#include "ui/task.h"
#include "ui/taskstrip.h"

#include <QtCore/QDate>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtWidgets/QFileDialog>

namespace mailspace {

using namespace Qt::StringLiterals;

BackupDesk::BackupDesk(StoreSession &session, TaskStrip &strip, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_strip(strip)
    , m_window(window)
{
}

void BackupDesk::pickFile()
{
    const QFileInfo store(m_session.path());
    auto *picker = new QFileDialog(m_window, tr("Back up to"), store.absolutePath(),
                                   tr("Stores (*.mailspace)"));
    picker->setObjectName(u"backupPicker"_s);
    picker->setAttribute(Qt::WA_DeleteOnClose);
    picker->setAcceptMode(QFileDialog::AcceptSave);
    picker->setOption(QFileDialog::DontConfirmOverwrite); // the core overwrites nothing
    picker->setDefaultSuffix(u"mailspace"_s);
    picker->selectFile(u"%1 %2.mailspace"_s.arg(store.completeBaseName(),
                                                QDate::currentDate().toString(Qt::ISODate)));
    connect(picker, &QFileDialog::fileSelected, this, &BackupDesk::backUpTo);
    picker->open();
}

void BackupDesk::backUpTo(const QString &path)
{
    if (m_strip.isBusy()) {
        return;
    }
    auto progress = runTask(
        this,
        [store = m_session.path(), path](Progress & /*task*/) -> Result<> {
            auto database = Database::open(store);
            return database ? backUp(*database, path) : failed(database);
        },
        [this, path](const Result<> &done) {
            if (done) {
                m_strip.succeed(tr("Copied the store to %1 and read it back.")
                                    .arg(QDir::toNativeSeparators(path)));
            } else {
                m_strip.fail(done.error().message);
            }
        });
    m_strip.start(tr("Backing up"), std::move(progress), TaskStrip::Unit::Contacts);
}

} // namespace mailspace
