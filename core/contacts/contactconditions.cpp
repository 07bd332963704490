// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/contacts/contactconditions.h"

#include "core/contacts/countryname.h"
#include "core/contacts/smartlink.h"
#include "core/contacts/textfold.h"
#include "core/store/bulkstatement.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <algorithm>

namespace mailspace {

using namespace Qt::StringLiterals;
using namespace std::string_literals;

namespace {

using Scope = std::optional<ProfileId>;

/// Which memberships are looked at, and what is bound for it first.
ContactCondition withMembership(const Scope &profile, const std::string &inProfile,
                                const std::string &overAll, std::vector<QueryValue> values)
{
    ContactCondition condition;
    if (profile) {
        // The sign makes SQLite read the rows as they lie; the index costs three times as much.
        condition.ids
            = "SELECT m.contact_id FROM membership m WHERE +m.profile_id = ? AND " + inProfile;
        condition.values.emplace_back(*profile);
    } else {
        // What is shown over all profiles is made of all memberships, and so is what is asked.
        condition.ids = "SELECT c.id FROM contact c LEFT JOIN membership m ON m.contact_id = c.id "
                        "GROUP BY c.id HAVING "
            + overAll;
    }
    condition.values.insert(condition.values.end(), values.begin(), values.end());
    return condition;
}

/// A number between two bounds that are bound.
ContactCondition between(const Scope &profile, const ContactFilter &filter,
                         const std::string &inProfile, const std::string &overAll)
{
    const std::string bounds = " BETWEEN ? AND ?";
    return withMembership(profile, inProfile + bounds, overAll + bounds,
                          {filter.firstMoment(), filter.lastMoment()});
}

ContactCondition withState(const Scope &profile, const QString &value)
{
    std::string states;
    for (const auto state : statesMeant(value)) {
        states += (states.empty() ? "" : ", ") + std::to_string(int(state));
    }
    return withMembership(profile, "m.state IN (" + states + ')',
                          "coalesce(min(m.state), 3) IN (" + states + ')', {});
}

/// Interactions at smartlinks of the scope for which `which` holds.
ContactCondition atSmartlink(const Scope &profile, const std::string &which,
                             std::vector<QueryValue> values)
{
    ContactCondition condition{.values = std::move(values),
                               .peopleOf = ContactCondition::PeopleOf::Smartlinks,
                               .places = "SELECT l.id FROM smartlink l WHERE " + which};
    if (profile) {
        condition.places += " AND l.profile_id = ?";
        condition.values.emplace_back(*profile);
    }
    condition.ids = "SELECT n.contact_id FROM person_interaction n WHERE n.smartlink_id IN ("
        + condition.places + ')';
    return condition;
}

ContactCondition inProfiles(const QString &name)
{
    const auto places = "SELECT id FROM profile WHERE folded(name) = ?"s;
    return {.ids = "SELECT contact_id FROM membership WHERE profile_id IN (" + places + ')',
            .values = {foldedText(name)},
            .peopleOf = ContactCondition::PeopleOf::Profiles,
            .places = places};
}

ContactCondition inCountry(const QString &value)
{
    const auto names = QJsonArray::fromStringList(countrySpellings(value));
    return {.ids = "SELECT id FROM contact WHERE country <> '' AND folded(country) IN "
                   "(SELECT value FROM json_each(?))",
            .values = {QString::fromUtf8(QJsonDocument(names).toJson(QJsonDocument::Compact))}};
}

ContactCondition superFan(const Scope &profile, const ContactFilter &filter)
{
    return {.ids = "SELECT value FROM json_each(super_fans(?, ?))",
            .values = {qint64{profile.value_or(0)}, qint64{filter.until.value_or(0)}},
            .negated = filter.value != "yes"_L1};
}

/// The best evidence of a consent in force is of exactly this grade.
ContactCondition withEvidence(const Scope &profile, const QString &value)
{
    const auto grade = gradeFromKey(value);
    if (!grade) {
        return withState(profile, u"not"_s);
    }
    ContactCondition condition{
        .ids = "SELECT m.contact_id FROM membership m WHERE m.state <= 2 AND (SELECT max("s
                   .append(evidenceGradeSql)
                   .append(")")
                   .append(consentsInForce)
                   .append(") = ")
            + std::to_string(int(*grade))};
    if (profile) {
        condition.ids += " AND m.profile_id = ?";
        condition.values.emplace_back(*profile);
    }
    return condition;
}

ContactCondition handedOver(const Scope &profile, const QString &value)
{
    const bool never = value.compare(u"never"_s, Qt::CaseInsensitive) == 0;
    ContactCondition condition;
    auto handovers = never ? "SELECT h.id FROM handover h WHERE true"s
                           : "SELECT h.id FROM handover h "
                             "WHERE folded_contains(?, h.recipient, h.target)"s;
    if (!never) {
        condition.values.emplace_back(foldedText(value));
    }
    if (profile) {
        handovers += " AND h.profile_id = ?";
        condition.values.emplace_back(*profile);
    }
    condition.ids
        = "SELECT contact_id FROM handover_contact WHERE handover_id IN (" + handovers + ')';
    condition.negated = never;
    return condition;
}

ContactCondition lastActive(const Scope &profile, const ContactFilter &filter)
{
    if (!filter.from && !filter.until) {
        auto never = withMembership(profile, "m.last_interaction IS NOT NULL",
                                    "max(m.last_interaction) IS NOT NULL", {});
        never.negated = true;
        return never;
    }
    return between(profile, filter, "m.last_interaction", "max(m.last_interaction)");
}

ContactCondition meaningOf(const ContactFilter &filter, const Scope &profile)
{
    switch (filter.field) {
    case FilterField::Profile:
        return inProfiles(filter.value);
    case FilterField::State:
        return withState(profile, filter.value);
    case FilterField::Kind:
        return atSmartlink(profile, "l.kind = ?",
                           {qint64(kindFromText(filter.value.toStdString()))});
    case FilterField::Smartlink:
        // The whole name, or where there is no such smartlink a part of it.
        return atSmartlink(profile,
                           "CASE WHEN ? IN (SELECT folded(name) FROM smartlink)"
                           " THEN folded(l.name) = ? ELSE folded_contains(?, l.name) END",
                           std::vector<QueryValue>(3, foldedText(filter.value)));
    case FilterField::Country:
        return inCountry(filter.value);
    case FilterField::Since:
        return between(profile, filter, "m.since",
                       "coalesce(min(m.since) FILTER (WHERE m.state <= 2), max(m.since))");
    case FilterField::LastActive:
        return lastActive(profile, filter);
    case FilterField::SuperFan:
        return superFan(profile, filter);
    case FilterField::Tag:
        return {.ids = "SELECT id FROM contact WHERE tags <> '' AND has_tag(?, tags)",
                .values = {foldedText(filter.value)}};
    case FilterField::Evidence:
        return withEvidence(profile, filter.value);
    case FilterField::HandedOver:
        return handedOver(profile, filter.value);
    case FilterField::Address:
        return {.ids = "SELECT id FROM contact WHERE address_is(?, email)",
                .values = {filter.value}};
    }
    return {};
}

} // namespace

std::string provedAtLeast(EvidenceGrade grade)
{
    return "EXISTS (SELECT 1"s.append(consentsInForce)
        .append(" AND ")
        .append(evidenceGradeSql)
        .append(" >= " + std::to_string(int(grade)) + ")");
}

std::vector<std::vector<ContactFilter>> alternatives(std::span<const ContactFilter> filters)
{
    std::vector<std::vector<ContactFilter>> groups;
    for (const auto &filter : filters) {
        const auto group = std::ranges::find_if(groups, [&](const auto &others) {
            return !filter.negated && !others.front().negated
                && others.front().field == filter.field;
        });
        if (group == groups.end()) {
            groups.push_back({filter});
        } else {
            group->push_back(filter);
        }
    }
    return groups;
}

void bindValue(BulkStatement &statement, int parameter, const QueryValue &value)
{
    std::visit([&](const auto &known) { statement.bind(parameter, known); }, value);
}

std::vector<ConsentState> statesMeant(const QString &value)
{
    using enum ConsentState;
    if (value == "opted-in"_L1) {
        return {OptedIn, OptedInUndated};
    }
    if (value == "not"_L1) {
        return {NoConsent, Bounced, Withdrawn, Complained};
    }
    if (value == "undated"_L1) {
        return {OptedInUndated};
    }
    if (value == "bounced"_L1) {
        return {Bounced};
    }
    if (value == "withdrawn"_L1) {
        return {Withdrawn, Complained};
    }
    return {value == "complained"_L1 ? Complained : NoConsent};
}

ContactCondition conditionOf(const ContactFilter &filter, std::optional<ProfileId> profile)
{
    auto condition = meaningOf(filter, profile);
    condition.negated = condition.negated != filter.negated;
    return condition;
}

std::vector<ContactCondition> conditionsOf(std::span<const ContactFilter> filters,
                                           std::optional<ProfileId> profile)
{
    std::vector<ContactCondition> conditions;
    for (const auto &group : alternatives(filters)) {
        if (group.size() == 1) {
            conditions.push_back(conditionOf(group.front(), profile));
            continue;
        }
        ContactCondition joined;
        for (const auto &filter : group) {
            auto one = conditionOf(filter, profile);
            joined.ids += joined.ids.empty() ? "" : " UNION ALL ";
            joined.ids += one.negated ? "SELECT id FROM contact WHERE id NOT IN (" + one.ids + ')'
                                      : one.ids;
            joined.values.insert(joined.values.end(), one.values.begin(), one.values.end());
        }
        conditions.push_back(std::move(joined));
    }
    return conditions;
}

} // namespace mailspace
