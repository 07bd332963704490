// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/handoverledger.h"

#include "core/store/bulkstatement.h"
#include "core/store/database.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonDocument>

#include <algorithm>
#include <tuple>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

struct HandoverLedgerText
{
    Q_DECLARE_TR_FUNCTIONS(HandoverLedger)
};

QJsonValue json(std::optional<Timestamp> at)
{
    return at ? QJsonValue(toIsoText(*at)) : QJsonValue();
}

Handover handoverFrom(const BulkStatement &row)
{
    Handover handover;
    handover.id = row.integer(0);
    handover.profile = row.optionalInteger(1);
    handover.profileName = row.string(2);
    handover.madeAt = row.integer(3);
    handover.recipient = row.string(4);
    handover.target = row.string(5);
    handover.filter = QJsonDocument::fromJson(row.string(6).toUtf8()).object();
    handover.optInOnly = row.integer(7) != 0;
    handover.reason = row.string(8);
    handover.contacts = row.integer(9);
    handover.fileName = row.string(10);
    handover.fingerprint = QByteArray::fromHex(row.string(11).toLatin1());
    handover.removalsSavedAt = row.optionalInteger(12);
    handover.lastConfirmedAt = row.optionalInteger(13);
    handover.importsUndoneSince = row.integer(14) != 0;
    return handover;
}

/// The most urgent first.
std::tuple<bool, Timestamp, qint64> rankOf(const Handover &handover)
{
    const bool fine = handover.stale.people() == 0;
    const auto since = fine ? -handover.madeAt : handover.stale.earliest.value_or(handover.madeAt);
    return {fine, since, -handover.id};
}

} // namespace

StalePeople Handover::stalePeople() const
{
    return {.handover = id,
            .profile = profile,
            .madeAt = madeAt,
            .optInOnly = optInOnly,
            .importsUndoneSince = importsUndoneSince};
}

QJsonObject Handover::toJson() const
{
    return {
        {u"id"_s, id},
        {u"profile"_s, profile ? QJsonValue(profileName) : QJsonValue()},
        {u"made_at"_s, toIsoText(madeAt)},
        {u"recipient"_s, recipient},
        {u"target"_s, target},
        {u"filter"_s, filter},
        {u"opt_in_only"_s, optInOnly},
        {u"reason"_s, reason},
        {u"contacts"_s, contacts},
        {u"file"_s, fileName},
        {u"fingerprint"_s, QString::fromLatin1(fingerprint.toHex())},
        {u"stale"_s, stale.people() > 0},
        {u"to_remove"_s, stale.people()},
        {u"withdrawn"_s, stale.withdrawn},
        {u"complained"_s, stale.complained},
        {u"bounced"_s, stale.bounced},
        {u"consent_gone"_s, stale.consentGone},
        {u"erased"_s, stale.erased},
        {u"earliest_no"_s, json(stale.earliest)},
        {u"business_days"_s, stale.businessDays},
        {u"urgency"_s, urgencyKey(stale.urgency())},
        {u"removals_saved_at"_s, json(removalsSavedAt)},
        {u"last_confirmed_at"_s, json(lastConfirmedAt)},
    };
}

HandoverLedger::HandoverLedger(Database &database, Timestamp now)
    : m_database(database)
    , m_now(now)
{
}

Result<std::vector<Handover>> HandoverLedger::all(Progress &progress)
{
    auto handovers = read({});
    if (!handovers) {
        return handovers;
    }
    const auto interruption = m_database.interruptWhen(progress);
    for (std::size_t i = 0; i < handovers->size(); ++i) {
        progress.report(qint64(i), qint64(handovers->size()));
        if (progress.isCancelled()) {
            return cancelled();
        }
        auto stale = stalenessOf((*handovers)[i]);
        if (!stale) {
            return failed(stale);
        }
        (*handovers)[i].stale = *stale;
    }
    std::ranges::sort(*handovers, {}, rankOf);
    return handovers;
}

Result<Handover> HandoverLedger::one(qint64 id)
{
    auto found = read(id);
    if (!found) {
        return failed(found);
    }
    if (found->empty()) {
        return fail(HandoverLedgerText::tr("There is no hand-over %1.").arg(id));
    }
    auto handover = std::move(found->front());
    auto stale = stalenessOf(handover);
    if (!stale) {
        return failed(stale);
    }
    handover.stale = *stale;
    return handover;
}

Result<std::vector<Handover>> HandoverLedger::read(std::optional<qint64> id)
{
    auto rows = BulkStatement::prepare(m_database, R"(
        SELECT h.id, h.profile_id, p.name, h.made_at, h.recipient, h.target, h.filter,
               h.opt_in_only, h.reason, h.contacts, h.file_name, hex(h.fingerprint),
               (SELECT max(d.made_at) FROM handover_delta d
                WHERE d.handover_id = h.id AND d.confirmed_at IS NULL),
               (SELECT max(d.confirmed_at) FROM handover_delta d WHERE d.handover_id = h.id),
               coalesce((SELECT max(i.undone_at) FROM import i) >= h.made_at, 0)
        FROM handover h LEFT JOIN profile p ON p.id = h.profile_id
        WHERE ?1 IS NULL OR h.id = ?1)");
    if (!rows) {
        return failed(rows);
    }
    rows->bind(0, id);
    std::vector<Handover> handovers;
    while (true) {
        const auto more = rows->step();
        if (!more) {
            return failed(more);
        }
        if (!*more) {
            return handovers;
        }
        handovers.push_back(handoverFrom(*rows));
    }
}

Result<Staleness> HandoverLedger::stalenessOf(const Handover &handover)
{
    const auto people = handover.stalePeople();
    auto counts = BulkStatement::prepare(
        m_database,
        "SELECT count(*) FILTER (WHERE state = 5), count(*) FILTER (WHERE state = 6),"
        " count(*) FILTER (WHERE state = 4), count(*) FILTER (WHERE state = 3), min(since) "
        "FROM ("
            + people.sql() + ")");
    auto erasures = BulkStatement::prepare(m_database, R"(
        SELECT count(DISTINCT e.address_hash), min(e.erased_at) FROM handover_erasure e
        WHERE e.handover_id = ?1 AND NOT EXISTS (
            SELECT 1 FROM handover_delta d
            WHERE d.handover_id = ?1 AND d.confirmed_at IS NOT NULL
              AND d.made_at >= e.erased_at))");
    if (!counts || !erasures) {
        return failed(counts ? erasures : counts);
    }
    people.bindTo(*counts);
    erasures->bind(0, handover.id);
    const auto counted = counts->step();
    const auto erased = erasures->step();
    if (!counted || !erased) {
        return failed(counted ? erased : counted);
    }
    Staleness stale{.withdrawn = counts->integer(0),
                    .complained = counts->integer(1),
                    .bounced = counts->integer(2),
                    .consentGone = counts->integer(3),
                    .erased = erasures->integer(0),
                    .earliest = counts->optionalInteger(4)};
    if (const auto first = erasures->optionalInteger(1)) {
        stale.earliest = std::min<Timestamp>(*first, stale.earliest.value_or(*first));
    }
    if (stale.earliest) {
        stale.businessDays = businessDays(utcDay(*stale.earliest), utcDay(m_now));
    }
    return stale;
}

Result<>
HandoverLedger::forEachStalePerson(const Handover &handover,
                                   const std::function<Result<>(const StalePerson &)> &visit)
{
    const auto people = handover.stalePeople();
    auto rows = BulkStatement::prepare(
        m_database,
        "SELECT s.contact_id, s.state, s.since, c.email, c.name "
        "FROM ("
            + people.sql()
            + ") s JOIN contact c ON c.id = s.contact_id ORDER BY c.email COLLATE NOCASE");
    if (!rows) {
        return failed(rows);
    }
    people.bindTo(*rows);
    while (true) {
        const auto more = rows->step();
        if (!more) {
            return failed(more);
        }
        if (!*more) {
            return {};
        }
        const StalePerson person{.contact = rows->integer(0),
                                 .email = rows->string(3),
                                 .name = rows->string(4),
                                 .state = ConsentState(rows->integer(1)),
                                 .since = rows->optionalInteger(2)};
        if (auto visited = visit(person); !visited) {
            return visited;
        }
    }
}

Result<QStringList> HandoverLedger::recipients()
{
    auto rows = m_database.run(uR"(SELECT recipient FROM handover WHERE recipient <> ''
                                   GROUP BY recipient COLLATE NOCASE ORDER BY max(id) DESC)"_s);
    if (!rows) {
        return failed(rows);
    }
    QStringList names;
    while (rows->next()) {
        names += rows->value(0).toString();
    }
    return names;
}

} // namespace mailspace
