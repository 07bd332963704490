// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/importplan.h"
#include "core/import/importreport.h"
#include "core/progress.h"
#include "core/result.h"

#include <functional>

class QIODevice;

namespace mailspace {

class Database;
class BulkLoad;
class Transaction;

/// Carries out a plan in one transaction: all of the file or nothing. Cancel, read errors and a
/// full disk leave the store as it was.
class Importer
{
public:
    /// Has to succeed before anything is committed.
    using Guard = std::function<Result<>()>;
    /// `now` is the moment of import: what undated withdrawals and future dates become (rule 4).
    Importer(Database &database, Timestamp now, Guard guard = {});

    enum class Run {
        Apply,
        Rehearse, ///< does everything, then takes it back: the report is what would happen
    };
    /// Progress counts bytes of the file.
    Result<ImportReport> run(const ImportPlan &plan, Progress &progress, Run mode = Run::Apply);
    /// The same from an open device that holds the bytes the plan was made from.
    Result<ImportReport> run(const ImportPlan &plan, QIODevice &device, Progress &progress,
                             Run mode);
    /// The same within a transaction that the caller commits or takes back.
    Result<ImportReport> runWithin(Transaction &transaction, const ImportPlan &plan,
                                   Progress &progress);

private:
    Result<ImportReport> write(const ImportPlan &plan, QIODevice &device, BulkLoad &load,
                               Progress &progress);
    Result<> markRepaired(const ImportPlan &plan, std::optional<ImportId> import);
    Result<> rememberMapping(const ImportPlan &plan);

    Database &m_database;
    Timestamp m_now;
    Guard m_guard;
};

/// Writes the refused rows as CSV (line, column, reason, row), to be corrected and imported again.
Result<> saveRefusedRows(const ImportReport &report, const QString &path);

} // namespace mailspace
