// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/contacts/rankcolumn.h"

#include "core/contacts/textfold.h"

#include <algorithm>
#include <array>
#include <limits>

namespace mailspace {

namespace {

constexpr unsigned digitBits = 11;
constexpr std::size_t digitValues = std::size_t{1} << digitBits;
constexpr quint64 digitMask = digitValues - 1;
constexpr unsigned rankShift = 32;

/// Sorts by `bits` bits from `rankShift` on, keeping the order of equal ones: one pass for 2048
/// different values, two for four million.
void sortByRank(std::vector<quint64> &keys, unsigned bits)
{
    std::vector<quint64> other(keys.size());
    for (unsigned shift = rankShift; shift < rankShift + bits; shift += digitBits) {
        std::array<std::size_t, digitValues> begin{};
        for (const quint64 key : keys) {
            ++begin[(key >> shift) & digitMask];
        }
        std::size_t sum = 0;
        for (auto &count : begin) {
            sum += std::exchange(count, sum);
        }
        for (const quint64 key : keys) {
            other[begin[(key >> shift) & digitMask]++] = key;
        }
        keys.swap(other);
    }
}

} // namespace

void RankColumn::Builder::add(ContactId id, qint64 number)
{
    // With the sign turned round, the order of the bits is that of the numbers.
    const auto key = static_cast<quint64>(number) ^ (quint64{1} << 63U);
    m_entries.push_back({.key = key, .id = static_cast<quint32>(id)});
    m_last = std::max(m_last, id);
}

void RankColumn::Builder::add(ContactId id, std::string_view text)
{
    Entry entry{.id = static_cast<quint32>(id),
                .size = static_cast<quint32>(text.size()),
                .begin = m_texts.size()};
    for (const char c : text) {
        m_texts.push_back(asciiLower(c));
    }
    for (std::size_t i = 0; i < sizeof(entry.key); ++i) {
        const auto byte = i < text.size() ? static_cast<quint8>(asciiLower(text[i])) : quint8{0};
        entry.key = entry.key << 8U | byte;
    }
    m_entries.push_back(entry);
    m_last = std::max(m_last, id);
}

std::string_view RankColumn::Builder::textOf(const Entry &entry) const
{
    return std::string_view(m_texts).substr(entry.begin, entry.size);
}

RankColumn RankColumn::Builder::finish()
{
    std::ranges::sort(m_entries, [this](const Entry &one, const Entry &other) {
        return one.key != other.key ? one.key < other.key : textOf(one) < textOf(other);
    });
    RankColumn column;
    const auto fill = [&](auto ranks) {
        ranks.resize(m_entries.empty() ? 0 : static_cast<std::size_t>(m_last) + 1);
        const Entry *before = nullptr;
        quint32 rank = 0;
        for (const Entry &entry : m_entries) {
            if (before == nullptr || before->key != entry.key || textOf(*before) != textOf(entry)) {
                ++rank;
            }
            before = &entry;
            ranks[entry.id] = static_cast<typename decltype(ranks)::value_type>(rank);
        }
        column.m_lastRank = rank;
        column.m_ranks = std::move(ranks);
    };
    quint32 different = 0;
    const Entry *before = nullptr;
    for (const Entry &entry : m_entries) {
        if (before == nullptr || before->key != entry.key || textOf(*before) != textOf(entry)) {
            ++different;
        }
        before = &entry;
    }
    if (different <= std::numeric_limits<quint8>::max()) {
        fill(std::vector<quint8>());
    } else if (different <= std::numeric_limits<quint16>::max()) {
        fill(std::vector<quint16>());
    } else {
        fill(std::vector<quint32>());
    }
    return column;
}

quint32 RankColumn::rankOf(ContactId id) const
{
    const auto at = static_cast<std::size_t>(id);
    return std::visit(
        [at](const auto &ranks) { return at < ranks.size() ? quint32{ranks[at]} : 0U; }, m_ranks);
}

std::vector<ContactId> RankColumn::sorted(const IdSet &contacts, bool descending) const
{
    const quint32 missing = m_lastRank + 1;
    std::vector<quint64> keys;
    keys.reserve(static_cast<std::size_t>(contacts.count()));
    std::visit(
        [&](const auto &ranks) {
            contacts.forEach([&](ContactId id) {
                const auto at = static_cast<std::size_t>(id);
                const quint32 rank = at < ranks.size() ? quint32{ranks[at]} : 0;
                const quint32 place = rank == 0 ? missing : descending ? missing - rank : rank;
                keys.push_back(quint64{place} << rankShift | static_cast<quint64>(id));
            });
        },
        m_ranks);
    sortByRank(keys, static_cast<unsigned>(std::bit_width(missing)));
    std::vector<ContactId> ids;
    ids.reserve(keys.size());
    for (const quint64 key : keys) {
        ids.push_back(static_cast<ContactId>(key & std::numeric_limits<quint32>::max()));
    }
    return ids;
}

} // namespace mailspace
