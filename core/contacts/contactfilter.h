// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "core/timestamp.h"

#include <QtCore/QStringList>

#include <limits>
#include <optional>
#include <span>
#include <vector>

namespace mailspace {

/// What a filter can ask about.
enum class FilterField {
    Profile,
    State,
    Kind,
    Smartlink,
    Country,
    Since,
    LastActive,
    SuperFan,
    Tag,
    Evidence,
    HandedOver,
    Address, ///< what experience says about the e-mail address, see adviseOn()
};
constexpr std::size_t filterFieldCount = 12;

/// "country", "state", …: stable, as typed, saved and given on the command line.
QString fieldKey(FilterField field);
/// "Country", … for the screen, translated.
QString fieldName(FilterField field);
/// What can be said of the field, where that is a fixed choice: "opted-in", "tickets", "90d".
QStringList fixedValues(FilterField field);

/// One condition more on whom a query means: what a chip shows and a typed word says,
/// `country:FR`, `-tag:press`. Several of one field are alternatives; different fields, and those
/// with a minus, must all hold.
struct ContactFilter
{
    FilterField field = FilterField::Country;
    QString value = {}; ///< as typed
    bool negated = false;
    /// For moments: from here, and before here.
    std::optional<Timestamp> from = {};
    std::optional<Timestamp> until = {};

    bool operator==(const ContactFilter &) const = default;

    /// The first and the last moment that are meant; of an open end, the least and the greatest.
    Timestamp firstMoment() const { return from.value_or(std::numeric_limits<Timestamp>::min()); }
    Timestamp lastMoment() const
    {
        return until ? *until - 1 : std::numeric_limits<Timestamp>::max();
    }

    /// Understands a value; fails, naming what can be said, when it cannot. `now` is what ages
    /// ("90d") are counted from.
    static Result<ContactFilter> make(FilterField field, const QString &value, bool negated,
                                      Timestamp now);
    /// Whether both say the same, if in other words: "FR" and "France".
    bool meansSameAs(const ContactFilter &other) const;
    /// `country:FR`, `smartlink:"Spring Tour"`: what makes it again.
    QString word() const;
};

/// A line as typed into the search or given as --filter, taken apart.
struct FilterWords
{
    QString search; ///< the words that are no filters
    std::vector<ContactFilter> filters;
    QStringList problems; ///< what was said of a field and cannot be understood

    static FilterWords parse(const QString &text, Timestamp now);
};

/// The words that make these filters and this search again.
QString filterWords(std::span<const ContactFilter> filters, const QString &search = {});

} // namespace mailspace
