// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/consent/consentstate.h"
#include "core/contacts/smartlink.h"
#include "core/timestamp.h"

#include <QtCore/QString>

#include <optional>

namespace mailspace {

using ContactId = qint64;
using ProfileId = qint64;
using ImportId = qint64;

/// Whose listings may share a row of `listing_run`, as in the schema.
inline constexpr ContactId contactsOfBlock = 128;

/// One fan as a row of the table or of an export shows them: within one profile, or over all.
struct Contact
{
    ContactId id = 0;
    QString email; ///< the spelling first seen
    QString name; ///< whole name: as given, or first and last name joined
    QString firstName;
    QString lastName;
    QString country;
    QString city;
    ConsentState state = ConsentState::NoConsent; ///< over all profiles: the best of them
    std::optional<Timestamp> since; ///< when `state` began; empty for undated and for no consent
    QString smartlink; ///< the one of the latest interaction
    SmartlinkKind kind = SmartlinkKind::Unknown;
    std::optional<Timestamp> lastInteraction;
    qint64 interactions = 0;
    qint64 amountCents = 0; ///< hundredths of `currency`
    QString currency; ///< ISO 4217 code as the list wrote it; empty when unknown or mixed
};

/// How many contacts a profile has and how many of them may be written to.
struct AudienceCount
{
    qint64 contacts = 0;
    qint64 optedIn = 0;
};

} // namespace mailspace
