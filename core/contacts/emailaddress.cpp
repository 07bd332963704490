// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/contacts/emailaddress.h"

#include "core/contacts/textfold.h"
#include "core/import/listvalues.h"

#include <algorithm>
#include <array>

namespace mailspace {

namespace {

constexpr std::size_t maximumAddress = 254;
constexpr std::size_t maximumLocalPart = 64;
constexpr std::size_t maximumLabel = 63;
constexpr std::string_view localSymbols = ".!#$%&'*+/=?^_`{|}~-";

// White space, invisible characters and U+FFFD: signs of a damaged address, not letters.
constexpr std::array<std::string_view, 9> notLetters
    = {"\u00A0", "\u200B", "\u200C", "\u200D", "\u202F", "\u2060", "\u3000", "\uFEFF", "\uFFFD"};

constexpr bool isLetterOrDigit(char c)
{
    const bool international = static_cast<unsigned char>(c) >= 0x80;
    return international || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9');
}

bool hasDamage(std::string_view part)
{
    const bool isAscii = std::none_of(part.begin(), part.end(),
                                      [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
    return !isAscii
        && std::any_of(notLetters.begin(), notLetters.end(), [&](std::string_view character) {
               return part.find(character) != std::string_view::npos;
           });
}

constexpr auto inLocalPart = [] {
    std::array<bool, 256> allowed{};
    for (std::size_t i = 0; i < allowed.size(); ++i) {
        const char c = static_cast<char>(i);
        allowed[i] = isLetterOrDigit(c) || localSymbols.find(c) != std::string_view::npos;
    }
    return allowed;
}();

bool isLocalPart(std::string_view part)
{
    return !part.empty() && !hasDamage(part) && std::all_of(part.begin(), part.end(), [](char c) {
        return inLocalPart[static_cast<unsigned char>(c)];
    });
}

bool isLabel(std::string_view label)
{
    return !label.empty() && label.size() <= maximumLabel && label.front() != '-'
        && label.back() != '-' && std::all_of(label.begin(), label.end(), [](char c) {
               return isLetterOrDigit(c) || c == '-';
           });
}

bool isDomain(std::string_view domain)
{
    // The HTML5 rule takes "localhost"; nobody on a list of fans lives there.
    if (hasDamage(domain) || domain.find('.') == std::string_view::npos) {
        return false;
    }
    while (true) {
        const auto dot = domain.find('.');
        if (!isLabel(domain.substr(0, dot))) {
            return false;
        }
        if (dot == std::string_view::npos) {
            return true;
        }
        domain.remove_prefix(dot + 1);
    }
}

} // namespace

std::optional<AddressFault> addressFault(std::string_view trimmedAddress)
{
    if (trimmedAddress.empty()) {
        return AddressFault::Empty;
    }
    const auto at = trimmedAddress.find('@');
    if (at == std::string_view::npos) {
        return AddressFault::NoAt;
    }
    if (trimmedAddress.find('@', at + 1) != std::string_view::npos) {
        return AddressFault::SeveralAts;
    }
    if (trimmedAddress.size() > maximumAddress || at > maximumLocalPart) {
        return AddressFault::TooLong;
    }
    if (!isLocalPart(trimmedAddress.substr(0, at))) {
        return AddressFault::BadLocalPart;
    }
    if (!isDomain(trimmedAddress.substr(at + 1))) {
        return AddressFault::BadDomain;
    }
    return {};
}

std::string addressKey(std::string_view trimmedAddress)
{
    return foldedAscii(trimmedAddress);
}

std::int32_t addressNumber(std::string_view trimmedAddress)
{
    // http://www.isthe.com/chongo/tech/comp/fnv/, both halves of the 64 bits put together.
    std::uint64_t hash = 0xCBF29CE484222325;
    for (const char c : trimmedAddress) {
        hash = (hash ^ std::uint8_t(asciiLower(c))) * 0x100000001B3;
    }
    return std::int32_t(std::uint32_t(hash ^ (hash >> 32)));
}

} // namespace mailspace
