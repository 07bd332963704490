// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/contactmatcher.h"
#include "core/import/rowreader.h"
#include "core/textarena.h"

#include <variant>
#include <vector>

namespace mailspace {

/// Rows of a list, understood and copied out of their reader: what the reading thread of an import
/// hands to the writing one.
class RowBatch
{
public:
    struct Row
    {
        std::int64_t line = 0;
        std::string_view raw; ///< the row as it stands in the file
        std::variant<RowFacts, RowRefusal> content;
        AddressHash address; ///< of a row that is not refused
        std::uint64_t digest = 0; ///< of what it says, see RowDigest
    };

    static constexpr std::size_t mostRows = 512;

    void add(const CsvRecord &record, const RowFacts &facts, const AddressHash &address,
             std::uint64_t digest);
    void add(const CsvRecord &record, RowRefusal refusal);
    void skip() { ++m_skipped; }

    const std::vector<Row> &rows() const { return m_rows; }
    std::int64_t skipped() const { return m_skipped; }

private:
    std::vector<Row> m_rows;
    std::int64_t m_skipped = 0; ///< blank lines, repeated headers: no rows at all
    TextArena m_texts;
};

} // namespace mailspace
