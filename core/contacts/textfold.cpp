// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/contacts/textfold.h"

#include <algorithm>
#include <array>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

bool isAllAscii(std::string_view text)
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

std::string slowlyFolded(std::string_view utf8)
{
    const auto taken
        = QString::fromUtf8(utf8).toCaseFolded().normalized(QString::NormalizationForm_KD);
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

constexpr std::size_t latinEnd = 0x250; // of Latin Extended-B: what European names are written in

/// Folded, by code point: Qt takes a microsecond to fold a name, and no letter depends on another.
const std::array<std::string, latinEnd> &latinLetters()
{
    static const auto letters = [] {
        std::array<std::string, latinEnd> folded;
        for (std::size_t letter = 0; letter < latinEnd; ++letter) {
            folded[letter]
                = slowlyFolded(QString(QChar(static_cast<char16_t>(letter))).toStdString());
        }
        return folded;
    }();
    return letters;
}

/// The code point of the two bytes that `utf8` begins with; a very large one if it is not two.
std::size_t twoByteLetter(std::string_view utf8)
{
    const bool isTwo = utf8.size() > 1 && (utf8[0] & 0xE0) == 0xC0 && (utf8[1] & 0xC0) == 0x80;
    const std::size_t letter
        = isTwo ? std::size_t(utf8[0] & 0x1F) << 6U | std::size_t(utf8[1] & 0x3F) : 0;
    return letter >= 0x80 ? letter : std::string_view::npos; // not what could be one byte
}

} // namespace

void appendFolded(std::string &to, std::string_view utf8)
{
    const auto begin = to.size();
    for (std::size_t at = 0; at < utf8.size(); ++at) {
        if ((utf8[at] & 0x80) == 0) {
            to += asciiLower(utf8[at]);
        } else if (const auto letter = twoByteLetter(utf8.substr(at));
                   letter < latinLetters().size()) {
            to += latinLetters()[letter];
            ++at;
        } else {
            to.resize(begin);
            to += slowlyFolded(utf8);
            return;
        }
    }
}

std::string foldedText(std::string_view utf8)
{
    std::string folded;
    folded.reserve(utf8.size());
    appendFolded(folded, utf8);
    return folded;
}

QString foldedText(const QString &text)
{
    return QString::fromStdString(foldedText(text.toStdString()));
}

bool foldedContains(std::string_view utf8, std::string_view foldedNeedle)
{
    if (!isAllAscii(utf8)) {
        return foldedText(utf8).find(foldedNeedle) != std::string::npos;
    }
    // Nearly all of a list is ASCII: look without copying.
    const auto equal = [](char a, char b) { return asciiLower(a) == b; };
    return foldedNeedle.empty()
        || std::search(utf8.begin(), utf8.end(), foldedNeedle.begin(), foldedNeedle.end(), equal)
        != utf8.end();
}

} // namespace mailspace
