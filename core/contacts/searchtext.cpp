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

// Neither occurs in UTF-8, so nothing is found across two fields.
constexpr char separator = SharedTexts::separator;
constexpr char localEnd = '\xFE'; ///< in place of the @ of an address

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

void SearchText::add(ContactId id, std::string_view email, std::string_view name,
                     std::string_view city, std::string_view country)
{
    const auto local = email.substr(0, email.find('@'));
    m_domains.add(id, local.size() < email.size() ? email.substr(local.size() + 1) : "");
    m_place.assign(city);
    m_place += separator;
    m_place += country;
    m_places.add(id, m_place);
    m_begins.resize(static_cast<std::size_t>(id) + 1, quint32(m_text.size()));
    appendFolded(m_text, local);
    m_text += localEnd;
    appendFolded(m_text, name);
    m_text += separator;
}

bool SearchText::finish()
{
    m_begins.push_back(quint32(m_text.size()));
    m_text.shrink_to_fit();
    m_begins.shrink_to_fit();
    m_domains.finish();
    m_places.finish();
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
    const auto holds
        = [foldedNeedle](auto text) { return text.find(foldedNeedle) != std::string_view::npos; };
    findIn(m_places, holds, found);
    findIn(m_domains, holds, found);
    findAcrossAt(foldedNeedle, found);
    findInText(foldedNeedle, found);
    return found;
}

/// Visits each contact in whose text the needle occurs.
template<typename Visit>
void SearchText::forEachMatch(std::string_view needle, Visit visit) const
{
    std::size_t id = 0;
    for (auto at = findFrom(m_text, needle, 0); at != std::string::npos;
         at = findFrom(m_text, needle, m_begins[id])) {
        while (m_begins[id + 1] <= at) {
            ++id;
        }
        visit(id);
        ++id;
    }
}

void SearchText::findInText(std::string_view needle, IdSet &found) const
{
    forEachMatch(needle, [&](std::size_t id) { found.insert(static_cast<ContactId>(id)); });
}

/// What holds an @ is found where the address up to it ends so and the domain begins so.
void SearchText::findAcrossAt(std::string_view needle, IdSet &found) const
{
    const auto at = needle.find('@');
    if (at == std::string_view::npos) {
        return;
    }
    const auto domain = needle.substr(at + 1);
    if (at == 0) {
        findIn(
            m_domains, [domain](auto text) { return text.starts_with(domain); }, found);
        return;
    }
    forEachMatch(std::string(needle.substr(0, at)) + localEnd, [&](std::size_t id) {
        if (m_domains.of(id).starts_with(domain)) {
            found.insert(static_cast<ContactId>(id));
        }
    });
}

template<typename Passes>
void SearchText::findIn(const SharedTexts &texts, Passes passes, IdSet &found) const
{
    texts.forEach(passes, [&](std::size_t id) {
        // A gap in the ids has no text.
        if (m_begins[id] != m_begins[id + 1]) {
            found.insert(static_cast<ContactId>(id));
        }
    });
}

} // namespace mailspace
