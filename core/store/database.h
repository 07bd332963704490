// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/progress.h"
#include "core/result.h"

#include <QtCore/QString>
#include <QtCore/QVariant>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlQuery>

#include <initializer_list>
#include <utility>

struct sqlite3;

namespace mailspace {

/// One connection to one store file (`*.mailspace`). Opened, used and closed on one thread; a task
/// opens its own. Every setting of a connection is made here and nowhere else.
class Database
{
public:
    enum class Mode {
        Existing, ///< the file must be a store; it is brought to the present schema
        Create, ///< the file must not exist yet
    };
    /// Refuses, by name and with the reason, a missing file, a file that is no store, and a store
    /// of a newer program. Keeps a backup before it changes an old schema.
    static Result<Database> open(const QString &path, Mode mode = Mode::Existing);

    Database(Database &&other) noexcept;
    Database &operator=(Database &&other) noexcept;
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;
    ~Database();

    /// Looks the whole file over and refuses a damaged one: once, before a program first writes to
    /// it. About a second at a million contacts.
    Result<> verifyPages();

    QString path() const { return m_path; }
    int schemaVersion() const;

    using Values = std::initializer_list<std::pair<QString, QVariant>>;
    /// Runs one statement with named values (":id"). The error never holds the values.
    Result<QSqlQuery> run(const QString &sql, Values values = {});
    /// The first column of the first row; invalid when there is no row.
    Result<QVariant> value(const QString &sql, Values values = {});
    /// Runs a whole script, several statements and triggers included.
    Result<> runScript(const QByteArray &sql);
    qint64 lastInsertId() const;
    /// Another number after any other connection has written to the store: to be compared with an
    /// earlier one of this connection, nothing else.
    qint64 stateNumber();

    /// The settings for writing a large list, until endLoad(); see BulkLoad. `isFirst`: into a
    /// store without contacts.
    Result<> beginLoad(bool isFirst);
    /// Part of a load: all that follows is the building of indexes.
    Result<> beginSorting();
    /// For a connection that lives long and reads a screenful at a time: 2 MB of cache.
    void keepSmall();
    void endLoad();

    /// As long as the returned object lives, a statement that runs stops with Error::Cancelled soon
    /// after `progress` is cancelled, even in the middle of a sort.
    class [[nodiscard]] Interruption
    {
    public:
        Interruption(sqlite3 *handle, const Progress &progress);
        ~Interruption();
        Q_DISABLE_COPY_MOVE(Interruption)

    private:
        sqlite3 *m_handle;
    };
    Interruption interruptWhen(const Progress &progress) { return {m_handle, progress}; }

    /// The raw connection, for BulkStatement and the few things Qt Sql has no word for.
    sqlite3 *handle() const { return m_handle; }
    /// What SQLite last complained about on this connection, without values.
    Error lastError(const QString &whatFailed) const;

private:
    Database() = default;
    Result<> configure();
    Result<> checkIdentity(Mode mode);
    void close();

    QString m_path;
    QString m_connectionName;
    QSqlDatabase m_connection;
    sqlite3 *m_handle = nullptr;
};

} // namespace mailspace
