// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/importsettlement.h"

#include "core/store/bulkload.h"
#include "core/store/database.h"

#include <QtCore/QJsonDocument>

#include <algorithm>
#include <utility>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 settledBetweenReports = 1000;
constexpr std::size_t rowsAtOnce = 512;

} // namespace

ImportSettlement::ImportSettlement(Database &database, const ImportPlan &plan, Timestamp now,
                                   ImportReport &report, ImportWarnings &warnings)
    : m_database(database)
    , m_plan(plan)
    , m_now(now)
    , m_report(report)
    , m_warnings(warnings)
{
}

Result<> ImportSettlement::settle(const StagedConsent &staged, BulkLoad &load, Progress &progress)
{
    auto tally = ImportTally::of(m_database, m_plan, *m_report.import, m_report, m_warnings);
    if (!tally) {
        return failed(tally);
    }
    BatchMaker<Settled> batches(
        [&](BatchQueue<Settled> &made) { return settleNew(staged, *tally, progress, made); });
    if (auto written = write(batches); !written) {
        return written;
    }
    if (auto settled = batches.finish(); !settled) {
        return settled;
    }
    const auto interruption = m_database.interruptWhen(progress);
    if (auto built = load.buildIndexes(); !built) {
        return built;
    }
    if (m_someNeedStore) {
        if (auto settled = settleKnown(staged, *tally, progress); !settled) {
            return settled;
        }
    }
    return saveReport();
}

Result<> ImportSettlement::write(BatchMaker<Settled> &batches)
{
    auto ledger = ConsentLedger::of(m_database);
    auto memberships = NewMemberships::of(m_database);
    if (!ledger || !memberships) {
        return ledger ? failed(memberships) : failed(ledger);
    }
    while (const auto batch = batches.next()) {
        auto written = ledger->record(batch->events);
        if (written) {
            written = memberships->insert(batch->memberships);
        }
        if (!written) {
            return written;
        }
    }
    return {};
}

/// Every event, and the memberships of those about whom everything is known here. Does not touch
/// the store: it is being written to.
Result<> ImportSettlement::settleNew(const StagedConsent &staged, ImportTally &tally,
                                     Progress &progress, BatchQueue<Settled> &batches)
{
    Settled settled;
    auto all = staged.forEachContact([&](const Group &group) -> Result<> {
        if (group.isNoNews()) {
            ++m_report.rowsUnchanged;
            return {};
        }
        if (auto done = settleGroup(staged, group, tally, settled); !done) {
            return done;
        }
        if (std::max(settled.events.size(), settled.memberships.size()) < rowsAtOnce) {
            return {};
        }
        const bool wanted = batches.push(std::exchange(settled, {}));
        return wanted && !progress.isCancelled() ? Result<>() : Result<>(cancelled());
    });
    if (all && !batches.push(std::move(settled))) {
        return cancelled();
    }
    return all;
}

Result<> ImportSettlement::settleGroup(const StagedConsent &staged, const Group &group,
                                       ImportTally &tally, Settled &settled)
{
    const auto firstEvent = settled.events.size();
    collectEvents(staged, group, settled);
    if (group.needsStore()) {
        m_someNeedStore = true;
        return {};
    }
    const auto events = std::span<const ConsentEvent>(settled.events).subspan(firstEvent);
    const auto refreshed = membershipsOfNew(staged, group, events);
    for (const auto &membership : refreshed.memberships) {
        settled.memberships.push_back({group.contact(), membership});
    }
    return tally.count(group, refreshed, events);
}

/// The others, from what the store holds by now.
Result<> ImportSettlement::settleKnown(const StagedConsent &staged, ImportTally &tally,
                                       Progress &progress)
{
    auto memberships = Memberships::over(m_database);
    if (!memberships) {
        return failed(memberships);
    }
    qint64 done = 0;
    return staged.forEachContact([&](const Group &group) -> Result<> {
        if (++done % settledBetweenReports == 0 && progress.isCancelled()) {
            return cancelled();
        }
        if (!group.needsStore()) {
            return {};
        }
        auto refreshed = memberships->refresh(group.contact());
        return refreshed ? tally.count(group, *refreshed, memberships->events())
                         : Result<>(failed(refreshed));
    });
}

void ImportSettlement::collectEvents(const StagedConsent &staged, const Group &group,
                                     Settled &settled)
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
            = fact.kind == ConsentKind::Complained || fact.kind == ConsentKind::Bounced;
        const auto evidence = staged.evidenceOf(fact);
        settled.events.push_back({
            // In the order of recording, which is all that counts before they have ids.
            .id = qint64(settled.events.size() + 1),
            .contact = fact.contact,
            .profile = everywhere ? std::nullopt : m_plan.profile,
            .kind = fact.kind,
            .at = fact.at,
            .precision = fact.precision,
            .recordedAt = m_now,
            .mechanism = fact.mechanism,
            .smartlink = fact.smartlink == 0 ? std::nullopt : std::optional(fact.smartlink),
            .ip = isConsent(fact.kind) ? QString::fromUtf8(evidence.ip) : QString(),
            .evidence = isNo(fact.kind) ? QString::fromUtf8(evidence.reason) : QString(),
            .import = m_report.import,
            .row = fact.line,
        });
    }
}

/// Everything that concerns the contact is in this list: nothing need be read back.
Memberships::Refreshed ImportSettlement::membershipsOfNew(const StagedConsent &staged,
                                                          const Group &group,
                                                          std::span<const ConsentEvent> events)
{
    m_deeds.clear();
    for (const auto &deed : group.deeds) {
        m_deeds.push_back({*m_plan.profile, deed.smartlink, deed.happenedAt, deed.quantity,
                           deed.amountCents, staged.currencyOf(deed)});
    }
    // As the store has them, by their key.
    std::ranges::stable_sort(m_deeds, [](const Deed &one, const Deed &other) {
        return std::pair(one.smartlink, one.happenedAt)
            < std::pair(other.smartlink, other.happenedAt);
    });
    const auto listedBy = m_plan.profile ? std::span<const ProfileId>(&*m_plan.profile, 1)
                                         : std::span<const ProfileId>();
    return {membershipsOf(listedBy, m_deeds, events), true};
}

Result<> ImportSettlement::saveReport()
{
    m_report.warnings = m_warnings.sentences();
    auto saved = m_database.run(
        u"UPDATE import SET report = :report WHERE id = :id"_s,
        {{u":report"_s,
          QString::fromUtf8(QJsonDocument(m_report.toJson()).toJson(QJsonDocument::Compact))},
         {u":id"_s, *m_report.import}});
    if (!saved) {
        return failed(saved);
    }
    return {};
}

} // namespace mailspace
