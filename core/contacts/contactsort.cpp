// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/contacts/contactsort.h"

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
    std::optional<qint64> ofNobody = {}; ///< over all: the key of a contact of no profile
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
    SortWay{ContactSort::State, u"state", "m.state", "coalesce(min(m.state), 3)", 3},
    SortWay{ContactSort::Since, u"since", "m.since",
            "coalesce(min(m.since) FILTER (WHERE m.state <= 2), max(m.since))"},
    SortWay{ContactSort::Smartlink, u"smartlink", "nullif(s.name, '') COLLATE NOCASE",
            "max(nullif(s.name, '') COLLATE NOCASE) COLLATE NOCASE"},
    SortWay{ContactSort::Kind, u"kind", "nullif(s.kind, 0)", "min(nullif(s.kind, 0))"},
    SortWay{ContactSort::LastInteraction, u"last-interaction", "m.last_interaction",
            "max(m.last_interaction)"},
    SortWay{ContactSort::Interactions, u"interactions", "m.interactions",
            "coalesce(sum(m.interactions), 0)", 0},
    SortWay{ContactSort::Amount, u"amount", "m.amount_cents", "coalesce(sum(m.amount_cents), 0)",
            0},
};

const SortWay &wayOf(ContactSort sort)
{
    return *std::ranges::find(sortWays, sort, &SortWay::sort);
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

std::optional<qint64> sortKeyOfNobody(ContactSort sort)
{
    return wayOf(sort).ofNobody;
}

std::string sortKeySql(std::optional<ProfileId> profile, ContactSort sort)
{
    const auto key = orderSql(sort, profile.has_value());
    if (isOfPerson(sort)) {
        return "SELECT c.id, "s + wayOf(sort).overAll + " FROM contact c";
    }
    const bool ofSmartlink = sort == ContactSort::Smartlink || sort == ContactSort::Kind;
    const auto smartlinks
        = ofSmartlink ? " LEFT JOIN smartlink s ON s.id = m.smartlink_id"s : std::string();
    if (!profile) {
        return "SELECT m.contact_id, " + key + " FROM membership m" + smartlinks
            + " GROUP BY m.contact_id";
    }
    // The sign makes SQLite read the rows in the order they lie in; looking each one up through an
    // index takes three times as long.
    return "SELECT m.contact_id, " + key + " FROM membership m" + smartlinks
        + " WHERE +m.profile_id = ?";
}

} // namespace mailspace
