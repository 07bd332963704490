// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/contactmatcher.h"
#include "core/import/rowreader.h"
#include "core/textarena.h"

#include <span>
#include <variant>
#include <vector>

namespace mailspace {

/// Rows of a list, understood and copied out of their reader: what the reading thread of an import
/// hands to the writing one.
class RowBatch
{
public:
    /// Most likely says what the contact's last list said.
    struct Unread
    {
        std::size_t firstCell = 0;
        std::size_t cellCount = 0;
    };
    struct Row
    {
        std::int64_t line = 0;
        std::string_view raw; ///< the row as it stands in the file
        std::variant<RowFacts, RowRefusal, Unread> content;
        AddressHash address; ///< of a row that was understood
        std::uint64_t digest = 0; ///< see RowDigest; of an unread row without marks
    };

    static constexpr std::size_t mostRows = 512;

    void add(const CsvRecord &record, const RowFacts &facts, const AddressHash &address,
             std::uint64_t digest);
    void add(const CsvRecord &record, RowRefusal refusal);
    void addUnread(const CsvRecord &record, std::uint64_t digest);
    void skip() { ++m_skipped; }

    const std::vector<Row> &rows() const { return m_rows; }
    /// What an unread row was made from; valid as long as the batch.
    CsvRecord recordOf(const Row &unread) const;
    std::int64_t skipped() const { return m_skipped; }

private:
    void makeRoom();

    std::vector<Row> m_rows; ///< the first `mostRows` stay where they are
    std::vector<std::string_view> m_cells; ///< of the unread rows
    std::int64_t m_skipped = 0; ///< blank lines, repeated headers: no rows at all
    TextArena m_texts;
};

} // namespace mailspace
