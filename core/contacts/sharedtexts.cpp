// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/contacts/sharedtexts.h"

#include "core/contacts/textfold.h"

#include <bit>

namespace mailspace {

void SharedTexts::add(ContactId id, std::string_view text)
{
    m_spelling = text;
    const auto [at, isNew] = m_numbers.try_emplace(m_spelling, quint32(m_texts.size()));
    if (isNew) {
        auto &folded = m_texts.emplace_back();
        for (auto rest = text; true; folded += separator) {
            const auto part = rest.substr(0, rest.find(separator));
            appendFolded(folded, part);
            if (part.size() == rest.size()) {
                break;
            }
            rest.remove_prefix(part.size() + 1);
        }
    }
    m_wide.resize(static_cast<std::size_t>(id), 0);
    m_wide.push_back(at->second);
}

void SharedTexts::finish()
{
    const auto bits = std::bit_width(m_texts.size());
    m_width = std::max<std::size_t>(1, (static_cast<std::size_t>(bits) + 7) / 8);
    m_narrow.reserve(m_wide.size() * m_width);
    for (const auto number : m_wide) {
        for (std::size_t byte = 0; byte < m_width; ++byte) {
            m_narrow.push_back(quint8(number >> (8 * byte)));
        }
    }
    m_wide = {};
    m_numbers = {};
}

} // namespace mailspace
