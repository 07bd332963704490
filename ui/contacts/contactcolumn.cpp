// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/contacts/contactcolumn.h"

#include "ui/contacts/addressremark.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtCore/QStringList>
#include <QtCore/QTimeZone>

#include <array>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

struct ColumnTraits
{
    const char *title;
    ContactSort sort;
    int width;
};

constexpr std::array<ColumnTraits, contactColumnCount> traits{{
    {QT_TRANSLATE_NOOP("ContactColumn", "E-mail"), ContactSort::Email, 230},
    {QT_TRANSLATE_NOOP("ContactColumn", "Name"), ContactSort::Name, 140},
    {QT_TRANSLATE_NOOP("ContactColumn", "Country"), ContactSort::Country, 96},
    {QT_TRANSLATE_NOOP("ContactColumn", "City"), ContactSort::City, 104},
    {QT_TRANSLATE_NOOP("ContactColumn", "Consent"), ContactSort::State, 178},
    {QT_TRANSLATE_NOOP("ContactColumn", "Since"), ContactSort::Since, 114},
    {QT_TRANSLATE_NOOP("ContactColumn", "Smartlink"), ContactSort::Smartlink, 140},
    {QT_TRANSLATE_NOOP("ContactColumn", "Kind"), ContactSort::Kind, 116},
    {QT_TRANSLATE_NOOP("ContactColumn", "Last interaction"), ContactSort::LastInteraction, 124},
    {QT_TRANSLATE_NOOP("ContactColumn", "Interactions"), ContactSort::Interactions, 104},
    {QT_TRANSLATE_NOOP("ContactColumn", "Amount"), ContactSort::Amount, 92},
}};

const ColumnTraits &traitsOf(ContactColumn column)
{
    return traits.at(static_cast<std::size_t>(column));
}

// Moments are shown in UTC: a list that tells only the day must not show the day before.
QDateTime moment(Timestamp at)
{
    return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC);
}

QString shortDate(std::optional<Timestamp> at)
{
    return at ? QLocale().toString(moment(*at).date(), u"d MMM yyyy"_s) : QString();
}

QString fullDate(std::optional<Timestamp> at)
{
    if (!at) {
        return {};
    }
    return QCoreApplication::translate("ContactColumn", "%1, %2 UTC", "date, time")
        .arg(QLocale().toString(moment(*at).date(), QLocale::LongFormat),
             QLocale().toString(moment(*at).time(), u"HH:mm:ss"_s));
}

QString amountText(const Contact &contact)
{
    if (contact.amountCents == 0) {
        return {};
    }
    const double amount = static_cast<double>(contact.amountCents) / 100;
    const QString number = QLocale().toString(amount, 'f', 2);
    return contact.currency.isEmpty() ? number : number + QChar(QChar::Nbsp) + contact.currency;
}

} // namespace

QString columnTitle(ContactColumn column)
{
    return QCoreApplication::translate("ContactColumn", traitsOf(column).title);
}

ContactSort columnSort(ContactColumn column)
{
    return traitsOf(column).sort;
}

bool isNumeric(ContactColumn column)
{
    return column == ContactColumn::Interactions || column == ContactColumn::Amount;
}

int usualWidth(ContactColumn column)
{
    return traitsOf(column).width;
}

QString cellText(const Contact &contact, ContactColumn column)
{
    switch (column) {
    case ContactColumn::Email:
        return contact.email;
    case ContactColumn::Name:
        return contact.name;
    case ContactColumn::Country:
        return contact.country;
    case ContactColumn::City:
        return contact.city;
    case ContactColumn::State:
        return contact.id == 0 ? QString() : stateName(contact.state);
    case ContactColumn::Since:
        return shortDate(contact.since);
    case ContactColumn::Smartlink:
        return contact.smartlink;
    case ContactColumn::Kind:
        return kindName(contact.kind);
    case ContactColumn::LastInteraction:
        return shortDate(contact.lastInteraction);
    case ContactColumn::Interactions:
        return contact.interactions > 0 ? QLocale().toString(contact.interactions) : QString();
    case ContactColumn::Amount:
        return amountText(contact);
    }
    return {};
}

QString cellDetails(const Contact &contact, ContactColumn column)
{
    switch (column) {
    case ContactColumn::Email:
        return (contact.email + u'\n' + addressRemark(contact.email).meaning).trimmed();
    case ContactColumn::Since:
        return fullDate(contact.since);
    case ContactColumn::LastInteraction:
        return fullDate(contact.lastInteraction);
    case ContactColumn::Interactions:
    case ContactColumn::Amount:
        return {};
    default:
        return cellText(contact, column);
    }
}

QString asTabbedText(std::span<const Contact> contacts, std::span<const ContactColumn> columns)
{
    QString text;
    const auto appendLine = [&](auto cellOf) {
        for (const ContactColumn column : columns) {
            QString cell = cellOf(column);
            cell.replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' ');
            text += cell + u'\t';
        }
        text.back() = u'\n';
    };
    appendLine(columnTitle);
    for (const Contact &contact : contacts) {
        appendLine([&contact](ContactColumn column) { return cellText(contact, column); });
    }
    return text;
}

} // namespace mailspace
