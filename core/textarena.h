// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <cstring>
#include <string_view>
#include <vector>

namespace mailspace {

/// Keeps copies of very many short texts, one behind the other. The views live as long as the
/// arena; it may be moved.
class TextArena
{
public:
    std::string_view keep(std::string_view text)
    {
        if (text.empty()) {
            return {};
        }
        if (text.size() > m_room) {
            m_room = std::max(blockBytes, text.size());
            m_next = m_blocks.emplace_back(m_room).data();
        }
        std::memcpy(m_next, text.data(), text.size());
        const std::string_view kept(m_next, text.size());
        m_next += text.size();
        m_room -= text.size();
        return kept;
    }

private:
    static constexpr std::size_t blockBytes = std::size_t{64} * 1024;

    std::vector<std::vector<char>> m_blocks;
    char *m_next = nullptr;
    std::size_t m_room = 0;
};

} // namespace mailspace
