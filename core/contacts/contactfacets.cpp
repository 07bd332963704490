// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/contacts/contactfacets.h"

#include "core/contacts/contactstore.h"
#include "core/contacts/countryname.h"

#include <algorithm>
#include <functional>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostValues = 12; ///< of a facet: more is a list, not an overview

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

Result<Facet> facetOf(ContactIndex &index, FilterField field, const QStringList &values,
                      ContactQuery query, const Progress &progress)
{
    query = without(std::move(query), field);
    const auto among = index.set(query, progress);
    if (!among) {
        return failed(among);
    }
    Facet facet{.field = field, .values = {}};
    for (const auto &value : values) {
        const ContactQuery one{.profile = query.profile,
                               .filters = {{.field = field, .value = value}}};
        const auto found = index.atom(one, progress);
        if (!found) {
            return failed(found);
        }
        facet.values.push_back({value, among->common(**found)});
    }
    mostFrequentFirst(facet.values);
    return facet;
}

Result<Facet> countryFacet(ContactIndex &index, ContactQuery query, const Progress &progress)
{
    query = without(std::move(query), FilterField::Country);
    const auto among = index.set(query, progress);
    const auto ranked = index.rank({}, ContactSort::Country, progress);
    if (!among || !ranked) {
        return among ? failed(ranked) : failed(among);
    }
    const auto &ranks = **ranked;
    std::vector<qint64> counts(ranks.lastRank() + 1);
    std::vector<ContactId> examples(counts.size());
    among->forEach([&](ContactId id) {
        const auto rank = ranks.rankOf(id);
        ++counts[rank];
        examples[rank] = id;
    });
    const auto store = index.database();
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

} // namespace

Result<std::vector<Facet>> facetsOf(ContactIndex &index, const ContactQuery &query,
                                    const Progress &progress)
{
    const auto store = index.database();
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
         {facetOf(index, FilterField::State, states, query, progress),
          facetOf(index, FilterField::Kind, fixedValues(FilterField::Kind), query, progress),
          countryFacet(index, query, progress),
          facetOf(index, FilterField::Smartlink, names, query, progress)}) {
        if (!facet) {
            return failed(facet);
        }
        facets.push_back(*std::move(facet));
    }
    return facets;
}

} // namespace mailspace
