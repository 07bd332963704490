// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <array>
#include <string_view>

namespace mailspace {

inline constexpr std::string_view asciiSpace = " \t\n\v\f\r";
inline constexpr std::array<std::string_view, 9> wideSpaces
    = {"\u00A0", "\u200B", "\uFEFF", "\u2007", "\u2009", "\u202F", "\u2028", "\u2029", "\u3000"};

inline bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

inline bool isAscii(char c)
{
    return static_cast<unsigned char>(c) < 0x80;
}

/// Length of the white space that `text` begins with, 0 when it does not.
inline std::size_t leadingSpace(std::string_view text)
{
    if (text.empty() || isAscii(text.front())) {
        return !text.empty() && asciiSpace.find(text.front()) != std::string_view::npos ? 1 : 0;
    }
    for (const auto space : wideSpaces) {
        if (text.starts_with(space)) {
            return space.size();
        }
    }
    return 0;
}

/// Reads a text from left to right.
struct TextCursor
{
    std::string_view rest;

    bool atEnd() const { return rest.empty(); }
    bool eat(char c)
    {
        const bool found = rest.starts_with(c);
        rest.remove_prefix(found ? 1 : 0);
        return found;
    }
    bool eatSpace()
    {
        const auto before = rest.size();
        while (const auto length = leadingSpace(rest)) {
            rest.remove_prefix(length);
        }
        return rest.size() != before;
    }
    std::string_view digits() { return run(isDigit); }
    std::string_view letters()
    {
        return run(
            [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || !isAscii(c); });
    }

private:
    template<typename Belongs>
    std::string_view run(Belongs belongs)
    {
        const auto end = std::find_if_not(rest.begin(), rest.end(), belongs);
        const auto found = rest.substr(0, static_cast<std::size_t>(end - rest.begin()));
        rest.remove_prefix(found.size());
        return found;
    }
};

} // namespace mailspace
