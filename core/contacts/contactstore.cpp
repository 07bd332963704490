// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/contacts/contactstore.h"

#include "core/contacts/emailaddress.h"
#include "core/import/listvalues.h"
#include "core/store/bulkstatement.h"
#include "core/store/database.h"

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t idsBetweenCancelChecks = 1000;

} // namespace

Result<std::vector<ContactId>> ContactStore::ids(const ContactQuery &query,
                                                 const Progress &progress, std::optional<int> limit)
{
    auto sql = query.sql(ContactQuery::What::Ids);
    if (limit) {
        sql += " LIMIT " + std::to_string(*limit);
    }
    auto statement = BulkStatement::prepare(m_database, sql);
    if (!statement) {
        return failed(statement);
    }
    query.bindTo(*statement);
    // A sort or a search may work long before its first row.
    const auto interruption = m_database.interruptWhen(progress);
    if (progress.isCancelled()) {
        return cancelled();
    }
    std::vector<ContactId> ids;
    while (true) {
        const auto more = statement->step();
        if (!more) {
            return failed(more);
        }
        if (!*more) {
            return ids;
        }
        ids.push_back(statement->integer(0));
        if (ids.size() % idsBetweenCancelChecks == 0 && progress.isCancelled()) {
            return cancelled();
        }
    }
}

Result<std::vector<Contact>> ContactStore::rows(std::span<const ContactId> ids,
                                                std::optional<ProfileId> profile)
{
    const ContactQuery query{.profile = profile};
    auto statement = BulkStatement::prepare(m_database, query.sql(ContactQuery::What::OneContact));
    if (!statement) {
        return failed(statement);
    }
    const int idParameter = query.bindTo(*statement);
    std::vector<Contact> contacts;
    contacts.reserve(ids.size());
    for (const auto id : ids) {
        statement->bind(idParameter, id);
        const auto found = statement->step();
        if (!found) {
            return failed(found);
        }
        contacts.push_back(*found ? ContactQuery::contactFrom(*statement) : Contact{});
        statement->reset();
    }
    return contacts;
}

Result<qint64> ContactStore::count(const ContactQuery &query)
{
    auto statement = BulkStatement::prepare(m_database, query.sql(ContactQuery::What::Count));
    if (!statement) {
        return failed(statement);
    }
    query.bindTo(*statement);
    if (const auto row = statement->step(); !row) {
        return failed(row);
    }
    return statement->integer(0);
}

Result<> ContactStore::forEach(const ContactQuery &query,
                               const std::function<Result<>(const Contact &)> &visit)
{
    auto statement = BulkStatement::prepare(m_database, query.sql(ContactQuery::What::Contacts));
    if (!statement) {
        return failed(statement);
    }
    query.bindTo(*statement);
    while (true) {
        const auto more = statement->step();
        if (!more) {
            return failed(more);
        }
        if (!*more) {
            return {};
        }
        if (auto visited = visit(ContactQuery::contactFrom(*statement)); !visited) {
            return visited;
        }
    }
}

Result<std::optional<ContactId>> ContactStore::find(const QString &email)
{
    return find(email, "id NOT IN (SELECT contact_id FROM absent_contact)");
}

Result<std::optional<ContactId>> ContactStore::findAlsoAbsent(const QString &email)
{
    return find(email, "true");
}

Result<ContactId> ContactStore::add(const QString &email)
{
    const auto absent = findAlsoAbsent(email);
    if (!absent) {
        return failed(absent);
    }
    if (*absent) {
        auto revived = m_database.run(u"DELETE FROM absent_contact WHERE contact_id = :contact"_s,
                                      {{u":contact"_s, **absent}});
        return revived ? Result<ContactId>(**absent) : failed(revived);
    }
    auto added
        = m_database.run(u"INSERT INTO contact (email) VALUES (:email)"_s, {{u":email"_s, email}});
    return added ? Result<ContactId>(m_database.lastInsertId()) : failed(added);
}

Result<std::optional<ContactId>> ContactStore::find(const QString &email,
                                                    std::string_view condition)
{
    const auto utf8 = email.toStdString();
    auto statement
        = BulkStatement::prepare(m_database,
                                 "SELECT id FROM contact WHERE " + std::string(hasAddress) + " AND "
                                     + std::string(condition));
    if (!statement) {
        return failed(statement);
    }
    const auto found = statement->bind(0, trimmed(utf8)).step();
    if (!found) {
        return failed(found);
    }
    return *found ? std::optional(statement->integer(0)) : std::nullopt;
}

} // namespace mailspace
