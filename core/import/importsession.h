// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/consent/suppressions.h"
#include "core/import/importplan.h"
#include "core/import/importreport.h"
#include "core/import/importwarnings.h"
#include "core/import/knowncontacts.h"
#include "core/import/listingruns.h"
#include "core/import/listsmartlinks.h"
#include "core/import/newcontacts.h"
#include "core/import/rowbatch.h"
#include "core/import/rowintake.h"
#include "core/import/stagedconsent.h"
#include "core/progress.h"

#include <memory>
#include <set>

namespace mailspace {

class Database;
class BulkLoad;

/// The writing of one list: takes its rows one after the other, and at the end the consents of all
/// of them. Lives within one transaction of the Importer.
class ImportSession
{
public:
    static Result<std::unique_ptr<ImportSession>> begin(Database &database, const ImportPlan &plan,
                                                        Timestamp now, ImportWarnings &warnings);

    /// For the reading thread.
    const AddressHasher &hasher() const { return m_tools.matcher.hasher(); }
    /// What it need not read: rows as they stood on the last list, unless something else in the
    /// list changes what they say.
    DigestFilter knownRows() const;
    /// Writes contacts and interactions of the rows, keeps what they say about consent. Refuses
    /// the row of an erased person that brings no later consent (rule 7).
    Result<> take(const RowBatch &batch);
    /// Writes the ledger, brings the memberships up to date, completes the report. `load` gets the
    /// occasion to build the indexes that it put off.
    Result<ImportReport> finish(BulkLoad &load, Progress &progress);

private:
    /// What is needed to write, taken in by begin().
    struct Tools
    {
        ContactMatcher matcher;
        Suppressions suppressions;
        KnownContacts known;
        NewContacts fresh;
        ListingRuns listings;
    };
    ImportSession(Database &database, const ImportPlan &plan, Timestamp now,
                  ImportWarnings &warnings, Tools tools);
    Result<> prepare();
    void makeRoom(const RowBatch &batch);
    Result<> take(const RowBatch::Row &row);
    Result<> takeUnread(const RowBatch &batch, const RowBatch::Row &row, RowBatch &late);
    Result<> takeOfErased(const RowBatch::Row &row, const Arrival &arrival,
                          const Suppression &person);
    Result<> write(const Arrival &arrival);
    Result<> writeNew(const Arrival &arrival, qint64 smartlink);
    Result<> flush();
    void warnOfTemplate();
    void refuse(const RowRefusal &refusal, const RowBatch::Row &row);

    Database &m_database;
    const ImportPlan &m_plan;
    Timestamp m_now;
    ImportWarnings &m_warnings;
    Tools m_tools;
    ImportId m_import = 0;
    ContactId m_lastContact = 0;
    ContactId m_expected = 1; ///< the next row's, for a list that keeps its order
    std::set<QByteArray> m_noOfErased; ///< hashes of erased people to whom a row said no
    ListSmartlinks m_smartlinks;
    StagedConsent m_staged;
    ImportReport m_report;
    ImportWarnings m_lateWarnings; ///< of rows that were left unread and had to be read after all
    RowIntake m_intake; ///< for them
};

} // namespace mailspace
