// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/contacts/contactquery.h"

#include "core/contacts/contactconditions.h"
#include "core/contacts/textfold.h"
#include "core/store/bulkstatement.h"

#include <algorithm>
#include <array>

namespace mailspace {

using namespace Qt::StringLiterals;
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

QStringList wordsOf(const QString &search)
{
    return search.simplified().split(u' ', Qt::SkipEmptyParts);
}

/// "[1,2,3]": how any number of ids goes into one parameter.
QString asJsonArray(const std::vector<ContactId> &ids)
{
    std::string text = "[";
    for (const auto id : ids) {
        text += std::to_string(id) + ',';
    }
    if (!ids.empty()) {
        text.pop_back();
    }
    return QString::fromStdString(text + ']');
}

/// The row of the table and of an export, in the order of ContactQuery::Column.
constexpr auto contactColumns
    = "c.id, c.email, c.name, c.first_name, c.last_name, c.country, c.city, "
      "m.state, m.since, s.name, s.kind, m.last_interaction, m.interactions, m.amount_cents, "
      "m.currency, c.postcode, c.phone, c.tags, c.extra";
// A smartlink over all profiles is that of the latest interaction; amounts in several currencies
// have no sum.
constexpr auto groupedContactColumns
    = "c.id, c.email, c.name, c.first_name, c.last_name, c.country, c.city, "
      "coalesce(min(m.state), 3), "
      "coalesce(min(m.since) FILTER (WHERE m.state <= 2), max(m.since)), "
      "(SELECT l.name FROM membership n JOIN smartlink l ON l.id = n.smartlink_id"
      " WHERE n.contact_id = c.id ORDER BY n.last_interaction DESC LIMIT 1), "
      "(SELECT l.kind FROM membership n JOIN smartlink l ON l.id = n.smartlink_id"
      " WHERE n.contact_id = c.id ORDER BY n.last_interaction DESC LIMIT 1), "
      "max(m.last_interaction), coalesce(sum(m.interactions), 0), "
      "CASE WHEN count(DISTINCT nullif(m.currency, '')) > 1 THEN 0"
      " ELSE coalesce(sum(m.amount_cents), 0) END, "
      "CASE WHEN count(DISTINCT nullif(m.currency, '')) > 1 THEN ''"
      " ELSE coalesce(max(m.currency), '') END, c.postcode, c.phone, c.tags, c.extra";

// Whom the recipient of a hand-over knows: by it, by what was added to it, by other hand-overs to
// the same recipient; unless a confirmed removal has taken the person out again.
constexpr auto unknownToRecipient = R"( AND NOT EXISTS (
    SELECT 1 FROM handover_contact hc
    JOIN handover g ON g.id = hc.handover_id
    JOIN handover me ON me.id = ?
    WHERE hc.contact_id = $contact
      AND (g.id = me.id
           OR g.id IN (SELECT additions FROM handover_delta WHERE handover_id = me.id)
           OR (g.recipient <> '' AND g.recipient = me.recipient COLLATE NOCASE
               AND g.profile_id IS me.profile_id))
      AND NOT EXISTS (
          SELECT 1 FROM handover_delta_contact dc
          JOIN handover_delta d ON d.id = dc.delta_id
          JOIN handover r ON r.id = d.handover_id
          WHERE dc.contact_id = hc.contact_id AND d.confirmed_at IS NOT NULL
            AND d.made_at >= g.made_at
            AND (r.id = g.id
                 OR (r.recipient <> '' AND r.recipient = g.recipient COLLATE NOCASE
                     AND r.profile_id IS g.profile_id)))))";

std::string evidenceEventColumn()
{
    return ", (SELECT e.id"s.append(consentsInForce)
        .append(" ORDER BY ")
        .append(evidenceGradeSql)
        .append(" DESC, e.happened_at DESC, e.id DESC LIMIT 1)");
}

std::string withContact(std::string sql, std::string_view contact)
{
    const std::string_view place = "$contact";
    return sql.replace(sql.find(place), place.size(), contact);
}

void bindValue(BulkStatement &statement, int parameter, const QueryValue &value)
{
    std::visit([&](const auto &known) { statement.bind(parameter, known); }, value);
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

std::string ContactQuery::sql(What what) const
{
    const auto &way = wayOf(sort);
    const bool ordered = what != What::Count;
    const bool rows = what == What::Contacts || what == What::OneContact;
    const bool needsContact = rows || !search.isEmpty()
        || (ordered && isOfPerson(sort) && sort != ContactSort::Arrival);
    const bool needsSmartlink = what == What::Contacts || what == What::OneContact
        || (ordered && (sort == ContactSort::Smartlink || sort == ContactSort::Kind));

    std::string text = "SELECT "s;
    std::string where;
    std::string grouping;
    if (profile) {
        text += rows ? contactColumns : "m.contact_id";
        if (rows && withEvidence) {
            text += evidenceEventColumn();
        }
        text += " FROM membership m";
        if (needsContact) {
            text += " JOIN contact c ON c.id = m.contact_id";
        }
        where = " WHERE m.profile_id = ?"
                " AND m.contact_id NOT IN (SELECT contact_id FROM merged_contact)";
    } else {
        text += rows ? groupedContactColumns : "c.id";
        text += " FROM contact c";
        // Sums over all memberships are only taken where they are looked at.
        const bool sums = rows || (ordered && !isOfPerson(sort));
        if (sums) {
            text += " LEFT JOIN membership m ON m.contact_id = c.id";
            grouping = optedInOnly ? " GROUP BY c.id HAVING min(m.state) <= 2" : " GROUP BY c.id";
        } else if (optedInOnly) {
            text += " JOIN membership m ON m.contact_id = c.id AND m.state <= 2";
            grouping = " GROUP BY c.id";
        }
        // Empty or small.
        where = withAbsent ? " WHERE true"
                           : " WHERE c.id NOT IN (SELECT contact_id FROM hidden_contact)";
    }
    if (needsSmartlink) {
        text += " LEFT JOIN smartlink s ON s.id = m.smartlink_id";
    }
    if (profile && optedInOnly) {
        where += " AND m.state <= 2";
    }
    for (qsizetype i = 0; i < wordsOf(search).size(); ++i) {
        where += " AND folded_contains(?, c.email, c.name, c.city, c.country)";
    }
    for (const auto &condition : conditionsOf(filters, profile)) {
        where += profile ? " AND m.contact_id" : " AND c.id";
        where += (condition.negated ? " NOT IN (" : " IN (") + condition.ids + ')';
    }
    if (only) {
        where += profile ? " AND m.contact_id IN (SELECT value FROM json_each(?))"
                         : " AND c.id IN (SELECT value FROM json_each(?))";
    }
    if (profile && leastEvidence) {
        where += " AND " + provedAtLeast(*leastEvidence);
    }
    if (newSinceHandover) {
        where += withContact(unknownToRecipient, profile ? "m.contact_id" : "c.id");
    }
    if (what == What::OneContact) {
        where += profile ? " AND m.contact_id = ?" : " AND c.id = ?";
    }
    text += where + grouping;
    if (what == What::Count) {
        return "SELECT count(*) FROM (" + text + ")";
    }
    if (what != What::OneContact) {
        text += " ORDER BY "s + (profile ? way.inProfile : way.overAll);
        text += descending ? " DESC NULLS LAST" : " NULLS LAST";
        if (sort != ContactSort::Arrival) {
            text += profile ? ", m.contact_id" : ", c.id";
        }
    }
    return text;
}

std::string ContactQuery::sortKeysSql(std::optional<ProfileId> profile,
                                      const std::vector<ContactSort> &sorts)
{
    std::string keys;
    for (const auto sort : sorts) {
        keys += ", "s + (profile ? wayOf(sort).inProfile : wayOf(sort).overAll);
    }
    const auto smartlinks = " LEFT JOIN smartlink s ON s.id = m.smartlink_id"s;
    if (isOfPerson(sorts.front())) {
        return "SELECT c.id" + keys + " FROM contact c";
    }
    if (!profile) {
        return "SELECT c.id" + keys
            + " FROM contact c LEFT JOIN membership m ON m.contact_id = c.id" + smartlinks
            + " GROUP BY c.id";
    }
    // In the order the rows lie in: looking each one up through an index takes three times as long.
    return "SELECT m.contact_id" + keys + " FROM membership m NOT INDEXED" + smartlinks
        + " WHERE m.profile_id = ?";
}

bool ContactQuery::isNarrowed() const
{
    return !search.isEmpty() || !filters.empty() || only;
}

std::vector<ContactQuery> ContactQuery::atoms() const
{
    const ContactQuery everybody{.profile = profile, .withAbsent = withAbsent};
    std::vector<ContactQuery> atoms{everybody};
    if (optedInOnly) {
        atoms.emplace_back(everybody).optedInOnly = true;
    }
    for (const auto &word : wordsOf(search)) {
        atoms.emplace_back(everybody).search = word;
    }
    for (const auto &group : alternatives(filters)) {
        atoms.emplace_back(everybody).filters = group;
    }
    if (only) {
        atoms.emplace_back(everybody).only = only;
    }
    if (newSinceHandover) {
        atoms.emplace_back(everybody).newSinceHandover = newSinceHandover;
    }
    if (leastEvidence) {
        atoms.emplace_back(everybody).leastEvidence = leastEvidence;
    }
    return atoms;
}

int ContactQuery::bindTo(BulkStatement &statement) const
{
    int parameter = 0;
    if (profile) {
        statement.bind(parameter++, *profile);
    }
    for (const auto &word : wordsOf(search)) {
        statement.bind(parameter++, QString::fromStdString(foldedText(word.toStdString())));
    }
    for (const auto &condition : conditionsOf(filters, profile)) {
        for (const auto &value : condition.values) {
            bindValue(statement, parameter++, value);
        }
    }
    if (only) {
        statement.bind(parameter++, asJsonArray(*only));
    }
    if (newSinceHandover) {
        statement.bind(parameter++, *newSinceHandover);
    }
    return parameter;
}

Contact ContactQuery::contactFrom(const BulkStatement &row)
{
    Contact contact;
    contact.id = row.integer(Id);
    contact.email = row.string(Email);
    contact.name = row.string(Name);
    contact.firstName = row.string(FirstName);
    contact.lastName = row.string(LastName);
    contact.country = row.string(Country);
    contact.city = row.string(City);
    contact.state = ConsentState(row.integer(State));
    contact.since = row.optionalInteger(Since);
    contact.smartlink = row.string(SmartlinkName);
    contact.kind = SmartlinkKind(row.integer(Kind));
    contact.lastInteraction = row.optionalInteger(LastInteraction);
    contact.interactions = row.integer(Interactions);
    contact.amountCents = row.integer(AmountCents);
    contact.currency = row.string(Currency);
    return contact;
}

QJsonObject ContactQuery::toJson() const
{
    return {
        {u"profile"_s, profile ? QJsonValue(*profile) : QJsonValue()},
        {u"opted_in_only"_s, optedInOnly},
        {u"search"_s, search},
        {u"filters"_s, filterWords(filters)},
        {u"sort"_s, sortKey(sort)},
        {u"descending"_s, descending},
        {u"chosen"_s, only ? QJsonValue(qint64(only->size())) : QJsonValue()},
        {u"least_evidence"_s, leastEvidence ? QJsonValue(gradeKey(*leastEvidence)) : QJsonValue()},
        {u"new_since_handover"_s, newSinceHandover ? QJsonValue(*newSinceHandover) : QJsonValue()},
    };
}

} // namespace mailspace
