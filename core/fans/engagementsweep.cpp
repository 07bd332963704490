// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fans/engagementsweep.h"

#include "core/store/bulkstatement.h"
#include "core/store/database.h"

#include <algorithm>
#include <future>
#include <string>
#include <unordered_map>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t peopleBetweenReports = 4096;
constexpr ContactId worthTwoCores = 20'000; ///< people in each half

struct Link
{
    ProfileId profile = 0;
    SmartlinkKind kind = SmartlinkKind::Unknown;
};

using Links = std::unordered_map<qint64, Link>;

// Tables without rowid lie in the order of their key, so neither needs a sort.
constexpr std::string_view membershipsSql
    = "SELECT contact_id, profile_id, state FROM membership "
      "WHERE contact_id NOT IN (SELECT contact_id FROM merged_contact) ";
constexpr std::string_view actsSql
    = "SELECT contact_id, smartlink_id, happened_at, quantity, amount_cents "
      "FROM person_interaction WHERE true ";
constexpr std::string_view onlySql = "AND contact_id IN (SELECT value FROM json_each(?)) ";
constexpr std::string_view rangeSql = "AND contact_id BETWEEN ? AND ? ";
constexpr std::string_view orderSql = "ORDER BY contact_id, ";

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
        if (m_isMember && !m_state) {
            m_found.leftOut.push_back(contact);
        }
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
        if (done % peopleBetweenReports == 0) {
            progress.report(qint64(done), 0);
            if (progress.isCancelled()) {
                return cancelled();
            }
        }
    }
    m_found.firstAct.push_back(quint32(m_found.acts.size()));
    return std::move(m_found);
}

QString asJson(const std::vector<ContactId> &contacts)
{
    QString text(u'[');
    for (const auto contact : contacts) {
        text += (text.size() > 1 ? u","_s : QString()) + QString::number(contact);
    }
    return text + u']';
}

/// Of the contacts that `whichSql` selects; `bind` gives it its values.
template<typename Bind>
Result<Engagement> sweep(Database &database, std::optional<ProfileId> profile,
                         std::string_view whichSql, Progress &progress, Bind bind)
{
    const auto sql = [whichSql](std::string_view select, std::string_view last) {
        return std::string(select).append(whichSql).append(orderSql).append(last);
    };
    auto links = readLinks(database);
    auto memberships = BulkStatement::prepare(database, sql(membershipsSql, "profile_id"));
    auto acts = BulkStatement::prepare(database, sql(actsSql, "smartlink_id"));
    if (!links) {
        return failed(links);
    }
    if (!memberships || !acts) {
        return failed(memberships ? acts : memberships);
    }
    bind(*memberships);
    bind(*acts);
    const auto interruption = database.interruptWhen(progress);
    auto found
        = EngagementSweep(*std::move(memberships), *std::move(acts), *std::move(links), profile)
              .run(progress);
    if (found) {
        found->profile = profile;
    }
    return found;
}

} // namespace

Result<Engagement> sweepEngagement(Database &database, std::optional<ProfileId> profile,
                                   ContactRange range, Progress &progress)
{
    return sweep(database, profile, rangeSql, progress, [range](BulkStatement &statement) {
        statement.bind(0, range.first).bind(1, range.last);
    });
}

Result<Engagement> sweepEngagement(Database &database, std::optional<ProfileId> profile,
                                   const std::vector<ContactId> &only, Progress &progress)
{
    return sweep(database, profile, onlySql, progress,
                 [these = asJson(only)](BulkStatement &statement) { statement.bind(0, these); });
}

Result<Engagement> sweepEverybody(Database &database, std::optional<ProfileId> profile,
                                  Progress &progress)
{
    const auto last = database.value(u"SELECT max(contact_id) FROM membership"_s);
    if (!last) {
        return failed(last);
    }
    const ContactId middle = last->toLongLong() / 2;
    if (middle < worthTwoCores) {
        return sweepEngagement(database, profile, ContactRange(), progress);
    }
    // A connection steps through its rows on one core, and that is all the time it takes.
    auto upper = std::async(
        std::launch::async,
        [path = database.path(), profile, middle, &progress]() -> Result<Engagement> {
            auto other = Database::open(path);
            if (!other) {
                return failed(other);
            }
            return sweepEngagement(*other, profile, ContactRange{.first = middle + 1}, progress);
        });
    auto found = sweepEngagement(database, profile, ContactRange{.last = middle}, progress);
    const auto rest = upper.get();
    if (!found || !rest) {
        return failed(found ? rest : found);
    }
    found->append(*rest);
    return found;
}

} // namespace mailspace
