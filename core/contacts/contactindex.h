// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/contacts/contactpieces.h"
#include "core/progress.h"
#include "core/result.h"
#include "core/store/database.h"

namespace mailspace {

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

    /// Learns what searching needs, and sorting by name and place; and what the other sorts of a
    /// profile and the filters need: about a second each at a million contacts, one beside the
    /// other.
    Result<> prepareSearch(const Progress &progress);
    Result<> prepareSorting(std::optional<ProfileId> profile, const Progress &progress);
    /// Whether the long parts are known; others are learnt while answering.
    bool isReadyFor(const ContactQuery &query) const;
    bool isSearchable() const { return m_pieces.text != nullptr; }
    bool isSortable(std::optional<ProfileId> profile) const;

    /// The same as ContactStore::ids().
    Result<std::vector<ContactId>> ids(const ContactQuery &query, const Progress &progress);
    /// Those of them whom the store learned of first; for a question that beginsEarly().
    Result<std::vector<ContactId>> firstIds(const ContactQuery &query, const Progress &progress);
    /// Whether the first ones are found long before all are.
    bool beginsEarly(const ContactQuery &query) const;
    Result<qint64> count(const ContactQuery &query, const Progress &progress);

    using Set = std::shared_ptr<const IdSet>;
    using Rank = std::shared_ptr<const RankColumn>;
    /// The contacts of a query, in no order; of one of its atoms; an order of all contacts.
    Result<IdSet> set(const ContactQuery &query, const Progress &progress,
                      SearchText::Part part = SearchText::Part::All);
    Result<Set> atom(const ContactQuery &query, const Progress &progress,
                     SearchText::Part part = SearchText::Part::All);
    Result<Rank> rank(std::optional<ProfileId> profile, ContactSort sort, const Progress &progress);
    /// Opened when it is first needed.
    Result<Database *> database();

private:
    Set keep(const QString &key, IdSet found);

    QString m_storePath;
    ContactPieces m_pieces;
    std::optional<Database> m_database;
};

} // namespace mailspace
