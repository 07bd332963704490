// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/rowreader.h"

#include <cstdint>
#include <string>
#include <vector>

namespace mailspace {

/// What the rows of a list say about consent, kept until the last row is read: only then is it
/// known whether rows of one person contradict each other (rule 14). About 60 bytes a row.
class StagedConsent
{
public:
    /// What one row meant for its contact.
    struct Row
    {
        ContactId contact = 0;
        std::int64_t line = 0;
        bool isNew = false; ///< the contact was not known before this list
        bool changed = false; ///< values or interactions differ from what was known
        bool saysYes = false;
        bool saysNo = false;
    };
    struct Fact
    {
        ContactId contact = 0;
        std::int64_t line = 0;
        RowConsent::Fact fact;
        std::int64_t smartlink = 0; ///< 0: none
        std::int32_t text = -1; ///< place of IP and reason in `texts`; -1: none
    };
    struct Evidence
    {
        std::string ip;
        std::string reason;
    };

    void add(Row row, const RowFacts &facts, std::int64_t smartlink);
    /// Sorts by contact and line. To be called once, after the last row.
    void sort();

    /// The rows and the facts of one contact.
    struct Group
    {
        std::span<const Row> rows;
        std::span<const Fact> facts;

        ContactId contact() const { return rows.front().contact; }
        bool isNew() const;
        bool changed() const;
        bool saysYes() const;
        bool saysNo() const;
        /// One row says yes and another one no (rule 14).
        bool contradicts() const;
        /// Whether the fact stands when the stricter answer is taken.
        bool stands(const Fact &fact) const;
    };
    /// Calls `visit(Group)` for each contact, in the order of their ids.
    template<typename Visit>
    Result<> forEachContact(Visit visit) const
    {
        std::span<const Row> rows(m_rows);
        std::span<const Fact> facts(m_facts);
        while (!rows.empty()) {
            const auto group = firstGroup(rows, facts);
            if (auto visited = visit(group); !visited) {
                return visited;
            }
            rows = rows.subspan(group.rows.size());
            facts = facts.subspan(group.facts.size());
        }
        return {};
    }
    const Evidence &evidenceOf(const Fact &fact) const;
    std::size_t rowCount() const { return m_rows.size(); }

private:
    static Group firstGroup(std::span<const Row> rows, std::span<const Fact> facts);

    std::vector<Row> m_rows;
    std::vector<Fact> m_facts;
    std::vector<Evidence> m_texts;
};

} // namespace mailspace
