// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/rowintake.h"

#include "core/contacts/addressadvice.h"
#include "core/import/rowdigest.h"

namespace mailspace {

RowIntake::RowIntake(const ImportPlan &plan, Timestamp now, const AddressHasher &hasher,
                     ImportWarnings &warnings)
    : m_plan(plan)
    , m_now(now)
    , m_hasher(hasher)
    , m_warnings(warnings)
    , m_rows(plan, now, warnings)
{
}

void RowIntake::adviseOnAddress(const RowFacts &facts, std::int64_t line)
{
    using Kind = ImportWarnings::Kind;
    const auto advice = adviseOn(facts.email);
    if (!advice.suggestion.empty()) {
        m_warnings.add(Kind::LikelySlip, {}, line);
    }
    if (advice.isRole) {
        m_warnings.add(Kind::RoleAddress, {}, line);
    }
    if (advice.isDisposable) {
        m_warnings.add(Kind::DisposableAddress, {}, line);
    }
}

void RowIntake::read(const CsvRecord &record, std::uint64_t digest, RowBatch &batch)
{
    const auto warnedBefore = m_warnings.count();
    auto row = m_rows.read(record);
    if (auto *facts = std::get_if<RowFacts>(&row)) {
        adviseOnAddress(*facts, record.line);
        // Rule 2: a consent was given for the address as it was written then, not for a corrected
        // one.
        if (m_plan.repairedLines.contains(record.line)) {
            digest = RowDigest::none;
            if (facts->consent.dropConsents()) {
                m_warnings.add(ImportWarnings::Kind::RepairedAddress, {}, record.line);
            }
        } else {
            digest = RowDigest::marked(digest, *facts, m_warnings.count() > warnedBefore, m_now);
        }
        batch.add(record, *facts, m_hasher(facts->email), digest);
    } else if (auto *refusal = std::get_if<RowRefusal>(&row)) {
        batch.add(record, std::move(*refusal));
    } else if (!m_rows.isHeader(record)) {
        batch.skip();
    }
}

} // namespace mailspace
