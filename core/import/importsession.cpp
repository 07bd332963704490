// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/importsession.h"

#include "core/consent/memberships.h"
#include "core/contacts/emailaddress.h"
#include "core/store/database.h"

#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>

#include <algorithm>
#include <array>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 contactsBetweenReports = 1000;

// In the order of ContactColumn.
constexpr auto insertContactSql = R"(
    INSERT INTO contact (full_name, first_name, last_name, country, city, postcode, phone, tags,
                         notes, extra, id, email)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))";
constexpr auto readContactSql = R"(
    SELECT full_name, first_name, last_name, country, city, postcode, phone, tags, notes, extra
    FROM contact WHERE id = ?)";
// The latest list wins, but what it does not tell stays.
constexpr auto updateContactSql = R"(
    UPDATE contact
    SET full_name = ?, first_name = ?, last_name = ?, country = ?, city = ?, postcode = ?,
        phone = ?, tags = ?, notes = ?, extra = ?
    WHERE id = ?)";
constexpr auto insertListingSql = R"(
    INSERT INTO listing (contact_id, import_id, row) VALUES (?, ?, ?)
    ON CONFLICT DO NOTHING)";
constexpr auto insertInteractionSql = R"(
    INSERT INTO interaction (contact_id, smartlink_id, happened_at, source_key, quantity,
                             amount_cents, currency, import_id, row)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (contact_id, smartlink_id, happened_at, source_key) DO UPDATE
    SET quantity = excluded.quantity, amount_cents = excluded.amount_cents,
        currency = excluded.currency
    WHERE (quantity, amount_cents, currency)
          IS NOT (excluded.quantity, excluded.amount_cents, excluded.currency))";

constexpr auto valueCount = int(ContactColumn::Count_);
// The parameters behind the values.
constexpr int idParameter = valueCount;
constexpr int emailParameter = valueCount + 1;

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

bool isNo(ConsentKind kind)
{
    return kind == ConsentKind::Withdrawn || kind == ConsentKind::Complained;
}

} // namespace

Result<std::unique_ptr<ImportSession>> ImportSession::begin(Database &database,
                                                            const ImportPlan &plan, Timestamp now,
                                                            ImportWarnings &warnings)
{
    // A row of a list is hardly shorter than this.
    constexpr qint64 bytesPerRow = 40;
    auto matcher = ContactMatcher::over(database, plan.file.size / bytesPerRow);
    if (!matcher) {
        return failed(matcher);
    }
    auto ledger = ConsentLedger::of(database);
    if (!ledger) {
        return failed(ledger);
    }
    std::unique_ptr<ImportSession> session(
        new ImportSession(database, plan, now, warnings, *std::move(matcher), *std::move(ledger)));
    if (auto prepared = session->prepare(); !prepared) {
        return failed(prepared);
    }
    return session;
}

ImportSession::ImportSession(Database &database, const ImportPlan &plan, Timestamp now,
                             ImportWarnings &warnings, ContactMatcher matcher, ConsentLedger ledger)
    : m_database(database)
    , m_plan(plan)
    , m_now(now)
    , m_warnings(warnings)
    , m_matcher(std::move(matcher))
    , m_ledger(std::move(ledger))
{
    m_report.fileName = QFileInfo(plan.path).fileName();
}

Result<> ImportSession::prepare()
{
    using Statement = std::pair<std::optional<BulkStatement> &, const char *>;
    const std::array statements{
        Statement{m_insertContact, insertContactSql},
        Statement{m_readContact, readContactSql},
        Statement{m_updateContact, updateContactSql},
        Statement{m_insertListing, insertListingSql},
        Statement{m_insertInteraction, insertInteractionSql},
    };
    for (const auto &[statement, sql] : statements) {
        auto prepared = BulkStatement::prepare(m_database, sql);
        if (!prepared) {
            return failed(prepared);
        }
        statement.emplace(*std::move(prepared));
    }
    const auto last = m_database.value(u"SELECT coalesce(max(id), 0) FROM contact"_s);
    if (!last) {
        return failed(last);
    }
    m_lastContact = last->toLongLong();
    auto import = m_database.run(
        uR"(INSERT INTO import (profile_id, file_name, fingerprint, meaning, imported_at, report)
            VALUES (:profile, :file, :fingerprint, :meaning, :now, '{}'))"_s,
        {{u":profile"_s, m_plan.profile ? QVariant(*m_plan.profile) : QVariant()},
         {u":file"_s, m_report.fileName},
         {u":fingerprint"_s, m_plan.file.fingerprint},
         {u":meaning"_s, int(m_plan.meaning)},
         {u":now"_s, m_now}});
    if (!import) {
        return failed(import);
    }
    m_import = m_database.lastInsertId();
    m_report.import = m_import;
    return {};
}

Result<> ImportSession::take(const RowFacts &facts, const CsvRecord &record)
{
    const auto key = addressKey(facts.email);
    const auto known = m_matcher.find(key);
    if (!known) {
        return failed(known);
    }
    StagedConsent::Row row{.line = record.line};
    if (*known) {
        const auto changed = updateContact(**known, facts);
        if (!changed) {
            return failed(changed);
        }
        row.contact = **known;
        row.changed = *changed;
    } else {
        const auto contact = insertContact(facts);
        if (!contact) {
            return failed(contact);
        }
        m_matcher.add(key, *contact);
        row.contact = *contact;
        row.isNew = true;
    }
    if (auto listed
        = m_insertListing->bind(0, row.contact).bind(1, m_import).bind(2, record.line).run();
        !listed) {
        return listed;
    }
    qint64 smartlink = 0;
    if (facts.interaction && m_plan.profile) {
        const auto id = smartlinkOf(*facts.interaction);
        if (!id) {
            return failed(id);
        }
        smartlink = *id;
        const auto fresh
            = insertInteraction(row.contact, smartlink, *facts.interaction, record.line);
        if (!fresh) {
            return failed(fresh);
        }
        row.changed |= *fresh;
    }
    row.saysYes = facts.consent.saysYes;
    row.saysNo = facts.consent.saysNo;
    m_staged.add(row, facts, smartlink);
    ++m_report.rowsRead;
    return {};
}

void ImportSession::refuse(const RowRefusal &refusal, const CsvRecord &record)
{
    ++m_report.rowsRead;
    ++m_report.rowsRefused;
    if (m_report.refused.size() < ImportReport::refusedRowsKept) {
        m_report.refused.push_back(
            {record.line, refusal.column, refusal.reason,
             QString::fromUtf8(record.raw.data(), qsizetype(record.raw.size()))});
    }
}

Result<ContactId> ImportSession::insertContact(const RowFacts &facts)
{
    for (int i = 0; i < valueCount; ++i) {
        m_insertContact->bind(i, facts.values[std::size_t(i)]);
    }
    const auto contact = ++m_lastContact;
    m_insertContact->bind(idParameter, contact).bind(emailParameter, facts.email);
    if (auto inserted = m_insertContact->run(); !inserted) {
        return failed(inserted);
    }
    return contact;
}

Result<bool> ImportSession::updateContact(ContactId contact, const RowFacts &facts)
{
    const auto found = m_readContact->bind(0, contact).step();
    if (!found) {
        return failed(found);
    }
    std::string extra;
    bool changed = false;
    for (int i = 0; i < valueCount; ++i) {
        const auto known = m_readContact->text(i);
        auto told = facts.values[std::size_t(i)];
        if (i == int(ContactColumn::Extra) && !told.empty() && !known.empty() && told != known) {
            extra = mergedExtra(known, told);
            told = extra;
        }
        const bool differs = !told.empty() && told != known;
        changed |= differs;
        m_updateContact->bind(i, differs ? told : known);
    }
    Result<> updated;
    if (changed) {
        updated = m_updateContact->bind(idParameter, contact).run();
    }
    m_readContact->reset();
    if (!updated) {
        return failed(updated);
    }
    return changed;
}

Result<qint64> ImportSession::smartlinkOf(const RowInteraction &interaction)
{
    const auto name = interaction.smartlink.empty() ? m_plan.smartlink.toStdString()
                                                    : std::string(interaction.smartlink);
    const auto known = m_smartlinks.find({name, interaction.kind});
    if (known != m_smartlinks.end()) {
        return known->second;
    }
    const Database::Values values = {{u":profile"_s, *m_plan.profile},
                                     {u":name"_s, QString::fromStdString(name)},
                                     {u":kind"_s, int(interaction.kind)}};
    if (auto added = m_database.run(uR"(INSERT INTO smartlink (profile_id, name, kind)
                                        VALUES (:profile, :name, :kind)
                                        ON CONFLICT DO NOTHING)"_s,
                                    values);
        !added) {
        return failed(added);
    }
    const auto id = m_database.value(uR"(SELECT id FROM smartlink
                                         WHERE profile_id = :profile AND name = :name
                                           AND kind = :kind)"_s,
                                     values);
    if (!id) {
        return failed(id);
    }
    return m_smartlinks[{name, interaction.kind}] = id->toLongLong();
}

Result<bool> ImportSession::insertInteraction(ContactId contact, qint64 smartlink,
                                              const RowInteraction &interaction, qint64 line)
{
    auto inserted = m_insertInteraction->bind(0, contact)
                        .bind(1, smartlink)
                        .bind(2, interaction.happenedAt)
                        .bind(3, interaction.sourceKey)
                        .bind(4, interaction.quantity)
                        .bind(5, interaction.amountCents)
                        .bind(6, interaction.currency)
                        .bind(7, m_import)
                        .bind(8, line)
                        .run();
    if (!inserted) {
        return failed(inserted);
    }
    return m_insertInteraction->changes() > 0;
}

Result<> ImportSession::recordConsents(const StagedConsent::Group &group)
{
    if (group.contradicts()) {
        m_warnings.add(ImportWarnings::Kind::ContradictoryRows, {}, group.rows.back().line);
    }
    for (const auto &fact : group.facts) {
        if (!group.stands(fact)) {
            continue;
        }
        // Rule 6: a complaint holds for every profile, and a bounce is the address's, not the
        // artist's.
        const bool everywhere
            = fact.fact.kind == ConsentKind::Complained || fact.fact.kind == ConsentKind::Bounced;
        const auto &evidence = m_staged.evidenceOf(fact);
        auto recorded = m_ledger.record({
            .contact = fact.contact,
            .profile = everywhere ? std::nullopt : m_plan.profile,
            .kind = fact.fact.kind,
            .at = fact.fact.at,
            .precision = fact.fact.precision,
            .recordedAt = m_now,
            .mechanism = fact.fact.mechanism,
            .smartlink = fact.smartlink == 0 ? std::nullopt : std::optional(fact.smartlink),
            .ip = isConsent(fact.fact.kind) ? QString::fromStdString(evidence.ip) : QString(),
            .evidence = isNo(fact.fact.kind) ? QString::fromStdString(evidence.reason) : QString(),
            .import = m_import,
            .row = fact.line,
        });
        if (!recorded) {
            return failed(recorded);
        }
    }
    return {};
}

Result<ImportReport> ImportSession::finish(Progress &progress)
{
    m_staged.sort();
    // First every event, then every membership: what is being read is then not being written.
    auto written = m_staged.forEachContact(
        [this](const StagedConsent::Group &group) { return recordConsents(group); });
    if (!written) {
        return failed(written);
    }
    auto memberships = Memberships::over(m_database);
    if (!memberships) {
        return failed(memberships);
    }
    qint64 done = 0;
    auto refreshed = m_staged.forEachContact([&](const StagedConsent::Group &group) -> Result<> {
        if (++done % contactsBetweenReports == 0 && progress.isCancelled()) {
            return cancelled();
        }
        auto result = memberships->refresh(group.contact());
        if (!result) {
            return failed(result);
        }
        count(group, result->changed, result->memberships, memberships->events());
        return {};
    });
    if (!refreshed) {
        return failed(refreshed);
    }
    m_report.warnings = m_warnings.sentences();
    auto saved = m_database.run(
        u"UPDATE import SET report = :report WHERE id = :id"_s,
        {{u":report"_s,
          QString::fromUtf8(QJsonDocument(m_report.toJson()).toJson(QJsonDocument::Compact))},
         {u":id"_s, m_import}});
    if (!saved) {
        return failed(saved);
    }
    return std::move(m_report);
}

void ImportSession::count(const StagedConsent::Group &group, bool membershipChanged,
                          const std::vector<Membership> &memberships,
                          std::span<const ConsentEvent> events)
{
    const bool isNew = group.isNew();
    qint64 changedRows = std::ranges::count(group.rows, true, &StagedConsent::Row::changed);
    if (isNew) {
        // The row that made the contact is the new one, whatever else it brought.
        ++m_report.contactsNew;
        changedRows -= group.rows.front().changed ? 1 : 0;
    } else if (changedRows == 0 && membershipChanged) {
        changedRows = 1;
    }
    m_report.contactsChanged += changedRows;
    m_report.rowsUnchanged += qint64(group.rows.size()) - changedRows - (isNew ? 1 : 0);

    const auto isFresh = [&](const ConsentEvent &event) {
        return event.import == m_import
            && std::ranges::none_of(events, [&](const ConsentEvent &other) {
                   return other.id < event.id && other.kind == event.kind && other.at == event.at
                       && other.profile == event.profile;
               });
    };
    const auto hasFresh = [&](auto isKind) {
        return std::ranges::any_of(
            events, [&](const auto &event) { return isKind(event.kind) && isFresh(event); });
    };
    const auto own = std::ranges::find_if(
        memberships, [&](const auto &membership) { return membership.profile == m_plan.profile; });
    const auto state = own == memberships.end() ? ConsentState::NoConsent : own->standing.state;
    const bool stopped = state == ConsentState::Withdrawn || state == ConsentState::Complained;
    const bool saidNoBefore = std::ranges::any_of(events, [&](const ConsentEvent &event) {
        return isNo(event.kind) && event.import != m_import;
    });
    m_report.consentsGiven += hasFresh(isConsent) && !stopped ? 1 : 0;
    m_report.withdrawals += hasFresh(isNo) ? 1 : 0;
    m_report.bounces
        += hasFresh([](ConsentKind kind) { return kind == ConsentKind::Bounced; }) ? 1 : 0;
    m_report.blockedByWithdrawal += group.saysYes() && stopped && saidNoBefore ? 1 : 0;
    if (group.saysNo() && !group.contradicts() && mayBeWrittenTo(state)) {
        m_warnings.add(ImportWarnings::Kind::NoForOptedIn, {}, group.rows.front().line);
    }
}

} // namespace mailspace
