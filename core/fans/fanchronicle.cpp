// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fans/fanchronicle.h"

#include "core/store/bulkstatement.h"
#include "core/store/database.h"

#include <algorithm>
#include <unordered_map>

namespace mailspace {

namespace {

constexpr std::size_t actorsBetweenReports = 4096;

constexpr auto linksSql = R"(
    SELECT s.id, s.name, p.name, s.kind, s.profile_id
    FROM smartlink s
    JOIN profile p ON p.id = s.profile_id
    WHERE ? IS NULL OR s.profile_id = ?)";
constexpr auto chronicleActsSql
    = "SELECT contact_id, smartlink_id, happened_at FROM person_interaction "
      "ORDER BY contact_id, smartlink_id";
// A correction takes back the event it names; both then count for nothing.
constexpr auto chronicleEventsSql = R"(
    SELECT e.contact_id, e.profile_id, e.kind IN (1, 2), e.happened_at, e.precision
    FROM person_consent_event e
    WHERE e.kind IN (1, 2, 3, 4)
      AND NOT EXISTS (SELECT 1 FROM consent_event c WHERE c.corrects = e.id)
      AND (e.import_id IS NULL
           OR NOT EXISTS (SELECT 1 FROM import i
                          WHERE i.id = e.import_id AND i.undone_at IS NOT NULL))
    ORDER BY e.contact_id, e.happened_at)";

struct Answer
{
    std::optional<ProfileId> profile; ///< empty: all of them
    bool isYes = false;
    Timestamp at = 0;
    bool isDated = false;
};

struct ChronicleLink
{
    std::size_t place = 0; ///< in FanChronicle::smartlinks
    ProfileId profile = 0;
    SmartlinkKind kind = SmartlinkKind::Unknown;
};

/// A statement whose first column is a contact, ascending.
struct Stream
{
    BulkStatement statement;
    std::optional<ContactId> at = {};

    Result<> advance()
    {
        const auto more = statement.step();
        if (!more) {
            return failed(more);
        }
        at = *more ? std::optional(statement.integer(0)) : std::nullopt;
        return {};
    }
};

/// Goes once through ledger and interactions, contact by contact.
class ChronicleSweep
{
public:
    ChronicleSweep(Stream acts, Stream events, std::optional<ProfileId> profile,
                   const std::vector<ContactId> &superFans, Timestamp now)
        : m_acts(std::move(acts))
        , m_events(std::move(events))
        , m_profile(profile)
        , m_superFan(superFans.begin())
        , m_lastSuperFan(superFans.end())
        , m_now(now)
    {
    }

    void addLink(const BulkStatement &row);
    Result<FanChronicle> run(Progress &progress);

private:
    Result<> readContact(ContactId contact);
    void conclude(ContactId contact);
    void judge(SmartlinkOutcome &outcome, ProfileId profile) const;
    GrowthOfDay &on(Timestamp at);
    bool concerns(const Answer &answer) const
    {
        return !m_profile || !answer.profile || answer.profile == m_profile;
    }

    Stream m_acts;
    Stream m_events;
    std::optional<ProfileId> m_profile;
    std::vector<ContactId>::const_iterator m_superFan;
    std::vector<ContactId>::const_iterator m_lastSuperFan;
    Timestamp m_now;
    std::unordered_map<qint64, ChronicleLink> m_links;
    FanChronicle m_found;
    // Of the present contact:
    std::vector<Answer> m_answers;
    std::vector<const ChronicleLink *> m_visited;
    std::optional<Timestamp> m_came;
    SmartlinkKind m_kind = SmartlinkKind::Unknown; ///< through which they first came
};

void ChronicleSweep::addLink(const BulkStatement &row)
{
    m_links[row.integer(0)]
        = {m_found.smartlinks.size(), row.integer(4), SmartlinkKind(row.integer(3))};
    SmartlinkOutcome outcome;
    outcome.smartlink = row.integer(0);
    outcome.name = row.string(1);
    outcome.profile = row.string(2);
    outcome.kind = SmartlinkKind(row.integer(3));
    m_found.smartlinks.push_back(outcome);
}

GrowthOfDay &ChronicleSweep::on(Timestamp at)
{
    return m_found.days[std::min(at, m_now) / dayLength].at(static_cast<std::size_t>(m_kind));
}

Result<> ChronicleSweep::readContact(ContactId contact)
{
    m_answers.clear();
    m_visited.clear();
    m_came.reset();
    m_kind = SmartlinkKind::Unknown;
    const auto came = [this](Timestamp at) { m_came = std::min(m_came.value_or(at), at); };
    while (m_acts.at == contact) {
        const auto link = m_links.find(m_acts.statement.integer(1));
        if (link != m_links.end()) {
            const auto at = m_acts.statement.integer(2);
            if (m_visited.empty() || (at != 0 && (!m_came || at < *m_came))) {
                m_kind = link->second.kind;
            }
            if (m_visited.empty() || m_visited.back() != &link->second) {
                m_visited.push_back(&link->second);
            }
            if (at != 0) {
                came(at);
            }
        }
        if (auto moved = m_acts.advance(); !moved) {
            return moved;
        }
    }
    while (m_events.at == contact) {
        const auto &row = m_events.statement;
        const Answer answer{row.optionalInteger(1), row.integer(2) != 0, row.integer(3),
                            row.integer(4) != 0};
        if (concerns(answer)) {
            m_answers.push_back(answer);
            if (answer.isYes && answer.isDated) {
                came(answer.at);
            }
        }
        if (auto moved = m_events.advance(); !moved) {
            return moved;
        }
    }
    return {};
}

void ChronicleSweep::judge(SmartlinkOutcome &outcome, ProfileId profile) const
{
    const auto own
        = [profile](const Answer &answer) { return !answer.profile || answer.profile == profile; };
    const auto yes = std::ranges::find_if(
        m_answers, [&](const Answer &answer) { return own(answer) && answer.isYes; });
    if (yes == m_answers.end()) {
        return;
    }
    ++outcome.optedIn;
    if (!yes->isDated) {
        return;
    }
    const auto no = std::find_if(
        yes, m_answers.end(), [&](const Answer &answer) { return own(answer) && !answer.isYes; });
    for (std::size_t i = 0; i < SmartlinkOutcome::periods.size(); ++i) {
        const auto until = yes->at + SmartlinkOutcome::periods.at(i) * dayLength;
        if (until <= m_now) {
            ++outcome.due.at(i);
            outcome.stayed.at(i) += no == m_answers.end() || no->at > until ? 1 : 0;
        }
    }
}

void ChronicleSweep::conclude(ContactId contact)
{
    while (m_superFan != m_lastSuperFan && *m_superFan < contact) {
        ++m_superFan;
    }
    const bool isSuperFan = m_superFan != m_lastSuperFan && *m_superFan == contact;
    for (const auto *link : m_visited) {
        auto &outcome = m_found.smartlinks[link->place];
        ++outcome.collected;
        outcome.superFans += isSuperFan ? 1 : 0;
        judge(outcome, link->profile);
    }
    if (m_came) {
        auto &growth = on(*m_came);
        ++growth.newContacts;
        growth.newcomers.push_back(contact);
    } else if (!m_visited.empty() || std::ranges::any_of(m_answers, &Answer::isYes)) {
        ++m_found.undated;
    }
    const auto yes = std::ranges::find_if(
        m_answers, [](const Answer &answer) { return answer.isYes && answer.isDated; });
    const auto no = std::ranges::find(m_answers, false, &Answer::isYes);
    if (yes != m_answers.end()) {
        ++on(yes->at).newOptIns;
    }
    if (no != m_answers.end()) {
        ++on(no->at).withdrawals;
    }
}

Result<FanChronicle> ChronicleSweep::run(Progress &progress)
{
    for (auto *stream : {&m_acts, &m_events}) {
        if (auto moved = stream->advance(); !moved) {
            return failed(moved);
        }
    }
    for (std::size_t done = 0; m_acts.at || m_events.at; ++done) {
        const auto contact = std::min(m_acts.at.value_or(*(m_events.at ? m_events.at : m_acts.at)),
                                      m_events.at.value_or(*(m_acts.at ? m_acts.at : m_events.at)));
        if (auto read = readContact(contact); !read) {
            return failed(read);
        }
        conclude(contact);
        if (done % actorsBetweenReports == 0) {
            progress.report(qint64(done), 0);
            if (progress.isCancelled()) {
                return cancelled();
            }
        }
    }
    std::ranges::stable_sort(m_found.smartlinks, std::greater(), &SmartlinkOutcome::collected);
    return std::move(m_found);
}

} // namespace

Result<FanChronicle> readChronicle(Database &database, std::optional<ProfileId> profile,
                                   const std::vector<ContactId> &superFans, Timestamp now,
                                   Progress &progress)
{
    auto links = BulkStatement::prepare(database, linksSql);
    auto acts = BulkStatement::prepare(database, chronicleActsSql);
    auto events = BulkStatement::prepare(database, chronicleEventsSql);
    for (const auto *statement : {&links, &acts, &events}) {
        if (!*statement) {
            return failed(*statement);
        }
    }
    const auto interruption = database.interruptWhen(progress);
    ChronicleSweep sweep({*std::move(acts)}, {*std::move(events)}, profile, superFans, now);
    links->bind(0, profile).bind(1, profile);
    while (true) {
        const auto more = links->step();
        if (!more) {
            return failed(more);
        }
        if (!*more) {
            break;
        }
        sweep.addLink(*links);
    }
    return sweep.run(progress);
}

} // namespace mailspace
