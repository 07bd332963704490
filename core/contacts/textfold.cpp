// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/contacts/textfold.h"

#include <QtCore/QString>

#include <algorithm>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

bool isAscii(std::string_view text)
{
    return std::ranges::none_of(text, [](char c) { return (c & 0x80) != 0; });
}

/// Letters that Unicode does not take apart into a base letter and a mark.
QStringView plainLetters(char16_t c)
{
    switch (c) {
    case u'ø':
        return u"o";
    case u'ł':
        return u"l";
    case u'đ':
        return u"d";
    case u'ı':
        return u"i";
    case u'æ':
        return u"ae";
    case u'œ':
        return u"oe";
    default:
        return {};
    }
}

} // namespace

std::string foldedText(std::string_view utf8)
{
    if (isAscii(utf8)) {
        std::string folded(utf8);
        std::ranges::transform(folded, folded.begin(), asciiLower);
        return folded;
    }
    const auto taken = QString::fromUtf8(utf8.data(), qsizetype(utf8.size()))
                           .toCaseFolded()
                           .normalized(QString::NormalizationForm_KD);
    QString folded;
    folded.reserve(taken.size());
    for (const QChar c : taken) {
        if (const auto letters = plainLetters(c.unicode()); !letters.isEmpty()) {
            folded += letters;
        } else if (!c.isMark()) {
            folded += c;
        }
    }
    return folded.toStdString();
}

bool foldedContains(std::string_view utf8, std::string_view foldedNeedle)
{
    if (!isAscii(utf8)) {
        return foldedText(utf8).find(foldedNeedle) != std::string::npos;
    }
    // Nearly all of a list is ASCII: look without copying.
    const auto equal = [](char a, char b) { return asciiLower(a) == b; };
    return foldedNeedle.empty()
        || std::search(utf8.begin(), utf8.end(), foldedNeedle.begin(), foldedNeedle.end(), equal)
        != utf8.end();
}

} // namespace mailspace
