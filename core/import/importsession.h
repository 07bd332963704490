// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/consent/consentledger.h"
#include "core/consent/suppressions.h"
#include "core/import/contactmatcher.h"
#include "core/import/importplan.h"
#include "core/import/importreport.h"
#include "core/import/importwarnings.h"
#include "core/import/stagedconsent.h"
#include "core/import/toldinteractions.h"
#include "core/import/toldvalues.h"
#include "core/progress.h"
#include "core/store/bulkstatement.h"

#include <map>
#include <memory>
#include <set>
#include <unordered_set>

namespace mailspace {

class Database;

/// The writing of one list: takes its rows one after the other, and at the end the consents of all
/// of them. Lives within one transaction of the Importer.
class ImportSession
{
public:
    static Result<std::unique_ptr<ImportSession>> begin(Database &database, const ImportPlan &plan,
                                                        Timestamp now, ImportWarnings &warnings);

    /// Writes contact and interaction of the row, keeps what it says about consent. Refuses the
    /// row of an erased person that brings no later consent (rule 7).
    Result<> take(const RowFacts &facts, const CsvRecord &record);
    void refuse(const RowRefusal &refusal, const CsvRecord &record);
    void skip() { ++m_report.rowsSkipped; }
    /// Writes the ledger, brings the memberships up to date, completes the report.
    Result<ImportReport> finish(Progress &progress);

private:
    /// What is needed to write, taken in by begin().
    struct Tools
    {
        ContactMatcher matcher;
        ConsentLedger ledger;
        Suppressions suppressions;
        ToldValues values;
        ToldInteractions interactions;
        BulkStatement insertContact;
        BulkStatement insertListing;
        BulkStatement revive;
    };
    ImportSession(Database &database, const ImportPlan &plan, Timestamp now,
                  ImportWarnings &warnings, Tools tools);
    Result<> prepare();
    Result<> write(const RowFacts &facts, const CsvRecord &record, std::string_view key,
                   std::optional<ContactId> known);
    Result<> takeOfErased(const RowFacts &facts, const CsvRecord &record, std::string_view key,
                          std::optional<ContactId> known, const Suppression &person);
    Result<StagedConsent::Row> writeContact(const RowFacts &facts, std::string_view key,
                                            std::optional<ContactId> known, qint64 line);
    Result<ContactId> insertContact(const RowFacts &facts);
    Result<qint64> smartlinkOf(const RowInteraction &interaction);
    Result<> recordConsents(const StagedConsent::Group &group);

    Database &m_database;
    const ImportPlan &m_plan;
    Timestamp m_now;
    ImportWarnings &m_warnings;
    Tools m_tools;
    ImportId m_import = 0;
    ContactId m_lastContact = 0;
    std::unordered_set<ContactId> m_absent; ///< known from undone imports only
    std::set<QByteArray> m_noOfErased; ///< hashes of erased people to whom a row said no
    std::map<std::pair<std::string, SmartlinkKind>, qint64> m_smartlinks;
    StagedConsent m_staged;
    ImportReport m_report;
};

} // namespace mailspace
