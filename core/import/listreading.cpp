// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/listreading.h"

#include "core/import/listfile.h"
#include "core/import/recordreader.h"

namespace mailspace {

ListReading::ListReading(const ImportPlan &plan, RowIntake intake, RowDigest digest,
                         DigestFilter known, ImportWarnings &warnings, Progress &progress)
    : m_plan(plan)
    , m_intake(std::move(intake))
    , m_digest(std::move(digest))
    , m_known(std::move(known))
    , m_warnings(warnings)
    , m_progress(progress)
{
}

Result<> ListReading::read(QIODevice &file, BatchQueue<RowBatch> &batches)
{
    const auto reader = openRecords(m_plan, file);
    if (!reader) {
        return tl::unexpected(m_plan.about(reader.error().message));
    }
    while (true) {
        RowBatch batch;
        const auto more = readBatch(**reader, batch);
        if (!more) {
            return failed(more);
        }
        m_progress.report((*reader)->bytesRead(), m_plan.file.size);
        if (m_progress.isCancelled() || !batches.push(std::move(batch))) {
            return cancelled();
        }
        if (!*more) {
            break;
        }
    }
    if (m_plan.file.doubt) {
        m_warnings.add(ImportWarnings::Kind::DoubtfulEncoding, encodingName(*m_plan.file.doubt), 0);
    }
    if ((*reader)->undecodable() > 0) {
        m_warnings.add(ImportWarnings::Kind::Undecodable, {}, 0);
    }
    return {};
}

/// False after the last record.
Result<bool> ListReading::readBatch(RecordReader &reader, RowBatch &batch)
{
    for (std::size_t count = 0; count < RowBatch::mostRows; ++count) {
        const auto record = reader.next();
        if (!record) {
            return tl::unexpected(m_plan.about(record.error().message));
        }
        if (!*record) {
            return false;
        }
        readRow(**record, batch);
    }
    return true;
}

void ListReading::readRow(const CsvRecord &record, RowBatch &batch)
{
    const auto digest = m_digest(record.cells);
    const bool isKnown = m_known.mayHold(digest) && record.fault == CsvRecord::Fault::None
        && record.line > m_plan.headerLine;
    if (isKnown) {
        batch.addUnread(record, digest);
    } else {
        m_intake.read(record, digest, batch);
    }
}

} // namespace mailspace
