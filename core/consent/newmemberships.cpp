// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/consent/newmemberships.h"

namespace mailspace {

Result<NewMemberships> NewMemberships::of(Database &database)
{
    auto insert = BulkInsert::prepare(database,
                                      "INSERT INTO membership (contact_id, profile_id, state, "
                                      "since, smartlink_id, last_interaction, interactions, "
                                      "amount_cents, currency)",
                                      9);
    if (!insert) {
        return failed(insert);
    }
    return NewMemberships(*std::move(insert));
}

Result<> NewMemberships::insert(std::span<const Entry> entries)
{
    return m_insert.insert(entries, [](BulkInsert::Row &row, const Entry &entry) {
        const auto &membership = entry.membership;
        row.bind(0, entry.contact)
            .bind(1, membership.profile)
            .bind(2, qint64(membership.standing.state))
            .bind(3, membership.standing.since)
            .bind(4, membership.smartlink)
            .bind(5, membership.lastInteraction)
            .bind(6, membership.interactions)
            .bind(7, membership.amountCents)
            .bind(8, membership.currency);
    });
}

} // namespace mailspace
