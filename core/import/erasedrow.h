// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/consent/suppressions.h"
#include "core/import/rowreader.h"

#include <algorithm>

namespace mailspace {

/// What a row about an erased person still tells: no consent, and no deed, from before the erasure
/// (rule 7).
RowFacts withoutTheErased(const RowFacts &facts, const Suppression &person);

/// Why such a row is refused; `keptNo` where its withdrawal is kept with the hash.
RowRefusal refusalOfErased(const Suppression &person, bool keptNo);

/// The latest moment among the facts of such a kind.
template<typename IsKind>
std::optional<Timestamp> latest(const RowConsent &consent, IsKind isKind)
{
    std::optional<Timestamp> at;
    for (const auto &fact : consent.all()) {
        if (isKind(fact.kind)) {
            at = std::max(at.value_or(fact.at), fact.at);
        }
    }
    return at;
}

} // namespace mailspace
