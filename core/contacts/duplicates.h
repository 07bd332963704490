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

/// Why two contacts are possibly the same person. In the order of how likely it is.
enum class Likeness {
    Mailbox, ///< their addresses lead to one mailbox, see mailboxOf()
    NameAndPostcode, ///< first and last name and the postcode are the same
};
/// "mailbox", "name_and_postcode": stable, for the command line.
QString likenessKey(Likeness likeness);
/// "Same mailbox", … for the screen, translated.
QString likenessName(Likeness likeness);

/// One of two contacts that are possibly the same person, in short.
struct LikelyPerson
{
    ContactId id = 0;
    QString email = {};
    QString name = {};
    QString postcode = {};
    ConsentState state = ConsentState::NoConsent; ///< over all profiles: the best of them
    std::optional<Timestamp> lastInteraction = {};
};

/// Two contacts that are possibly the same person. Nothing follows from it until the manager
/// decides.
struct LikelyPair
{
    Likeness likeness = Likeness::Mailbox;
    LikelyPerson kept; ///< proposed: who is opted in, else who was active last
    LikelyPerson other;
};

struct LikelyPairs
{
    std::vector<LikelyPair> pairs; ///< the likeliest first, at most `mostPairs`
    qint64 total = 0; ///< how many there are
    qint64 people = 0; ///< how many contacts are in any of them
    qint64 sharedByMany = 0; ///< contacts whose name and postcode so many have that it says nothing

    static constexpr std::size_t mostPairs = 5000;
};

/// Looks for pairs among everybody that lists show, suppressed people included. Those whom the
/// manager told apart are left out, and so are merged ones. One pass over the contacts, 32 bytes
/// each; about two seconds at a million: for a worker.
Result<LikelyPairs> findDuplicates(Database &database, Progress &progress);

} // namespace mailspace
