// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/listformat.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>

#include <algorithm>
#include <array>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

/// What a list tells of a person by its usual titles. Consent and purchases are not among them: of
/// those a recognised system says all there is to say.
constexpr std::array personalFields{ListField::Email,    ListField::FullName, ListField::FirstName,
                                    ListField::LastName, ListField::Country,  ListField::City,
                                    ListField::Postcode, ListField::Phone,    ListField::Tags,
                                    ListField::Notes};

std::vector<ListFormat> readAll()
{
    std::vector<ListFormat> formats;
    const QDir folder(u":/formats"_s);
    for (const auto &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            continue;
        }
        // A file that is not understood fails tst_listformat, long before anybody misses it.
        if (auto format = ListFormat::fromJson(file.readAll())) {
            formats.push_back(*std::move(format));
        }
    }
    return formats;
}

} // namespace

QString LocalText::text() const
{
    //: The language of this translation: the texts of resources/formats are taken in it.
    const auto language = QCoreApplication::translate("ListFormat", "en");
    return byLanguage.value(language, byLanguage.value(u"en"_s));
}

const std::vector<ListFormat> &ListFormat::all()
{
    static const auto formats = readAll();
    return formats;
}

const ListFormat *ListFormat::find(const QString &id)
{
    const auto found = std::ranges::find(all(), id, &ListFormat::id);
    return found == all().end() ? nullptr : &*found;
}

const FormatVariant *ListFormat::variant(const QString &variantId) const
{
    const auto found = std::ranges::find(variants, variantId, &FormatVariant::id);
    return found == variants.end() ? nullptr : &*found;
}

const FormatVariant *ListFormat::variantOfFile(const QString &fileName) const
{
    // The longest word: "nonsubscribed" holds "subscribed".
    const FormatVariant *best = nullptr;
    qsizetype length = 0;
    for (const auto &variant : variants) {
        for (const auto &word : variant.fileWords) {
            if (word.size() > length && fileName.contains(word, Qt::CaseInsensitive)) {
                best = &variant;
                length = word.size();
            }
        }
    }
    return best;
}

QStringList ListFormat::recognisedBy(const QStringList &titles) const
{
    QStringList best;
    const auto usual = ColumnMapping::fromTitles(titles);
    if (guess && (usual.has(ListField::Consent) || usual.has(ListField::Status))) {
        return best;
    }
    for (const auto &wanted : recognise) {
        QStringList found;
        for (const auto &title : wanted) {
            if (const auto column = columnWithTitle(titles, title)) {
                found += titles[*column];
            }
        }
        if (found.size() == wanted.size() && found.size() > best.size()) {
            best = found;
        }
    }
    return best;
}

ColumnMapping ListFormat::mappingOf(const QStringList &titles) const
{
    if (guess) {
        return ColumnMapping::fromTitles(titles);
    }
    ColumnMapping mapping;
    for (const auto &[field, candidates] : columns) {
        for (const auto &title : candidates) {
            if (const auto column = columnWithTitle(titles, title)) {
                mapping.assign(field, *column);
                break;
            }
        }
    }
    const auto usual = ColumnMapping::fromTitles(titles);
    for (const auto field : personalFields) {
        const auto column = usual.columnOf(field);
        if (column && !mapping.has(field) && !mapping.fieldOf(*column)
            && !columnWithTitle(ignored, titles[*column])) {
            mapping.assign(field, *column);
        }
    }
    return mapping;
}

Result<> checkFormat(const QString &wish)
{
    const auto part = wish.section(u':', 1);
    const auto *known = ListFormat::find(wish.section(u':', 0, 0));
    if (wish == plainFormat
        || (known != nullptr && (part.isEmpty() || known->variant(part) != nullptr))) {
        return {};
    }
    QStringList ids{plainFormat.toString()};
    for (const auto &format : ListFormat::all()) {
        ids += format.id;
        for (const auto &variant : format.variants) {
            ids += format.id + u':' + variant.id;
        }
    }
    return fail(
        QCoreApplication::translate("ListFormat", "There is no format \"%1\". There are: %2.")
            .arg(wish, ids.join(u", "_s)),
        Error::Kind::WrongUsage);
}

const ListFormat *recogniseFormat(const QStringList &titles)
{
    const ListFormat *best = nullptr;
    qsizetype columns = 0;
    for (const auto &format : ListFormat::all()) {
        const auto found = format.recognisedBy(titles).size();
        if (found > columns) {
            best = &format;
            columns = found;
        }
    }
    return best;
}

} // namespace mailspace
