// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/consent/consentstate.h"
#include "core/contacts/contact.h"
#include "core/progress.h"
#include "core/result.h"

#include <vector>

namespace mailspace {

class Database;
struct ImportPlan;

/// Somebody on one complete list of a source and not on the next one.
struct MissingPerson
{
    ContactId id = 0;
    QString email = {};
    QString name = {};
    Standing standing = {}; ///< present one
};

/// Whom a complete list no longer names though the one before it did, and who may still be written
/// to: probably they withdrew at the source. A proposal; nothing follows from it until the manager
/// decides.
struct MissingPeople
{
    ImportId import = 0; ///< the list on which they are missing
    ImportId before = 0; ///< the complete list before; 0: none to compare with
    QString fileName = {};
    ProfileId profile = 0;
    QString profileName = {};
    Timestamp importedAt = 0;
    QString beforeFileName = {}; ///< the complete list before
    Timestamp beforeImportedAt = 0;
    qint64 total = 0;
    std::vector<MissingPerson> people = {}; ///< by address; at most `mostPeople`

    static constexpr int mostPeople = 10'000;
    /// What a withdrawal that is recorded because of it gives as its evidence.
    QString evidence() const;
};

/// Keeps that the import of this plan was a complete list, for one artist. Within the transaction
/// of its caller.
Result<> markComplete(Database &database, const ImportPlan &plan, ImportId import);

/// Compares a complete list with the one before it, of the same source and artist. Empty where the
/// import is none, is undone, or is the first one.
Result<MissingPeople> missingSince(Database &database, ImportId import,
                                   int most = MissingPeople::mostPeople);
/// The same for the latest complete list of each source and artist; those with nobody missing are
/// left out.
Result<std::vector<MissingPeople>> missingPeople(Database &database);

/// Records for these people that they withdrew: a step of its own. Returns the events, for
/// takeBackEvents(). Whoever is no longer missing is left out.
Result<std::vector<qint64>> withdrawMissing(Database &database, const MissingPeople &missing,
                                            const std::vector<ContactId> &people, Timestamp now,
                                            Progress &progress);

} // namespace mailspace
