// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/contactmatcher.h"
#include "core/import/importwarnings.h"
#include "core/import/rowbatch.h"
#include "core/import/rowreader.h"

namespace mailspace {

/// Understands records of the list that is imported, and warns of what is odd about them. For one
/// thread.
class RowIntake
{
public:
    RowIntake(const ImportPlan &plan, Timestamp now, const AddressHasher &hasher,
              ImportWarnings &warnings);

    /// Puts what the record says into the batch. `digest` is the one of its cells.
    void read(const CsvRecord &record, std::uint64_t digest, RowBatch &batch);
    /// The address of a record that was left unread.
    std::string_view addressOf(const CsvRecord &record) { return m_rows.addressOf(record); }

private:
    void adviseOnAddress(const RowFacts &facts, std::int64_t line);

    const ImportPlan &m_plan;
    Timestamp m_now;
    AddressHasher m_hasher;
    ImportWarnings &m_warnings;
    RowReader m_rows;
};

} // namespace mailspace
