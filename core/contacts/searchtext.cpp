// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/contacts/searchtext.h"

#include "core/contacts/textfold.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <limits>

namespace mailspace {

namespace {

/// Occurs in no UTF-8, so nothing is found across two fields.
constexpr char separator = '\xFF';

// Sixteen bytes at a time, on any processor GCC and Clang know.
using Block [[gnu::vector_size(16)]] = quint8;
using Halves = std::array<quint64, 2>;
constexpr std::size_t blockSize = sizeof(Block);

Block blockAt(const char *at)
{
    Block block;
    std::memcpy(&block, at, blockSize);
    return block;
}

/// The first occurrence from `at` on, or npos: compares the first and the last byte of the needle
/// at sixteen places at once and looks closer only where both fit.
std::size_t findFrom(std::string_view text, std::string_view needle, std::size_t at)
{
    const auto last = needle.size() - 1;
    const auto first = static_cast<quint8>(needle.front());
    const auto end = static_cast<quint8>(needle.back());
    for (; at + last + blockSize <= text.size(); at += blockSize) {
        const auto fits
            = (blockAt(text.data() + at) == first) & (blockAt(text.data() + at + last) == end);
        Halves halves{};
        static_assert(sizeof(halves) == sizeof(fits));
        std::memcpy(halves.data(), &fits, sizeof(halves));
        for (std::size_t half = 0; half < halves.size(); ++half) {
            for (quint64 bits = halves[half]; bits != 0;) {
                const auto byte = static_cast<std::size_t>(std::countr_zero(bits)) / 8;
                const auto place = at + half * sizeof(quint64) + byte;
                if (text.substr(place, needle.size()) == needle) {
                    return place;
                }
                bits &= ~(quint64{0xFF} << (byte * 8));
            }
        }
    }
    return text.find(needle, at);
}

} // namespace

quint32 SearchText::placeNumber(std::string_view city, std::string_view country)
{
    m_place.assign(city);
    m_place += separator;
    m_place += country;
    const auto [at, isNew] = m_numbers.try_emplace(m_place, quint32(m_places.size()));
    if (isNew) {
        auto &folded = m_places.emplace_back();
        appendFolded(folded, city);
        folded += separator;
        appendFolded(folded, country);
    }
    return at->second;
}

void SearchText::add(ContactId id, std::string_view email, std::string_view name,
                     std::string_view city, std::string_view country)
{
    m_begins.resize(static_cast<std::size_t>(id) + 1, quint32(m_text.size()));
    m_placeOf.resize(static_cast<std::size_t>(id), 0);
    m_placeOf.push_back(placeNumber(city, country));
    appendFolded(m_text, email);
    m_text += separator;
    appendFolded(m_text, name);
    m_text += separator;
}

bool SearchText::finish()
{
    m_begins.push_back(quint32(m_text.size()));
    m_text.shrink_to_fit();
    m_begins.shrink_to_fit();
    m_placeOf.shrink_to_fit();
    m_numbers = {};
    return m_text.size() < std::numeric_limits<quint32>::max();
}

IdSet SearchText::find(std::string_view foldedNeedle) const
{
    IdSet found;
    if (foldedNeedle.empty()) {
        for (std::size_t id = 0; id + 1 < m_begins.size(); ++id) {
            found.insert(static_cast<ContactId>(id));
        }
        return found;
    }
    findInPlaces(foldedNeedle, found);
    findInText(foldedNeedle, found);
    return found;
}

void SearchText::findInText(std::string_view needle, IdSet &found) const
{
    std::size_t id = 0;
    for (auto at = findFrom(m_text, needle, 0); at != std::string::npos;
         at = findFrom(m_text, needle, m_begins[id])) {
        while (m_begins[id + 1] <= at) {
            ++id;
        }
        found.insert(static_cast<ContactId>(id));
        ++id;
    }
}

void SearchText::findInPlaces(std::string_view needle, IdSet &found) const
{
    std::vector<bool> fits(m_places.size());
    std::transform(
        m_places.begin(), m_places.end(), fits.begin(),
        [needle](const std::string &place) { return place.find(needle) != std::string::npos; });
    if (std::ranges::find(fits, true) == fits.end()) {
        return;
    }
    for (std::size_t id = 0; id < m_placeOf.size(); ++id) {
        // A gap in the ids has no text.
        if (fits[m_placeOf[id]] && m_begins[id] != m_begins[id + 1]) {
            found.insert(static_cast<ContactId>(id));
        }
    }
}

} // namespace mailspace
