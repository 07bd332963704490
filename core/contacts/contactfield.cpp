// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/contacts/contactfield.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

#include <algorithm>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

struct FieldTraits
{
    const char *name;
    QStringView key;
};

/// In the order of the enum.
constexpr std::array<FieldTraits, contactFieldCount> traits{{
    {QT_TRANSLATE_NOOP("ContactField", "Name"), u"name"},
    {QT_TRANSLATE_NOOP("ContactField", "First name"), u"first_name"},
    {QT_TRANSLATE_NOOP("ContactField", "Last name"), u"last_name"},
    {QT_TRANSLATE_NOOP("ContactField", "Country"), u"country"},
    {QT_TRANSLATE_NOOP("ContactField", "City"), u"city"},
    {QT_TRANSLATE_NOOP("ContactField", "Postcode"), u"postcode"},
    {QT_TRANSLATE_NOOP("ContactField", "Phone"), u"phone"},
    {QT_TRANSLATE_NOOP("ContactField", "Tags"), u"tags"},
    {QT_TRANSLATE_NOOP("ContactField", "Notes"), u"notes"},
}};

} // namespace

std::array<ContactField, contactFieldCount> allContactFields()
{
    std::array<ContactField, contactFieldCount> fields{};
    for (std::size_t i = 0; i < fields.size(); ++i) {
        fields.at(i) = static_cast<ContactField>(i);
    }
    return fields;
}

QString fieldName(ContactField field)
{
    return QCoreApplication::translate("ContactField",
                                       traits.at(static_cast<std::size_t>(field)).name);
}

QString fieldKey(ContactField field)
{
    return traits.at(static_cast<std::size_t>(field)).key.toString();
}

std::optional<ContactField> contactFieldFromKey(const QString &key)
{
    const auto *const found = std::ranges::find(traits, QStringView(key), &FieldTraits::key);
    if (found == traits.end()) {
        return std::nullopt;
    }
    return static_cast<ContactField>(found - traits.begin());
}

QStringList tagsFrom(const QString &text)
{
    static const QRegularExpression separators(u"[,;\\n]"_s);
    QStringList tags;
    for (const auto &part : text.split(separators)) {
        auto tag = part.trimmed();
        if (tag.size() > 1 && tag.startsWith(u'"') && tag.endsWith(u'"')) {
            tag = tag.sliced(1, tag.size() - 2).trimmed();
        }
        if (!tag.isEmpty() && !tags.contains(tag, Qt::CaseInsensitive)) {
            tags += tag;
        }
    }
    return tags;
}

QString textFromTags(const QStringList &tags)
{
    return tagsFrom(tags.join(u',')).join(u", "_s);
}

} // namespace mailspace
