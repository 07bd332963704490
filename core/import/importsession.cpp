// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/importsession.h"

#include "core/contacts/emailaddress.h"
#include "core/import/erasedrow.h"
#include "core/import/importsettlement.h"
#include "core/import/rowdigest.h"
#include "core/store/database.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

/// What is kept in memory of a contact and a row has 32 bits for their numbers.
constexpr qint64 greatestNumber = 4'000'000'000;
/// What is reserved and not used costs no memory, but some systems count it.
constexpr std::size_t mostRowsExpected = 20'000'000;

struct ImportSessionText
{
    Q_DECLARE_TR_FUNCTIONS(ImportSession)
};

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
    auto suppressions = Suppressions::of(database);
    auto known = KnownContacts::of(database, plan.profile, matcher->isInMemory());
    auto fresh = NewContacts::of(database);
    auto listings = ListingRuns::of(database);
    if (!suppressions || !known || !fresh || !listings) {
        return !suppressions ? failed(suppressions)
            : !known         ? failed(known)
            : !fresh         ? failed(fresh)
                             : failed(listings);
    }
    std::unique_ptr<ImportSession> session(
        new ImportSession(database, plan, now, warnings,
                          {*std::move(matcher), *std::move(suppressions), *std::move(known),
                           *std::move(fresh), *std::move(listings)}));
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
    , m_lastContact(m_tools.known.last())
    , m_smartlinks(database, plan)
    , m_intake(plan, now, m_tools.matcher.hasher(), m_lateWarnings)
{
    m_report.fileName = plan.fileName();
    m_report.format = plan.formatId();
}

Result<> ImportSession::prepare()
{
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

/// The first rows tell how many there will be.
void ImportSession::makeRoom(const RowBatch &batch)
{
    std::size_t bytes = 0;
    for (const auto &row : batch.rows()) {
        bytes += row.raw.size() + 1;
    }
    if (bytes > 0) {
        const auto rows = std::size_t(m_plan.file.size) * batch.rows().size() / bytes;
        m_staged.reserve(std::min(rows + rows / 32, mostRowsExpected));
    }
}

Result<> ImportSession::take(const RowBatch &batch)
{
    m_report.rowsSkipped += batch.skipped();
    if (m_staged.rowCount() == 0) {
        makeRoom(batch);
    }
    const auto lastLine = batch.rows().empty() ? 0 : batch.rows().back().line;
    if (lastLine > greatestNumber || m_lastContact > greatestNumber) {
        return fail(ImportSessionText::tr("This is more than a store can hold."));
    }
    for (const auto &row : batch.rows()) {
        m_tools.matcher.prefetch(row.address);
    }
    RowBatch late;
    for (const auto &row : batch.rows()) {
        const bool isUnread = std::holds_alternative<RowBatch::Unread>(row.content);
        if (auto taken = isUnread ? takeUnread(batch, row, late) : take(row); !taken) {
            return taken;
        }
    }
    m_report.rowsSkipped += late.skipped();
    // The texts of the batches go with them.
    return flush();
}

Result<> ImportSession::takeUnread(const RowBatch &batch, const RowBatch::Row &row, RowBatch &late)
{
    const auto isTaken = [&](ContactId contact) {
        const bool taken = m_tools.known.takeUnread(contact, row.line, row.digest, m_staged);
        if (taken) {
            ++m_report.rowsRead;
            m_expected = contact + 1;
        }
        return taken;
    };
    // The address is among what the digest is of.
    if (isTaken(m_expected)) {
        return {};
    }
    const auto record = batch.recordOf(row);
    const auto email = m_intake.addressOf(record);
    const auto known = m_tools.matcher.find(m_tools.matcher.hasher()(email), email);
    if (!known) {
        return failed(known);
    }
    if (*known && isTaken(**known)) {
        return {};
    }
    const auto count = late.rows().size();
    m_intake.read(record, row.digest, late);
    return late.rows().size() > count ? take(late.rows().back()) : Result<>();
}

Result<> ImportSession::take(const RowBatch::Row &row)
{
    if (const auto *refusal = std::get_if<RowRefusal>(&row.content)) {
        refuse(*refusal, row);
        return {};
    }
    const auto &facts = *std::get_if<RowFacts>(&row.content);
    if (!m_tools.matcher.isInMemory()) {
        // The store is asked, so everybody has to be there.
        if (auto flushed = flush(); !flushed) {
            return flushed;
        }
    }
    const auto known = m_tools.matcher.find(row.address, facts.email);
    if (!known) {
        return failed(known);
    }
    m_expected = known->value_or(0) + 1;
    const Arrival arrival{facts, row.line, row.address, row.digest, *known};
    if (!m_tools.suppressions.isEmpty()) {
        if (const auto erased = m_tools.suppressions.find(addressKey(facts.email))) {
            return takeOfErased(row, arrival, *erased);
        }
    }
    return write(arrival);
}

Result<> ImportSession::takeOfErased(const RowBatch::Row &row, const Arrival &arrival,
                                     const Suppression &person)
{
    const auto left = withoutTheErased(arrival.facts, person);
    const Arrival remaining{left, arrival.line, arrival.address, RowDigest::none, arrival.known};
    const auto writeNow = [&] {
        auto written = write(remaining);
        return written ? flush() : written; // before `left` goes
    };
    if (arrival.known && !m_tools.known.isAbsent(*arrival.known)) {
        return writeNow(); // has come back before
    }
    const auto no = latest(left.consent, isNo);
    if (no) {
        if (auto kept = m_tools.suppressions.keepWithdrawal(person, *no); !kept) {
            return kept;
        }
    }
    if (arrival.facts.consent.saysNo) {
        m_noOfErased.insert(person.hash);
    }
    // Rule 14: what a row of this file said no to, another one cannot say yes to.
    const auto yes = latest(left.consent, isConsent);
    if (yes && (!no || *yes > *no) && !m_noOfErased.contains(person.hash)) {
        return writeNow();
    }
    refuse(refusalOfErased(person, no.has_value()), row);
    ++m_report.blockedByErasure;
    const auto &email = arrival.facts.email;
    m_report.addBlocked({row.line, QString::fromUtf8(email), BlockedRow::By::Erasure,
                         person.consentsDeadUntil(), latest(arrival.facts.consent, isConsent)});
    return {};
}

Result<> ImportSession::write(const Arrival &arrival)
{
    ++m_report.rowsRead;
    const auto smartlink = m_smartlinks.of(arrival.facts);
    if (!smartlink) {
        return failed(smartlink);
    }
    if (!arrival.known) {
        return writeNew(arrival, *smartlink);
    }
    if (m_tools.known.isRepeated(arrival)) {
        m_tools.known.takeRepeated(arrival, *smartlink, m_staged);
        return {};
    }
    if (*arrival.known > m_tools.known.last()) {
        // Of this list too: what its first row told must be there to be kept.
        auto written = flush();
        if (written) {
            written = m_tools.listings.forgetDigest(m_import, *arrival.known);
        }
        if (!written) {
            return written;
        }
    }
    return m_tools.known.take(arrival, *smartlink, m_import, m_now, m_staged);
}

Result<> ImportSession::writeNew(const Arrival &arrival, qint64 smartlink)
{
    const auto contact = ++m_lastContact;
    m_tools.matcher.add(arrival.address, contact);
    m_tools.fresh.add(contact, arrival.facts, smartlink, m_import, arrival.line);
    m_staged.add({.contact = std::uint32_t(contact),
                  .line = std::uint32_t(arrival.line),
                  .isNew = true,
                  .changed = smartlink != 0,
                  .saysYes = arrival.facts.consent.saysYes,
                  .saysNo = arrival.facts.consent.saysNo,
                  .newDeed = smartlink != 0},
                 arrival.facts, std::uint32_t(smartlink));
    return m_tools.listings.add(m_import, contact, arrival.line, arrival.digest);
}

Result<> ImportSession::flush()
{
    if (auto written = m_tools.fresh.write(); !written) {
        return written;
    }
    return m_tools.listings.flush();
}

void ImportSession::refuse(const RowRefusal &refusal, const RowBatch::Row &row)
{
    ++m_report.rowsRead;
    ++m_report.rowsRefused;
    if (m_report.refused.size() < ImportReport::refusedRowsKept) {
        m_report.refused.push_back(
            {row.line, refusal.column, refusal.reason, QString::fromUtf8(row.raw)});
    }
}

DigestFilter ImportSession::knownRows() const
{
    const bool dependsOnOthers = m_plan.format != nullptr && m_plan.format->keepsFirstName;
    return dependsOnOthers || !m_plan.repairedLines.empty() ? DigestFilter()
                                                            : m_tools.known.knownRows();
}

/// A template that somebody filled says yes for everybody; people never do.
void ImportSession::warnOfTemplate()
{
    constexpr std::size_t enough = 5;
    if (m_plan.format != nullptr && m_plan.format->doubtsAllYes && m_staged.rowCount() >= enough
        && m_staged.everybodySaysYes()) {
        m_warnings.add(ImportWarnings::Kind::EverybodySaysYes, m_plan.titleOf(ListField::Consent),
                       0);
    }
}

Result<ImportReport> ImportSession::finish(BulkLoad &load, Progress &progress)
{
    m_warnings.add(m_lateWarnings);
    warnOfTemplate();
    m_staged.sort();
    auto listed = m_tools.known.list(m_staged, m_import, m_tools.listings);
    if (listed) {
        listed = m_tools.listings.flush();
    }
    if (!listed) {
        return failed(listed);
    }
    ImportSettlement settlement(m_database, m_plan, m_now, m_report, m_warnings);
    if (auto settled = settlement.settle(m_staged, load, progress); !settled) {
        return failed(settled);
    }
    return std::move(m_report);
}

} // namespace mailspace
