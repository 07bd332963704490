// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/contacts/contactquery.h"
#include "core/contacts/rankcolumn.h"
#include "core/contacts/searchtext.h"

#include <map>

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

    /// Names the answer to an atom of a query; searches and choices of people are not kept.
    static QString setKey(const ContactQuery &atom);
    static QString rankKey(std::optional<ProfileId> profile, ContactSort sort);
    /// Adds what `other` knows of the same state.
    void merge(const ContactPieces &other);
};

} // namespace mailspace
