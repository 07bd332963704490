// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/consent/consentevent.h"
#include "core/consent/consentstate.h"

#include <QtCore/QString>

#include <optional>
#include <span>
#include <vector>

namespace mailspace {

/// A contact in a profile, as derived from lists, ledger and interactions.
struct Membership
{
    qint64 profile = 0;
    Standing standing;
    std::optional<qint64> smartlink; ///< of the latest interaction
    std::optional<Timestamp> lastInteraction;
    qint64 interactions = 0;
    qint64 amountCents = 0; ///< in `currency`, the one with the largest sum
    QString currency;

    bool operator==(const Membership &) const = default;
};

/// One interaction of a contact, as far as memberships go by it.
struct Deed
{
    qint64 profile = 0;
    qint64 smartlink = 0;
    Timestamp happenedAt = 0; ///< 0: not told
    qint64 quantity = 1;
    qint64 amountCents = 0;
    QString currency = {};
};

/// What the facts about one contact make of it, by profile: the one place where memberships are
/// derived. `listedBy` are the profiles of the lists it stands on; `deeds` are in the order of
/// their key in the store.
std::vector<Membership> membershipsOf(std::span<const qint64> listedBy, std::span<const Deed> deeds,
                                      std::span<const ConsentEvent> events);

} // namespace mailspace
