// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/contacts/contactindex.h"

#include "core/contacts/contactstore.h"
#include "core/contacts/countryname.h"
#include "core/contacts/textfold.h"
#include "core/store/bulkstatement.h"

#include <algorithm>
#include <functional>
#include <limits>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostValues = 12; ///< of a facet: more is a list, not an overview
constexpr std::size_t mostSetsKept = 320; ///< 40 MB at a million contacts
constexpr std::size_t mostRanksKept = 25; ///< those of persons and of three artists, about 50 MB

QString scopeKey(std::optional<ProfileId> profile)
{
    return profile ? QString::number(*profile) : u"all"_s;
}

QString atomKey(const ContactQuery &query)
{
    QString key = scopeKey(query.profile);
    key += query.optedInOnly ? u" opted-in"_s : QString();
    key += query.leastEvidence ? u" least:"_s + gradeKey(*query.leastEvidence) : QString();
    key += query.withAbsent ? u" absent"_s : QString();
    key += query.newSinceHandover ? u" new:%1"_s.arg(*query.newSinceHandover) : QString();
    for (const auto &filter : query.filters) {
        key += u" %1 %2 %3"_s.arg(filter.word())
                   .arg(filter.from.value_or(0))
                   .arg(filter.until.value_or(0));
    }
    return key;
}

QString rankKey(std::optional<ProfileId> profile, ContactSort sort)
{
    return (isOfPerson(sort) ? QString() : scopeKey(profile)) + u' ' + sortKey(sort);
}

bool isText(ContactSort sort)
{
    return sort == ContactSort::Smartlink || (isOfPerson(sort) && sort != ContactSort::Arrival);
}

ContactQuery without(ContactQuery query, FilterField field)
{
    std::erase_if(query.filters,
                  [field](const ContactFilter &filter) { return filter.field == field; });
    return query;
}

void mostFrequentFirst(std::vector<FacetValue> &values)
{
    std::erase_if(values, [](const FacetValue &value) { return value.count == 0; });
    std::ranges::stable_sort(values, std::greater(), &FacetValue::count);
    values.resize(std::min(values.size(), mostValues));
}

/// Steps through all rows; a cancelled progress ends it, also within a long step.
Result<> forEachRow(Database &database, BulkStatement &statement, const Progress &progress,
                    const std::function<void()> &visit)
{
    const auto interruption = database.interruptWhen(progress);
    while (true) {
        const auto more = statement.step();
        if (!more) {
            return failed(more);
        }
        if (!*more) {
            return progress.isCancelled() ? Result<>(cancelled()) : Result<>();
        }
        if (statement.integer(0) < 0 || statement.integer(0) >= IdSet::mostIds) {
            return fail(u"ids beyond what is kept in memory"_s);
        }
        visit();
    }
}

} // namespace

void ContactPieces::merge(const ContactPieces &other)
{
    if (sets.size() > mostSetsKept) {
        // The answers to filters go, those that every query needs stay.
        std::erase_if(sets, [](const auto &known) { return known.first.contains(u':'); });
    }
    sets.insert(other.sets.begin(), other.sets.end());
    if (ranks.size() > mostRanksKept) {
        // Those of artists not looked at lately go, those of persons serve everywhere.
        std::erase_if(ranks, [](const auto &known) { return !known.first.startsWith(u' '); });
    }
    ranks.insert(other.ranks.begin(), other.ranks.end());
    text = text ? text : other.text;
}

Result<Database *> ContactIndex::database()
{
    if (!m_database) {
        auto opened = Database::open(m_storePath);
        if (!opened) {
            return failed(opened);
        }
        m_database = *std::move(opened);
    }
    return &*m_database;
}

Result<ContactIndex::Set> ContactIndex::atom(const ContactQuery &query, const Progress &progress)
{
    if (!query.search.isEmpty() && m_pieces.text) {
        return std::make_shared<const IdSet>(
            m_pieces.text->find(foldedText(query.search.toStdString())));
    }
    if (query.only) {
        IdSet named;
        for (const auto id : *query.only) {
            if (id >= 0 && id < IdSet::mostIds) {
                named.insert(id);
            }
        }
        return std::make_shared<const IdSet>(std::move(named));
    }
    const auto key = query.search.isEmpty() ? atomKey(query) : QString();
    if (const auto known = m_pieces.sets.find(key); known != m_pieces.sets.end()) {
        return known->second;
    }
    const auto store = database();
    if (!store) {
        return failed(store);
    }
    auto statement = BulkStatement::prepare(**store, query.sql(ContactQuery::What::Ids));
    if (!statement) {
        return failed(statement);
    }
    query.bindTo(*statement);
    IdSet found;
    auto read
        = forEachRow(**store, *statement, progress, [&] { found.insert(statement->integer(0)); });
    if (!read) {
        return failed(read);
    }
    auto kept = std::make_shared<const IdSet>(std::move(found));
    if (!key.isEmpty()) {
        m_pieces.sets.emplace(key, kept);
    }
    return kept;
}

Result<IdSet> ContactIndex::set(const ContactQuery &query, const Progress &progress)
{
    std::optional<IdSet> all;
    for (const auto &part : query.atoms()) {
        const auto found = atom(part, progress);
        if (!found) {
            return failed(found);
        }
        if (all) {
            *all &= **found;
        } else {
            all = **found;
        }
        if (progress.isCancelled()) {
            return cancelled();
        }
    }
    return *std::move(all);
}

bool ContactIndex::isReadyFor(const ContactQuery &query) const
{
    const bool sorted = query.sort == ContactSort::Arrival
        || m_pieces.ranks.contains(rankKey(query.profile, query.sort));
    return sorted && m_pieces.sets.contains(scopeKey(query.profile))
        && (query.search.isEmpty() || m_pieces.text);
}

Result<std::vector<ContactId>> ContactIndex::ids(const ContactQuery &query,
                                                 const Progress &progress)
{
    const auto found = set(query, progress);
    if (!found) {
        return failed(found);
    }
    if (query.sort == ContactSort::Arrival) {
        auto ids = found->ids();
        if (query.descending) {
            std::ranges::reverse(ids);
        }
        return ids;
    }
    if (auto learnt = learnRank(query.profile, query.sort, progress); !learnt) {
        return failed(learnt);
    }
    return m_pieces.ranks.at(rankKey(query.profile, query.sort))->sorted(*found, query.descending);
}

Result<qint64> ContactIndex::count(const ContactQuery &query, const Progress &progress)
{
    const auto found = set(query, progress);
    if (!found) {
        return failed(found);
    }
    return found->count();
}

Result<> ContactIndex::learnBases(const Progress &progress)
{
    const auto store = database();
    if (!store) {
        return failed(store);
    }
    auto profiles = BulkStatement::prepare(**store, "SELECT id FROM profile");
    if (!profiles) {
        return failed(profiles);
    }
    std::vector<std::optional<ProfileId>> scopes{std::nullopt};
    while (true) {
        const auto more = profiles->step();
        if (!more) {
            return failed(more);
        }
        if (!*more) {
            break;
        }
        scopes.emplace_back(profiles->integer(0));
    }
    for (const auto &scope : scopes) {
        for (const bool optedInOnly : {false, true}) {
            const auto known = atom({.profile = scope, .optedInOnly = optedInOnly}, progress);
            if (!known) {
                return failed(known);
            }
        }
    }
    return {};
}

Result<> ContactIndex::prepareSearch(const Progress &progress)
{
    const auto store = database();
    auto bases = learnBases(progress);
    if (m_pieces.text || !bases || !store) {
        return bases;
    }
    auto statement = BulkStatement::prepare(**store, R"(
        SELECT id, email, name, city, country FROM contact ORDER BY id)");
    if (!statement) {
        return failed(statement);
    }
    SearchText text;
    auto read = forEachRow(**store, *statement, progress, [&] {
        text.add(statement->integer(0), statement->text(1), statement->text(2), statement->text(3),
                 statement->text(4));
    });
    if (!read || !text.finish()) {
        return read ? fail(u"texts beyond what is kept in memory"_s) : read;
    }
    m_pieces.text = std::make_shared<const SearchText>(std::move(text));
    return {};
}

Result<> ContactIndex::learnRank(std::optional<ProfileId> profile, ContactSort sort,
                                 const Progress &progress)
{
    const auto key = rankKey(profile, sort);
    if (m_pieces.ranks.contains(key)) {
        return {};
    }
    const auto store = database();
    if (!store) {
        return failed(store);
    }
    auto statement = BulkStatement::prepare(**store, ContactQuery::sortKeysSql(profile, {sort}));
    if (!statement) {
        return failed(statement);
    }
    if (profile && !isOfPerson(sort)) {
        statement->bind(0, *profile);
    }
    RankColumn::Builder builder;
    auto read = forEachRow(**store, *statement, progress, [&] {
        if (isText(sort)) {
            if (const auto text = statement->text(1); !text.empty()) {
                builder.add(statement->integer(0), text);
            }
        } else if (const auto number = statement->optionalInteger(1)) {
            builder.add(statement->integer(0), *number);
        }
    });
    if (!read) {
        return read;
    }
    m_pieces.ranks.emplace(key, std::make_shared<const RankColumn>(builder.finish()));
    return {};
}

Result<> ContactIndex::prepareSorting(std::optional<ProfileId> profile, const Progress &progress)
{
    for (const auto &key : allSortKeys()) {
        const auto sort = *sortFromKey(key);
        if (sort == ContactSort::Arrival) {
            continue;
        }
        if (auto learnt = learnRank(profile, sort, progress); !learnt) {
            return learnt;
        }
    }
    return {};
}

bool ContactIndex::isPrepared(std::optional<ProfileId> profile) const
{
    // The last key that prepareSorting() learns.
    return m_pieces.text && m_pieces.ranks.contains(rankKey(profile, ContactSort::Amount));
}

Result<Facet> ContactIndex::facetOf(FilterField field, const QStringList &values,
                                    ContactQuery query, const Progress &progress)
{
    query = without(std::move(query), field);
    const auto among = set(query, progress);
    if (!among) {
        return failed(among);
    }
    Facet facet{.field = field, .values = {}};
    for (const auto &value : values) {
        const ContactQuery one{.profile = query.profile,
                               .filters = {{.field = field, .value = value}}};
        const auto found = atom(one, progress);
        if (!found) {
            return failed(found);
        }
        facet.values.push_back({value, among->common(**found)});
    }
    mostFrequentFirst(facet.values);
    return facet;
}

Result<Facet> ContactIndex::countryFacet(ContactQuery query, const Progress &progress)
{
    query = without(std::move(query), FilterField::Country);
    const auto among = set(query, progress);
    if (auto learnt = learnRank({}, ContactSort::Country, progress); !learnt || !among) {
        return learnt ? failed(among) : failed(learnt);
    }
    const auto &ranks = *m_pieces.ranks.at(rankKey({}, ContactSort::Country));
    std::vector<qint64> counts(ranks.lastRank() + 1);
    std::vector<ContactId> examples(counts.size());
    among->forEach([&](ContactId id) {
        const auto rank = ranks.rankOf(id);
        ++counts[rank];
        examples[rank] = id;
    });
    const auto store = database();
    const auto people = store ? ContactStore(**store).rows(examples, std::nullopt) : failed(store);
    if (!people) {
        return failed(people);
    }
    // "FR" of one list and "France" of another are one country.
    std::map<QString, FacetValue> byCode;
    for (std::size_t rank = 1; rank < counts.size(); ++rank) {
        const QString name = (*people)[rank].country;
        auto &value = byCode[countryCode(name)];
        value.count += counts[rank];
        value.value = value.value.size() < name.size() ? name : value.value;
    }
    Facet facet{.field = FilterField::Country, .values = {}};
    for (const auto &[code, value] : byCode) {
        facet.values.push_back(value);
    }
    mostFrequentFirst(facet.values);
    return facet;
}

Result<std::vector<Facet>> ContactIndex::facets(const ContactQuery &query, const Progress &progress)
{
    const auto store = database();
    if (!store) {
        return failed(store);
    }
    auto links = (*store)->run(
        u"SELECT DISTINCT name FROM smartlink WHERE name <> '' AND (:profile IS NULL OR "
        "profile_id = :profile) ORDER BY name LIMIT 40"_s,
        {{u":profile"_s, query.profile ? QVariant(*query.profile) : QVariant()}});
    if (!links) {
        return failed(links);
    }
    QStringList names;
    while (links->next()) {
        names += links->value(0).toString();
    }
    auto states = fixedValues(FilterField::State);
    states.removeAll(u"not"_s);
    std::vector<Facet> facets;
    for (auto facet :
         {facetOf(FilterField::State, states, query, progress),
          facetOf(FilterField::Kind, fixedValues(FilterField::Kind), query, progress),
          countryFacet(query, progress), facetOf(FilterField::Smartlink, names, query, progress)}) {
        if (!facet) {
            return failed(facet);
        }
        facets.push_back(*std::move(facet));
    }
    return facets;
}

} // namespace mailspace
