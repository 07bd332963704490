// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/listvalues.h"

#include "core/contacts/textfold.h"
#include "core/import/listwords.h"
#include "core/import/textcursor.h"

#include <algorithm>
#include <array>

namespace mailspace {

namespace {

// What typewriters and word processors write for an apostrophe or a hyphen.
constexpr std::array<std::string_view, 6> ignoredInWords
    = {"\u2019", "\u2010", "\u2011", "\u2013", "\u200B", "\uFEFF"};

std::size_t trailingSpace(std::string_view text)
{
    if (text.empty() || isAscii(text.back())) {
        return !text.empty() && asciiSpace.find(text.back()) != std::string_view::npos ? 1 : 0;
    }
    for (const auto space : wideSpaces) {
        if (text.ends_with(space)) {
            return space.size();
        }
    }
    return 0;
}

} // namespace

std::string_view trimmed(std::string_view text)
{
    // Nearly every cell of a list begins and ends with a printed ASCII character.
    const auto isPrinted = [](char c) { return c > ' ' && c < '\x7F'; };
    if (text.empty() || (isPrinted(text.front()) && isPrinted(text.back()))) {
        return text;
    }
    while (const auto length = leadingSpace(text)) {
        text.remove_prefix(length);
    }
    while (const auto length = trailingSpace(text)) {
        text.remove_suffix(length);
    }
    return text;
}

std::string foldedAscii(std::string_view text)
{
    std::string folded(text);
    std::ranges::transform(folded, folded.begin(), asciiLower);
    return folded;
}

std::string foldedWord(std::string_view text)
{
    auto folded = foldedText(text);
    for (const auto ignored : ignoredInWords) {
        for (auto at = folded.find(ignored); at != std::string::npos; at = folded.find(ignored)) {
            folded.erase(at, ignored.size());
        }
    }
    std::erase_if(folded, [](char c) {
        return asciiSpace.find(c) != std::string_view::npos || c == '-' || c == '_' || c == '.'
            || c == '\'';
    });
    return folded;
}

/// Of several words in one cell, "['UNSUBSCRIBED', 'HARD_BOUNCE']", the one that forbids most.
static ConsentWord strictestOf(std::string_view list)
{
    constexpr std::array mildToStrict{ConsentWord::Blank,     ConsentWord::Yes,
                                      ConsentWord::Unknown,   ConsentWord::No,
                                      ConsentWord::Pending,   ConsentWord::Bounced,
                                      ConsentWord::Withdrawn, ConsentWord::Complained};
    const auto strictness = [&](ConsentWord word) {
        return std::find(mildToStrict.begin(), mildToStrict.end(), word);
    };
    auto strictest = ConsentWord::Blank;
    while (!list.empty()) {
        const auto end = std::min(list.find(','), list.size());
        const auto word = consentWord(list.substr(0, end));
        strictest = strictness(word) > strictness(strictest) ? word : strictest;
        list.remove_prefix(std::min(end + 1, list.size()));
    }
    return strictest;
}

ConsentWord consentWord(std::string_view text)
{
    static const listwords::Lookup words(listwords::consent);
    const auto word = trimmed(text);
    if (word.empty()) {
        return ConsentWord::Blank;
    }
    if (word.front() == '[' && word.back() == ']') {
        return strictestOf(word.substr(1, word.size() - 2));
    }
    // Of numbers only 1 and 0 say something; "-1" and "0.1" must not fold to them.
    const bool isNumber = std::any_of(word.begin(), word.end(), isDigit);
    return words.find(isNumber ? std::string(word) : foldedWord(word), ConsentWord::Unknown);
}

bool isComplaintReason(std::string_view text)
{
    static const listwords::Lookup words(listwords::complaint);
    const auto folded = foldedText(text);
    TextCursor cursor{folded};
    while (!cursor.atEnd()) {
        if (words.find(cursor.letters(), false)) {
            return true;
        }
        cursor.rest.remove_prefix(cursor.atEnd() ? 0 : 1);
    }
    return false;
}

bool isTotalWord(std::string_view text)
{
    static const listwords::Lookup words(listwords::total);
    auto word = foldedWord(text);
    std::erase(word, ':');
    return words.find(word, false);
}

BounceWord bounceWord(std::string_view text)
{
    static const listwords::Lookup words(listwords::bounce);
    const auto word = foldedWord(text);
    return word.empty() ? BounceWord::Blank : words.find(word, BounceWord::Unknown);
}

} // namespace mailspace
