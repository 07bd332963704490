// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/consent/evidencegrade.h"
#include "core/contacts/contact.h"
#include "core/contacts/contactfilter.h"
#include "core/contacts/contactsort.h"

#include <QtCore/QJsonObject>
#include <QtCore/QString>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace mailspace {

class BulkStatement;
class Database;

/// Which contacts are meant, and in which order: table, count and export all take the same query
/// (rule 13), and its SQL is made here and nowhere else.
struct ContactQuery
{
    std::optional<ProfileId> profile = {}; ///< empty: all profiles, each contact once
    bool optedInOnly = false;
    QString search = {}; ///< words, all of which must occur; case and accents do not matter
    std::vector<ContactFilter> filters = {};
    ContactSort sort = ContactSort::Arrival;
    bool descending = false;
    /// Of these people only, in whatever order; none named: of all.
    std::shared_ptr<const std::vector<ContactId>> only = {};
    /// Only those whom the recipient of this hand-over was never given, or had to remove since.
    std::optional<qint64> newSinceHandover = {};
    /// Only those whose present consent is proved at least so well. Within a profile.
    std::optional<EvidenceGrade> leastEvidence = {};
    /// Whether the rows name the best evidence (a column that costs a look into the ledger).
    bool withEvidence = false;
    /// Over all profiles: also those whom only undone imports knew, and merged addresses.
    bool withAbsent = false;

    bool operator==(const ContactQuery &) const = default;

    /// Whether it means some of the profile's people only.
    bool isNarrowed() const;
    /// The questions whose common answer is that of this one: the profile, the switch, each word,
    /// each field of the filters. Their order does not matter, so it is that of arrival.
    std::vector<ContactQuery> atoms() const;

    /// What the statement returns: ids in order, whole rows in order (see contactFrom), the row of
    /// one contact (its id is the first parameter after those bound by bindTo), or their number.
    enum class What { Ids, Contacts, OneContact, Count };
    std::string sql(What what) const;
    /// Binds the values that sql() leaves open; returns the number of the next free parameter.
    int bindTo(BulkStatement &statement) const;
    /// The columns of a row, in their order.
    enum Column {
        Id,
        Email,
        Name,
        FirstName,
        LastName,
        Country,
        City,
        State,
        Since,
        SmartlinkName,
        Kind,
        LastInteraction,
        Interactions,
        AmountCents,
        Currency,
        Postcode,
        Phone,
        Tags,
        Extra, ///< JSON object of what has no column of its own
        EvidenceEvent, ///< the event that proves the present consent best; only withEvidence
    };
    /// Reads a row of What::Contacts or What::OneContact.
    static Contact contactFrom(const BulkStatement &row);
    /// Without personal data beyond the words searched for: kept with a hand-over.
    QJsonObject toJson() const;
};

} // namespace mailspace
