// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/contacts/idset.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace mailspace {

/// Texts that many contacts have in common, folded, each spelling kept once. A contact takes one to
/// four bytes, by how many spellings there are.
class SharedTexts
{
public:
    /// Occurs in no UTF-8: stands between the parts of a text, which are folded by themselves.
    static constexpr char separator = '\xFF';

    /// Each contact once, in ascending order of ids.
    void add(ContactId id, std::string_view text);
    void finish();

    const std::string &of(std::size_t id) const { return m_texts[numberAt(id, m_width)]; }
    /// Visits the ids below `end` whose text passes; those that were left out in between are
    /// visited as if they had the text of the first contact.
    template<typename Passes, typename Visit>
    void forEach(std::size_t end, Passes passes, Visit visit) const
    {
        std::vector<bool> fits(m_texts.size());
        bool some = false;
        for (std::size_t number = 0; number < m_texts.size(); ++number) {
            fits[number] = passes(std::string_view(m_texts[number]));
            some = some || fits[number];
        }
        if (!some) {
            return;
        }
        switch (m_width) {
        case 1:
            return forEachOf<1>(end, fits, visit);
        case 2:
            return forEachOf<2>(end, fits, visit);
        case 3:
            return forEachOf<3>(end, fits, visit);
        default:
            return forEachOf<4>(end, fits, visit);
        }
    }

private:
    template<std::size_t width, typename Visit>
    void forEachOf(std::size_t end, const std::vector<bool> &fits, Visit visit) const
    {
        for (std::size_t id = 0; id < end; ++id) {
            if (fits[numberAt(id, width)]) {
                visit(id);
            }
        }
    }
    quint32 numberAt(std::size_t id, std::size_t width) const
    {
        quint32 number = 0;
        for (std::size_t byte = 0; byte < width; ++byte) {
            number |= quint32(m_narrow[id * width + byte]) << (8 * byte);
        }
        return number;
    }

    std::vector<std::string> m_texts;
    std::unordered_map<std::string, quint32> m_numbers; ///< while adding, as it is spelt
    std::vector<quint32> m_wide; ///< while adding, by contact id
    std::vector<quint8> m_narrow; ///< the same, the lowest byte of each first
    std::size_t m_width = 1;
    std::string m_spelling; ///< the one being added
};

} // namespace mailspace
