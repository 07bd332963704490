// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/backup.h"

#include "core/store/database.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QRegularExpression>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

constexpr int backupsKept = 10;

struct BackupText
{
    Q_DECLARE_TR_FUNCTIONS(Backup)
};

Result<> verifyCopy(const QString &path)
{
    // A plain connection: the copy must not be migrated, only read.
    const auto name = u"verify "_s + path;
    QString verdict;
    {
        auto connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        connection.setDatabaseName(path);
        connection.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
        if (connection.open()) {
            QSqlQuery check(u"PRAGMA quick_check(1)"_s, connection);
            verdict = check.next() ? check.value(0).toString() : QString();
        }
    }
    QSqlDatabase::removeDatabase(name);
    if (verdict != u"ok"_s) {
        return fail(BackupText::tr("The backup %1 could not be read back. Check the disk.")
                        .arg(QDir::toNativeSeparators(path)));
    }
    return {};
}

void thinOut(const QStringList &copies)
{
    for (qsizetype i = 0; i < copies.size() - backupsKept; ++i) {
        QFile::remove(copies[i]);
    }
}

} // namespace

Result<> backUp(Database &database, const QString &path)
{
    const auto shown = QDir::toNativeSeparators(path);
    QFile target(path);
    // Created by us first, so that nobody else may read it; VACUUM INTO takes an empty file.
    if (!target.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                     QFileDevice::ReadOwner | QFileDevice::WriteOwner)) {
        return fail(
            BackupText::tr("The backup %1 cannot be written: %2").arg(shown, target.errorString()));
    }
    target.close();
    auto copied = database.run(u"VACUUM INTO :path"_s, {{u":path"_s, path}});
    if (!copied) {
        QFile::remove(path);
        return fail(BackupText::tr("The backup %1 cannot be written: %2")
                        .arg(shown, copied.error().message));
    }
    if (auto sound = verifyCopy(path); !sound) {
        QFile::remove(path);
        return sound;
    }
    return {};
}

Result<QString> backUpBefore(Database &database, const QString &occasion)
{
    const QFileInfo store(database.path());
    QDir folder(store.absolutePath());
    if (!folder.mkpath(u"backups"_s) || !folder.cd(u"backups"_s)) {
        return fail(BackupText::tr("The folder for backups beside %1 cannot be created.")
                        .arg(QDir::toNativeSeparators(database.path())));
    }
    QFile::setPermissions(folder.path(),
                          QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    const auto prefix = store.completeBaseName() + u" "_s;
    const auto moment = QDateTime::currentDateTimeUtc().toString(u"yyyy-MM-dd HHmmss.zzz"_s);
    const auto path = folder.filePath(prefix + moment + u" "_s + occasion + u".mailspace"_s);
    if (auto done = backUp(database, path); !done) {
        return failed(done);
    }
    thinOut(backupsBeside(database.path()));
    return path;
}

QStringList backupsBeside(const QString &storePath)
{
    const QFileInfo store(storePath);
    const QDir folder(store.absoluteDir().filePath(u"backups"_s));
    const auto prefix = store.completeBaseName() + u" "_s;
    // The names of two stores may begin alike; ours go on with the date.
    const QRegularExpression ours(u'^' + QRegularExpression::escape(prefix)
                                  + u"\\d{4}-\\d{2}-\\d{2} \\d{6}\\.\\d{3} .*\\.mailspace$"_s);
    QStringList paths;
    for (const auto &name : folder.entryList(QDir::Files, QDir::Name)) {
        if (ours.match(name).hasMatch()) {
            paths += folder.filePath(name);
        }
    }
    return paths;
}

} // namespace mailspace
