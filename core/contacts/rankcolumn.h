// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/contacts/idset.h"

#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace mailspace {

/// The place of each contact in one order, by id: equal values share a place, and contacts without
/// a value have none and come last. Sorting any choice of contacts then compares no texts.
class RankColumn
{
public:
    /// Collects the values, in any order of contacts, each contact once.
    class Builder
    {
    public:
        void add(ContactId id, qint64 number);
        /// Texts are ordered without ASCII case, as SQLite's NOCASE does.
        void add(ContactId id, std::string_view text);
        RankColumn finish();

    private:
        struct Entry
        {
            quint64 key = 0; ///< the number, or the first bytes of the text, in their order
            quint32 id = 0;
            quint32 size = 0; ///< of the text
            std::size_t begin = 0; ///< of the text
        };
        std::string_view textOf(const Entry &entry) const;

        std::vector<Entry> m_entries;
        std::string m_texts; ///< in lower case
        ContactId m_last = 0;
    };

    /// 0: no value.
    quint32 rankOf(ContactId id) const;
    quint32 lastRank() const { return m_lastRank; }
    /// These contacts in the order, those without a value last, equal ones by id.
    std::vector<ContactId> sorted(const IdSet &contacts, bool descending) const;

private:
    /// As narrow as the number of different values allows.
    std::variant<std::vector<quint8>, std::vector<quint16>, std::vector<quint32>> m_ranks;
    quint32 m_lastRank = 0;
};

} // namespace mailspace
