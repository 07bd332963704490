// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/consent/personhistory.h"
#include "core/contacts/contact.h"
#include "core/contacts/contactfield.h"
#include "core/fans/superfanstore.h"

namespace mailspace {

/// A contact in one profile, and what the state rests on.
struct ProfileStanding
{
    ProfileId profile = 0;
    QString name;
    ConsentState state = ConsentState::NoConsent;
    std::optional<Timestamp> since;
    QString evidence = {}; ///< of the event that decides; empty for no consent
    qint64 interactions = 0;
    qint64 amountCents = 0;
    QString currency;
};

/// One thing the contact did, and where that is known from.
struct ContactDeed
{
    SmartlinkKind kind = SmartlinkKind::Unknown;
    QString smartlink;
    QString profile;
    std::optional<Timestamp> at;
    qint64 quantity = 1;
    qint64 amountCents = 0;
    QString currency;
    QString fileName;
    qint64 row = 0;
    QString address = {}; ///< where it is another one of the same person
};

/// A list that names the contact.
struct ListMention
{
    QString fileName;
    QString profile; ///< empty: every artist
    qint64 row = 0;
    Timestamp importedAt = 0;
    bool undone = false;
    bool repaired = false; ///< the address was corrected, so it is unconfirmed
    QString address = {}; ///< where it is another one of the same person
};

/// A hand-over that holds the contact.
struct HandoverMention
{
    qint64 id = 0;
    Timestamp madeAt = 0;
    QString recipient;
    QString target;
    QString profile; ///< empty: every artist
    QString fileName;
};

/// A value as it is, and how it came about where the manager set it by hand.
struct ContactValue
{
    QString text;
    std::optional<Timestamp> editedAt; ///< set by hand then
    QString told; ///< what the lists tell, where it was set by hand
    QString mergedFrom = {}; ///< the merged address it is taken from, for want of an own one
};

/// Another address of the same person.
struct MergedAddress
{
    ContactId id = 0;
    QString email;
    Timestamp mergedAt = 0;
};

/// Everything known about one contact, and about the addresses merged into it.
struct ContactDetails
{
    ContactId id = 0;
    QString email;
    QString name; ///< as shown: the whole one, or first and last name
    std::array<ContactValue, contactFieldCount> values; ///< by ContactField
    std::vector<std::pair<QString, QString>> otherColumns; ///< of lists, by title
    QString suggestion; ///< what was probably meant by the address; mostly empty
    std::vector<MergedAddress> addresses; ///< merged into this one, the first one first
    std::vector<ProfileStanding> profiles; ///< by name
    std::vector<ContactDeed> deeds; ///< newest first, the undated last
    std::vector<HistoryLine> events; ///< oldest first
    std::vector<ListMention> lists; ///< newest first
    std::vector<HandoverMention> handovers; ///< newest first
    FanExplanation fan; ///< within the profile asked for
    ScoreRecipe recipe; ///< that the score follows

    const ContactValue &value(ContactField field) const
    {
        return values.at(static_cast<std::size_t>(field));
    }
};

/// Reads them; the score is that within `profile`, or over all. Fails for a contact that is gone.
/// A few milliseconds; still a worker's work, since somebody may have done thousands of things.
Result<ContactDetails> readContactDetails(Database &database, ContactId contact,
                                          std::optional<ProfileId> profile, Timestamp now);

} // namespace mailspace
