// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/consent/consentevent.h"
#include "core/timestamp.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace mailspace {

/// What a consent or status cell says. A word that is not known is Unknown, never a yes.
enum class ConsentWord {
    Blank,
    Yes, ///< yes, true, 1, x, oui, subscribed, active, confirmed …
    No, ///< no, false, 0, non, never subscribed, not opted in: nobody asked, or not ticked
    Pending, ///< pending, unconfirmed
    Withdrawn, ///< unsubscribed, opted out, désinscrit, blocklisted …
    Bounced, ///< bounced, cleaned, hard bounce, unreachable
    Complained, ///< complained, spam, abuse
    Unknown,
};

ConsentWord consentWord(std::string_view text);
/// Whether the reason of a withdrawal makes it a complaint ("SPAM", "abuse", "marked as junk").
bool isComplaintReason(std::string_view text);
enum class BounceWord { Blank, Hard, Soft, Unknown };
BounceWord bounceWord(std::string_view text);

/// Whether the cell is what stands before the totals of a report: "Total", "Summe:", "TOTALI".
bool isTotalWord(std::string_view text);

/// Order of day and month where numbers alone do not tell.
enum class DateOrder { DayFirst, MonthFirst };

/// A moment as a list writes it.
struct ListTime
{
    Timestamp start = 0; ///< the moment; of a date without a time, the start of that day, UTC
    TimePrecision precision = TimePrecision::Exact; ///< Day or Exact

    /// The last millisecond of the day, where only the day is known (rule 10).
    Timestamp end() const;
};

/// Reads the forms of FORMATS §35: ISO 8601 with and without offset and fractions, "2024-05-02
/// 18:04:11", "02-05-2024", "02/05/2024 18:04", "24.12.2024", "1/15/24 3:05pm", Go's and
/// JavaScript's texts, month names in English and French. Without a zone: UTC. Nothing for anything
/// else, for impossible dates and for the years before 1990 and after 2200.
std::optional<ListTime> listTime(std::string_view text, DateOrder order);
/// What a single date proves about the order of its column: a first part over 12 is a day.
/// Nothing when the text is no such date or could be either.
std::optional<DateOrder> provenDateOrder(std::string_view text);

/// An amount in hundredths: "1 234,50", "€ 20", "1,234.50", "-5", "$50.00"; nothing for other text.
std::optional<std::int64_t> amountCents(std::string_view text);
/// The currency sign or code written beside an amount ("€ 20" → "EUR"); empty when there is none.
std::string_view currencyBeside(std::string_view amountText);

/// Without white space at both ends, U+00A0, U+200B and U+FEFF included (rule 8).
std::string_view trimmed(std::string_view text);
/// ASCII letters folded to lower case, nothing else (rule 8).
std::string foldedAscii(std::string_view text);
/// For comparing words: case and accents folded; without white space, hyphens, underscores, full
/// stops and apostrophes. Never for addresses.
std::string foldedWord(std::string_view text);

} // namespace mailspace
