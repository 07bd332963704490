// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/contacts/idset.h"
#include "core/contacts/sharedtexts.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace mailspace {

/// What a search looks through, folded and in one piece of memory: about 35 MB for a million
/// contacts, looked through in about 12 ms.
class SearchText
{
public:
    /// Takes address space for so many contacts, so that nothing has to grow.
    void expect(std::size_t contacts);
    /// Each contact once, in ascending order of ids.
    void add(ContactId id, std::string_view email, std::string_view name, std::string_view city,
             std::string_view country);
    void finish();

    /// Ids below this one are the beginning, which is looked through in a millisecond.
    static constexpr std::size_t beginningEnd = 1 << 16;
    enum class Part { Beginning, All };

    /// Those in one of whose fields `foldedNeedle`, made by foldedText(), occurs.
    IdSet find(std::string_view foldedNeedle, Part part = Part::All) const;

private:
    static constexpr quint8 large = 255;

    std::size_t sizeOf(std::size_t id) const
    {
        return m_sizes[id] < large ? m_sizes[id] : m_largeSizes.at(id);
    }
    std::size_t endOf(Part part) const;
    void findInText(std::string_view needle, Part part, IdSet &found) const;
    void findAcrossAt(std::string_view needle, Part part, IdSet &found) const;
    template<typename Passes>
    void findIn(const SharedTexts &texts, Part part, Passes passes, IdSet &found) const;
    template<typename Visit>
    void forEachMatch(std::string_view needle, Part part, Visit visit) const;

    std::string m_text; ///< address up to the @, its end, name, separator
    std::size_t m_beginningSize = 0; ///< of the text of the beginning
    std::vector<quint8> m_sizes; ///< of the texts, by contact id; nothing for a gap in the ids
    std::unordered_map<std::size_t, std::size_t> m_largeSizes; ///< by id; m_sizes then is `large`
    SharedTexts m_domains; ///< what is behind the @
    SharedTexts m_places; ///< town, separator, country
    std::string m_place; ///< the one being added
};

} // namespace mailspace
