// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/contacts/contactquery.h"
#include "core/store/bulkstatement.h"
#include "core/store/transaction.h"

#include <span>
#include <vector>

namespace mailspace {

/// Reads a few rows of the table at a time, again and again, as seen within one profile or over
/// all: the statement stays prepared, and the rows of one call are of one state of the store. In
/// the thread of the database, which outlives it.
class ContactRows
{
public:
    static Result<ContactRows> prepare(Database &database, std::optional<ProfileId> profile)
    {
        const ContactQuery query{.profile = profile};
        auto statement
            = BulkStatement::prepare(database, query.sql(ContactQuery::What::OneContact));
        if (!statement) {
            return failed(statement);
        }
        const int idParameter = query.bindTo(*statement);
        return ContactRows(database, *std::move(statement), idParameter);
    }

    /// In this order; one who is gone or not shown has an empty row.
    Result<std::vector<Contact>> read(std::span<const ContactId> ids)
    {
        // Without it, each row would take and give back the lock of the store.
        const auto state = Transaction::beginReading(*m_database);
        if (!state) {
            return failed(state);
        }
        std::vector<Contact> contacts;
        contacts.reserve(ids.size());
        for (const auto id : ids) {
            const auto found = m_statement.bind(m_idParameter, id).step();
            if (!found) {
                return failed(found);
            }
            contacts.push_back(*found ? ContactQuery::contactFrom(m_statement) : Contact{});
            m_statement.reset();
        }
        return contacts;
    }

private:
    ContactRows(Database &database, BulkStatement statement, int idParameter)
        : m_database(&database)
        , m_statement(std::move(statement))
        , m_idParameter(idParameter)
    {
    }

    Database *m_database;
    BulkStatement m_statement;
    int m_idParameter;
};

} // namespace mailspace
