// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/contacts/filtervalues.h"

#include "core/contacts/textfold.h"
#include "core/store/database.h"

#include <QtCore/QRegularExpression>

#include <algorithm>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostOffered = 60;
constexpr qsizetype fewestLetters = 2; ///< before names of fields are offered: most type a name

struct Source
{
    FilterField field;
    QString sql;
};

const std::vector<Source> &sources()
{
    static const std::vector<Source> all{
        {FilterField::Profile, u"SELECT name FROM profile ORDER BY name"_s},
        {FilterField::Smartlink,
         u"SELECT DISTINCT name FROM smartlink WHERE name <> '' ORDER BY name"_s},
        {FilterField::HandedOver,
         u"SELECT DISTINCT recipient FROM handover WHERE recipient <> '' ORDER BY recipient"_s},
        {FilterField::Country,
         u"SELECT country FROM contact WHERE country <> '' GROUP BY country COLLATE NOCASE "
         "ORDER BY count(*) DESC LIMIT 300"_s},
        {FilterField::Tag,
         u"SELECT tags FROM contact WHERE tags <> '' GROUP BY tags ORDER BY count(*) DESC "
         "LIMIT 300"_s},
    };
    return all;
}

/// "vip; press" of one cell are two tags.
QStringList singleTags(const QStringList &cells)
{
    static const QRegularExpression separators(u"[,;|]"_s);
    QStringList tags;
    for (const auto &cell : cells) {
        for (auto tag : cell.split(separators)) {
            tag = tag.remove(u'"').trimmed();
            if (!tag.isEmpty() && !tags.contains(tag, Qt::CaseInsensitive)) {
                tags += tag;
            }
        }
    }
    return tags;
}

} // namespace

Result<FilterValues> filterValues(Database &database, const Progress &progress)
{
    FilterValues values;
    for (std::size_t i = 0; i < filterFieldCount; ++i) {
        values[FilterField(i)] = fixedValues(FilterField(i));
    }
    const auto interruption = database.interruptWhen(progress);
    for (const auto &source : sources()) {
        auto query = database.run(source.sql);
        if (!query) {
            return failed(query);
        }
        QStringList found;
        while (query->next()) {
            found += query->value(0).toString();
        }
        values[source.field]
            = (source.field == FilterField::Tag ? singleTags(found) : found) + values[source.field];
    }
    return values;
}

qsizetype lastWordBegin(const QString &text)
{
    qsizetype begin = 0;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        quoted = quoted != (text[i] == u'"');
        if (!quoted && text[i].isSpace()) {
            begin = i + 1;
        }
    }
    return begin;
}

QStringList completions(const QString &text, const FilterValues &values)
{
    const auto word = text.mid(lastWordBegin(text));
    const auto colon = word.indexOf(u':');
    const auto minus = word.startsWith(u'-') ? u"-"_s : QString();
    const auto key = word.mid(minus.size(), colon < 0 ? -1 : colon - minus.size()).toLower();
    QStringList offered;
    for (std::size_t i = 0; i < filterFieldCount; ++i) {
        const auto field = FilterField(i);
        if (colon < 0 && key.size() >= fewestLetters && fieldKey(field).startsWith(key)) {
            offered += minus + fieldKey(field) + u':';
        }
        if (colon < 0 || fieldKey(field) != key || !values.contains(field)) {
            continue;
        }
        const auto begun = foldedText(word.mid(colon + 1).remove(u'"'));
        for (const auto &value : values.at(field)) {
            if (foldedText(value).startsWith(begun) && offered.size() < mostOffered) {
                offered
                    += ContactFilter{.field = field, .value = value, .negated = !minus.isEmpty()}
                           .word();
            }
        }
    }
    return offered;
}

} // namespace mailspace
