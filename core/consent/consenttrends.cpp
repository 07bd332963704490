// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/consent/consenttrends.h"

#include "core/store/bulkstatement.h"
#include "core/store/database.h"

#include <algorithm>
#include <map>

namespace mailspace {

namespace {

constexpr qint64 rowsBetweenCancelChecks = 1000;

// ?1 profile or NULL, ?2 from when on.
constexpr auto gainsSql = R"(
    SELECT e.contact_id, e.happened_at
    FROM person_consent_event e LEFT JOIN import i ON i.id = e.import_id
    WHERE e.kind IN (1, 2) AND e.precision > 0 AND e.happened_at >= ?2
      AND (?1 IS NULL OR e.profile_id = ?1)
      AND i.undone_at IS NULL
      AND NOT EXISTS (SELECT 1 FROM consent_event c WHERE c.corrects = e.id))";
constexpr auto lossesSql = R"(
    SELECT e.contact_id, c.email, e.happened_at, e.kind, e.evidence, coalesce(p.name, ''),
           coalesce(s.name, ''), coalesce(s.kind, 0)
    FROM person_consent_event e JOIN contact c ON c.id = e.contact_id
    LEFT JOIN import i ON i.id = e.import_id
    LEFT JOIN profile p ON p.id = e.profile_id
    LEFT JOIN membership m ON m.contact_id = e.contact_id
                          AND m.profile_id = coalesce(?1, e.profile_id)
    LEFT JOIN smartlink s ON s.id = coalesce(e.smartlink_id, m.smartlink_id)
    WHERE e.kind IN (3, 4) AND e.happened_at >= ?2
      AND (?1 IS NULL OR e.profile_id = ?1
           OR (e.profile_id IS NULL AND m.profile_id IS NOT NULL))
      AND i.undone_at IS NULL
      AND NOT EXISTS (SELECT 1 FROM consent_event x WHERE x.corrects = e.id)
    ORDER BY e.happened_at DESC, e.id DESC)";

QDate stepOf(QDate day, TrendRequest::Step step)
{
    return step == TrendRequest::Step::Week ? day.addDays(1 - day.dayOfWeek())
                                            : QDate(day.year(), day.month(), 1);
}

std::vector<TrendStep> emptySteps(const TrendRequest &request)
{
    std::vector<TrendStep> steps;
    const auto last = stepOf(utcDay(request.now), request.step);
    for (int back = request.steps - 1; back >= 0; --back) {
        steps.push_back({.from = request.step == TrendRequest::Step::Week
                             ? last.addDays(qint64(-7) * back)
                             : last.addMonths(-back)});
    }
    return steps;
}

/// Counts each person once a step.
class StepCounter
{
public:
    StepCounter(const TrendRequest &request, std::vector<TrendStep> &steps)
        : m_request(request)
        , m_steps(steps)
    {
    }

    void add(qint64 contact, Timestamp at)
    {
        const auto from = stepOf(utcDay(at), m_request.step);
        const auto found = std::ranges::lower_bound(m_steps, from, {}, &TrendStep::from);
        if (found != m_steps.end() && found->from == from) {
            m_seen.emplace_back(found - m_steps.begin(), contact);
        }
    }
    void countInto(qint64 TrendStep::*count)
    {
        std::ranges::sort(m_seen);
        m_seen.erase(std::unique(m_seen.begin(), m_seen.end()), m_seen.end());
        for (const auto &seen : m_seen) {
            ++(m_steps[std::size_t(seen.first)].*count);
        }
    }

private:
    const TrendRequest &m_request;
    std::vector<TrendStep> &m_steps;
    std::vector<std::pair<std::ptrdiff_t, qint64>> m_seen;
};

/// The contacts of each group, once for each "no".
using Groups = std::map<std::pair<QString, SmartlinkKind>, std::vector<qint64>>;

std::vector<LossGroup> mostFirst(const Groups &groups)
{
    std::vector<LossGroup> sorted;
    for (const auto &[key, noes] : groups) {
        auto contacts = noes;
        std::ranges::sort(contacts);
        contacts.erase(std::unique(contacts.begin(), contacts.end()), contacts.end());
        sorted.push_back({key.first, key.second, qint64(noes.size()), std::move(contacts)});
    }
    std::ranges::stable_sort(sorted, std::ranges::greater(), &LossGroup::lost);
    return sorted;
}

template<typename Visit>
Result<> forEachRow(BulkStatement &statement, const Progress &progress, Visit visit)
{
    for (qint64 rows = 0;; ++rows) {
        const auto more = statement.step();
        if (!more) {
            return failed(more);
        }
        if (!*more) {
            return {};
        }
        visit();
        if (rows % rowsBetweenCancelChecks == 0 && progress.isCancelled()) {
            return cancelled();
        }
    }
}

} // namespace

Result<ConsentTrends> consentTrends(Database &database, const TrendRequest &request,
                                    Progress &progress)
{
    auto gains = BulkStatement::prepare(database, gainsSql);
    auto losses = BulkStatement::prepare(database, lossesSql);
    if (!gains || !losses) {
        return gains ? failed(losses) : failed(gains);
    }
    ConsentTrends trends{.steps = emptySteps(request),
                         .bySmartlink = {},
                         .byKind = {},
                         .byReason = {},
                         .losses = {}};
    const Timestamp from
        = QDateTime(trends.steps.front().from, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
    for (auto *statement : {&*gains, &*losses}) {
        statement->bind(0, request.profile).bind(1, from);
    }
    const auto interruption = database.interruptWhen(progress);
    StepCounter gained(request, trends.steps);
    auto read
        = forEachRow(*gains, progress, [&] { gained.add(gains->integer(0), gains->integer(1)); });
    if (!read) {
        return failed(read);
    }
    gained.countInto(&TrendStep::gained);
    StepCounter lost(request, trends.steps);
    Groups bySmartlink;
    Groups byKind;
    Groups byReason;
    read = forEachRow(*losses, progress, [&] {
        const Loss loss{.contact = losses->integer(0),
                        .email = losses->string(1),
                        .at = losses->integer(2),
                        .kind = ConsentKind(losses->integer(3)),
                        .reason = losses->string(4),
                        .profile = losses->string(5),
                        .smartlink = losses->string(6),
                        .smartlinkKind = SmartlinkKind(losses->integer(7))};
        lost.add(loss.contact, loss.at);
        ++trends.lost;
        bySmartlink[{loss.smartlink, loss.smartlinkKind}].push_back(loss.contact);
        byKind[{QString(), loss.smartlinkKind}].push_back(loss.contact);
        byReason[{loss.reason.simplified(), SmartlinkKind::Unknown}].push_back(loss.contact);
        if (trends.losses.size() < ConsentTrends::lossesKept) {
            trends.losses.push_back(loss);
        }
    });
    if (!read) {
        return failed(read);
    }
    lost.countInto(&TrendStep::lost);
    trends.bySmartlink = mostFirst(bySmartlink);
    trends.byKind = mostFirst(byKind);
    trends.byReason = mostFirst(byReason);
    return trends;
}

} // namespace mailspace
