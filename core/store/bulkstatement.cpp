// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/bulkstatement.h"

#include "core/log.h"
#include "core/store/bulkrows.h"
#include "core/store/database.h"

#include <QtCore/QCoreApplication>

#include <sqlite3.h>

#include <utility>

namespace mailspace {

namespace {

Error failure(const Database &database)
{
    return database.lastError(
        QCoreApplication::translate("Database", "The store could not carry this out"));
}

} // namespace

Result<BulkStatement> BulkStatement::prepare(Database &database, std::string_view sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v3(database.handle(), sql.data(), int(sql.size()),
                           SQLITE_PREPARE_PERSISTENT, &statement, nullptr)
        != SQLITE_OK) {
        qCWarning(coreLog).noquote()
            << "SQL cannot be prepared:" << QByteArray(sql.data(), qsizetype(sql.size()));
        return tl::unexpected(failure(database));
    }
    return BulkStatement(database, statement);
}

BulkStatement::BulkStatement(BulkStatement &&other) noexcept
    : m_database(other.m_database)
    , m_statement(std::exchange(other.m_statement, nullptr))
{
}

BulkStatement &BulkStatement::operator=(BulkStatement &&other) noexcept
{
    std::swap(m_database, other.m_database);
    std::swap(m_statement, other.m_statement);
    return *this;
}

BulkStatement::~BulkStatement()
{
    sqlite3_finalize(m_statement);
}

// The results of the bind functions are not looked at: they fail only for a parameter that does
// not exist (a programmer's mistake) or for want of memory, and step() then fails too.
BulkStatement &BulkStatement::bind(int parameter, std::int64_t value)
{
    [[maybe_unused]] const int code = sqlite3_bind_int64(m_statement, parameter + 1, value);
    Q_ASSERT(code == SQLITE_OK);
    return *this;
}

BulkStatement &BulkStatement::bind(int parameter, std::optional<std::int64_t> value)
{
    return value ? bind(parameter, *value) : bindNull(parameter);
}

BulkStatement &BulkStatement::bind(int parameter, std::string_view text)
{
    // An empty view may have no address, which SQLite would take for NULL.
    const char *data = text.data() ? text.data() : "";
    [[maybe_unused]] const int code
        = sqlite3_bind_text(m_statement, parameter + 1, data, int(text.size()), SQLITE_STATIC);
    Q_ASSERT(code == SQLITE_OK);
    return *this;
}

BulkStatement &BulkStatement::bind(int parameter, const QString &text)
{
    if (text.isEmpty()) {
        return bind(parameter, std::string_view()); // nothing to copy
    }
    const QByteArray utf8 = text.toUtf8();
    [[maybe_unused]] const int code = sqlite3_bind_text(
        m_statement, parameter + 1, utf8.constData(), int(utf8.size()), SQLITE_TRANSIENT);
    Q_ASSERT(code == SQLITE_OK);
    return *this;
}

BulkStatement &BulkStatement::bindNull(int parameter)
{
    [[maybe_unused]] const int code = sqlite3_bind_null(m_statement, parameter + 1);
    Q_ASSERT(code == SQLITE_OK);
    return *this;
}

BulkStatement &BulkStatement::bindBytes(int parameter, std::string_view bytes)
{
    const char *data = bytes.data() ? bytes.data() : "";
    [[maybe_unused]] const int code
        = sqlite3_bind_blob(m_statement, parameter + 1, data, int(bytes.size()), SQLITE_STATIC);
    Q_ASSERT(code == SQLITE_OK);
    return *this;
}

BulkStatement &BulkStatement::bindRows(int parameter, BulkRows &rows)
{
    [[maybe_unused]] const int code
        = sqlite3_bind_pointer(m_statement, parameter + 1, &rows, bulkRowsPointer, nullptr);
    Q_ASSERT(code == SQLITE_OK);
    return *this;
}

Result<bool> BulkStatement::step()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW) {
        return true;
    }
    if (code != SQLITE_DONE) {
        auto error = failure(*m_database);
        sqlite3_reset(m_statement);
        return tl::unexpected(std::move(error));
    }
    sqlite3_reset(m_statement);
    return false;
}

Result<> BulkStatement::run()
{
    auto stepped = step();
    if (!stepped) {
        return failed(stepped);
    }
    Q_ASSERT(!*stepped);
    return {};
}

int BulkStatement::changes() const
{
    return sqlite3_changes(m_database->handle());
}

void BulkStatement::reset()
{
    sqlite3_reset(m_statement);
}

std::int64_t BulkStatement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

std::optional<std::int64_t> BulkStatement::optionalInteger(int column) const
{
    if (sqlite3_column_type(m_statement, column) == SQLITE_NULL) {
        return std::nullopt;
    }
    return integer(column);
}

std::string_view BulkStatement::text(int column) const
{
    // column_text must come before column_bytes: it may convert.
    const auto *data = sqlite3_column_text(m_statement, column);
    if (!data) {
        return {};
    }
    return {reinterpret_cast<const char *>(data),
            std::size_t(sqlite3_column_bytes(m_statement, column))};
}

std::string_view BulkStatement::bytes(int column) const
{
    const auto *data = sqlite3_column_blob(m_statement, column);
    return data ? std::string_view(static_cast<const char *>(data),
                                   std::size_t(sqlite3_column_bytes(m_statement, column)))
                : std::string_view();
}

QString BulkStatement::string(int column) const
{
    const auto utf8 = text(column);
    return QString::fromUtf8(utf8);
}

} // namespace mailspace
