// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/storerestore.h"

#include "core/consent/storecheck.h"
#include "core/store/backup.h"
#include "core/store/carryover.h"
#include "core/store/database.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>

#include <filesystem>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

struct StoreRestoreText
{
    Q_DECLARE_TR_FUNCTIONS(StoreRestore)
};

QString shown(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

Result<> copyBackup(const QString &backup, const QString &copy)
{
    if (!QFileInfo(backup).isFile()) {
        return fail(StoreRestoreText::tr("There is no backup %1.").arg(shown(backup)));
    }
    if (QFileInfo(backup + u"-wal"_s).size() > 0) {
        return fail(StoreRestoreText::tr("%1 is open in another program. Close it there first.")
                        .arg(shown(backup)));
    }
    QFile source(backup);
    if (!source.copy(copy)) {
        return fail(StoreRestoreText::tr("The backup %1 cannot be copied: %2")
                        .arg(shown(backup), source.errorString()));
    }
    QFile::setPermissions(copy, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return {};
}

/// Opens the copy of the backup and looks it over; faults name the backup.
Result<Database> openSound(const QString &backup, const QString &copy, Progress &progress)
{
    auto database = Database::open(copy);
    if (!database) {
        auto error = database.error();
        error.message.replace(shown(copy), shown(backup));
        return tl::unexpected(error);
    }
    const auto check = checkStore(*database, progress);
    if (!check && check.error().kind == Error::Kind::Cancelled) {
        return failed(check);
    }
    if (!check || !check->isSound()) {
        return fail(StoreRestoreText::tr(
                        "The backup %1 is damaged, so it was not put in place. Nothing was "
                        "changed.")
                        .arg(shown(backup)));
    }
    return database;
}

/// Makes the file free to be replaced: alone on it, and everything in the one file.
Result<> release(Database &database)
{
    // SQLite leaves WAL only when no other connection is there; one that is does not go by itself.
    if (auto soon = database.value(u"PRAGMA busy_timeout = 500"_s); !soon) {
        return failed(soon);
    }
    const auto mode = database.value(u"PRAGMA journal_mode = DELETE"_s);
    if (!mode || mode->toString() != u"delete"_s) {
        return fail(StoreRestoreText::tr(
                        "The store %1 is open in another window or program. Close it there "
                        "first; nothing was changed.")
                        .arg(shown(database.path())));
    }
    return {};
}

/// A store that cannot be opened is put aside, with what belongs to it.
Result<QString> putAside(const QString &storePath, Timestamp now)
{
    const auto moment
        = QDateTime::fromMSecsSinceEpoch(now, Qt::UTC).toString(u"yyyy-MM-dd HHmmss"_s);
    const auto aside = u"%1.%2.damaged"_s.arg(storePath, moment);
    for (const auto &part : {QString(), u"-wal"_s, u"-shm"_s}) {
        if (QFile::exists(storePath + part) && !QFile::rename(storePath + part, aside + part)) {
            return fail(StoreRestoreText::tr("The damaged store %1 cannot be moved aside.")
                            .arg(shown(storePath)));
        }
    }
    return aside;
}

} // namespace

Result<RestoreReceipt> restoreStore(const QString &storePath, const QString &backupPath,
                                    Timestamp now, Progress &progress)
{
    const QFileInfo store(storePath);
    if (store.exists() && store.canonicalFilePath() == QFileInfo(backupPath).canonicalFilePath()) {
        return fail(StoreRestoreText::tr("This is the store itself. Choose one of its backups."));
    }
    // Beside the store, so that the last step is one renaming on the same disk.
    const QTemporaryDir work(store.absoluteDir().filePath(u".restore-XXXXXX"_s));
    if (!work.isValid()) {
        return fail(
            StoreRestoreText::tr("The folder of %1 cannot be written to.").arg(shown(storePath)));
    }
    const auto copy = work.filePath(store.fileName());
    if (auto copied = copyBackup(backupPath, copy); !copied) {
        return failed(copied);
    }
    RestoreReceipt receipt;
    {
        auto restored = openSound(backupPath, copy, progress);
        if (!restored) {
            return failed(restored);
        }
        if (store.exists()) {
            auto present = Database::open(storePath);
            const bool readable = present && present->verifyPages();
            receipt.presentUnreadable = !readable;
            if (readable) {
                const auto carried = carryOver(*present, *restored, now, progress);
                if (!carried) {
                    return failed(carried);
                }
                receipt.erasedAgain = carried->erasedAgain;
                receipt.noesKept = carried->noesKept;
                const auto kept = backUpBefore(*present, u"before-restore"_s);
                if (!kept) {
                    return failed(kept);
                }
                receipt.keptAs = *kept;
                if (auto alone = release(*present); !alone) {
                    return failed(alone);
                }
            }
        }
        if (auto whole = release(*restored); !whole) {
            return failed(whole);
        }
    }
    if (receipt.presentUnreadable) {
        const auto aside = putAside(storePath, now);
        if (!aside) {
            return failed(aside);
        }
        receipt.keptAs = *aside;
    }
    std::error_code failure;
    std::filesystem::rename(copy.toStdU16String(), storePath.toStdU16String(), failure);
    if (failure) {
        return fail(StoreRestoreText::tr("The backup cannot be put in the place of %1: %2")
                        .arg(shown(storePath), QString::fromStdString(failure.message())));
    }
    return receipt;
}

} // namespace mailspace
