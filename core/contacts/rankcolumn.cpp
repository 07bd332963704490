// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/contacts/rankcolumn.h"

#include "core/contacts/textfold.h"

#include <QtCore/QtEndian>

#include <algorithm>
#include <array>
#include <cstring>
#include <limits>
#include <numeric>
#include <utility>

namespace mailspace {

namespace {

constexpr quint32 manyPlaces = 16; ///< to be counted, for each contact
constexpr std::size_t keyBytes = sizeof(quint64);
constexpr std::size_t mostFew = std::numeric_limits<quint16>::max();
constexpr std::ptrdiff_t fewEntries = 16; ///< sorted at once
constexpr std::size_t deepest = 64; ///< what is equal so far is rarely different behind
constexpr quint32 most24Bits = (1U << 24U) - 1;

/// For fewer contacts than the places are worth being counted for.
template<typename ForEachPlace>
std::vector<ContactId> sortedFew(std::size_t count, ForEachPlace forEachPlace)
{
    std::vector<std::pair<quint32, ContactId>> keys;
    keys.reserve(count);
    forEachPlace([&](ContactId id, quint32 place) { keys.emplace_back(place, id); });
    std::ranges::sort(keys);
    std::vector<ContactId> ids(count);
    std::ranges::transform(keys, ids.begin(), &std::pair<quint32, ContactId>::second);
    return ids;
}

/// The first eight bytes of a value, filled up with zeros, as a number of the same order.
quint64 firstKey(std::string_view value)
{
    quint64 key = 0;
    if (!value.empty()) {
        std::memcpy(&key, value.data(), std::min(keyBytes, value.size()));
    }
    return qFromBigEndian(key);
}

quint32 rankIn(quint32 rank)
{
    return rank;
}

quint32 rankIn(const std::array<quint8, 3> &rank)
{
    return rank[0] | quint32{rank[1]} << 8U | quint32{rank[2]} << 16U;
}

void setRank(quint32 &place, quint32 rank)
{
    place = rank;
}

void setRank(std::array<quint8, 3> &place, quint32 rank)
{
    place = {static_cast<quint8>(rank), static_cast<quint8>(rank >> 8U),
             static_cast<quint8>(rank >> 16U)};
}

} // namespace

void RankColumn::Builder::add(ContactId id, qint64 number)
{
    // With the sign turned round and the highest byte first, the order of the bytes is that of the
    // numbers.
    const auto turned = qToBigEndian(static_cast<quint64>(number) ^ (quint64{1} << 63U));
    std::array<char, keyBytes> bytes{};
    std::memcpy(bytes.data(), &turned, keyBytes);
    addValue(id, std::string_view(bytes.data(), keyBytes));
}

void RankColumn::Builder::add(ContactId id, std::string_view text)
{
    m_lowered.resize(text.size());
    std::ranges::transform(text, m_lowered.begin(), asciiLower);
    addValue(id, m_lowered);
}

void RankColumn::Builder::addValue(ContactId id, std::string_view value)
{
    m_last = std::max(m_last, id);
    if (m_isFew) {
        auto code = m_codes.find(value);
        if (code == m_codes.end() && m_codes.size() < mostFew) {
            code = m_codes.emplace(value, static_cast<quint16>(m_codes.size() + 1)).first;
        }
        if (code != m_codes.end()) {
            if (m_codeOf.size() <= static_cast<std::size_t>(id)) {
                m_codeOf.resize(static_cast<std::size_t>(id) + 1);
            }
            m_codeOf[static_cast<std::size_t>(id)] = code->second;
            return;
        }
        becomeMany();
    }
    addEntry(id, value);
}

void RankColumn::Builder::becomeMany()
{
    constexpr std::size_t usualRest = 8; // a little more than what is behind the key of most
    m_entries.reserve(m_expected);
    m_rests.reserve(m_expected * usualRest);
    std::vector<std::string_view> values(m_codes.size() + 1);
    for (const auto &[value, code] : m_codes) {
        values[code] = value;
    }
    for (std::size_t id = 0; id < m_codeOf.size(); ++id) {
        if (m_codeOf[id] != 0) {
            addEntry(static_cast<ContactId>(id), values[m_codeOf[id]]);
        }
    }
    m_codes = {};
    m_codeOf = {};
    m_isFew = false;
}

void RankColumn::Builder::addEntry(ContactId id, std::string_view value)
{
    m_entries.push_back({.key = firstKey(value),
                         .id = static_cast<quint32>(id),
                         .size = static_cast<quint32>(value.size()),
                         .rest = m_rests.size()});
    m_rests += value.substr(std::min(value.size(), keyBytes));
}

RankColumn RankColumn::Builder::finish()
{
    return m_isFew ? finishFew() : finishMany();
}

RankColumn RankColumn::Builder::finishFew()
{
    std::vector<std::pair<std::string_view, quint16>> values(m_codes.begin(), m_codes.end());
    std::ranges::sort(values);
    std::vector<quint16> rankOf(values.size() + 1);
    for (std::size_t at = 0; at < values.size(); ++at) {
        rankOf[values[at].second] = static_cast<quint16>(at + 1);
    }
    const auto ranked = [&](auto ranks) {
        ranks.reserve(m_codeOf.size());
        for (const quint16 code : m_codeOf) {
            ranks.push_back(static_cast<typename decltype(ranks)::value_type>(rankOf[code]));
        }
        return ranks;
    };
    RankColumn column;
    column.m_lastRank = static_cast<quint32>(values.size());
    if (values.size() <= std::numeric_limits<quint8>::max()) {
        column.m_ranks = ranked(std::vector<quint8>());
    } else {
        column.m_ranks = ranked(std::vector<quint16>());
    }
    return column;
}

RankColumn RankColumn::Builder::finishMany()
{
    RankColumn column;
    column.m_lastRank = rankEntries(m_entries, 0, 0);
    column.m_isDistinct = column.m_lastRank == m_entries.size();
    const auto ranked = [&](auto ranks) {
        ranks.resize(static_cast<std::size_t>(m_last) + 1);
        for (const Entry &entry : m_entries) {
            setRank(ranks[entry.id], entry.size);
        }
        return ranks;
    };
    if (column.m_lastRank <= most24Bits) {
        column.m_ranks = ranked(std::vector<Rank24>());
    } else {
        column.m_ranks = ranked(std::vector<quint32>());
    }
    return column;
}

std::string_view RankColumn::Builder::restOf(const Entry &entry, std::size_t at) const
{
    return std::string_view(m_rests).substr(entry.rest + at - keyBytes, entry.size - at);
}

template<typename Less>
quint32 RankColumn::Builder::rankSorted(std::span<Entry> entries, quint32 lastRank, Less less)
{
    std::ranges::sort(entries, less);
    for (auto begin = entries.begin(); begin != entries.end();) {
        const auto end = std::find_if(begin, entries.end(),
                                      [&](const Entry &entry) { return less(*begin, entry); });
        ++lastRank;
        for (; begin != end; ++begin) {
            begin->size = lastRank;
        }
    }
    return lastRank;
}

quint32 RankColumn::Builder::rankEntries(std::span<Entry> entries, std::size_t at, quint32 lastRank)
{
    const std::size_t next = at + keyBytes;
    std::ranges::sort(entries, {}, &Entry::key);
    for (auto begin = entries.begin(); begin != entries.end();) {
        const auto end = std::find_if(begin, entries.end(), [key = begin->key](const Entry &entry) {
            return entry.key != key;
        });
        // Those that end here come first: a key is filled up with zeros.
        const auto longer
            = std::partition(begin, end, [next](const Entry &entry) { return entry.size <= next; });
        lastRank = rankSorted({begin, longer}, lastRank, [](const auto &one, const auto &other) {
            return one.size < other.size;
        });
        if (end - longer < fewEntries || next >= deepest) {
            lastRank = rankSorted({longer, end}, lastRank,
                                  [this, next](const auto &one, const auto &other) {
                                      return restOf(one, next) < restOf(other, next);
                                  });
        } else {
            for (auto entry = longer; entry != end; ++entry) {
                entry->key = firstKey(restOf(*entry, next));
            }
            lastRank = rankEntries({longer, end}, next, lastRank);
        }
        begin = end;
    }
    return lastRank;
}

quint32 RankColumn::rankOf(ContactId id) const
{
    const auto at = static_cast<std::size_t>(id);
    return std::visit(
        [at](const auto &ranks) { return at < ranks.size() ? rankIn(ranks[at]) : 0U; }, m_ranks);
}

std::vector<ContactId> RankColumn::sorted(const IdSet &contacts, bool descending) const
{
    const auto forEachPlace = [&](auto visit) {
        std::visit(
            [&](const auto &ranks) {
                contacts.forEach([&](ContactId id) {
                    const auto at = static_cast<std::size_t>(id);
                    const quint32 rank = at < ranks.size() ? rankIn(ranks[at]) : 0;
                    visit(id, rank == 0 ? m_lastRank : descending ? m_lastRank - rank : rank - 1);
                });
            },
            m_ranks);
    };
    const auto count = static_cast<std::size_t>(contacts.count());
    if (count < m_lastRank / manyPlaces) {
        return sortedFew(count, forEachPlace);
    }
    std::vector<ContactId> ids;
    if (m_isDistinct) {
        // Each has its place; those without a value follow as they come.
        std::vector<quint32> at(m_lastRank); // 0: nobody
        std::vector<ContactId> missing;
        forEachPlace([&](ContactId id, quint32 place) {
            if (place < m_lastRank) {
                at[place] = static_cast<quint32>(id);
            } else {
                missing.push_back(id);
            }
        });
        ids.reserve(count);
        std::ranges::copy_if(at, std::back_inserter(ids), [](quint32 id) { return id != 0; });
        ids.insert(ids.end(), missing.begin(), missing.end());
        return ids;
    }
    // Those of one value begin behind all of the values before it.
    std::vector<quint32> begins(std::size_t(m_lastRank) + 2);
    forEachPlace([&](ContactId /*id*/, quint32 place) { ++begins[place + 1]; });
    std::partial_sum(begins.begin(), begins.end(), begins.begin());
    ids.resize(count);
    forEachPlace([&](ContactId id, quint32 place) { ids[begins[place]++] = id; });
    return ids;
}

} // namespace mailspace
