// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timestamp.h"

#include <QtCore/QString>

#include <optional>
#include <span>

namespace mailspace {

struct ConsentEvent;

/// Whether a contact may be written to in the name of one profile. Ordered: the least number of
/// several is the best of them. Stored: these numbers may never change.
enum class ConsentState {
    OptedIn = 1,
    OptedInUndated = 2, ///< opted in, by a consent without a date (rule 5)
    NoConsent = 3, ///< nobody asked, or the answer is pending
    Bounced = 4, ///< the consent stands, but the address refuses mail (rule 9)
    Withdrawn = 5,
    Complained = 6,
};

/// The one place that says who may be written to.
constexpr bool mayBeWrittenTo(ConsentState state)
{
    return state == ConsentState::OptedIn || state == ConsentState::OptedInUndated;
}

/// "Opted in", "No consent", … for the screen, translated.
QString stateName(ConsentState state);
/// "opted_in", "no_consent", …: stable, for files and the command line.
QString stateKey(ConsentState state);

/// What the ledger says about one contact and one profile.
struct Standing
{
    ConsentState state = ConsentState::NoConsent;
    std::optional<Timestamp> since; ///< when it began; empty for undated and for no consent

    bool operator==(const Standing &) const = default;
};

/// Derives the standing from the events that concern the pair (its own and those for every
/// profile), in any order. Rules 2, 3, 5, 6 and 9 of the consent rules in README are carried out
/// here and nowhere else.
Standing standingOf(std::span<const ConsentEvent> events);

} // namespace mailspace
