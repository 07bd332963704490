// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/batchmaker.h"
#include "core/consent/consentledger.h"
#include "core/import/importplan.h"
#include "core/import/importtally.h"
#include "core/import/stagedconsent.h"
#include "core/progress.h"

namespace mailspace {

class Database;
class BulkLoad;

/// What follows the last row of a list: writes its consents into the ledger, brings the
/// memberships up to date and completes the report. Within the transaction of the import.
class ImportSettlement
{
public:
    ImportSettlement(Database &database, const ImportPlan &plan, Timestamp now,
                     ImportReport &report, ImportWarnings &warnings);

    Result<> settle(const StagedConsent &staged, BulkLoad &load, Progress &progress);

private:
    using Group = StagedConsent::Group;

    /// What is to be written about some contacts.
    struct Settled
    {
        std::vector<ConsentEvent> events;
        std::vector<NewMemberships::Entry> memberships;
    };

    Result<> settleNew(const StagedConsent &staged, ImportTally &tally, Progress &progress,
                       BatchQueue<Settled> &batches);
    Result<> settleKnown(const StagedConsent &staged, ImportTally &tally, Progress &progress);
    Result<> settleGroup(const StagedConsent &staged, const Group &group, ImportTally &tally,
                         Settled &settled);
    void collectEvents(const StagedConsent &staged, const Group &group, Settled &settled);
    Memberships::Refreshed membershipsOfNew(const StagedConsent &staged, const Group &group,
                                            std::span<const ConsentEvent> events);
    Result<> write(BatchMaker<Settled> &batches);
    Result<> saveReport();

    Database &m_database;
    const ImportPlan &m_plan;
    Timestamp m_now;
    ImportReport &m_report;
    ImportWarnings &m_warnings;
    std::vector<Deed> m_deeds;
    bool m_someNeedStore = false;
};

} // namespace mailspace
