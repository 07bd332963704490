// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/contacts/rankcolumn.h"

#include "core/timestamp.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <utility>

namespace mailspace {

namespace {

constexpr quint32 manyPlaces = 16; ///< to be counted, for each contact

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

quint32 rankIn(quint32 rank)
{
    return rank;
}

quint32 rankIn(const std::array<quint8, 3> &rank)
{
    return rank[0] | quint32{rank[1]} << 8U | quint32{rank[2]} << 16U;
}

} // namespace

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

template<typename IsMeant>
IdSet RankColumn::withRanks(IsMeant isMeant) const
{
    return std::visit(
        [&](const auto &ranks) {
            return IdSet::where(ranks.size(),
                                [&](std::size_t id) { return isMeant(rankIn(ranks[id])); });
        },
        m_ranks);
}

IdSet RankColumn::withRanks(quint32 first, quint32 last) const
{
    return withRanks([=](quint32 rank) { return rank >= first && rank <= last; });
}

/// The rank of the first value that is not less.
std::optional<quint32> RankColumn::firstRankFrom(qint64 number) const
{
    if (!m_numbers.empty() || m_lastRank == 0) {
        const auto at = std::ranges::lower_bound(m_numbers, number);
        return static_cast<quint32>(at - m_numbers.begin()) + 1;
    }
    if (number == std::numeric_limits<qint64>::min()) {
        return 1;
    }
    if (m_days.empty() || beginOfDay(number) != number) {
        return {};
    }
    const auto day = std::ranges::lower_bound(m_days, number, {}, &Day::begin);
    return day == m_days.end() ? m_lastRank + 1 : day->firstRank;
}

std::optional<IdSet> RankColumn::between(qint64 first, qint64 last) const
{
    const bool isOpen = last == std::numeric_limits<qint64>::max();
    const auto from = firstRankFrom(first);
    const auto end = isOpen ? std::optional(m_lastRank + 1) : firstRankFrom(last + 1);
    return from && end ? std::optional(withRanks(*from, *end - 1)) : std::nullopt;
}

std::optional<IdSet>
RankColumn::matching(const std::function<bool(std::string_view text)> &isMeant) const
{
    if (m_texts.empty() && m_lastRank > 0) {
        return {};
    }
    std::vector<bool> meant(m_texts.size() + 1);
    std::transform(m_texts.begin(), m_texts.end(), meant.begin() + 1, isMeant);
    return withRanks([&meant](quint32 rank) { return meant[rank]; });
}

} // namespace mailspace
