// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/consent/consentledger.h"
#include "core/import/contactmatcher.h"
#include "core/import/importplan.h"
#include "core/import/importreport.h"
#include "core/import/importwarnings.h"
#include "core/import/stagedconsent.h"
#include "core/progress.h"
#include "core/store/bulkstatement.h"

#include <map>
#include <memory>

namespace mailspace {

class Database;

/// The writing of one list: takes its rows one after the other, and at the end the consents of all
/// of them. Lives within one transaction of the Importer.
class ImportSession
{
public:
    static Result<std::unique_ptr<ImportSession>> begin(Database &database, const ImportPlan &plan,
                                                        Timestamp now, ImportWarnings &warnings);

    /// Writes contact and interaction of the row, keeps what it says about consent.
    Result<> take(const RowFacts &facts, const CsvRecord &record);
    void refuse(const RowRefusal &refusal, const CsvRecord &record);
    void skip() { ++m_report.rowsSkipped; }
    /// Writes the ledger, brings the memberships up to date, completes the report.
    Result<ImportReport> finish(Progress &progress);

private:
    ImportSession(Database &database, const ImportPlan &plan, Timestamp now,
                  ImportWarnings &warnings, ContactMatcher matcher, ConsentLedger ledger);
    Result<> prepare();
    Result<ContactId> insertContact(const RowFacts &facts);
    Result<bool> updateContact(ContactId contact, const RowFacts &facts);
    Result<qint64> smartlinkOf(const RowInteraction &interaction);
    Result<bool> insertInteraction(ContactId contact, qint64 smartlink,
                                   const RowInteraction &interaction, qint64 line);
    Result<> recordConsents(const StagedConsent::Group &group);
    void count(const StagedConsent::Group &group, bool membershipChanged,
               const std::vector<struct Membership> &memberships,
               std::span<const ConsentEvent> events);

    Database &m_database;
    const ImportPlan &m_plan;
    Timestamp m_now;
    ImportWarnings &m_warnings;
    ContactMatcher m_matcher;
    ConsentLedger m_ledger;
    ImportId m_import = 0;
    ContactId m_lastContact = 0;
    std::optional<BulkStatement> m_insertContact;
    std::optional<BulkStatement> m_readContact;
    std::optional<BulkStatement> m_updateContact;
    std::optional<BulkStatement> m_insertListing;
    std::optional<BulkStatement> m_insertInteraction;
    std::map<std::pair<std::string, SmartlinkKind>, qint64> m_smartlinks;
    StagedConsent m_staged;
    ImportReport m_report;
};

} // namespace mailspace
