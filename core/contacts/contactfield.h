// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <array>
#include <optional>

namespace mailspace {

/// What a manager may set by hand about a contact. Stored: these numbers may never change.
enum class ContactField {
    FullName = 0,
    FirstName = 1,
    LastName = 2,
    Country = 3,
    City = 4,
    Postcode = 5,
    Phone = 6,
    Tags = 7,
    Notes = 8,
};
constexpr std::size_t contactFieldCount = 9;

std::array<ContactField, contactFieldCount> allContactFields();
/// "First name", … for the screen, translated; the key ("first_name") is stable, for the command
/// line and JSON.
QString fieldName(ContactField field);
QString fieldKey(ContactField field);
std::optional<ContactField> contactFieldFromKey(const QString &key);

/// The single tags of a cell: separated by commas or semicolons, with or without quotation marks.
QStringList tagsFrom(const QString &text);
/// As they are kept: separated by commas, none twice.
QString textFromTags(const QStringList &tags);

} // namespace mailspace
