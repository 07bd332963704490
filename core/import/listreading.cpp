// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/listreading.h"

#include "core/contacts/addressadvice.h"
#include "core/import/listfile.h"
#include "core/import/recordreader.h"

namespace mailspace {

namespace {

void adviseOnAddress(const RowFacts &facts, std::int64_t line, ImportWarnings &warnings)
{
    using Kind = ImportWarnings::Kind;
    const auto advice = adviseOn(facts.email);
    if (!advice.suggestion.empty()) {
        warnings.add(Kind::LikelySlip, {}, line);
    }
    if (advice.isRole) {
        warnings.add(Kind::RoleAddress, {}, line);
    }
    if (advice.isDisposable) {
        warnings.add(Kind::DisposableAddress, {}, line);
    }
}

} // namespace

ListReading::ListReading(const ImportPlan &plan, Timestamp now, const AddressHasher &hasher,
                         RowDigest digest, ImportWarnings &warnings, Progress &progress)
    : m_plan(plan)
    , m_now(now)
    , m_hasher(hasher)
    , m_digest(std::move(digest))
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
    RowReader rows(m_plan, m_now, m_warnings);
    while (true) {
        RowBatch batch;
        const auto more = readBatch(**reader, rows, batch);
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
    rows.finish();
    if (m_plan.file.doubt) {
        m_warnings.add(ImportWarnings::Kind::DoubtfulEncoding, encodingName(*m_plan.file.doubt), 0);
    }
    if ((*reader)->undecodable() > 0) {
        m_warnings.add(ImportWarnings::Kind::Undecodable, {}, 0);
    }
    return {};
}

/// False after the last record.
Result<bool> ListReading::readBatch(RecordReader &reader, RowReader &rows, RowBatch &batch)
{
    for (std::size_t count = 0; count < RowBatch::mostRows; ++count) {
        const auto record = reader.next();
        if (!record) {
            return tl::unexpected(m_plan.about(record.error().message));
        }
        if (!*record) {
            return false;
        }
        readRow(rows, **record, batch);
    }
    return true;
}

void ListReading::readRow(RowReader &rows, const CsvRecord &record, RowBatch &batch)
{
    auto row = rows.read(record);
    if (auto *facts = std::get_if<RowFacts>(&row)) {
        adviseOnAddress(*facts, record.line, m_warnings);
        // Rule 2: a consent was given for the address as it was written then, not for a corrected
        // one.
        if (m_plan.repairedLines.contains(record.line) && facts->consent.dropConsents()) {
            m_warnings.add(ImportWarnings::Kind::RepairedAddress, {}, record.line);
        }
        batch.add(record, *facts, m_hasher(facts->email), m_digest(*facts));
    } else if (auto *refusal = std::get_if<RowRefusal>(&row)) {
        batch.add(record, std::move(*refusal));
    } else if (!rows.isHeader(record)) {
        batch.skip();
    }
}

} // namespace mailspace
