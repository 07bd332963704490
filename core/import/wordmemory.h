// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mailspace {

/// Remembers what the words of a column mean: a list has a handful of them, in a million rows.
template<typename Meaning>
class WordMemory
{
public:
    explicit WordMemory(Meaning (*meaningOf)(std::string_view))
        : m_meaningOf(meaningOf)
    {
    }
    Meaning operator()(std::string_view word)
    {
        for (const auto &[known, meaning] : m_known) {
            if (known == word) {
                return meaning;
            }
        }
        const auto meaning = m_meaningOf(word);
        if (m_known.size() < mostWords) {
            m_known.emplace_back(word, meaning);
        }
        return meaning;
    }

private:
    static constexpr std::size_t mostWords = 24;

    Meaning (*m_meaningOf)(std::string_view);
    std::vector<std::pair<std::string, Meaning>> m_known;
};

} // namespace mailspace
