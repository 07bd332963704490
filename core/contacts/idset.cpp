// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/contacts/idset.h"

#include <algorithm>

namespace mailspace {

qint64 IdSet::count() const
{
    qint64 count = 0;
    for (const quint64 word : m_words) {
        count += std::popcount(word);
    }
    return count;
}

qint64 IdSet::common(const IdSet &other) const
{
    qint64 count = 0;
    const auto words = std::min(m_words.size(), other.m_words.size());
    for (std::size_t word = 0; word < words; ++word) {
        count += std::popcount(m_words[word] & other.m_words[word]);
    }
    return count;
}

IdSet &IdSet::operator&=(const IdSet &other)
{
    m_words.resize(std::min(m_words.size(), other.m_words.size()));
    for (std::size_t word = 0; word < m_words.size(); ++word) {
        m_words[word] &= other.m_words[word];
    }
    return *this;
}

IdSet &IdSet::operator|=(const IdSet &other)
{
    m_words.resize(std::max(m_words.size(), other.m_words.size()));
    for (std::size_t word = 0; word < other.m_words.size(); ++word) {
        m_words[word] |= other.m_words[word];
    }
    return *this;
}

IdSet &IdSet::operator-=(const IdSet &other)
{
    const auto both = std::min(m_words.size(), other.m_words.size());
    for (std::size_t word = 0; word < both; ++word) {
        m_words[word] &= ~other.m_words[word];
    }
    return *this;
}

std::vector<ContactId> IdSet::ids() const
{
    std::vector<ContactId> ids;
    ids.reserve(static_cast<std::size_t>(count()));
    forEach([&ids](ContactId id) { ids.push_back(id); });
    return ids;
}

void IdSet::squeeze()
{
    while (!m_words.empty() && m_words.back() == 0) {
        m_words.pop_back();
    }
    m_words.shrink_to_fit();
}

} // namespace mailspace
