// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/consent/membership.h"

#include <algorithm>
#include <map>

namespace mailspace {

namespace {

/// The memberships of one contact while they are made, few and in the order of their profiles.
class Derivation
{
public:
    Membership &in(qint64 profile)
    {
        auto place = std::ranges::lower_bound(m_all, profile, {}, &Membership::profile);
        if (place == m_all.end() || place->profile != profile) {
            place = m_all.insert(place, Membership());
            place->profile = profile;
        }
        return *place;
    }
    void add(const Deed &deed)
    {
        auto &membership = in(deed.profile);
        const auto at = deed.happenedAt == 0 ? std::nullopt : std::optional(deed.happenedAt);
        // An empty optional is less than every moment.
        if (!membership.smartlink || at >= membership.lastInteraction) {
            membership.smartlink = deed.smartlink;
        }
        membership.lastInteraction = std::max(membership.lastInteraction, at);
        membership.interactions += deed.quantity;
        if (deed.amountCents != 0) {
            m_sums[{deed.profile, deed.currency}] += deed.amountCents;
        }
    }
    std::vector<Membership> finish()
    {
        // Sums in several currencies cannot be added: the largest one is shown, the details name
        // all.
        for (const auto &[of, cents] : m_sums) {
            auto &membership = in(of.first);
            if (cents > membership.amountCents) {
                membership.amountCents = cents;
                membership.currency = of.second;
            }
        }
        return std::move(m_all);
    }

private:
    std::vector<Membership> m_all;
    std::map<std::pair<qint64, QString>, qint64> m_sums;
};

} // namespace

std::vector<Membership> membershipsOf(std::span<const qint64> listedBy, std::span<const Deed> deeds,
                                      std::span<const ConsentEvent> events)
{
    Derivation derivation;
    for (const auto profile : listedBy) {
        derivation.in(profile);
    }
    for (const auto &deed : deeds) {
        derivation.add(deed);
    }
    for (const auto &event : events) {
        if (event.profile) {
            derivation.in(*event.profile);
        }
    }
    auto memberships = derivation.finish();
    std::vector<ConsentEvent> concerning;
    for (auto &membership : memberships) {
        // Rules 1 and 6: the pair's own events, and those for every profile.
        const auto concerns = [&membership](const ConsentEvent &event) {
            return !event.profile || *event.profile == membership.profile;
        };
        if (std::ranges::all_of(events, concerns)) {
            membership.standing = standingOf(events);
            continue;
        }
        concerning.clear();
        std::ranges::copy_if(events, std::back_inserter(concerning), concerns);
        membership.standing = standingOf(concerning);
    }
    return memberships;
}

} // namespace mailspace
