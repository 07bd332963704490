// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/contacts/contactindex.h"

#include "core/contacts/textfold.h"
#include "core/store/bulkstatement.h"

#include <algorithm>
#include <functional>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

bool isText(ContactSort sort)
{
    return sort == ContactSort::Smartlink || (isOfPerson(sort) && sort != ContactSort::Arrival);
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
    const auto key = query.search.isEmpty() ? ContactPieces::setKey(query) : QString();
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
        || m_pieces.ranks.contains(ContactPieces::rankKey(query.profile, query.sort));
    return sorted && m_pieces.sets.contains(ContactPieces::setKey({.profile = query.profile}))
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
    auto statement = BulkStatement::prepare(**store, sortKeySql(profile, sort));
    if (!statement) {
        return failed(statement);
    }
    if (profile && !isOfPerson(sort)) {
        statement->bind(0, *profile);
    }
    const auto ofNobody = profile ? std::nullopt : sortKeyOfNobody(sort);
    RankColumn::Builder builder;
    IdSet seen; // where somebody may be left out
    auto read = forEachRow(**store, *statement, progress, [&] {
        if (ofNobody) {
            seen.insert(statement->integer(0));
        }
        if (isText(sort)) {
            if (const auto text = statement->text(1); !text.empty()) {
                builder.add(statement->integer(0), text);
            }
        } else if (const auto number = statement->optionalInteger(1)) {
            builder.add(statement->integer(0), *number);
        }
    });
    if (!read) {
        return failed(read);
    }
    if (ofNobody) {
        const auto all = atom({.withAbsent = true}, progress);
        if (!all) {
            return failed(all);
        }
        (*all)->forEach([&](ContactId id) {
            if (!seen.contains(id)) {
                builder.add(id, *ofNobody);
            }
        });
    }
    auto kept = std::make_shared<const RankColumn>(builder.finish());
    m_pieces.ranks.emplace(key, kept);
    return kept;
}

Result<> ContactIndex::prepareSorting(std::optional<ProfileId> profile, const Progress &progress)
{
    for (const auto &key : allSortKeys()) {
        const auto sort = *sortFromKey(key);
        if (sort == ContactSort::Arrival) {
            continue;
        }
        if (const auto learnt = rank(profile, sort, progress); !learnt) {
            return failed(learnt);
        }
    }
    return {};
}

bool ContactIndex::isPrepared(std::optional<ProfileId> profile) const
{
    // The last key that prepareSorting() learns.
    return m_pieces.text
        && m_pieces.ranks.contains(ContactPieces::rankKey(profile, ContactSort::Amount));
}

} // namespace mailspace
