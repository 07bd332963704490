// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fans/superfanstore.h"

#include "core/fans/engagementsweep.h"
#include "core/store/bulkstatement.h"
#include "core/store/database.h"

#include <algorithm>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

constexpr auto receiptsSql = R"(
    SELECT s.kind, s.name, p.name, n.happened_at, n.quantity, n.amount_cents, n.currency
    FROM person_interaction n
    JOIN smartlink s ON s.id = n.smartlink_id
    JOIN profile p ON p.id = s.profile_id
    JOIN membership m ON m.contact_id = n.contact_id AND m.profile_id = s.profile_id
    WHERE n.contact_id = ? AND (? IS NULL OR s.profile_id = ?) AND m.state NOT IN (5, 6)
    ORDER BY n.smartlink_id, n.happened_at, n.source_key)";

FanReceipt receiptFrom(const BulkStatement &row, const FanScorer &scorer, FanAct &act)
{
    const auto kind = SmartlinkKind(row.integer(0));
    const auto at = row.integer(3);
    act = fanAct(kind, at, row.integer(4), row.integer(5));
    return {
        .kind = kind,
        .smartlink = row.string(1),
        .profile = row.string(2),
        .at = at == 0 ? std::nullopt : std::optional<Timestamp>(at),
        .quantity = row.integer(4),
        .amountCents = row.integer(5),
        .currency = row.string(6),
        .weight = scorer.recipe().weights.at(static_cast<std::size_t>(kind)),
        .decay = scorer.decay(act),
        .part = scorer.part(act),
    };
}

/// The first column of all rows.
Result<std::vector<ContactId>> idsOf(BulkStatement &rows)
{
    std::vector<ContactId> ids;
    while (true) {
        const auto more = rows.step();
        if (!more) {
            return failed(more);
        }
        if (!*more) {
            return ids;
        }
        ids.push_back(rows.integer(0));
    }
}

} // namespace

Result<EngagementMark> SuperFanStore::mark()
{
    auto row = m_database.run(uR"(
        SELECT (SELECT coalesce(max(id), 0) FROM import),
               (SELECT coalesce(max(id), 0) FROM consent_event),
               (SELECT count(*) FROM import WHERE undone_at IS NOT NULL),
               (SELECT count(*) FROM suppression),
               (SELECT coalesce(max(erased_at), 0) FROM suppression),
               (SELECT coalesce(sum(merged_at + contact_id), 0) FROM merged_contact))"_s);
    if (!row) {
        return failed(row);
    }
    row->next();
    return EngagementMark{row->value(0).toLongLong(), row->value(1).toLongLong(),
                          row->value(2).toLongLong(), row->value(3).toLongLong(),
                          row->value(4).toLongLong()};
}

Result<std::vector<ContactId>> SuperFanStore::concernedSince(const EngagementMark &mark)
{
    // CROSS JOIN: the few imports first, or every contact is looked at.
    auto rows = BulkStatement::prepare(m_database, R"(
        WITH told AS (SELECT l.contact_id
                      FROM import i CROSS JOIN listing l ON l.import_id = i.id
                      WHERE i.id > ?
                      UNION
                      SELECT contact_id FROM consent_event WHERE id > ?)
        SELECT contact_id FROM told
        UNION
        SELECT person_id FROM merged_contact WHERE contact_id IN told
        ORDER BY contact_id)");
    if (!rows) {
        return failed(rows);
    }
    rows->bind(0, mark.import).bind(1, mark.event);
    return idsOf(*rows);
}

Result<Engagement> SuperFanStore::engagement(std::optional<ProfileId> profile, Progress &progress)
{
    // First the mark: what comes in meanwhile is read twice rather than never.
    const auto present = mark();
    if (!present) {
        return failed(present);
    }
    auto found = sweepEverybody(m_database, profile, progress);
    if (found) {
        found->mark = *present;
    }
    return found;
}

Result<std::shared_ptr<const Engagement>>
SuperFanStore::engagementSince(std::shared_ptr<const Engagement> known, Progress &progress)
{
    const auto all = [&]() -> Result<std::shared_ptr<const Engagement>> {
        auto read = engagement(known->profile, progress);
        if (!read) {
            return failed(read);
        }
        return std::make_shared<const Engagement>(*std::move(read));
    };
    const auto present = mark();
    if (!present) {
        return failed(present);
    }
    if (*present == known->mark) {
        return known;
    }
    if (present->undone != known->mark.undone || present->erased != known->mark.erased
        || present->erasedAt != known->mark.erasedAt || present->merged != known->mark.merged) {
        return all();
    }
    const auto concerned = concernedSince(known->mark);
    if (!concerned) {
        return failed(concerned);
    }
    if (concerned->size() > known->size() / 4) {
        return all();
    }
    const auto again = sweepEngagement(m_database, known->profile, *concerned, progress);
    if (!again) {
        return failed(again);
    }
    auto merged = known->with(*concerned, *again);
    merged.mark = *present;
    return std::make_shared<const Engagement>(std::move(merged));
}

Result<std::vector<ContactId>> SuperFanStore::contactsOfSmartlink(qint64 smartlink)
{
    auto rows = BulkStatement::prepare(m_database, R"(
        SELECT DISTINCT contact_id
        FROM person_interaction
        WHERE smartlink_id = ?
        ORDER BY contact_id)");
    if (!rows) {
        return failed(rows);
    }
    rows->bind(0, smartlink);
    return idsOf(*rows);
}

Result<FanExplanation> SuperFanStore::explain(ContactId contact, std::optional<ProfileId> profile,
                                              const FanScorer &scorer)
{
    auto standing = BulkStatement::prepare(
        m_database,
        "SELECT count(*) FROM membership "
        "WHERE contact_id = ? AND (? IS NULL OR profile_id = ?) AND state NOT IN (5, 6)");
    auto rows = BulkStatement::prepare(m_database, receiptsSql);
    if (!standing || !rows) {
        return failed(standing ? rows : standing);
    }
    for (auto *statement : {&*standing, &*rows}) {
        statement->bind(0, contact).bind(1, profile).bind(2, profile);
    }
    if (const auto counted = standing->step(); !counted) {
        return failed(counted);
    }
    FanExplanation explanation;
    explanation.contact = contact;
    explanation.hasScore = standing->integer(0) > 0;
    std::vector<FanAct> acts;
    while (true) {
        const auto more = rows->step();
        if (!more) {
            return failed(more);
        }
        if (!*more) {
            break;
        }
        explanation.receipts.push_back(receiptFrom(*rows, scorer, acts.emplace_back()));
        explanation.lastDay = std::max(explanation.lastDay, acts.back().day);
    }
    explanation.score = scorer.score(acts);
    std::ranges::stable_sort(explanation.receipts, std::greater(), &FanReceipt::part);
    return explanation;
}

} // namespace mailspace
