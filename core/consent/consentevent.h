// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timestamp.h"

#include <QtCore/QString>

#include <optional>

namespace mailspace {

/// Stored: these numbers may never change.
enum class ConsentKind {
    Given = 1,
    Confirmed = 2, ///< double opt-in completed
    Withdrawn = 3,
    Complained = 4,
    Bounced = 5, ///< hard bounce; soft ones are not recorded
    Corrected = 6, ///< takes back the event named in `corrects`: both then count for nothing
};

/// How a consent came about. Stored: these numbers may never change.
enum class Mechanism {
    ImportedFlag = 1, ///< a list says so
    SingleOptIn = 2,
    DoubleOptIn = 3,
    Manual = 4, ///< entered by hand
};

/// How exactly the moment of an event is known. Stored: these numbers may never change.
enum class TimePrecision {
    Undated = 0, ///< the source gave none: a consent then counts only where no withdrawal exists
    Day = 1,
    Exact = 2,
};

/// One dated fact of the append-only ledger.
struct ConsentEvent
{
    qint64 id = 0; ///< 0 until appended; later events have greater ids
    qint64 contact = 0;
    std::optional<qint64> profile = {}; ///< empty: for every profile, also those joined later
    ConsentKind kind = ConsentKind::Given;
    Timestamp at = 0; ///< of an undated event: when it was recorded
    TimePrecision precision = TimePrecision::Exact;
    Timestamp recordedAt = 0;
    Mechanism mechanism = Mechanism::ImportedFlag;
    std::optional<qint64> smartlink = {};
    QString ip = {}; ///< of the person who consented, where the source tells
    QString evidence = {}; ///< wording, reason, or what the manager wrote
    std::optional<qint64> import = {};
    std::optional<qint64> row = {}; ///< line of the imported file, from 1
    std::optional<qint64> corrects = {}; ///< the event that a Corrected one takes back
};

constexpr bool isConsent(ConsentKind kind)
{
    return kind == ConsentKind::Given || kind == ConsentKind::Confirmed;
}

/// The answers that forbid writing; a bounce is the address's, not the person's.
constexpr bool isNo(ConsentKind kind)
{
    return kind == ConsentKind::Withdrawn || kind == ConsentKind::Complained;
}

/// Whether it is news each time a list tells it: without a date, a "no" and a bounce count from the
/// moment they are recorded (rule 4). An undated consent has no moment to tell it by.
constexpr bool countsEachTime(ConsentKind kind, TimePrecision precision)
{
    return precision == TimePrecision::Undated && !isConsent(kind);
}

} // namespace mailspace
