// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/importsession.h"

#include "core/consent/memberships.h"
#include "core/contacts/emailaddress.h"
#include "core/import/importtally.h"
#include "core/store/database.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>

#include <algorithm>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 contactsBetweenReports = 1000;
constexpr qsizetype isoDayLength = 10; // 2025-03-01

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ImportSession)
};

// In the order of ContactColumn.
constexpr auto insertContactSql = R"(
    INSERT INTO contact (full_name, first_name, last_name, country, city, postcode, phone, tags,
                         notes, extra, id, email)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))";
constexpr auto insertListingSql = R"(
    INSERT INTO listing (contact_id, import_id, row) VALUES (?, ?, ?)
    ON CONFLICT DO NOTHING)";

constexpr auto valueCount = int(ContactColumn::Count_);
// The parameters behind the values.
constexpr int idParameter = valueCount;
constexpr int emailParameter = valueCount + 1;

/// What a row about an erased person still tells: no consent, and no deed, from before the erasure.
RowFacts withoutTheErased(const RowFacts &facts, const Suppression &person)
{
    auto left = facts;
    left.consent.count = 0;
    left.consent.saysYes = false;
    for (const auto &fact : std::span(facts.consent.facts).first(facts.consent.count)) {
        const bool dead = isConsent(fact.kind)
            && (fact.precision == TimePrecision::Undated || fact.at <= person.consentsDeadUntil());
        if (!dead) {
            left.consent.add(fact);
            left.consent.saysYes |= isConsent(fact.kind);
        }
    }
    left.consent.saysNo = facts.consent.saysNo;
    if (left.interaction && left.interaction->happenedAt <= person.erasedAt) {
        left.interaction.reset();
    }
    return left;
}

/// The latest moment among the facts of such a kind.
template<typename IsKind>
std::optional<Timestamp> latest(const RowConsent &consent, IsKind isKind)
{
    std::optional<Timestamp> at;
    for (const auto &fact : std::span(consent.facts).first(consent.count)) {
        if (isKind(fact.kind)) {
            at = std::max(at.value_or(fact.at), fact.at);
        }
    }
    return at;
}

} // namespace

Result<std::unique_ptr<ImportSession>> ImportSession::begin(Database &database,
                                                            const ImportPlan &plan, Timestamp now,
                                                            ImportWarnings &warnings)
{
    // A row of a list is hardly shorter than this.
    constexpr qint64 bytesPerRow = 40;
    auto matcher = ContactMatcher::over(database, plan.file.size / bytesPerRow);
    auto ledger = ConsentLedger::of(database);
    auto suppressions = Suppressions::of(database);
    auto values = ToldValues::of(database);
    auto interactions = ToldInteractions::of(database);
    if (!matcher || !ledger || !suppressions || !values || !interactions) {
        return !matcher     ? failed(matcher)
            : !ledger       ? failed(ledger)
            : !suppressions ? failed(suppressions)
            : !values       ? failed(values)
                            : failed(interactions);
    }
    auto insertContact = BulkStatement::prepare(database, insertContactSql);
    auto insertListing = BulkStatement::prepare(database, insertListingSql);
    auto revive
        = BulkStatement::prepare(database, "DELETE FROM absent_contact WHERE contact_id = ?");
    for (const auto *statement : {&insertContact, &insertListing, &revive}) {
        if (!*statement) {
            return failed(*statement);
        }
    }
    std::unique_ptr<ImportSession> session(
        new ImportSession(database, plan, now, warnings,
                          {*std::move(matcher), *std::move(ledger), *std::move(suppressions),
                           *std::move(values), *std::move(interactions), *std::move(insertContact),
                           *std::move(insertListing), *std::move(revive)}));
    if (auto prepared = session->prepare(); !prepared) {
        return failed(prepared);
    }
    return session;
}

ImportSession::ImportSession(Database &database, const ImportPlan &plan, Timestamp now,
                             ImportWarnings &warnings, Tools tools)
    : m_database(database)
    , m_plan(plan)
    , m_now(now)
    , m_warnings(warnings)
    , m_tools(std::move(tools))
{
    m_report.fileName = plan.fileName();
    m_report.format = plan.formatId();
}

Result<> ImportSession::prepare()
{
    auto absent = m_database.run(u"SELECT contact_id FROM absent_contact"_s);
    if (!absent) {
        return failed(absent);
    }
    while (absent->next()) {
        m_absent.insert(absent->value(0).toLongLong());
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
    const auto known = m_tools.matcher.find(key);
    if (!known) {
        return failed(known);
    }
    const auto erased = m_tools.suppressions.find(key);
    return erased ? takeOfErased(facts, record, key, *known, *erased)
                  : write(facts, record, key, *known);
}

Result<> ImportSession::takeOfErased(const RowFacts &facts, const CsvRecord &record,
                                     std::string_view key, std::optional<ContactId> known,
                                     const Suppression &person)
{
    auto left = withoutTheErased(facts, person);
    if (known && !m_absent.contains(*known)) {
        return write(left, record, key, known); // has come back before
    }
    const auto no = latest(left.consent, isNo);
    if (no) {
        if (auto kept = m_tools.suppressions.keepWithdrawal(person, *no); !kept) {
            return kept;
        }
    }
    if (facts.consent.saysNo) {
        m_noOfErased.insert(person.hash);
    }
    // Rule 14: what a row of this file said no to, another one cannot say yes to.
    const auto yes = latest(left.consent, isConsent);
    if (yes && (!no || *yes > *no) && !m_noOfErased.contains(person.hash)) {
        return write(left, record, key, known);
    }
    const auto erasedAt = toIsoText(person.erasedAt).left(isoDayLength);
    refuse({{},
            no ? Text::tr("Erased on %1 at their own request. The withdrawal is kept; nothing "
                          "else is.")
                     .arg(erasedAt)
               : Text::tr("Erased on %1 at their own request. Only a consent dated later would "
                          "bring them back.")
                     .arg(erasedAt)},
           record);
    ++m_report.blockedByErasure;
    m_report.addBlocked(
        {record.line, QString::fromUtf8(facts.email.data(), qsizetype(facts.email.size())),
         BlockedRow::By::Erasure, person.consentsDeadUntil(), latest(facts.consent, isConsent)});
    return {};
}

Result<> ImportSession::write(const RowFacts &facts, const CsvRecord &record, std::string_view key,
                              std::optional<ContactId> known)
{
    auto row = writeContact(facts, key, known, record.line);
    if (!row) {
        return failed(row);
    }
    if (auto listed
        = m_tools.insertListing.bind(0, row->contact).bind(1, m_import).bind(2, record.line).run();
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
        const auto fresh = m_tools.interactions.tell(row->contact, smartlink, *facts.interaction,
                                                     {m_import, record.line});
        if (!fresh) {
            return failed(fresh);
        }
        row->changed |= *fresh;
    }
    row->saysYes = facts.consent.saysYes;
    row->saysNo = facts.consent.saysNo;
    m_staged.add(*row, facts, smartlink);
    ++m_report.rowsRead;
    return {};
}

Result<StagedConsent::Row> ImportSession::writeContact(const RowFacts &facts, std::string_view key,
                                                       std::optional<ContactId> known, qint64 line)
{
    StagedConsent::Row row{.line = line};
    if (!known) {
        const auto contact = insertContact(facts);
        if (!contact) {
            return failed(contact);
        }
        m_tools.matcher.add(key, *contact);
        row.contact = *contact;
        row.isNew = true;
        return row;
    }
    row.contact = *known;
    const auto changed = m_tools.values.tell(*known, facts.values, {m_import, line});
    if (!changed) {
        return failed(changed);
    }
    row.changed = *changed;
    if (m_absent.erase(*known) > 0) {
        row.isNew = true;
        row.changed = false;
        if (auto revived = m_tools.revive.bind(0, *known).run(); !revived) {
            return failed(revived);
        }
    }
    return row;
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
        m_tools.insertContact.bind(i, facts.values[std::size_t(i)]);
    }
    const auto contact = ++m_lastContact;
    m_tools.insertContact.bind(idParameter, contact).bind(emailParameter, facts.email);
    if (auto inserted = m_tools.insertContact.run(); !inserted) {
        return failed(inserted);
    }
    return contact;
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
        auto recorded = m_tools.ledger.record({
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
    auto tally = ImportTally::of(m_database, m_plan, m_import, m_report, m_warnings);
    if (!tally) {
        return failed(tally);
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
        return tally->count(group, *result, memberships->events());
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

} // namespace mailspace
