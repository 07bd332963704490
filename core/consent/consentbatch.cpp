// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/consent/consentbatch.h"

#include "core/consent/consentledger.h"
#include "core/consent/memberships.h"
#include "core/store/database.h"
#include "core/store/transaction.h"

#include <algorithm>

namespace mailspace {

namespace {

/// Records all events, then brings the contacts up to date, as one step.
Result<std::vector<qint64>> recordAll(Database &database, const std::vector<ConsentEvent> &events,
                                      Progress &progress)
{
    auto ledger = ConsentLedger::of(database);
    if (!ledger) {
        return failed(ledger);
    }
    std::vector<qint64> ids;
    std::vector<qint64> contacts;
    for (const auto &event : events) {
        const auto id = ledger->record(event);
        if (!id) {
            return failed(id);
        }
        ids.push_back(*id);
        contacts.push_back(event.contact);
    }
    std::ranges::sort(contacts);
    auto memberships = Memberships::over(database);
    if (!memberships) {
        return failed(memberships);
    }
    qint64 done = 0;
    for (const auto contact : contacts) {
        if (auto refreshed = memberships->refresh(contact); !refreshed) {
            return failed(refreshed);
        }
        progress.report(++done, qint64(contacts.size()));
        if (progress.isCancelled()) {
            return cancelled();
        }
    }
    return ids;
}

} // namespace

Result<std::vector<qint64>> recordBatch(Database &database, const ConsentBatch &batch,
                                        Timestamp now, Progress &progress)
{
    auto transaction = Transaction::begin(database);
    if (!transaction) {
        return failed(transaction);
    }
    std::vector<ConsentEvent> events;
    for (const auto contact : batch.contacts) {
        events.push_back({.contact = contact,
                          .profile = batch.profile,
                          .kind = batch.kind,
                          .at = now,
                          .recordedAt = now,
                          .mechanism = Mechanism::Manual,
                          .evidence = batch.evidence});
    }
    auto ids = recordAll(database, events, progress);
    if (!ids) {
        return ids;
    }
    auto committed = transaction->commit();
    return committed ? std::move(ids) : failed(committed);
}

Result<> takeBackEvents(Database &database, std::span<const qint64> events, Timestamp now,
                        Progress &progress)
{
    auto transaction = Transaction::begin(database);
    if (!transaction) {
        return failed(transaction);
    }
    std::vector<ConsentEvent> corrections;
    {
        auto read = BulkStatement::prepare(
            database, "SELECT contact_id, profile_id FROM consent_event WHERE id = ?");
        if (!read) {
            return failed(read);
        }
        for (const auto event : events) {
            const auto found = read->bind(0, event).step();
            if (!found) {
                return failed(found);
            }
            // Erased in the meantime: nothing is left to be taken back.
            if (*found) {
                corrections.push_back({.contact = read->integer(0),
                                       .profile = read->optionalInteger(1),
                                       .kind = ConsentKind::Corrected,
                                       .at = now,
                                       .recordedAt = now,
                                       .mechanism = Mechanism::Manual,
                                       .corrects = event});
            }
            read->reset();
        }
    }
    if (auto recorded = recordAll(database, corrections, progress); !recorded) {
        return failed(recorded);
    }
    return transaction->commit();
}

} // namespace mailspace
