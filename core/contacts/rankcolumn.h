// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/contacts/idset.h"

#include <array>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <variant>
#include <vector>

namespace mailspace {

/// The place of each contact in one order, by id: equal values share a place, and contacts without
/// a value have none and come last. Sorting any choice of contacts then compares no texts.
class RankColumn
{
public:
    /// Collects the values, numbers or texts, in any order of contacts, each contact once.
    class Builder
    {
    public:
        /// Takes address space for so many contacts, so that nothing has to grow.
        void expect(std::size_t contacts) { m_expected = contacts; }
        void add(ContactId id, qint64 number);
        /// Texts are ordered without ASCII case, as SQLite's NOCASE does.
        void add(ContactId id, std::string_view text);
        RankColumn finish();

    private:
        /// A value among many; its place is found by eight bytes at a time.
        struct Entry
        {
            quint64 key = 0; ///< the eight bytes that are compared next
            quint32 id = 0;
            quint32 size = 0; ///< of the value; once that is sorted, its rank
            std::size_t rest = 0; ///< of the value, behind its first eight bytes, in m_rests
        };
        struct Hash : std::hash<std::string_view>
        {
            using is_transparent = void;
        };
        using Codes = std::unordered_map<std::string, quint16, Hash, std::equal_to<>>;

        void addValue(ContactId id, std::string_view value);
        void addEntry(ContactId id, std::string_view value);
        void becomeMany();
        RankColumn finishFew();
        RankColumn finishMany();
        std::string_view restOf(const Entry &entry, std::size_t at) const;
        /// Ranks those that are equal up to `at`, after `lastRank`; gives back their last rank.
        quint32 rankEntries(std::span<Entry> entries, std::size_t at, quint32 lastRank);
        template<typename Less>
        static quint32 rankSorted(std::span<Entry> entries, quint32 lastRank, Less less);

        // As long as few values are different, they are kept once and each contact has a number.
        Codes m_codes;
        std::vector<quint16> m_codeOf; ///< by contact; 0: no value
        std::vector<Entry> m_entries; ///< otherwise
        std::string m_rests;
        std::string m_lowered; ///< the text being added
        bool m_isFew = true;
        std::size_t m_expected = 0;
        ContactId m_last = 0;
    };

    /// 0: no value.
    quint32 rankOf(ContactId id) const;
    quint32 lastRank() const { return m_lastRank; }
    /// These contacts in the order, those without a value last, equal ones by id.
    std::vector<ContactId> sorted(const IdSet &contacts, bool descending) const;

private:
    using Rank24 = std::array<quint8, 3>; ///< the lowest byte first

    /// As narrow as the number of different values allows.
    std::variant<std::vector<quint8>, std::vector<quint16>, std::vector<Rank24>,
                 std::vector<quint32>>
        m_ranks;
    quint32 m_lastRank = 0;
    bool m_isDistinct = false; ///< no two contacts have the same value
};

} // namespace mailspace
