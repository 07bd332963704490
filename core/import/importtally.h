// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/consent/memberships.h"
#include "core/import/importplan.h"
#include "core/import/importreport.h"
#include "core/import/importwarnings.h"
#include "core/import/stagedconsent.h"

namespace mailspace {

/// Counts into the report of an import what became of each contact, and names the rows whose
/// consent did not count.
class ImportTally
{
public:
    static Result<ImportTally> of(Database &database, const ImportPlan &plan, ImportId import,
                                  ImportReport &report, ImportWarnings &warnings);

    /// `events` are all of the contact, those of this import among them.
    Result<> count(const StagedConsent::Group &group, const Memberships::Refreshed &refreshed,
                   std::span<const ConsentEvent> events);

private:
    ImportTally(const ImportPlan &plan, ImportId import, ImportReport &report,
                ImportWarnings &warnings, BulkStatement emailOf)
        : m_plan(&plan)
        , m_import(import)
        , m_report(&report)
        , m_warnings(&warnings)
        , m_emailOf(std::move(emailOf))
    {
    }
    Result<> nameBlocked(const StagedConsent::Group &group, std::span<const ConsentEvent> events);

    const ImportPlan *m_plan;
    ImportId m_import;
    ImportReport *m_report;
    ImportWarnings *m_warnings;
    BulkStatement m_emailOf;
};

} // namespace mailspace
