// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/contacts/contactquery.h"
#include "core/contacts/rankcolumn.h"
#include "core/contacts/searchtext.h"
#include "core/progress.h"
#include "core/result.h"
#include "core/store/database.h"

#include <map>

namespace mailspace {

/// What is known of one state of a store: answers to atoms of queries, orders, and the text that is
/// searched. Copies share it, so any thread may have one.
struct ContactPieces
{
    template<typename Piece>
    using Known = std::map<QString, std::shared_ptr<const Piece>>;

    Known<IdSet> sets;
    Known<RankColumn> ranks;
    std::shared_ptr<const SearchText> text;

    /// Adds what `other` knows of the same state.
    void merge(const ContactPieces &other);
};

/// How many of a choice of contacts have a value.
struct FacetValue
{
    QString value = {}; ///< as a filter says it
    qint64 count = 0;
};
struct Facet
{
    FilterField field = FilterField::State;
    std::vector<FacetValue> values;
};

/// Answers queries from memory: each atom of a query is asked of the store once, by the very SQL of
/// ContactQuery, and kept as a set; a query is then the intersection of sets, sorted by ranks, in
/// milliseconds for a million contacts. Worker thread; opens the store only for what is missing.
class ContactIndex
{
public:
    ContactIndex(QString storePath, ContactPieces pieces)
        : m_storePath(std::move(storePath))
        , m_pieces(std::move(pieces))
    {
    }

    const ContactPieces &pieces() const { return m_pieces; }

    /// Learns what searching needs, and sorting the profile by any column: about a second each at a
    /// million contacts.
    Result<> prepareSearch(const Progress &progress);
    Result<> prepareSorting(std::optional<ProfileId> profile, const Progress &progress);
    /// Whether the long parts are known; others are learnt while answering.
    bool isReadyFor(const ContactQuery &query) const;
    bool isPrepared(std::optional<ProfileId> profile) const;

    /// The same as ContactStore::ids().
    Result<std::vector<ContactId>> ids(const ContactQuery &query, const Progress &progress);
    Result<qint64> count(const ContactQuery &query, const Progress &progress);
    /// What the people of the query are like, most frequent values first. Each field is counted as
    /// if nothing were asked of it, so that what else could be chosen stays in sight.
    Result<std::vector<Facet>> facets(const ContactQuery &query, const Progress &progress);

private:
    using Set = std::shared_ptr<const IdSet>;

    Result<Database *> database();
    Result<Set> atom(const ContactQuery &query, const Progress &progress);
    Result<IdSet> set(const ContactQuery &query, const Progress &progress);
    Result<> learnBases(const Progress &progress);
    Result<> learnRank(std::optional<ProfileId> profile, ContactSort sort,
                       const Progress &progress);
    Result<Facet> facetOf(FilterField field, const QStringList &values, ContactQuery query,
                          const Progress &progress);
    Result<Facet> countryFacet(ContactQuery query, const Progress &progress);

    QString m_storePath;
    ContactPieces m_pieces;
    std::optional<Database> m_database;
};

} // namespace mailspace
