// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/contacts/contact.h"
#include "core/fans/scorerecipe.h"

#include <QtCore/QDate>

#include <map>

namespace mailspace {

/// What a day, a week or a month brought.
struct Growth
{
    QDate from; ///< its first day, UTC
    qint64 newContacts = 0; ///< by their first dated interaction or consent
    qint64 newOptIns = 0; ///< by their first dated consent
    qint64 withdrawals = 0; ///< by their first withdrawal or complaint

    void add(const Growth &other);
    qint64 net() const { return newOptIns - withdrawals; }
    bool operator==(const Growth &) const = default;
};

/// What one day brought through one kind of smartlink, and whom. `from` is not set.
struct GrowthOfDay : Growth
{
    std::vector<ContactId> newcomers; ///< who the new contacts are
};

/// By days since 1970-01-01, and on each by the kind of smartlink through which people first came;
/// days without anything are missing.
using GrowthDays = std::map<qint64, std::array<GrowthOfDay, smartlinkKindCount>>;

enum class GrowthStep { Week, Month };
/// The days in steps without gaps, oldest first; weeks begin on Monday. Of people who came through
/// that kind, or of all.
std::vector<Growth> growthBy(const GrowthDays &days, GrowthStep step,
                             std::optional<SmartlinkKind> kind = {});
/// The new contacts of the step that begins on that day, ascending.
std::vector<ContactId> newcomersIn(const GrowthDays &days, QDate from, GrowthStep step,
                                   std::optional<SmartlinkKind> kind = {});

} // namespace mailspace
