// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/contacts/contactindex.h"

#include "core/contacts/filteranswers.h"
#include "core/contacts/textfold.h"
#include "core/store/bulkstatement.h"

#include <algorithm>

namespace mailspace {

using namespace Qt::StringLiterals;

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

Result<ContactIndex::Set> ContactIndex::atom(const ContactQuery &query, const Progress &progress,
                                             SearchText::Part part)
{
    if (!query.search.isEmpty() && m_pieces.text) {
        return std::make_shared<const IdSet>(
            m_pieces.text->find(foldedText(query.search.toStdString()), part));
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
    const auto key = query.search.isEmpty() ? ContactPieces::setKey(query) : QString();
    if (const auto known = m_pieces.sets.find(key); known != m_pieces.sets.end()) {
        return known->second;
    }
    const auto everybody = m_pieces.sets.find(ContactPieces::setKey({.profile = query.profile}));
    if (!query.filters.empty() && !query.withAbsent && everybody != m_pieces.sets.end()) {
        auto meant = FilterAnswers(*this).whoIsMeant(query.filters, query.profile,
                                                     *everybody->second, progress);
        return meant
            ? Result<Set>(keep(meant->fromMemory ? QString() : key, std::move(meant->people)))
            : failed(meant);
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
    auto found = idSetOf(**store, *statement, progress);
    return found ? Result<Set>(keep(key, *std::move(found))) : failed(found);
}

/// For the next question; without a key only for this one.
ContactIndex::Set ContactIndex::keep(const QString &key, IdSet found)
{
    found.squeeze();
    auto kept = std::make_shared<const IdSet>(std::move(found));
    if (!key.isEmpty()) {
        m_pieces.sets.emplace(key, kept);
    }
    return kept;
}

Result<IdSet> ContactIndex::set(const ContactQuery &query, const Progress &progress,
                                SearchText::Part part)
{
    std::optional<IdSet> all;
    for (const auto &one : query.atoms()) {
        const auto found = atom(one, progress, part);
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
        || m_pieces.ranks.contains(ContactPieces::rankKey(query.profile, query.sort));
    return sorted && m_pieces.sets.contains(ContactPieces::setKey({.profile = query.profile}))
        && (query.search.isEmpty() || m_pieces.text);
}

bool ContactIndex::beginsEarly(const ContactQuery &query) const
{
    return isReadyFor(query) && query.sort == ContactSort::Arrival && !query.descending
        && !query.search.isEmpty();
}

Result<std::vector<ContactId>> ContactIndex::firstIds(const ContactQuery &query,
                                                      const Progress &progress)
{
    const auto found = set(query, progress, SearchText::Part::Beginning);
    return found ? Result<std::vector<ContactId>>(found->ids()) : failed(found);
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
    const auto order = rank(query.profile, query.sort, progress);
    if (!order) {
        return failed(order);
    }
    return (*order)->sorted(*found, query.descending);
}

Result<qint64> ContactIndex::count(const ContactQuery &query, const Progress &progress)
{
    const auto found = set(query, progress);
    if (!found) {
        return failed(found);
    }
    return found->count();
}

Result<> ContactIndex::prepareSearch(const Progress &progress)
{
    const auto store = database();
    if (!store) {
        return failed(store);
    }
    auto learnt = m_pieces.learnBases(**store, progress);
    return learnt ? m_pieces.learnText(**store, progress) : learnt;
}

Result<> ContactIndex::prepareSorting(std::optional<ProfileId> profile, const Progress &progress)
{
    const auto store = database();
    if (!store) {
        return failed(store);
    }
    auto learnt = m_pieces.learnOrder(**store, ContactSort::Email, progress);
    if (learnt) {
        learnt = m_pieces.learnOrders(**store, profile, progress);
    }
    return learnt ? m_pieces.learnSmartlinks(**store, progress) : learnt;
}

bool ContactIndex::isSortable(std::optional<ProfileId> profile) const
{
    return m_pieces.ranks.contains(ContactPieces::rankKey({}, ContactSort::Email))
        && m_pieces.ranks.contains(ContactPieces::rankKey(profile, ContactSort::Amount))
        && m_pieces.smartlinks;
}

Result<ContactIndex::Rank> ContactIndex::rank(std::optional<ProfileId> profile, ContactSort sort,
                                              const Progress &progress)
{
    const auto key = ContactPieces::rankKey(profile, sort);
    if (const auto known = m_pieces.ranks.find(key); known != m_pieces.ranks.end()) {
        return known->second;
    }
    const auto store = database();
    if (!store) {
        return failed(store);
    }
    const auto learnt = isOfPerson(sort) ? m_pieces.learnOrder(**store, sort, progress)
                                         : m_pieces.learnOrders(**store, profile, progress);
    return learnt ? Result<Rank>(m_pieces.ranks.at(key)) : failed(learnt);
}

} // namespace mailspace
