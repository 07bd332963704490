// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/contacts/contactquery.h"

#include "core/contacts/contactconditions.h"
#include "core/contacts/textfold.h"
#include "core/store/bulkstatement.h"

namespace mailspace {

using namespace Qt::StringLiterals;
using namespace std::string_literals;

namespace {

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
      "CASE WHEN min(nullif(m.currency, '')) <> max(m.currency) THEN 0"
      " ELSE coalesce(sum(m.amount_cents), 0) END, "
      "CASE WHEN min(nullif(m.currency, '')) <> max(m.currency) THEN ''"
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

/// Sums over all memberships of a contact are only taken where they are looked at.
bool sumsUp(const ContactQuery &query, bool rows, bool ordered)
{
    return !query.profile && (rows || (ordered && !isOfPerson(query.sort)));
}

/// What is read and where from.
std::string source(const ContactQuery &query, bool rows, bool ordered)
{
    std::string text = "SELECT "s;
    if (query.profile) {
        text += rows ? contactColumns : "m.contact_id";
        text += rows && query.withEvidence ? evidenceEventColumn() : std::string();
        text += " FROM membership m";
        const bool byPerson
            = ordered && isOfPerson(query.sort) && query.sort != ContactSort::Arrival;
        if (rows || byPerson || !query.search.isEmpty()) {
            text += " JOIN contact c ON c.id = m.contact_id";
        }
    } else {
        text += rows ? groupedContactColumns : "c.id";
        text += " FROM contact c";
        if (sumsUp(query, rows, ordered)) {
            text += " LEFT JOIN membership m ON m.contact_id = c.id";
        } else if (query.optedInOnly) {
            text += " JOIN membership m ON m.contact_id = c.id AND m.state <= 2";
        }
    }
    if (rows
        || (ordered && (query.sort == ContactSort::Smartlink || query.sort == ContactSort::Kind))) {
        text += " LEFT JOIN smartlink s ON s.id = m.smartlink_id";
    }
    return text;
}

/// One person is looked up; for many, those who are not shown are listed once.
std::string notAmong(const std::string &table, const std::string &contact, ContactQuery::What what)
{
    return what == ContactQuery::What::OneContact
        ? "NOT EXISTS (SELECT 1 FROM " + table + " h WHERE h.contact_id = " + contact + ')'
        : contact + " NOT IN (SELECT contact_id FROM " + table + ')';
}

/// Who is meant. Its parameters stand in the order of bindTo(). For whole rows of many people, the
/// sign makes SQLite read the memberships as they lie instead of looking each one up.
std::string conditions(const ContactQuery &query, ContactQuery::What what)
{
    const std::string contact = query.profile ? "m.contact_id" : "c.id";
    std::string where = what == ContactQuery::What::Contacts ? " WHERE +m.profile_id = ?"
                                                             : " WHERE m.profile_id = ?";
    if (!query.profile && query.withAbsent) {
        where = " WHERE true";
    } else if (!query.profile) {
        where = " WHERE " + notAmong("hidden_contact", contact, what);
    } else {
        where += " AND " + notAmong("merged_contact", contact, what);
        where += query.optedInOnly ? " AND m.state <= 2" : "";
    }
    for (qsizetype i = 0; i < wordsOf(query.search).size(); ++i) {
        where += " AND folded_contains(?, c.email, c.name, c.city, c.country)";
    }
    for (const auto &condition : conditionsOf(query.filters, query.profile)) {
        where += " AND " + contact;
        where += (condition.negated ? " NOT IN (" : " IN (") + condition.ids + ')';
    }
    if (query.only) {
        where += " AND " + contact + " IN (SELECT value FROM json_each(?))";
    }
    if (query.profile && query.leastEvidence) {
        where += " AND " + provedAtLeast(*query.leastEvidence);
    }
    if (query.newSinceHandover) {
        where += withContact(unknownToRecipient, contact);
    }
    return where;
}

} // namespace

std::string ContactQuery::sql(What what) const
{
    const bool rows = what == What::Contacts || what == What::OneContact;
    const bool ordered = what == What::Ids || what == What::Contacts;
    auto text = source(*this, rows, ordered) + conditions(*this, what);
    if (what == What::OneContact) {
        text += profile ? " AND m.contact_id = ?" : " AND c.id = ?";
    }
    if (sumsUp(*this, rows, ordered)) {
        text += optedInOnly ? " GROUP BY c.id HAVING min(m.state) <= 2" : " GROUP BY c.id";
    } else if (!profile && optedInOnly) {
        text += " GROUP BY c.id";
    }
    if (what == What::Count) {
        return "SELECT count(*) FROM (" + text + ")";
    }
    if (ordered) {
        text += " ORDER BY " + orderSql(sort, profile.has_value());
        text += descending ? " DESC NULLS LAST" : " NULLS LAST";
        if (sort != ContactSort::Arrival) {
            text += profile ? ", m.contact_id" : ", c.id";
        }
    }
    return text;
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
