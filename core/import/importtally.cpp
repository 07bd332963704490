// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/importtally.h"

#include "core/store/database.h"

#include <algorithm>

namespace mailspace {

Result<ImportTally> ImportTally::of(Database &database, const ImportPlan &plan, ImportId import,
                                    ImportReport &report, ImportWarnings &warnings)
{
    auto emailOf = BulkStatement::prepare(database, "SELECT email FROM contact WHERE id = ?");
    if (!emailOf) {
        return failed(emailOf);
    }
    return ImportTally(plan, import, report, warnings, std::move(*emailOf));
}

Result<> ImportTally::count(const StagedConsent::Group &group,
                            const Memberships::Refreshed &refreshed,
                            std::span<const ConsentEvent> events)
{
    const auto &memberships = refreshed.memberships;
    const bool isNew = group.isNew();
    qint64 changedRows = std::ranges::count_if(
        group.rows, [](const StagedConsent::Row &row) { return row.changed; });
    if (isNew) {
        // The row that made the contact is the new one, whatever else it brought.
        ++m_report->contactsNew;
        changedRows -= group.rows.front().changed ? 1 : 0;
    } else if (changedRows == 0 && refreshed.changed) {
        changedRows = 1;
    }
    m_report->contactsChanged += changedRows;
    m_report->rowsUnchanged += qint64(group.rows.size()) - changedRows - (isNew ? 1 : 0);

    // Told again is not told anew. An undated consent has no moment to tell it by; an undated "no"
    // counts at the moment of its import (rule 4), so each is a new one.
    const auto isSame = [](const ConsentEvent &one, const ConsentEvent &other) {
        const bool undated = isConsent(one.kind) && one.precision == TimePrecision::Undated
            && other.precision == TimePrecision::Undated;
        return one.kind == other.kind && one.profile == other.profile
            && (undated || one.at == other.at);
    };
    const auto isFresh = [&](const ConsentEvent &event) {
        // A "no" of another address of the same person is that one's news.
        return event.import == m_import && event.contact == group.contact()
            && std::ranges::none_of(events, [&](const ConsentEvent &other) {
                   return other.id < event.id && isSame(event, other);
               });
    };
    const auto hasFresh = [&](auto isKind) {
        return std::ranges::any_of(
            events, [&](const auto &event) { return isKind(event.kind) && isFresh(event); });
    };
    const auto own = std::ranges::find_if(
        memberships, [&](const auto &membership) { return membership.profile == m_plan->profile; });
    const auto state = own == memberships.end() ? ConsentState::NoConsent : own->standing.state;
    const bool stopped = state == ConsentState::Withdrawn || state == ConsentState::Complained;
    const bool saidNoBefore = std::ranges::any_of(events, [&](const ConsentEvent &event) {
        return isNo(event.kind) && event.import != m_import;
    });
    if (hasFresh(isConsent) && !stopped) {
        ++m_report->consentsGiven;
        auto grade = EvidenceGrade::Bare;
        for (const auto &event : events) {
            if (isConsent(event.kind) && isFresh(event)) {
                grade = std::max(grade, gradeOf(event));
            }
        }
        ++m_report->consentsByGrade.at(std::size_t(grade));
    }
    m_report->withdrawals += hasFresh(isNo) ? 1 : 0;
    m_report->bounces
        += hasFresh([](ConsentKind kind) { return kind == ConsentKind::Bounced; }) ? 1 : 0;
    if (group.saysNo() && !group.contradicts() && mayBeWrittenTo(state)) {
        m_warnings->add(ImportWarnings::Kind::NoForOptedIn, {}, group.rows.front().line);
    }
    if (group.saysYes() && stopped && saidNoBefore) {
        ++m_report->blockedByWithdrawal;
        return nameBlocked(group, events);
    }
    return {};
}

Result<> ImportTally::nameBlocked(const StagedConsent::Group &group,
                                  std::span<const ConsentEvent> events)
{
    const auto found = m_emailOf.bind(0, group.contact()).step();
    if (!found) {
        return failed(found);
    }
    BlockedRow row{.email = m_emailOf.string(0)};
    m_emailOf.reset();
    row.line = std::ranges::find_if(group.rows, [](const StagedConsent::Row &said) {
                   return said.saysYes;
               })->line;
    for (const auto &event : events) {
        const bool concerns = !event.profile || event.profile == m_plan->profile;
        const bool takenBack
            = std::ranges::find(events, event.id, &ConsentEvent::corrects) != events.end();
        if (isNo(event.kind) && concerns && !takenBack && event.at >= row.noAt) {
            row.noAt = event.at;
            row.by = event.kind == ConsentKind::Complained ? BlockedRow::By::Complaint
                                                           : BlockedRow::By::Withdrawal;
        }
    }
    for (const auto &fact : group.facts) {
        if (isConsent(fact.kind) && fact.precision != TimePrecision::Undated) {
            row.claimAt = std::max(row.claimAt.value_or(fact.at), fact.at);
        }
    }
    m_report->addBlocked(row);
    return {};
}

} // namespace mailspace
