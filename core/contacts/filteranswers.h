// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/contacts/contactconditions.h"
#include "core/contacts/contactsort.h"
#include "core/contacts/idset.h"
#include "core/contacts/rankcolumn.h"
#include "core/progress.h"
#include "core/result.h"

#include <optional>
#include <span>

namespace mailspace {

class ContactIndex;

/// Finds whom filters mean without putting the question to the store as a whole: what is known in
/// memory answers within milliseconds where SQLite takes a second at a million contacts. The same
/// people as by conditionsOf(). Opens the store of the index only where it has to be asked.
class FilterAnswers
{
public:
    explicit FilterAnswers(ContactIndex &index)
        : m_index(index)
    {
    }

    struct Answer
    {
        IdSet people;
        bool fromMemory = true; ///< found again as quickly
    };
    /// Those of `everybody` in the profile, or over all, whom one of these filters means.
    Result<Answer> whoIsMeant(std::span<const ContactFilter> alternatives,
                              std::optional<ProfileId> profile, const IdSet &everybody,
                              const Progress &progress);

private:
    Result<Answer> answer(const ContactFilter &filter, std::optional<ProfileId> profile,
                          const ContactCondition &condition, const Progress &progress);
    std::optional<IdSet> fromOrder(const ContactFilter &filter,
                                   std::optional<ProfileId> profile) const;
    std::optional<IdSet> inStates(const QString &value, std::optional<ProfileId> profile) const;
    std::optional<IdSet> atMoments(const ContactFilter &filter, ContactSort sort,
                                   std::optional<ProfileId> profile) const;
    std::optional<IdSet> inCountry(const QString &value) const;
    Result<IdSet> collect(const std::string &sql, const std::vector<QueryValue> &values,
                          const Progress &progress);
    const RankColumn *order(std::optional<ProfileId> profile, ContactSort sort) const;

    ContactIndex &m_index;
};

} // namespace mailspace
