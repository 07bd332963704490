// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/contacts/contactquery.h"

#include <QtCore/QString>

#include <span>

namespace mailspace {

/// The columns of the contact table. Their order is that of the remembered layout: append only.
enum class ContactColumn {
    Email,
    Name,
    Country,
    City,
    State,
    Since,
    Smartlink,
    Kind,
    LastInteraction,
    Interactions,
    Amount,
};
constexpr int contactColumnCount = 11;

QString columnTitle(ContactColumn column);
ContactSort columnSort(ContactColumn column);
bool isNumeric(ContactColumn column);
/// In pixels at the usual font size.
int usualWidth(ContactColumn column);

/// What the cell shows, with the locale's numbers and dates.
QString cellText(const Contact &contact, ContactColumn column);
/// The same in full, for the tooltip; empty where there is nothing to add.
QString cellDetails(const Contact &contact, ContactColumn column);

/// These columns of the contacts with a line of titles, separated by tabs: what Ctrl+C puts on the
/// clipboard.
QString asTabbedText(std::span<const Contact> contacts, std::span<const ContactColumn> columns);

} // namespace mailspace
