// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/contacts/contact.h"

#include <bit>
#include <vector>

namespace mailspace {

/// A set of contacts as bits by id: 125 kB for a million, and what two sets have in common is found
/// in microseconds.
class IdSet
{
public:
    /// Ids beyond are no sensible numbers of contacts, and bits for them would fill the memory.
    static constexpr ContactId mostIds = 1 << 25;

    /// Those below `end` for whom `isIn` holds.
    template<typename IsIn>
    static IdSet where(std::size_t end, IsIn isIn)
    {
        IdSet set;
        set.m_words.resize((end + bitsPerWord - 1) / bitsPerWord);
        for (std::size_t word = 0, id = 0; word < set.m_words.size(); ++word) {
            quint64 bits = 0;
            for (const auto last = std::min(end, id + bitsPerWord); id < last; ++id) {
                bits |= quint64{isIn(id)} << (id % bitsPerWord);
            }
            set.m_words[word] = bits;
        }
        return set;
    }
    void insert(ContactId id)
    {
        const auto word = static_cast<std::size_t>(id) / bitsPerWord;
        if (word >= m_words.size()) {
            m_words.resize(word + 1 + word / 2);
        }
        m_words[word] |= quint64{1} << (static_cast<std::size_t>(id) % bitsPerWord);
    }
    bool contains(ContactId id) const
    {
        const auto word = static_cast<std::size_t>(id) / bitsPerWord;
        return word < m_words.size()
            && (m_words[word] >> (static_cast<std::size_t>(id) % bitsPerWord) & 1U) != 0;
    }
    qint64 count() const;
    /// How many are in both.
    qint64 common(const IdSet &other) const;
    IdSet &operator&=(const IdSet &other);
    IdSet &operator|=(const IdSet &other);
    IdSet &operator-=(const IdSet &other);
    /// Gives back the room that was taken for further ones.
    void squeeze();
    /// Ascending.
    std::vector<ContactId> ids() const;

    template<typename Visit>
    void forEach(Visit visit) const
    {
        for (std::size_t word = 0; word < m_words.size(); ++word) {
            for (quint64 bits = m_words[word]; bits != 0; bits &= bits - 1) {
                visit(static_cast<ContactId>(word * bitsPerWord)
                      + static_cast<ContactId>(std::countr_zero(bits)));
            }
        }
    }

private:
    static constexpr std::size_t bitsPerWord = 64;

    std::vector<quint64> m_words;
};

} // namespace mailspace
