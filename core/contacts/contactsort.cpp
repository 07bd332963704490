// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/contacts/contactsort.h"

#include "core/import/listvalues.h"
#include "core/store/bulkstatement.h"

#include <algorithm>
#include <array>

namespace mailspace {

using namespace std::string_literals;

namespace {

/// One way to sort: its name, its SQL within a profile, and over all profiles (where a contact has
/// several memberships, grouped).
struct SortWay
{
    ContactSort sort;
    QStringView key;
    const char *inProfile;
    const char *overAll;
};

// NULLS LAST where a missing value would otherwise come first: nobody looks for those.
constexpr std::array sortWays{
    SortWay{ContactSort::Arrival, u"arrival", "m.contact_id", "c.id"},
    SortWay{ContactSort::Email, u"email", "c.email COLLATE NOCASE", "c.email COLLATE NOCASE"},
    SortWay{ContactSort::Name, u"name", "nullif(c.name, '') COLLATE NOCASE",
            "nullif(c.name, '') COLLATE NOCASE"},
    SortWay{ContactSort::Country, u"country", "nullif(c.country, '') COLLATE NOCASE",
            "nullif(c.country, '') COLLATE NOCASE"},
    SortWay{ContactSort::City, u"city", "nullif(c.city, '') COLLATE NOCASE",
            "nullif(c.city, '') COLLATE NOCASE"},
    SortWay{ContactSort::State, u"state", "m.state", "coalesce(min(m.state), 3)"},
    SortWay{ContactSort::Since, u"since", "m.since",
            "coalesce(min(m.since) FILTER (WHERE m.state <= 2), max(m.since))"},
    SortWay{ContactSort::Smartlink, u"smartlink", "nullif(s.name, '') COLLATE NOCASE",
            "max(nullif(s.name, '') COLLATE NOCASE) COLLATE NOCASE"},
    SortWay{ContactSort::Kind, u"kind", "nullif(s.kind, 0)", "min(nullif(s.kind, 0))"},
    SortWay{ContactSort::LastInteraction, u"last-interaction", "m.last_interaction",
            "max(m.last_interaction)"},
    SortWay{ContactSort::Interactions, u"interactions", "m.interactions",
            "coalesce(sum(m.interactions), 0)"},
    SortWay{ContactSort::Amount, u"amount", "m.amount_cents", "coalesce(sum(m.amount_cents), 0)"},
};

const SortWay &wayOf(ContactSort sort)
{
    return *std::ranges::find(sortWays, sort, &SortWay::sort);
}

/// The smaller of those that are there.
std::optional<qint64> least(std::optional<qint64> one, std::optional<qint64> other)
{
    return one && other ? std::min(one, other) : one ? one : other;
}

} // namespace

bool isOfPerson(ContactSort sort)
{
    return sort <= ContactSort::City;
}

QString sortKey(ContactSort sort)
{
    return wayOf(sort).key.toString();
}

std::optional<ContactSort> sortFromKey(const QString &key)
{
    const auto *way = std::ranges::find(sortWays, QStringView(key), &SortWay::key);
    return way == sortWays.end() ? std::nullopt : std::optional(way->sort);
}

QStringList allSortKeys()
{
    QStringList keys;
    for (const auto &way : sortWays) {
        keys += way.key.toString();
    }
    return keys;
}

std::string orderSql(ContactSort sort, bool inProfile)
{
    return inProfile ? wayOf(sort).inProfile : wayOf(sort).overAll;
}

std::string personKeySql(ContactSort sort)
{
    return "SELECT c.id, "s + wayOf(sort).overAll + " FROM contact c";
}

std::string MembershipKeys::sql(std::optional<ProfileId> profile)
{
    // The sign makes SQLite read the rows in the order they lie in; looking each one up through an
    // index takes three times as long.
    return "SELECT m.contact_id, m.state, m.since, s.name, nullif(s.kind, 0), m.last_interaction,"
           " m.interactions, m.amount_cents"
           " FROM membership m LEFT JOIN smartlink s ON s.id = m.smartlink_id"s
        + (profile ? " WHERE +m.profile_id = ?" : "") + " ORDER BY m.contact_id";
}

void MembershipKeys::add(const BulkStatement &row)
{
    const auto stateHere = row.integer(1);
    const std::optional<qint64> sinceHere = row.optionalInteger(2);
    state = least(state, stateHere);
    if (mayBeWrittenTo(static_cast<ConsentState>(stateHere))) {
        optedInSince = least(optedInSince, sinceHere);
    }
    since = std::max(since, sinceHere);
    if (const auto name = row.text(3); !name.empty()) {
        smartlink = std::max(smartlink, foldedAscii(name));
    }
    kind = least(kind, row.optionalInteger(4));
    lastInteraction = std::max<std::optional<qint64>>(lastInteraction, row.optionalInteger(5));
    interactions += row.integer(6);
    amountCents += row.integer(7);
}

std::optional<qint64> MembershipKeys::number(ContactSort sort) const
{
    switch (sort) {
    case ContactSort::State:
        return state.value_or(static_cast<qint64>(ConsentState::NoConsent));
    case ContactSort::Since:
        return optedInSince ? optedInSince : since;
    case ContactSort::Kind:
        return kind;
    case ContactSort::LastInteraction:
        return lastInteraction;
    case ContactSort::Interactions:
        return interactions;
    case ContactSort::Amount:
        return amountCents;
    default:
        return {};
    }
}

} // namespace mailspace
