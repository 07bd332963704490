// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/batchqueue.h"
#include "core/contacts/contact.h"
#include "core/export/exportrequest.h"
#include "core/progress.h"
#include "core/result.h"
#include "core/textarena.h"

#include <span>
#include <string_view>
#include <vector>

namespace mailspace {

/// Some people of an export and their records, copied out of the query: what the reading thread of
/// an export hands to the writing one.
class ExportBatch
{
public:
    void add(ContactId person, std::span<const std::string_view> cells);

    std::span<const ContactId> people() const { return m_people; }
    /// Of the person of that number.
    std::span<const std::string_view> cells(std::size_t person) const
    {
        const auto columns = m_cells.size() / m_people.size();
        return std::span(m_cells).subspan(person * columns, columns);
    }

private:
    std::vector<ContactId> m_people;
    std::vector<std::string_view> m_cells; ///< record behind record
    TextArena m_texts;
};

/// Reads an export with a connection of its own, until all is read or nobody wants more. For a
/// thread beside the one that has begun the export's transaction: until that ends, the store it
/// sees stays as it is.
Result<> readExport(const QString &store, const ExportRequest &request, const Progress &progress,
                    BatchQueue<ExportBatch> &batches);

} // namespace mailspace
