// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/repetitions.h"

#include "core/consent/consenteventrow.h"
#include "core/consent/consentledger.h"
#include "core/import/toldvalues.h"
#include "core/store/database.h"

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

constexpr auto keptRowSql = "SELECT row FROM listing WHERE contact_id = ? AND import_id = ?";
constexpr auto valuesSql = R"(
    INSERT INTO contact_value (contact_id, import_id, row, full_name, first_name, last_name,
                               country, city, postcode, phone, tags, notes, extra)
    SELECT contact_id, ?4, ?5, full_name, first_name, last_name, country, city, postcode, phone,
           tags, notes, extra
    FROM contact_value WHERE contact_id = ?1 AND import_id = ?2 AND row = ?3)";
// An interaction that one list told alone is kept with it only from the second telling on.
constexpr auto firstInteractionSql = R"(
    INSERT INTO interaction_value (contact_id, smartlink_id, happened_at, source_key, quantity,
                                   amount_cents, currency, import_id, row)
    SELECT contact_id, smartlink_id, happened_at, source_key, quantity, amount_cents, currency,
           import_id, row
    FROM interaction n
    WHERE contact_id = ? AND import_id = ? AND row = ?
      AND NOT EXISTS (SELECT 1 FROM interaction_value v
                      WHERE v.contact_id = n.contact_id AND v.smartlink_id = n.smartlink_id
                        AND v.happened_at = n.happened_at AND v.source_key = n.source_key))";
constexpr auto repeatedInteractionsSql = R"(
    INSERT INTO interaction_value (contact_id, smartlink_id, happened_at, source_key, quantity,
                                   amount_cents, currency, import_id, row)
    SELECT contact_id, smartlink_id, happened_at, source_key, quantity, amount_cents, currency,
           ?4, ?5
    FROM interaction_value WHERE contact_id = ?1 AND import_id = ?2 AND row = ?3)";

std::string eventsOfRowSql()
{
    return std::string("SELECT ").append(consentEventColumns)
        + " FROM consent_event e WHERE e.contact_id = ? AND e.import_id = ? AND e.row = ?"
          " ORDER BY e.id";
}

/// The rows of a run that repeats another import.
struct Run
{
    Repetitions::Place first;
    qint64 contacts = 0;
    Timestamp importedAt = 0;
};

/// What an undone import repeated counts for nothing and stays unwritten.
Result<std::vector<Run>> runsThatRepeat(Database &database, ImportId import)
{
    auto rows = BulkStatement::prepare(database, R"(
        SELECT r.contact_id, r.import_id, r.row, r.contacts, i.imported_at
        FROM listing_run r JOIN import i ON i.id = r.import_id
        WHERE r.repeats = ? AND i.undone_at IS NULL
        ORDER BY r.block, r.import_id)");
    if (!rows) {
        return failed(rows);
    }
    rows->bind(0, import);
    std::vector<Run> runs;
    while (true) {
        const auto more = rows->step();
        if (!more) {
            return failed(more);
        }
        if (!*more) {
            return runs;
        }
        runs.push_back({{rows->integer(0), rows->integer(1), rows->integer(2)},
                        rows->integer(3),
                        rows->integer(4)});
    }
}

} // namespace

Result<Repetitions> Repetitions::of(Database &database)
{
    auto keptRow = BulkStatement::prepare(database, keptRowSql);
    auto values = BulkStatement::prepare(database, valuesSql);
    auto firstInteraction = BulkStatement::prepare(database, firstInteractionSql);
    auto interactions = BulkStatement::prepare(database, repeatedInteractionsSql);
    auto events = BulkStatement::prepare(database, eventsOfRowSql());
    for (const auto *statement : {&keptRow, &values, &firstInteraction, &interactions, &events}) {
        if (!*statement) {
            return failed(*statement);
        }
    }
    return Repetitions({*std::move(keptRow), *std::move(values), *std::move(firstInteraction),
                        *std::move(interactions), *std::move(events)});
}

Result<Repetitions::Place> Repetitions::writeOutFacts(const Place &repeated, ImportId keeper)
{
    auto &row = m_statements.keptRow.bind(0, repeated.contact).bind(1, keeper);
    const auto found = row.step();
    if (!found) {
        return failed(found);
    }
    const Place kept{repeated.contact, keeper, *found ? row.integer(0) : 0};
    row.reset();
    if (auto first = m_statements.firstInteraction.bind(0, kept.contact)
                         .bind(1, kept.import)
                         .bind(2, kept.row)
                         .run();
        !first) {
        return failed(first);
    }
    for (auto *copy : {&m_statements.values, &m_statements.interactions}) {
        auto copied = copy->bind(0, kept.contact)
                          .bind(1, kept.import)
                          .bind(2, kept.row)
                          .bind(3, repeated.import)
                          .bind(4, repeated.row)
                          .run();
        if (!copied) {
            return failed(copied);
        }
    }
    return kept;
}

Result<std::vector<ConsentEvent>> Repetitions::eventsOf(const Place &kept)
{
    auto &rows = m_statements.events.bind(0, kept.contact).bind(1, kept.import).bind(2, kept.row);
    std::vector<ConsentEvent> events;
    while (true) {
        const auto more = rows.step();
        if (!more) {
            return failed(more);
        }
        if (!*more) {
            return events;
        }
        if (auto event = consentEventFrom(rows); !countsEachTime(event.kind, event.precision)) {
            events.push_back(std::move(event));
        }
    }
}

Result<> Repetitions::writeOutAllOf(Database &database, ImportId import)
{
    const auto runs = runsThatRepeat(database, import);
    auto repetitions = of(database);
    auto values = ToldValues::of(database);
    auto ledger = ConsentLedger::of(database);
    if (!runs || !repetitions || !values || !ledger) {
        return !runs       ? failed(runs)
            : !repetitions ? failed(repetitions)
            : !values      ? failed(values)
                           : failed(ledger);
    }
    for (const auto &run : *runs) {
        auto place = run.first;
        for (qint64 i = 0; i < run.contacts; ++i, ++place.contact, ++place.row) {
            if (auto kept = values->keepFirst(place.contact); !kept) {
                return kept;
            }
            const auto kept = repetitions->writeOutFacts(place, import);
            auto events = kept ? repetitions->eventsOf(*kept) : failed(kept);
            if (!events) {
                return failed(events);
            }
            for (auto &event : *events) {
                event.import = place.import;
                event.row = place.row;
                event.recordedAt = run.importedAt;
                if (event.precision == TimePrecision::Undated) {
                    event.at = run.importedAt;
                }
            }
            if (auto recorded = ledger->record(*events); !recorded) {
                return recorded;
            }
        }
    }
    auto told = database.run(u"UPDATE listing_run SET repeats = NULL WHERE repeats = :import"_s,
                             {{u":import"_s, import}});
    return told ? Result<>() : Result<>(failed(told));
}

} // namespace mailspace
