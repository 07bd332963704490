// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>
#include <span>
#include <string_view>

namespace mailspace {

/// What a column of a list can mean.
enum class ListField {
    Email,
    FullName,
    FirstName,
    LastName,
    Country,
    City,
    Postcode,
    Phone,
    Tags,
    Notes,
    Consent, ///< yes/no, or a status word
    ConsentAt,
    ConfirmedAt, ///< double opt-in completed
    Status, ///< subscribed, unsubscribed, cleaned, bounced, pending, complained …
    UnsubscribedAt,
    Reason,
    BounceType, ///< hard or soft
    BouncedAt,
    ReportedAt, ///< complaint
    ConsentIp,
    Smartlink,
    Kind,
    Interactions,
    Amount,
    Currency,
    CollectedAt,
    OrderNumber, ///< tells two purchases apart
    Count_,
};

/// "email", "consent-at", …: what `--map FIELD=COLUMN` takes. Stable.
QString fieldKey(ListField field);
std::optional<ListField> fieldFromKey(const QString &key);
/// "E-mail", "Consent date", … for the screen, translated.
QString fieldName(ListField field);
std::span<const ListField> allListFields();

/// The field a column title usually means, in English, French, German, Spanish, Italian,
/// Portuguese or Dutch; case, accents, punctuation and spaces do not matter.
std::optional<ListField> fieldFromTitle(std::string_view title);
/// The column with this title; case, accents, punctuation and spaces do not matter.
std::optional<int> columnWithTitle(const QStringList &titles, const QString &title);

} // namespace mailspace
