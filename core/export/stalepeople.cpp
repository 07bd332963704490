// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/stalepeople.h"

#include "core/store/bulkstatement.h"

namespace mailspace {

namespace {

// ?1 the hand-over, ?2 its profile or NULL, ?3 when it was made.
constexpr auto saidNo = R"(
    SELECT m.contact_id, m.state, m.since
    FROM membership m INDEXED BY membership_said_no
    JOIN handover_contact h ON h.handover_id = ?1 AND h.contact_id = m.contact_id
    WHERE m.state > 3)";

constexpr auto inProfile = R"(
      AND m.profile_id = ?2)";

constexpr auto afterwards = R"(
      AND (m.since > ?3 OR EXISTS (
              SELECT 1 FROM consent_event e
              WHERE e.contact_id = m.contact_id AND e.kind IN (3, 4, 5) AND e.recorded_at > ?3
                AND (e.profile_id IS NULL OR e.profile_id = m.profile_id))))";

// A consent that was taken back as a slip.
constexpr auto consentCorrected = R"(
    UNION ALL
    SELECT m.contact_id, m.state, NULL
    FROM (SELECT DISTINCT contact_id FROM consent_event WHERE corrects IS NOT NULL) e
    JOIN handover_contact h ON h.handover_id = ?1 AND h.contact_id = e.contact_id
    JOIN membership m ON m.contact_id = e.contact_id AND m.profile_id = ?2
    WHERE m.state = 3)";

// A consent that went with its import: looked for among everybody handed over.
constexpr auto consentUndone = R"(
    UNION ALL
    SELECT h.contact_id, 3, NULL
    FROM handover_contact h
    LEFT JOIN membership m ON m.contact_id = h.contact_id AND m.profile_id = ?2
    WHERE h.handover_id = ?1 AND coalesce(m.state, 3) = 3)";

constexpr auto notYetRemoved = R"(
WHERE NOT EXISTS (
    SELECT 1 FROM handover_delta_contact dc
    JOIN handover_delta d ON d.id = dc.delta_id
    JOIN handover g ON g.id = d.handover_id
    JOIN handover me ON me.id = ?1
    WHERE dc.contact_id = p.contact_id AND d.confirmed_at IS NOT NULL AND d.made_at >= ?3
      AND (g.id = me.id
           OR (g.recipient <> '' AND g.recipient = me.recipient COLLATE NOCASE
               AND g.profile_id IS me.profile_id)))
GROUP BY p.contact_id)";

} // namespace

std::string StalePeople::sql() const
{
    std::string people = saidNo;
    if (profile) {
        people += inProfile;
    }
    if (!optInOnly) {
        people += afterwards;
    } else if (importsUndoneSince) {
        people += consentUndone;
    } else {
        people += consentCorrected;
    }
    return "SELECT p.contact_id, max(p.state) AS state, min(p.since) AS since FROM (" + people
        + ") p" + notYetRemoved;
}

int StalePeople::bindTo(BulkStatement &statement) const
{
    statement.bind(0, handover).bind(1, profile).bind(2, madeAt);
    return 3;
}

} // namespace mailspace
