// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fans/superfanstore.h"

#include "core/store/bulkstatement.h"
#include "core/store/database.h"

#include <algorithm>
#include <numeric>
#include <unordered_map>

namespace mailspace {

namespace {

constexpr std::size_t rowsBetweenReports = 4096;

struct Link
{
    ProfileId profile = 0;
    SmartlinkKind kind = SmartlinkKind::Unknown;
};

using Links = std::unordered_map<qint64, Link>;

// Tables without rowid lie in the order of their key, so neither needs a sort.
constexpr auto membershipsSql = "SELECT contact_id, profile_id, state FROM membership "
                                "ORDER BY contact_id, profile_id";
constexpr auto actsSql = "SELECT contact_id, smartlink_id, happened_at, quantity, amount_cents "
                         "FROM interaction ORDER BY contact_id, smartlink_id";

constexpr bool isLeftOut(ConsentState state)
{
    return state == ConsentState::Withdrawn || state == ConsentState::Complained;
}

Result<Links> readLinks(Database &database)
{
    auto rows = BulkStatement::prepare(database, "SELECT id, profile_id, kind FROM smartlink");
    if (!rows) {
        return failed(rows);
    }
    Links links;
    while (true) {
        const auto more = rows->step();
        if (!more) {
            return failed(more);
        }
        if (!*more) {
            return links;
        }
        links[rows->integer(0)] = {rows->integer(1), SmartlinkKind(rows->integer(2))};
    }
}

/// Goes once through memberships and interactions side by side, both by contact.
class EngagementSweep
{
public:
    EngagementSweep(BulkStatement memberships, BulkStatement acts, Links links,
                    std::optional<ProfileId> profile)
        : m_memberships(std::move(memberships))
        , m_acts(std::move(acts))
        , m_links(std::move(links))
        , m_profile(profile)
    {
    }

    Result<Engagement> run(Progress &progress);

private:
    Result<> stepMembership();
    Result<> stepAct();
    Result<> readStandings(ContactId contact);
    Result<> readActs(ContactId contact, bool wanted);
    void addAct();

    BulkStatement m_memberships;
    BulkStatement m_acts;
    Links m_links;
    std::optional<ProfileId> m_profile;
    std::optional<ContactId> m_membershipAt;
    std::optional<ContactId> m_actAt;
    std::vector<ProfileId> m_open; ///< profiles in which the present contact has a score
    std::optional<ConsentState> m_state; ///< the best of those
    bool m_isMember = false;
    Engagement m_found;
    qint64 m_lastLink = -1;
    Link m_link;
};

Result<> EngagementSweep::stepMembership()
{
    const auto more = m_memberships.step();
    if (!more) {
        return failed(more);
    }
    m_membershipAt = *more ? std::optional(m_memberships.integer(0)) : std::nullopt;
    return {};
}

Result<> EngagementSweep::stepAct()
{
    const auto more = m_acts.step();
    if (!more) {
        return failed(more);
    }
    m_actAt = *more ? std::optional(m_acts.integer(0)) : std::nullopt;
    return {};
}

Result<> EngagementSweep::readStandings(ContactId contact)
{
    m_open.clear();
    m_state.reset();
    m_isMember = false;
    while (m_membershipAt == contact) {
        const auto profile = m_memberships.integer(1);
        const auto state = ConsentState(m_memberships.integer(2));
        if (!m_profile || *m_profile == profile) {
            m_isMember = true;
            if (!isLeftOut(state)) {
                m_open.push_back(profile);
                m_state = std::min(m_state.value_or(state), state);
            }
        }
        if (auto moved = stepMembership(); !moved) {
            return moved;
        }
    }
    return {};
}

void EngagementSweep::addAct()
{
    const auto link = m_acts.integer(1);
    if (link != m_lastLink) {
        const auto known = m_links.find(link);
        m_link = known == m_links.end() ? Link() : known->second;
        m_lastLink = link;
    }
    if (std::ranges::find(m_open, m_link.profile) == m_open.end()) {
        return;
    }
    const auto cents = m_acts.integer(4);
    const auto act = fanAct(m_link.kind, m_acts.integer(2), m_acts.integer(3), cents);
    m_found.acts.push_back(act);
    m_found.lastDay.back() = std::max(m_found.lastDay.back(), act.day);
    m_found.amountCents.back() += cents;
}

Result<> EngagementSweep::readActs(ContactId contact, bool wanted)
{
    while (m_actAt && *m_actAt <= contact) {
        if (wanted && *m_actAt == contact) {
            addAct();
        }
        if (auto moved = stepAct(); !moved) {
            return moved;
        }
    }
    return {};
}

Result<Engagement> EngagementSweep::run(Progress &progress)
{
    for (const auto &moved : {stepMembership(), stepAct()}) {
        if (!moved) {
            return failed(moved);
        }
    }
    for (std::size_t done = 0; m_membershipAt; ++done) {
        const auto contact = *m_membershipAt;
        if (auto read = readStandings(contact); !read) {
            return failed(read);
        }
        m_found.leftOut += m_isMember && !m_state ? 1 : 0;
        if (m_state) {
            m_found.contacts.push_back(contact);
            m_found.states.push_back(*m_state);
            m_found.firstAct.push_back(quint32(m_found.acts.size()));
            m_found.lastDay.push_back(FanAct::undated);
            m_found.amountCents.push_back(0);
        }
        if (auto read = readActs(contact, m_state.has_value()); !read) {
            return failed(read);
        }
        if (done % rowsBetweenReports == 0) {
            progress.report(qint64(done), 0);
            if (progress.isCancelled()) {
                return cancelled();
            }
        }
    }
    m_found.firstAct.push_back(quint32(m_found.acts.size()));
    return std::move(m_found);
}

constexpr auto receiptsSql = R"(
    SELECT s.kind, s.name, p.name, n.happened_at, n.quantity, n.amount_cents, n.currency
    FROM interaction n
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

/// Sets `fifth` of each contact by the rank of its value among those above 0.
template<typename Values>
void rankInto(std::vector<FanFifths> &fifths, const Values &values, int FanFifths::*fifth)
{
    std::vector<quint32> order;
    for (std::size_t i = 0; i < fifths.size(); ++i) {
        if (values(i) > 0) {
            order.push_back(static_cast<quint32>(i));
        }
    }
    std::ranges::sort(order, [&](auto one, auto other) { return values(one) < values(other); });
    std::size_t first = 0; // of those with the same value
    for (std::size_t rank = 0; rank < order.size(); ++rank) {
        if (values(order[rank]) != values(order[first])) {
            first = rank;
        }
        fifths[order[rank]].*fifth = 1 + static_cast<int>(first * 5 / order.size());
    }
}

} // namespace

Result<Engagement> SuperFanStore::engagement(std::optional<ProfileId> profile, Progress &progress)
{
    auto links = readLinks(m_database);
    auto memberships = BulkStatement::prepare(m_database, membershipsSql);
    auto acts = BulkStatement::prepare(m_database, actsSql);
    if (!links) {
        return failed(links);
    }
    if (!memberships || !acts) {
        return failed(memberships ? acts : memberships);
    }
    const auto interruption = m_database.interruptWhen(progress);
    return EngagementSweep(*std::move(memberships), *std::move(acts), *std::move(links), profile)
        .run(progress);
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

std::vector<FanFifths> fifthsOf(const Engagement &engagement)
{
    std::vector<FanFifths> fifths(engagement.size());
    rankInto(
        fifths, [&](std::size_t i) { return engagement.lastDay[i]; }, &FanFifths::recency);
    rankInto(
        fifths, [&](std::size_t i) { return engagement.actsOf(i).size(); }, &FanFifths::frequency);
    rankInto(
        fifths, [&](std::size_t i) { return engagement.amountCents[i]; }, &FanFifths::amount);
    return fifths;
}

} // namespace mailspace
