// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/contacts/contact.h"

#include <QtCore/QStringList>

#include <optional>
#include <string>
#include <vector>

namespace mailspace {

class BulkStatement;

/// What a table or an export can be sorted by.
enum class ContactSort {
    Arrival, ///< in the order the store learned of them
    Email,
    Name,
    Country,
    City,
    State,
    Since,
    Smartlink,
    Kind,
    LastInteraction,
    Interactions,
    Amount,
};

/// "last-interaction", … for the command line and settings.
QString sortKey(ContactSort sort);
std::optional<ContactSort> sortFromKey(const QString &key);
QStringList allSortKeys();

/// Whether the key belongs to the person: the same in every profile.
bool isOfPerson(ContactSort sort);

/// The expression by which a query within a profile, or over all (grouped by contact), is ordered.
std::string orderSql(ContactSort sort, bool inProfile);
/// An id and what the person is sorted by, in no order; texts are compared without ASCII case, and
/// a missing value comes last. For keys of the person.
std::string personKeySql(ContactSort sort);

/// What somebody is sorted by whose memberships these are: in a profile its only one, over all
/// those of all. The same as orderSql(), which SQLite takes a second a key for at a million
/// contacts.
struct MembershipKeys
{
    /// Id, then the columns of add(), in the order of ids. Its only parameter is the profile.
    static std::string sql(std::optional<ProfileId> profile);
    void add(const BulkStatement &row);
    /// For all other keys; nothing for a missing value.
    std::optional<qint64> number(ContactSort sort) const;

    std::optional<qint64> state;
    std::optional<qint64> optedInSince; ///< the first
    std::optional<qint64> since; ///< the last
    std::optional<qint64> kind;
    std::optional<qint64> lastInteraction;
    qint64 interactions = 0;
    qint64 amountCents = 0;
    std::string smartlink; ///< in lower case; empty: none
};

} // namespace mailspace
