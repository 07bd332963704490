// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/batchqueue.h"
#include "core/import/digestfilter.h"
#include "core/import/importplan.h"
#include "core/import/importwarnings.h"
#include "core/import/rowbatch.h"
#include "core/import/rowdigest.h"
#include "core/import/rowintake.h"
#include "core/progress.h"
#include "core/result.h"

class QIODevice;

namespace mailspace {

class RecordReader;

/// The reading half of an import: reads a list and understands its rows, save those that it knows.
class ListReading
{
public:
    /// What is in `known` is left unread. Progress counts bytes of the file.
    ListReading(const ImportPlan &plan, RowIntake intake, RowDigest digest, DigestFilter known,
                ImportWarnings &warnings, Progress &progress);

    /// Reads all of the file, or as much as is asked for.
    Result<> read(QIODevice &file, BatchQueue<RowBatch> &batches);

private:
    Result<bool> readBatch(RecordReader &reader, RowBatch &batch);
    void readRow(const CsvRecord &record, RowBatch &batch);

    const ImportPlan &m_plan;
    RowIntake m_intake;
    RowDigest m_digest;
    DigestFilter m_known;
    ImportWarnings &m_warnings;
    Progress &m_progress;
};

} // namespace mailspace
