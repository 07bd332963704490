// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/importreport.h"

#include <algorithm>
#include <array>
#include <functional>

namespace mailspace {

using namespace Qt::StringLiterals;

QJsonObject BlockedRow::toJson() const
{
    const std::array keys{u"withdrawal"_s, u"complaint"_s, u"erasure"_s};
    return {
        {u"line"_s, line},
        {u"email"_s, email},
        {u"by"_s, keys[std::size_t(by)]},
        {u"no_at"_s, toIsoText(noAt)},
        {u"claim_at"_s, claimAt ? QJsonValue(toIsoText(*claimAt)) : QJsonValue()},
    };
}

QJsonArray ImportReport::blockedToJson() const
{
    QJsonArray rows;
    for (const auto &row : blocked) {
        rows += row.toJson();
    }
    return rows;
}

QJsonObject ImportReport::toJson() const
{
    return {
        {u"file"_s, fileName},
        {u"format"_s, format},
        {u"import"_s, import ? QJsonValue(*import) : QJsonValue()},
        {u"already_imported"_s, alreadyImported},
        {u"rows_read"_s, rowsRead},
        {u"contacts_new"_s, contactsNew},
        {u"contacts_changed"_s, contactsChanged},
        {u"rows_unchanged"_s, rowsUnchanged},
        {u"rows_refused"_s, rowsRefused},
        {u"rows_skipped"_s, rowsSkipped},
        {u"consents_given"_s, consentsGiven},
        {u"consents_by_evidence"_s,
         QJsonObject{{gradeKey(EvidenceGrade::Bare), consentsByGrade[0]},
                     {gradeKey(EvidenceGrade::Partial), consentsByGrade[1]},
                     {gradeKey(EvidenceGrade::Strong), consentsByGrade[2]}}},
        {u"withdrawals"_s, withdrawals},
        {u"bounces"_s, bounces},
        {u"blocked_by_withdrawal"_s, blockedByWithdrawal},
        {u"blocked_by_erasure"_s, blockedByErasure},
        {u"missing"_s, missing},
        {u"warnings"_s, QJsonArray::fromStringList(warnings)},
    };
}

void ImportReport::add(const ImportReport &other)
{
    alreadyImported = alreadyImported || other.alreadyImported;
    rowsRead += other.rowsRead;
    contactsNew += other.contactsNew;
    contactsChanged += other.contactsChanged;
    rowsUnchanged += other.rowsUnchanged;
    rowsRefused += other.rowsRefused;
    rowsSkipped += other.rowsSkipped;
    consentsGiven += other.consentsGiven;
    std::ranges::transform(consentsByGrade, other.consentsByGrade, consentsByGrade.begin(),
                           std::plus());
    withdrawals += other.withdrawals;
    bounces += other.bounces;
    blockedByWithdrawal += other.blockedByWithdrawal;
    blockedByErasure += other.blockedByErasure;
    missing += other.missing;
    warnings += other.warnings;
    refused.insert(refused.end(), other.refused.begin(), other.refused.end());
    blocked.insert(blocked.end(), other.blocked.begin(), other.blocked.end());
}

void ImportReport::addBlocked(const BlockedRow &row)
{
    if (blocked.size() < refusedRowsKept) {
        blocked.push_back(row);
    }
}

} // namespace mailspace
