// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/consent/consentledger.h"

#include "core/consent/memberships.h"
#include "core/store/database.h"

#include <algorithm>

namespace mailspace {

Result<ConsentLedger> ConsentLedger::of(Database &database)
{
    auto insert = BulkInsert::prepare(database,
                                      "INSERT INTO consent_event (contact_id, profile_id, kind, "
                                      "happened_at, precision, recorded_at, mechanism, "
                                      "smartlink_id, ip, evidence, import_id, row, corrects)",
                                      13);
    if (!insert) {
        return failed(insert);
    }
    return ConsentLedger(database, std::move(*insert));
}

Result<qint64> ConsentLedger::record(const ConsentEvent &event)
{
    if (auto recorded = record(std::span(&event, 1)); !recorded) {
        return failed(recorded);
    }
    return m_database->lastInsertId();
}

Result<> ConsentLedger::record(std::span<const ConsentEvent> events)
{
    return m_insert.insert(events, [](BulkInsert::Row &row, const ConsentEvent &event) {
        // Rule 1: a consent is always for one profile.
        Q_ASSERT(event.profile || !isConsent(event.kind));
        row.bind(0, event.contact)
            .bind(1, event.profile)
            .bind(2, qint64(event.kind))
            // Rule 4: the future counts as the moment of recording.
            .bind(3, std::min(event.at, event.recordedAt))
            .bind(4, qint64(event.precision))
            .bind(5, event.recordedAt)
            .bind(6, qint64(event.mechanism))
            .bind(7, event.smartlink)
            .bind(8, event.ip)
            .bind(9, event.evidence)
            .bind(10, event.import)
            .bind(11, event.row)
            .bind(12, event.corrects);
    });
}

Result<qint64> ConsentLedger::append(const ConsentEvent &event)
{
    auto id = record(event);
    if (!id) {
        return id;
    }
    auto memberships = Memberships::over(*m_database);
    if (!memberships) {
        return failed(memberships);
    }
    if (auto refreshed = memberships->refresh(event.contact); !refreshed) {
        return failed(refreshed);
    }
    return id;
}

Result<std::vector<ConsentEvent>> ConsentLedger::history(qint64 contact)
{
    auto memberships = Memberships::over(*m_database);
    if (!memberships) {
        return failed(memberships);
    }
    if (auto derived = memberships->derive(contact); !derived) {
        return failed(derived);
    }
    std::vector<ConsentEvent> own;
    std::ranges::copy_if(memberships->events(), std::back_inserter(own),
                         [contact](const auto &event) { return event.contact == contact; });
    return own;
}

} // namespace mailspace
