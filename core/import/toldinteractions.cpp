// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/toldinteractions.h"

#include "core/store/database.h"

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

constexpr auto insertSql = R"(
    INSERT INTO interaction (contact_id, smartlink_id, happened_at, source_key, quantity,
                             amount_cents, currency, import_id, row)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (contact_id, smartlink_id, happened_at, source_key) DO NOTHING)";
constexpr auto keepFirstSql = R"(
    INSERT INTO interaction_value (contact_id, smartlink_id, happened_at, source_key, quantity,
                                   amount_cents, currency, import_id, row)
    SELECT contact_id, smartlink_id, happened_at, source_key, quantity, amount_cents, currency,
           import_id, row
    FROM interaction n
    WHERE contact_id = ? AND smartlink_id = ? AND happened_at = ? AND source_key = ?
      AND NOT EXISTS (SELECT 1 FROM interaction_value v
                      WHERE v.contact_id = n.contact_id AND v.smartlink_id = n.smartlink_id
                        AND v.happened_at = n.happened_at AND v.source_key = n.source_key))";
constexpr auto keepSql = R"(
    INSERT INTO interaction_value (contact_id, smartlink_id, happened_at, source_key, quantity,
                                   amount_cents, currency, import_id, row)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?))";
constexpr auto updateSql = R"(
    UPDATE interaction SET quantity = ?5, amount_cents = ?6, currency = ?7
    WHERE contact_id = ?1 AND smartlink_id = ?2 AND happened_at = ?3 AND source_key = ?4
      AND (quantity, amount_cents, currency) IS NOT (?5, ?6, ?7))";

BulkStatement &bindKey(BulkStatement &statement, ContactId contact, qint64 smartlink,
                       const RowInteraction &interaction)
{
    return statement.bind(0, contact)
        .bind(1, smartlink)
        .bind(2, interaction.happenedAt)
        .bind(3, interaction.sourceKey);
}

BulkStatement &bindValues(BulkStatement &statement, const RowInteraction &interaction)
{
    return statement.bind(4, interaction.quantity)
        .bind(5, interaction.amountCents)
        .bind(6, interaction.currency);
}

} // namespace

Result<ToldInteractions> ToldInteractions::of(Database &database)
{
    auto insert = BulkStatement::prepare(database, insertSql);
    auto keepFirst = BulkStatement::prepare(database, keepFirstSql);
    auto keep = BulkStatement::prepare(database, keepSql);
    auto update = BulkStatement::prepare(database, updateSql);
    for (const auto *statement : {&insert, &keepFirst, &keep, &update}) {
        if (!*statement) {
            return failed(*statement);
        }
    }
    return ToldInteractions(std::move(*insert), std::move(*keepFirst), std::move(*keep),
                            std::move(*update));
}

Result<ToldInteractions::Outcome> ToldInteractions::tell(ContactId contact, qint64 smartlink,
                                                         const RowInteraction &interaction,
                                                         ListPlace place)
{
    const auto bindAll = [&](BulkStatement &statement) -> BulkStatement & {
        bindKey(statement, contact, smartlink, interaction);
        return bindValues(statement, interaction).bind(7, place.import).bind(8, place.row);
    };
    if (auto inserted = bindAll(m_insert).run(); !inserted) {
        return failed(inserted);
    }
    if (m_insert.changes() > 0) {
        return Outcome::New;
    }
    if (auto kept = bindKey(m_keepFirst, contact, smartlink, interaction).run(); !kept) {
        return failed(kept);
    }
    if (auto kept = bindAll(m_keep).run(); !kept) {
        return failed(kept);
    }
    bindKey(m_update, contact, smartlink, interaction);
    if (auto updated = bindValues(m_update, interaction).run(); !updated) {
        return failed(updated);
    }
    return m_update.changes() > 0 ? Outcome::Changed : Outcome::Known;
}

Result<> ToldInteractions::takeBack(Database &database, ImportId import)
{
    const Database::Values values{{u":import"_s, import}};
    for (const auto &sql : {
             // Told by this list alone.
             uR"(DELETE FROM interaction
                 WHERE import_id = :import
                   AND NOT EXISTS (SELECT 1 FROM interaction_value v
                                   WHERE v.contact_id = interaction.contact_id
                                     AND v.smartlink_id = interaction.smartlink_id
                                     AND v.happened_at = interaction.happened_at
                                     AND v.source_key = interaction.source_key
                                     AND v.import_id <> :import))"_s,
             // Told by others too: the first of them is its source, the last of them has the word.
             uR"(UPDATE interaction
                 SET (import_id, row) =
                         (SELECT v.import_id, v.row FROM interaction_value v
                          WHERE v.contact_id = interaction.contact_id
                            AND v.smartlink_id = interaction.smartlink_id
                            AND v.happened_at = interaction.happened_at
                            AND v.source_key = interaction.source_key
                            AND v.import_id <> :import
                          ORDER BY v.import_id, v.row LIMIT 1),
                     (quantity, amount_cents, currency) =
                         (SELECT v.quantity, v.amount_cents, v.currency FROM interaction_value v
                          WHERE v.contact_id = interaction.contact_id
                            AND v.smartlink_id = interaction.smartlink_id
                            AND v.happened_at = interaction.happened_at
                            AND v.source_key = interaction.source_key
                            AND v.import_id <> :import
                          ORDER BY v.import_id DESC, v.row DESC LIMIT 1)
                 WHERE (contact_id, smartlink_id, happened_at, source_key)
                       IN (SELECT contact_id, smartlink_id, happened_at, source_key
                           FROM interaction_value WHERE import_id = :import))"_s,
             u"DELETE FROM interaction_value WHERE import_id = :import"_s,
         }) {
        if (auto done = database.run(sql, values); !done) {
            return failed(done);
        }
    }
    return {};
}

} // namespace mailspace
