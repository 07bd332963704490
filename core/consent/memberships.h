// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/consent/consentevent.h"
#include "core/consent/membership.h"
#include "core/consent/newmemberships.h"
#include "core/contacts/mergedpeople.h"
#include "core/progress.h"
#include "core/result.h"
#include "core/store/bulkstatement.h"

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace mailspace {

class Database;

/// Derives the memberships of contacts from the facts of the store, and keeps the table
/// `membership` in step. Contacts are best visited in the order of their ids: the facts are then
/// read in one sweep. Lives within one transaction of its caller.
///
/// Of merged addresses the one that is shown has the interactions of all. A "no" of any address
/// counts for all of them; a yes counts for the address it was given for and for no other one.
class Memberships
{
public:
    static Result<Memberships> over(Database &database);

    /// What the facts say about the contact, by profile.
    Result<std::vector<Membership>> derive(qint64 contact);
    /// The events that derive() last looked at, in the order of recording: the contact's own, and
    /// what other addresses of the same person said no to.
    std::span<const ConsentEvent> events() const { return m_events; }
    /// What the facts say, and whether the table said something else until now.
    struct Refreshed
    {
        std::vector<Membership> memberships;
        bool changed = false;
    };
    /// The other addresses of the same person are brought up to date with it.
    Result<Refreshed> refresh(qint64 contact);

    /// A contact whose table rows are not what the facts say.
    struct Difference
    {
        qint64 contact = 0;
        std::vector<Membership> stored;
        std::vector<Membership> derived;
    };
    /// Derives everything again and compares (rule 12). Empty: all is well.
    static Result<std::vector<Difference>> verify(Database &database, Progress &progress);

private:
    /// A sweep over the rows of a table by contact: a jump where contacts are far apart, a step
    /// where they are near.
    struct Sweep
    {
        BulkStatement statement; ///< first column: the contact; first parameter: from which one on
        std::optional<qint64> at = std::nullopt; ///< contact of the present row; empty: at the end
        std::optional<qint64> sought = std::nullopt;

        Result<bool> seek(qint64 contact);
        Result<> advance();
        Result<> forEach(qint64 contact, const std::function<void(const BulkStatement &)> &visit);
    };

    /// Consecutive contacts on a list of a profile.
    struct Run
    {
        qint64 first = 0;
        qint64 contacts = 0;
        qint64 profile = 0;
    };

    Memberships(BulkStatement listings, Sweep events, Sweep interactions, Sweep stored,
                BulkStatement remove, NewMemberships insert, MergedPeople people);
    Result<> readListings(qint64 contact);
    Result<std::vector<Membership>> stored(qint64 contact);
    Result<Refreshed> refreshAlone(qint64 contact);
    Result<> readDeeds(qint64 contact);
    Result<> readAnswers(qint64 contact, bool ownOnes);

    BulkStatement m_listings;
    qint64 m_block = -1; ///< whose runs are in `m_runs`
    std::vector<Run> m_runs;
    Sweep m_eventRows;
    Sweep m_interactions;
    Sweep m_stored;
    BulkStatement m_remove;
    NewMemberships m_insert;
    MergedPeople m_people;
    std::vector<qint64> m_listedBy;
    std::vector<Deed> m_deeds;
    std::vector<ConsentEvent> m_events;
};

} // namespace mailspace
