// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/contacts/contactquery.h"
#include "core/contacts/rankcolumn.h"
#include "core/contacts/searchtext.h"
#include "core/contacts/smartlinkpeople.h"
#include "core/progress.h"
#include "core/result.h"
#include "core/store/bulkstatement.h"

#include <functional>
#include <map>
#include <span>

namespace mailspace {

/// What is known of one state of a store: answers to atoms of queries, orders, and the text that is
/// searched. Copies share it, so any thread may have one.
struct ContactPieces
{
    template<typename Piece>
    using Known = std::map<QString, std::shared_ptr<const Piece>>;

    Known<IdSet> sets; ///< by setKey()
    Known<RankColumn> ranks; ///< by rankKey()
    std::shared_ptr<const SearchText> text;
    std::shared_ptr<const SmartlinkPeople> smartlinks;

    /// Names the answer to an atom of a query; searches and choices of people are not kept.
    static QString setKey(const ContactQuery &atom);
    static QString rankKey(std::optional<ProfileId> profile, ContactSort sort);
    /// Whether the store has so many contacts that not all is learnt in one pass, nor side by side:
    /// what is collected on the way takes more memory than what is kept.
    static bool isLarge(Database &database);

    /// Adds what `other` knows of the same state.
    void merge(const ContactPieces &other);

    // Each is a pass over a table, of very many contacts several, and does nothing when all it
    // learns is known.

    /// Everybody and who is opted in, over all and of each profile.
    Result<> learnBases(Database &database, const Progress &progress);
    /// The text, and the orders by those of its parts that are not the address.
    Result<> learnText(Database &database, const Progress &progress);
    /// The order by a key of the person.
    Result<> learnOrder(Database &database, ContactSort sort, const Progress &progress);
    /// The orders by all other keys.
    Result<> learnOrders(Database &database, std::optional<ProfileId> profile,
                         const Progress &progress);

    /// Who did something where.
    Result<> learnSmartlinks(Database &database, const Progress &progress);

private:
    Result<> learnOrders(Database &database, std::optional<ProfileId> profile,
                         std::span<const ContactSort> sorts, const Progress &progress);
};

/// Steps through all rows, whose first column is a contact; a cancelled progress ends it, also
/// within a long step.
/// The ids that a statement gives in its first column.
Result<IdSet> idSetOf(Database &database, BulkStatement &statement, const Progress &progress);
Result<> forEachContact(Database &database, BulkStatement &statement, const Progress &progress,
                        const std::function<void(const BulkStatement &)> &visit);

} // namespace mailspace
