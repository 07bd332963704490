// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/database.h"

#include "core/log.h"
#include "core/store/bulkrows.h"
#include "core/store/migrations.h"
#include "core/store/queryfunctions.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QUuid>
#include <QtSql/QSqlDriver>
#include <QtSql/QSqlError>

#include <sqlite3.h>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

// "MSpc". Marks a file as ours; stored, may never change.
constexpr int applicationId = 0x4D537063;

// Those that a large load changes. No memory map: cell_size_check looks over a mapped page at every
// visit, one in the cache only when it comes in.
constexpr auto usualSettings = "PRAGMA foreign_keys = ON;"
                               "PRAGMA temp_store = MEMORY;"
                               "PRAGMA threads = 0;"
                               "PRAGMA cache_size = -16384;";

// About a millisecond of work.
constexpr int virtualInstructionsBetweenChecks = 20'000;

struct DatabaseText
{
    Q_DECLARE_TR_FUNCTIONS(Database)
};

QString damageText(const QString &path)
{
    return DatabaseText::tr(
               "The store %1 is damaged. Nothing was changed. Restore a backup from the "
               "folder \"backups\" beside it.")
        .arg(QDir::toNativeSeparators(path));
}

/// Before SQLite's first use. Nobody asks how much memory it takes, and keeping count of that costs
/// a lock with every piece.
void prepareLibrary()
{
    [[maybe_unused]] static const int once = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

/// The store holds personal data: the owner reads it, nobody else (also its -wal and -shm files,
/// which SQLite creates with the same rights).
Result<> createPrivately(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                   QFileDevice::ReadOwner | QFileDevice::WriteOwner)) {
        return fail(DatabaseText::tr("The store %1 cannot be created: %2. Choose another folder.")
                        .arg(QDir::toNativeSeparators(path), file.errorString()));
    }
    return {};
}

Result<> checkFile(const QString &path)
{
    const QFileInfo file(path);
    const auto shown = QDir::toNativeSeparators(path);
    if (!file.exists()) {
        return fail(DatabaseText::tr("There is no store %1. Create it first.").arg(shown));
    }
    if (!file.isFile()) {
        return fail(DatabaseText::tr("%1 is not a file, so it cannot be a store.").arg(shown));
    }
    if (!file.isReadable() || !file.isWritable()) {
        return fail(DatabaseText::tr(
                        "The store %1 may not be read and written by you. Check its permissions.")
                        .arg(shown));
    }
    return {};
}

} // namespace

Result<Database> Database::open(const QString &path, Mode mode)
{
    if (mode == Mode::Create && QFileInfo::exists(path)) {
        return fail(DatabaseText::tr("%1 exists already. Open it, or choose another name.")
                        .arg(QDir::toNativeSeparators(path)));
    }
    prepareLibrary();
    if (auto ready = mode == Mode::Create ? createPrivately(path) : checkFile(path); !ready) {
        return failed(ready);
    }
    Database database;
    database.m_path = path;
    database.m_connectionName = QUuid::createUuid().toString(QUuid::WithoutBraces);
    database.m_connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, database.m_connectionName);
    database.m_connection.setDatabaseName(path);
    database.m_connection.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=10000"_s);
    if (!database.m_connection.open()) {
        return fail(DatabaseText::tr("The store %1 cannot be opened: %2")
                        .arg(QDir::toNativeSeparators(path),
                             database.m_connection.lastError().databaseText()));
    }
    database.m_handle = *static_cast<sqlite3 **>(database.m_connection.driver()->handle().data());

    // The driver and we must speak to one and the same library, or `handle` is a wild pointer.
    const auto driverVersion = database.value(u"SELECT sqlite_version()"_s);
    if (!driverVersion || driverVersion->toByteArray() != sqlite3_libversion()) {
        return fail(DatabaseText::tr(
            "Qt was built with another SQLite than Mail Space. Reinstall the program."));
    }
    if (auto known = database.checkIdentity(mode); !known) {
        return failed(known);
    }
    if (auto configured = database.configure(); !configured) {
        return failed(configured);
    }
    if (auto migrated = migrate(database, shippedMigrations()); !migrated) {
        return failed(migrated);
    }
    return database;
}

Result<> Database::checkIdentity(Mode mode)
{
    const auto shown = QDir::toNativeSeparators(m_path);
    if (mode == Mode::Create) {
        // Larger pages than SQLite's own 4 KiB: the ledger and the indexes are read in long runs.
        if (auto set = runScript("PRAGMA page_size = 8192;"
                                 "PRAGMA application_id = "
                                 + QByteArray::number(applicationId));
            !set) {
            return set;
        }
        return {};
    }
    const auto id = value(u"PRAGMA application_id"_s);
    if (!id || id->toInt() != applicationId) {
        return fail(
            DatabaseText::tr("%1 is not a Mail Space store. Choose a file that ends in .mailspace; "
                             "lists of fans are imported, not opened.")
                .arg(shown));
    }
    if (schemaVersion() > int(shippedMigrations().size())) {
        return fail(DatabaseText::tr(
                        "The store %1 was written by a newer Mail Space. Update the program to "
                        "open it; nothing was changed.")
                        .arg(shown));
    }
    return {};
}

Result<> Database::configure()
{
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    // FULL: with WAL, NORMAL may lose an acknowledged unsubscribe in a power cut.
    auto set = runScript("PRAGMA journal_mode = WAL;"
                         "PRAGMA synchronous = FULL;"
                         "PRAGMA secure_delete = ON;"
                         // Without it, REPLACE deletes behind the back of the ledger's trigger.
                         "PRAGMA recursive_triggers = ON;"
                         "PRAGMA cell_size_check = ON;"
                         "PRAGMA journal_size_limit = 16777216;" // after a large import
                         + QByteArray(usualSettings));
    if (!set) {
        return set;
    }
    if (!registerQueryFunctions(m_handle) || !registerBulkRows(m_handle)) {
        return tl::unexpected(lastError(DatabaseText::tr("The store could not be prepared")));
    }
    return {};
}

Result<> Database::beginLoad(bool isFirst)
{
    auto set = runScript("PRAGMA cache_size = -65536");
    if (!set || !isFirst) {
        return set;
    }
    // Refused while another connection is there: the log does as well, only slower.
    static_cast<void>(runScript("PRAGMA busy_timeout = 0; PRAGMA journal_mode = DELETE"));
    return runScript("PRAGMA busy_timeout = 10000;"
                     "PRAGMA foreign_keys = OFF;"
                     "PRAGMA temp_store = FILE;" // not to be set once sorting needs it
                     "PRAGMA threads = 2;");
}

Result<> Database::beginSorting()
{
    // SQLite sorts as much at once as its cache is large, and what fits the processor's own cache
    // is sorted three times as fast; the parts go to a nameless file that is gone with the program.
    return runScript("PRAGMA cache_size = -2000");
}

void Database::keepSmall()
{
    static_cast<void>(runScript("PRAGMA cache_size = -2048"));
}

void Database::endLoad()
{
    // Another program may hold the store by now; the next connection sets the mode again.
    static_cast<void>(runScript("PRAGMA journal_mode = WAL"));
    if (auto set = runScript(usualSettings); !set) {
        qCWarning(coreLog) << "the usual settings could not be set again";
    }
}

Result<> Database::verifyPages()
{
    const auto sound = value(u"PRAGMA quick_check(1)"_s);
    if (!sound || sound->toString() != u"ok"_s) {
        return fail(damageText(m_path));
    }
    return {};
}

int Database::schemaVersion() const
{
    QSqlQuery query(u"PRAGMA user_version"_s, m_connection);
    return query.next() ? query.value(0).toInt() : 0;
}

Error Database::lastError(const QString &whatFailed) const
{
    const auto code = sqlite3_extended_errcode(m_handle);
    switch (code & 0xFF) {
    case SQLITE_FULL:
        return {Error::Kind::Failed,
                DatabaseText::tr(
                    "%1: the disk is full. Free some space and try again; nothing was changed.")
                    .arg(whatFailed)};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {Error::Kind::Failed,
                DatabaseText::tr(
                    "%1: another program or window is writing to the store. Wait for it and try "
                    "again; nothing was changed.")
                    .arg(whatFailed)};
    case SQLITE_READONLY:
        return {Error::Kind::Failed,
                DatabaseText::tr("%1: the store may not be written to. Check its permissions.")
                    .arg(whatFailed)};
    case SQLITE_CORRUPT:
        return {Error::Kind::Failed, damageText(m_path)};
    case SQLITE_INTERRUPT:
        return {Error::Kind::Cancelled, {}};
    default:
        // sqlite3_errmsg names tables and columns, never values.
        return {Error::Kind::Failed,
                u"%1: %2 (%3)"_s.arg(whatFailed, QString::fromUtf8(sqlite3_errmsg(m_handle)))
                    .arg(code)};
    }
}

Result<QSqlQuery> Database::run(const QString &sql, Values values)
{
    QSqlQuery query(m_connection);
    query.setForwardOnly(true);
    bool ok = query.prepare(sql);
    for (const auto &[name, value] : values) {
        query.bindValue(name, value);
    }
    ok = ok && query.exec();
    if (!ok) {
        qCWarning(coreLog).noquote()
            << "SQL failed:" << sql << "code" << query.lastError().nativeErrorCode();
        return tl::unexpected(lastError(DatabaseText::tr("The store could not carry this out")));
    }
    return query;
}

Result<QVariant> Database::value(const QString &sql, Values values)
{
    auto query = run(sql, values);
    if (!query) {
        return failed(query);
    }
    return query->next() ? query->value(0) : QVariant();
}

Result<> Database::runScript(const QByteArray &sql)
{
    if (sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK) {
        return tl::unexpected(lastError(DatabaseText::tr("The store could not carry this out")));
    }
    return {};
}

qint64 Database::lastInsertId() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

qint64 Database::stateNumber()
{
    const auto number = value(u"PRAGMA data_version"_s);
    return number ? number->toLongLong() : -1;
}

Database::Interruption::Interruption(sqlite3 *handle, const Progress &progress)
    : m_handle(handle)
{
    sqlite3_progress_handler(
        handle, virtualInstructionsBetweenChecks,
        [](void *asked) { return static_cast<const Progress *>(asked)->isCancelled() ? 1 : 0; },
        const_cast<Progress *>(&progress));
}

Database::Interruption::~Interruption()
{
    sqlite3_progress_handler(m_handle, 0, nullptr, nullptr);
}

void Database::close()
{
    if (m_connectionName.isEmpty()) {
        return;
    }
    m_connection.close();
    m_connection = {};
    QSqlDatabase::removeDatabase(m_connectionName);
    m_connectionName.clear();
}

Database::~Database()
{
    close();
}

Database::Database(Database &&other) noexcept
    : m_path(std::move(other.m_path))
    , m_connectionName(std::exchange(other.m_connectionName, {}))
    , m_connection(std::exchange(other.m_connection, {}))
    , m_handle(std::exchange(other.m_handle, nullptr))
{
}

Database &Database::operator=(Database &&other) noexcept
{
    if (this != &other) {
        close();
        m_path = std::move(other.m_path);
        m_connectionName = std::exchange(other.m_connectionName, {});
        m_connection = std::exchange(other.m_connection, {});
        m_handle = std::exchange(other.m_handle, nullptr);
    }
    return *this;
}

} // namespace mailspace
