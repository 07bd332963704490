// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/contacts/rankcolumn.h"
#include "core/contacts/textfold.h"
#include "core/timestamp.h"

#include <QtCore/QtEndian>

#include <algorithm>
#include <cstring>
#include <limits>
#include <utility>

namespace mailspace {

namespace {

constexpr std::size_t keyBytes = sizeof(quint64);
constexpr std::size_t mostFew = std::numeric_limits<quint16>::max();
constexpr std::ptrdiff_t fewEntries = 16; ///< sorted at once
constexpr std::size_t deepest = 64; ///< what is equal so far is rarely different behind
constexpr quint32 most24Bits = (1U << 24U) - 1;
constexpr std::size_t mostNumbersKept = 1000;
constexpr std::size_t mostTextsKept = 1000; ///< there are not more countries, however spelt
constexpr quint64 signBit = quint64{1} << 63U;

/// With the sign turned round, as a number of the same order.
quint64 keyOf(qint64 number)
{
    return static_cast<quint64>(number) ^ signBit;
}

qint64 numberOf(quint64 key)
{
    return static_cast<qint64>(key ^ signBit);
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
    m_isOfNumbers = true;
    // The order of the bytes is that of the numbers.
    const auto key = qToBigEndian(keyOf(number));
    std::array<char, keyBytes> bytes{};
    std::memcpy(bytes.data(), &key, keyBytes);
    addValue(id, std::string_view(bytes.data(), bytes.size()));
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
    if (values.size() <= HalfBytes::greatest) {
        column.m_ranks = ranked(HalfBytes());
    } else if (values.size() <= std::numeric_limits<quint8>::max()) {
        column.m_ranks = ranked(std::vector<quint8>());
    } else {
        column.m_ranks = ranked(std::vector<quint16>());
    }
    keepValues(column, values);
    return column;
}

RankColumn RankColumn::Builder::finishMany()
{
    RankColumn column;
    column.m_lastRank = rankEntries(m_entries, 0, 0);
    column.m_isDistinct = column.m_lastRank == m_entries.size();
    if (m_isOfNumbers) {
        for (const Entry &entry : m_entries) { // ranked, and in their order
            keepDay(column, numberOf(entry.key), entry.size);
        }
    }
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

void RankColumn::Builder::keepValues(
    RankColumn &column, std::span<const std::pair<std::string_view, quint16>> values) const
{
    quint32 rank = 0;
    for (const auto &[value, code] : values) {
        ++rank;
        if (m_isOfNumbers && values.size() > mostNumbersKept) {
            keepDay(column, numberOf(firstKey(value)), rank);
        } else if (m_isOfNumbers) {
            column.m_numbers.push_back(numberOf(firstKey(value)));
        } else if (values.size() <= mostTextsKept) {
            column.m_texts.emplace_back(value);
        }
    }
}

/// To be called in the order of the numbers.
void RankColumn::Builder::keepDay(RankColumn &column, qint64 number, quint32 rank)
{
    if (column.m_days.empty() || number >= column.m_days.back().begin + dayLength) {
        column.m_days.push_back({beginOfDay(number), rank});
    }
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

} // namespace mailspace
