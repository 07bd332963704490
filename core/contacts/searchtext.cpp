// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/contacts/searchtext.h"

#include "core/contacts/textfold.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

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

void SearchText::expect(std::size_t contacts)
{
    constexpr std::size_t usualText = 48; // bytes, rather too many: what is not used costs nothing
    m_text.reserve(contacts * usualText);
    m_sizes.reserve(contacts + 1);
}

void SearchText::add(ContactId id, std::string_view email, std::string_view name,
                     std::string_view city, std::string_view country)
{
    const auto local = email.substr(0, email.find('@'));
    m_domains.add(id, local.size() < email.size() ? email.substr(local.size() + 1) : "");
    m_place.assign(city);
    m_place += separator;
    m_place += country;
    m_places.add(id, m_place);
    const auto begin = m_text.size();
    appendFolded(m_text, local);
    m_text += localEnd;
    appendFolded(m_text, name);
    m_text += separator;
    const auto size = m_text.size() - begin;
    if (static_cast<std::size_t>(id) < beginningEnd) {
        m_beginningSize = m_text.size();
    }
    m_sizes.resize(static_cast<std::size_t>(id), 0);
    m_sizes.push_back(quint8(std::min<std::size_t>(size, large)));
    if (size >= large) {
        m_largeSizes.emplace(static_cast<std::size_t>(id), size);
    }
}

void SearchText::finish()
{
    m_domains.finish();
    m_places.finish();
}

/// The first id behind the part.
std::size_t SearchText::endOf(Part part) const
{
    return part == Part::All ? m_sizes.size() : std::min(m_sizes.size(), beginningEnd);
}

IdSet SearchText::find(std::string_view foldedNeedle, Part part) const
{
    IdSet found;
    if (foldedNeedle.empty()) {
        for (std::size_t id = 0; id < endOf(part); ++id) {
            found.insert(static_cast<ContactId>(id));
        }
        return found;
    }
    const auto holds
        = [foldedNeedle](auto text) { return text.find(foldedNeedle) != std::string_view::npos; };
    findIn(m_places, part, holds, found);
    findIn(m_domains, part, holds, found);
    findAcrossAt(foldedNeedle, part, found);
    findInText(foldedNeedle, part, found);
    return found;
}

/// Visits each contact in whose text the needle occurs.
template<typename Visit>
void SearchText::forEachMatch(std::string_view needle, Part part, Visit visit) const
{
    const auto text
        = std::string_view(m_text).substr(0, part == Part::All ? m_text.size() : m_beginningSize);
    std::size_t id = 0;
    std::size_t begin = 0;
    for (auto at = findFrom(text, needle, 0); at != std::string::npos;
         at = findFrom(text, needle, begin)) {
        while (begin + sizeOf(id) <= at) {
            begin += sizeOf(id);
            ++id;
        }
        visit(id);
        begin += sizeOf(id);
        ++id;
    }
}

void SearchText::findInText(std::string_view needle, Part part, IdSet &found) const
{
    forEachMatch(needle, part, [&](std::size_t id) { found.insert(static_cast<ContactId>(id)); });
}

/// What holds an @ is found where the address up to it ends so and the domain begins so.
void SearchText::findAcrossAt(std::string_view needle, Part part, IdSet &found) const
{
    const auto at = needle.find('@');
    if (at == std::string_view::npos) {
        return;
    }
    const auto domain = needle.substr(at + 1);
    if (at == 0) {
        findIn(
            m_domains, part, [domain](auto text) { return text.starts_with(domain); }, found);
        return;
    }
    forEachMatch(std::string(needle.substr(0, at)) + localEnd, part, [&](std::size_t id) {
        if (m_domains.of(id).starts_with(domain)) {
            found.insert(static_cast<ContactId>(id));
        }
    });
}

template<typename Passes>
void SearchText::findIn(const SharedTexts &texts, Part part, Passes passes, IdSet &found) const
{
    texts.forEach(endOf(part), passes, [&](std::size_t id) {
        // A gap in the ids has no text.
        if (m_sizes[id] > 0) {
            found.insert(static_cast<ContactId>(id));
        }
    });
}

} // namespace mailspace
