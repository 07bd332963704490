// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/consent/consentstate.h"
#include "core/consent/evidencegrade.h"
#include "core/contacts/contact.h"
#include "core/contacts/contactfilter.h"

#include <QtCore/QString>

#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace mailspace {

class BulkStatement;

/// A value that goes into a parameter of a statement.
using QueryValue = std::variant<qint64, QString>;

/// The consents that the present state of `membership m` rests on, those that were taken back and
/// those of undone imports left out.
constexpr std::string_view consentsInForce
    = " FROM consent_event e LEFT JOIN import i ON i.id = e.import_id"
      " WHERE e.contact_id = m.contact_id AND e.profile_id = m.profile_id AND e.kind IN (1, 2)"
      " AND m.state <= 2 AND (m.since IS NULL OR e.happened_at >= m.since)"
      " AND i.undone_at IS NULL"
      " AND NOT EXISTS (SELECT 1 FROM consent_event x WHERE x.corrects = e.id)";
/// Whether one of them is proved at least so well.
std::string provedAtLeast(EvidenceGrade grade);

/// A part of the WHERE clause of ContactQuery: the ids it allows, or with `negated` forbids, as a
/// SELECT with its values in the order of its parameters.
struct ContactCondition
{
    std::string ids = {};
    std::vector<QueryValue> values = {};
    bool negated = false;
    /// Where it is about everybody who did something at certain smartlinks, or is in certain
    /// profiles: those, as a SELECT with the same values.
    enum class PeopleOf { Anything, Smartlinks, Profiles };
    PeopleOf peopleOf = PeopleOf::Anything;
    std::string places = {};
};

void bindValue(BulkStatement &statement, int parameter, const QueryValue &value);

/// What the filters mean within the profile or over all: those of one field together, each one with
/// a minus by itself. For ContactQuery only, which is the place that decides who is meant.
std::vector<ContactCondition> conditionsOf(std::span<const ContactFilter> filters,
                                           std::optional<ProfileId> profile);
/// What a single filter means, whose minus makes the condition negated.
ContactCondition conditionOf(const ContactFilter &filter, std::optional<ProfileId> profile);
/// For FilterField::State: the states that the value means.
std::vector<ConsentState> statesMeant(const QString &value);
/// The filters taken apart as conditionsOf() does.
std::vector<std::vector<ContactFilter>> alternatives(std::span<const ContactFilter> filters);

} // namespace mailspace
