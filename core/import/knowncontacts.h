// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/contactmatcher.h"
#include "core/import/lasttellings.h"
#include "core/import/listingruns.h"
#include "core/import/repetitions.h"
#include "core/import/stagedconsent.h"
#include "core/import/toldinteractions.h"
#include "core/import/toldvalues.h"

#include <unordered_set>

namespace mailspace {

/// A row of a list on its way into the store.
struct Arrival
{
    const RowFacts &facts;
    qint64 line = 0;
    const AddressHash &address;
    std::uint64_t digest = 0;
    std::optional<ContactId> known = {};
};

/// Takes over what the rows of a list tell of contacts that are in the store already, the list's
/// own earlier rows included; stages what they say. Within the transaction of the import.
class KnownContacts
{
public:
    /// `readsTellings`: whether the list is long enough to look for repeated rows.
    static Result<KnownContacts> of(Database &database, std::optional<ProfileId> profile,
                                    bool readsTellings);

    /// The last contact that was there before the list.
    ContactId last() const { return m_last; }
    /// Known from undone imports only: no list shows it.
    bool isAbsent(ContactId contact) const { return m_absent.contains(contact); }

    /// The rows that need not be read where they are repeated.
    DigestFilter knownRows() const { return m_tools.tellings.knownRows(); }
    /// Takes a row that was not read; false where it has to be.
    bool takeUnread(ContactId contact, qint64 line, std::uint64_t digest, StagedConsent &staged);
    /// Whether the row says what the contact's last list said.
    bool isRepeated(const Arrival &arrival);
    /// Takes such a row.
    void takeRepeated(const Arrival &arrival, qint64 smartlink, StagedConsent &staged);
    /// `smartlink` is 0 where the row tells no interaction.
    Result<> take(const Arrival &arrival, qint64 smartlink, ImportId import, Timestamp now,
                  StagedConsent &staged);
    /// Writes who of them stands on the list, after the last row.
    Result<> list(const StagedConsent &staged, ImportId import, ListingRuns &listings);

private:
    struct Tools
    {
        LastTellings tellings;
        ToldValues values;
        ToldInteractions interactions;
        Repetitions repetitions;
        BulkStatement revive;
    };
    KnownContacts(Tools tools, ContactId last)
        : m_tools(std::move(tools))
        , m_last(last)
    {
    }
    Result<> readAbsent(Database &database);
    bool isRepeated(ContactId contact, std::uint64_t digest);
    Result<> tellFirstRowInFull(ContactId contact, ImportId import, Timestamp now,
                                StagedConsent &staged);
    Result<> tell(const Arrival &arrival, qint64 smartlink, ListPlace place,
                  StagedConsent::Row &row);

    Tools m_tools;
    ContactId m_last;
    std::unordered_set<ContactId> m_absent;
};

} // namespace mailspace
