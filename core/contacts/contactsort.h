// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/contacts/contact.h"

#include <QtCore/QStringList>

#include <optional>
#include <string>
#include <vector>

namespace mailspace {

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
/// An id and what it is sorted by, in no order; texts are compared without ASCII case, and a
/// missing value comes last. Its only parameter is the profile, where that matters. Over all, who
/// is in no profile may be left out: that one's key is sortKeyOfNobody().
std::string sortKeySql(std::optional<ProfileId> profile, ContactSort sort);
std::optional<qint64> sortKeyOfNobody(ContactSort sort);

} // namespace mailspace
