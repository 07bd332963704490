// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/contacts/contact.h"
#include "core/progress.h"
#include "core/result.h"

#include <QtCore/QString>

#include <array>
#include <vector>

namespace mailspace {

class Database;

/// What a list that comes back from a mailing tool gets wrong.
enum class Discrepancy {
    /// They would be mailed there, but have not opted in here (or nobody knows them).
    MustNotBeThere,
    /// Those of them who had said no here and are marked as subscribed there.
    ResubscribedThere,
    /// Opted in here, and not on the list.
    MissingThere,
    /// They said no there, or their address refuses mail, and here they are opted in or unknown.
    OptOutUnknownHere,
};
inline constexpr std::array allDiscrepancies{
    Discrepancy::MustNotBeThere, Discrepancy::ResubscribedThere, Discrepancy::MissingThere,
    Discrepancy::OptOutUnknownHere};
/// "must_not_be_there", …: stable, for files and the command line.
QString discrepancyKey(Discrepancy discrepancy);

/// Somebody in a group.
struct ComparedPerson
{
    QString email; ///< as the list, or the store, spells it
    QString status; ///< here: stateKey(), or "unknown"; of an opt-out: what was said there
    std::optional<Timestamp> at; ///< of the "no", here or there
};

/// The four groups, in the order of the list.
struct ListComparison
{
    qint64 rowsRead = 0;
    qint64 rowsRefused = 0; ///< no address
    std::array<std::vector<ComparedPerson>, allDiscrepancies.size()> groups;

    const std::vector<ComparedPerson> &group(Discrepancy which) const
    {
        return groups[std::size_t(which)];
    }
    bool agrees() const;
    /// One group as CSV: email, status, since; of opt-outs: email, status, unsubscribed at, bounced
    /// at, which can be imported as it is.
    Result<> saveGroup(Discrepancy which, const QString &path) const;
    /// One file a group that is not empty, named after its key. Fails before it writes when the
    /// folder cannot be made.
    Result<> save(const QString &folder) const;
};

/// Compares a list with what is known of a profile. Writes nothing. Of an address that stands twice
/// the first row counts. Memory: the addresses of the list, and
/// the people in the groups.
Result<ListComparison> compareList(Database &database, ProfileId profile, const QString &path,
                                   Timestamp now, Progress &progress);

} // namespace mailspace
