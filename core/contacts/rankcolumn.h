// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/contacts/halfbytes.h"
#include "core/contacts/idset.h"

#include <array>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
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
        void keepValues(RankColumn &column,
                        std::span<const std::pair<std::string_view, quint16>> values) const;
        void addEntry(ContactId id, std::string_view value);
        void becomeMany();
        RankColumn finishFew();
        RankColumn finishMany();
        static void keepDay(RankColumn &column, qint64 number, quint32 rank);
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
        bool m_isOfNumbers = false;
        std::size_t m_expected = 0;
        ContactId m_last = 0;
    };

    /// 0: no value.
    quint32 rankOf(ContactId id) const;
    quint32 lastRank() const { return m_lastRank; }
    /// These contacts in the order, those without a value last, equal ones by id.
    std::vector<ContactId> sorted(const IdSet &contacts, bool descending) const;

    /// Those who have a value.
    IdSet valued() const { return withRanks(1, m_lastRank); }
    /// Those whose number is one of these, both included. Nothing where only the store can tell: of
    /// many different numbers no more is kept than where each day begins.
    std::optional<IdSet> between(qint64 first, qint64 last) const;
    /// Those whose text is meant; it is given with its ASCII letters in lower case. Nothing where
    /// there are too many different ones to be kept.
    std::optional<IdSet> matching(const std::function<bool(std::string_view text)> &isMeant) const;

private:
    using Rank24 = std::array<quint8, 3>; ///< the lowest byte first
    struct Day
    {
        qint64 begin = 0; ///< its first moment
        quint32 firstRank = 0; ///< of a value not before it
    };
    template<typename IsMeant>
    IdSet withRanks(IsMeant isMeant) const;
    IdSet withRanks(quint32 first, quint32 last) const;
    std::optional<quint32> firstRankFrom(qint64 number) const;

    /// As narrow as the number of different values allows.
    std::variant<HalfBytes, std::vector<quint8>, std::vector<quint16>, std::vector<Rank24>,
                 std::vector<quint32>>
        m_ranks;
    quint32 m_lastRank = 0;
    bool m_isDistinct = false; ///< no two contacts have the same value
    // What the values are, by rank from 1; neither where there are many.
    std::vector<qint64> m_numbers;
    std::vector<std::string> m_texts;
    std::vector<Day> m_days; ///< of many numbers
};

} // namespace mailspace
