// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/listorigin.h"

#include "core/contacts/smartlink.h"
#include "core/import/listvalues.h"

#include <QtCore/QFileInfo>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

#include <algorithm>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

QString plainWord(const QString &word)
{
    return QString::fromStdString(foldedWord(word.toStdString()));
}

/// Words that programs and people put into the name of any list.
bool isGeneric(const QString &word)
{
    static const QSet<QString> generic{
        u"export"_s,  u"exports"_s,      u"list"_s,      u"liste"_s,         u"fans"_s,
        u"fan"_s,     u"contacts"_s,     u"contact"_s,   u"subscribers"_s,   u"subscribed"_s,
        u"members"_s, u"audience"_s,     u"csv"_s,       u"data"_s,          u"file"_s,
        u"fichier"_s, u"download"_s,     u"copy"_s,      u"copie"_s,         u"final"_s,
        u"new"_s,     u"all"_s,          u"customers"_s, u"attendees"_s,     u"report"_s,
        u"abonnes"_s, u"clients"_s,      u"optin"_s,     u"the"_s,           u"and"_s,
        u"utf8"_s,    u"unsubscribed"_s, u"cleaned"_s,   u"nonsubscribed"_s, u"people"_s};
    return generic.contains(word);
}

/// Runs of digits, dates and identifiers: 2025, 20250601, a1b2c3d4.
bool isNumberLike(const QString &word)
{
    return std::ranges::any_of(word, [](QChar c) { return c.isDigit(); });
}

/// Takes the longest artist name that stands in the words out of them.
QString takeArtist(QStringList &words, const QStringList &artists)
{
    QString best;
    qsizetype bestAt = 0;
    qsizetype bestCount = 0;
    for (const QString &artist : artists) {
        const QString name = plainWord(artist.simplified().remove(u' '));
        for (qsizetype from = 0; from < words.size() && !name.isEmpty(); ++from) {
            QString joined;
            for (qsizetype to = from; to < words.size() && joined.size() < name.size(); ++to) {
                joined += plainWord(words[to]);
                if (joined == name
                    && joined.size() > plainWord(best.simplified().remove(u' ')).size()) {
                    best = artist;
                    bestAt = from;
                    bestCount = to - from + 1;
                }
            }
        }
    }
    words.remove(bestAt, bestCount);
    return best;
}

} // namespace

ListOrigin originOf(const QString &fileName, const QStringList &artists)
{
    static const QRegularExpression gaps(u"[^\\p{L}\\p{N}']+"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    QStringList words = QFileInfo(fileName).completeBaseName().split(gaps, Qt::SkipEmptyParts);
    ListOrigin origin;
    origin.artist = takeArtist(words, artists);
    QStringList left;
    for (const QString &word : words) {
        const auto kind = kindFromText(word.toStdString());
        if (kind != SmartlinkKind::Unknown && origin.kind == SmartlinkKind::Unknown) {
            origin.kind = kind;
        } else if (!isGeneric(plainWord(word)) && !isNumberLike(word)) {
            left += word;
        }
    }
    if (!origin.artist.isEmpty() || origin.kind != SmartlinkKind::Unknown) {
        origin.smartlink = left.join(u' ');
    }
    return origin;
}

} // namespace mailspace
