// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/toldvalues.h"

#include "core/contacts/contactfield.h"
#include "core/store/database.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>
#include <array>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

// Everywhere in the order of ContactColumn.
constexpr auto readSql = R"(
    SELECT full_name, first_name, last_name, country, city, postcode, phone, tags, notes, extra
    FROM contact WHERE id = ?)";
constexpr auto updateContactSql = R"(
    UPDATE contact
    SET full_name = ?, first_name = ?, last_name = ?, country = ?, city = ?, postcode = ?,
        phone = ?, tags = ?, notes = ?, extra = ?
    WHERE id = ?)";
constexpr auto keepValueSql = R"(
    INSERT INTO contact_value (full_name, first_name, last_name, country, city, postcode, phone,
                               tags, notes, extra, contact_id, import_id, row)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))";
// What stood there before the second telling is what the list that made the contact told; unless it
// was set by hand or is another address's, when what the list told has been kept already.
constexpr auto keepFirstValueSql = R"(
    INSERT INTO contact_value (contact_id, import_id, row, full_name, first_name, last_name,
                               country, city, postcode, phone, tags, notes, extra)
    SELECT c.id, l.import_id, l.row, c.full_name, c.first_name, c.last_name, c.country, c.city,
           c.postcode, c.phone, c.tags, c.notes, c.extra
    FROM contact c JOIN listing l ON l.contact_id = c.id
    WHERE c.id = ?
      AND l.import_id = (SELECT min(o.import_id) FROM listing o WHERE o.contact_id = c.id)
      AND NOT EXISTS (SELECT 1 FROM contact_value v WHERE v.contact_id = c.id)
      AND NOT EXISTS (SELECT 1 FROM contact_edit e WHERE e.contact_id = c.id)
      AND NOT EXISTS (SELECT 1 FROM merged_value m WHERE m.contact_id = c.id)
      AND (c.full_name || c.first_name || c.last_name || c.country || c.city || c.postcode
           || c.phone || c.tags || c.notes || c.extra) <> '')";
constexpr auto tellingsSql = R"(
    SELECT full_name, first_name, last_name, country, city, postcode, phone, tags, notes, extra
    FROM contact_value WHERE contact_id = ?
    ORDER BY import_id, row)";
constexpr auto editsSql = "SELECT field, value FROM contact_edit WHERE contact_id = ?";
static_assert(int(ContactColumn::FullName) == int(ContactField::FullName)
              && int(ContactColumn::Notes) == int(ContactField::Notes));

// The parameters behind the values.
constexpr int idParameter = contactValueCount;
constexpr int importParameter = contactValueCount + 1;
constexpr int rowParameter = contactValueCount + 2;

/// Unknown columns of an earlier list stay beside those of this one.
std::string mergedExtra(std::string_view known, std::string_view told)
{
    const auto object = [](std::string_view json) {
        return QJsonDocument::fromJson(QByteArray(json.data(), qsizetype(json.size()))).object();
    };
    auto merged = object(known);
    const auto added = object(told);
    for (auto it = added.begin(); it != added.end(); ++it) {
        merged.insert(it.key(), it.value());
    }
    return QJsonDocument(merged).toJson(QJsonDocument::Compact).toStdString();
}

/// What a column holds after a telling.
std::string merged(int column, std::string_view known, std::string_view told)
{
    if (told.empty()) {
        return std::string(known);
    }
    return column == int(ContactColumn::Extra) && !known.empty() && told != known
        ? mergedExtra(known, told)
        : std::string(told);
}

} // namespace

Result<ToldValues> ToldValues::of(Database &database)
{
    auto read = BulkStatement::prepare(database, readSql);
    auto keepFirst = BulkStatement::prepare(database, keepFirstValueSql);
    auto keep = BulkStatement::prepare(database, keepValueSql);
    auto update = BulkStatement::prepare(database, updateContactSql);
    auto tellings = BulkStatement::prepare(database, tellingsSql);
    auto edits = BulkStatement::prepare(database, editsSql);
    for (const auto *statement : {&read, &keepFirst, &keep, &update, &tellings, &edits}) {
        if (!*statement) {
            return failed(*statement);
        }
    }
    return ToldValues(database, std::move(*read), std::move(*keepFirst), std::move(*keep),
                      std::move(*update), std::move(*tellings), std::move(*edits));
}

ToldValues::ToldValues(Database &database, BulkStatement read, BulkStatement keepFirst,
                       BulkStatement keep, BulkStatement update, BulkStatement tellings,
                       BulkStatement edits)
    : m_database(&database)
    , m_read(std::move(read))
    , m_keepFirst(std::move(keepFirst))
    , m_keep(std::move(keep))
    , m_update(std::move(update))
    , m_tellings(std::move(tellings))
    , m_edits(std::move(edits))
{
}

Result<bool> ToldValues::tell(ContactId contact, const ContactValues &told, ListPlace place)
{
    if (std::ranges::all_of(told, &std::string_view::empty)) {
        return false;
    }
    const auto found = m_read.bind(0, contact).step();
    if (!found) {
        return failed(found);
    }
    Texts values;
    for (int i = 0; i < contactValueCount; ++i) {
        values[std::size_t(i)] = merged(i, m_read.text(i), told[std::size_t(i)]);
    }
    if (auto put = putEdits(contact, values); !put) {
        return failed(put);
    }
    bool changed = false;
    for (int i = 0; i < contactValueCount; ++i) {
        changed |= values[std::size_t(i)] != m_read.text(i);
    }
    m_read.reset();
    if (auto kept = keepFirst(contact); !kept) {
        return failed(kept);
    }
    for (int i = 0; i < contactValueCount; ++i) {
        m_keep.bind(i, told[std::size_t(i)]);
        m_update.bind(i, std::string_view(values[std::size_t(i)]));
    }
    if (auto kept = m_keep.bind(idParameter, contact)
                        .bind(importParameter, place.import)
                        .bind(rowParameter, place.row)
                        .run();
        !kept) {
        return failed(kept);
    }
    if (changed) {
        if (auto updated = m_update.bind(idParameter, contact).run(); !updated) {
            return failed(updated);
        }
    }
    return changed;
}

Result<> ToldValues::takeBack(ImportId import)
{
    // A contact told of once only, and by this list: nothing is left of it.
    auto emptied = m_database->run(uR"(
        UPDATE contact
        SET full_name = '', first_name = '', last_name = '', country = '', city = '',
            postcode = '', phone = '', tags = '', notes = '', extra = ''
        WHERE id IN (SELECT contact_id FROM listing WHERE import_id = :import)
          AND NOT EXISTS (SELECT 1 FROM contact_value v WHERE v.contact_id = contact.id)
          AND NOT EXISTS (SELECT 1 FROM contact_edit e WHERE e.contact_id = contact.id)
          AND NOT EXISTS (SELECT 1 FROM merged_value m WHERE m.contact_id = contact.id)
          AND :import = (SELECT min(l.import_id) FROM listing l WHERE l.contact_id = contact.id))"_s,
                                   {{u":import"_s, import}});
    if (!emptied) {
        return failed(emptied);
    }
    auto told = m_database->run(
        u"SELECT DISTINCT contact_id FROM contact_value WHERE import_id = :import"_s,
        {{u":import"_s, import}});
    if (!told) {
        return failed(told);
    }
    std::vector<ContactId> contacts;
    while (told->next()) {
        contacts.push_back(told->value(0).toLongLong());
    }
    told->finish();
    auto removed = m_database->run(u"DELETE FROM contact_value WHERE import_id = :import"_s,
                                   {{u":import"_s, import}});
    if (!removed) {
        return failed(removed);
    }
    for (const auto contact : contacts) {
        if (auto settled = settle(contact); !settled) {
            return settled;
        }
    }
    return {};
}

Result<> ToldValues::keepFirst(ContactId contact)
{
    return m_keepFirst.bind(0, contact).run();
}

Result<> ToldValues::putEdits(ContactId contact, Texts &values)
{
    m_edits.bind(0, contact);
    while (true) {
        const auto more = m_edits.step();
        if (!more) {
            return failed(more);
        }
        if (!*more) {
            return {};
        }
        values.at(std::size_t(m_edits.integer(0))) = m_edits.text(1);
    }
}

Result<> ToldValues::settle(ContactId contact)
{
    Texts values;
    m_tellings.bind(0, contact);
    while (true) {
        const auto more = m_tellings.step();
        if (!more) {
            return failed(more);
        }
        if (!*more) {
            break;
        }
        for (int i = 0; i < contactValueCount; ++i) {
            values[std::size_t(i)] = merged(i, values[std::size_t(i)], m_tellings.text(i));
        }
    }
    if (auto put = putEdits(contact, values); !put) {
        return put;
    }
    for (int i = 0; i < contactValueCount; ++i) {
        m_update.bind(i, std::string_view(values[std::size_t(i)]));
    }
    return m_update.bind(idParameter, contact).run();
}

} // namespace mailspace
