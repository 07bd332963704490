// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/batchqueue.h"
#include "core/import/importplan.h"
#include "core/import/importwarnings.h"
#include "core/import/rowbatch.h"
#include "core/import/rowdigest.h"
#include "core/progress.h"
#include "core/result.h"

class QIODevice;

namespace mailspace {

class RecordReader;

/// The reading half of an import: reads a list and understands its rows.
class ListReading
{
public:
    /// Progress counts bytes of the file.
    ListReading(const ImportPlan &plan, Timestamp now, const AddressHasher &hasher,
                RowDigest digest, ImportWarnings &warnings, Progress &progress);

    /// Reads all of the file, or as much as is asked for.
    Result<> read(QIODevice &file, BatchQueue<RowBatch> &batches);

private:
    Result<bool> readBatch(RecordReader &reader, RowReader &rows, RowBatch &batch);
    void readRow(RowReader &rows, const CsvRecord &record, RowBatch &batch);

    const ImportPlan &m_plan;
    Timestamp m_now;
    AddressHasher m_hasher;
    RowDigest m_digest;
    ImportWarnings &m_warnings;
    Progress &m_progress;
};

} // namespace mailspace
