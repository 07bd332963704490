// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/importer.h"

#include "core/batchmaker.h"
#include "core/contacts/mergedvalues.h"
#include "core/export/csvwriter.h"
#include "core/export/outputfile.h"
#include "core/import/importsession.h"
#include "core/import/listfile.h"
#include "core/import/listreading.h"
#include "core/import/missingpeople.h"
#include "core/store/bulkload.h"
#include "core/store/database.h"
#include "core/store/transaction.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <array>
#include <memory>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

struct ImporterText
{
    Q_DECLARE_TR_FUNCTIONS(Importer)
};

/// Rule 11: the same bytes for the same profile, taken the same way.
Result<bool> isImportedAlready(Database &database, const ImportPlan &plan)
{
    const auto count
        = database.value(uR"(SELECT count(*) FROM import
            WHERE fingerprint = :fingerprint AND profile_id IS :profile AND meaning = :meaning
              AND coalesce(json_extract(report, '$.format'), :format) = :format
              AND undone_at IS NULL)"_s,
                         {{u":fingerprint"_s, plan.file.fingerprint},
                          {u":format"_s, plan.formatId()},
                          {u":profile"_s, plan.profile ? QVariant(*plan.profile) : QVariant()},
                          {u":meaning"_s, int(plan.meaning)}});
    if (!count) {
        return failed(count);
    }
    return count->toInt() > 0;
}

Result<std::unique_ptr<QIODevice>> openList(const ImportPlan &plan)
{
    auto device = openListFile(plan.path, plan.member);
    if (!device) {
        return tl::unexpected(plan.about(device.error().message));
    }
    return device;
}

/// Reads on another thread what is written here.
Result<> takeRows(Database &database, QIODevice &file, const ImportPlan &plan, Timestamp now,
                  ImportWarnings &warnings, ImportSession &session, Progress &progress)
{
    auto digest = RowDigest::of(database, plan);
    if (!digest) {
        return failed(digest);
    }
    ListReading reading(plan, RowIntake(plan, now, session.hasher(), warnings), *std::move(digest),
                        session.knownRows(), warnings, progress);
    BatchMaker<RowBatch> rows(
        [&](BatchQueue<RowBatch> &batches) { return reading.read(file, batches); });
    while (const auto batch = rows.next()) {
        if (auto taken = session.take(*batch); !taken) {
            return taken;
        }
    }
    return rows.finish();
}

/// The last look before a commit: nothing lost, nothing counted twice.
Result<> checkSums(const ImportReport &report)
{
    if (report.rowsRead
        != report.contactsNew + report.contactsChanged + report.rowsUnchanged
            + report.rowsRefused) {
        return fail(ImporterText::tr(
                        "The rows of %1 do not add up, so nothing was imported. This is a fault "
                        "of the program; please report it.")
                        .arg(report.fileName));
    }
    return {};
}

} // namespace

Importer::Importer(Database &database, Timestamp now, Guard guard)
    : m_database(database)
    , m_now(now)
    , m_guard(std::move(guard))
{
}

Result<ImportReport> Importer::run(const ImportPlan &plan, Progress &progress, Run mode)
{
    auto file = openList(plan);
    return file ? run(plan, **file, progress, mode) : failed(file);
}

Result<ImportReport> Importer::run(const ImportPlan &plan, QIODevice &device, Progress &progress,
                                   Run mode)
{
    auto load = BulkLoad::prepare(m_database, plan.file.size);
    if (!load) {
        return failed(load);
    }
    auto transaction = Transaction::begin(m_database);
    if (!transaction) {
        return failed(transaction);
    }
    auto report = write(plan, device, *load, progress);
    if (!report || report->alreadyImported) {
        return report;
    }
    if (mode == Run::Rehearse) {
        report->import.reset();
        return report;
    }
    if (auto allowed = m_guard ? m_guard() : Result<>(); !allowed) {
        return failed(allowed);
    }
    if (auto committed = transaction->commit(); !committed) {
        return failed(committed);
    }
    progress.report(plan.file.size, plan.file.size);
    return report;
}

Result<ImportReport> Importer::runWithin(Transaction & /*transaction*/, const ImportPlan &plan,
                                         Progress &progress)
{
    auto file = openList(plan);
    auto load = BulkLoad::prepare(m_database, plan.file.size);
    if (!file || !load) {
        return file ? failed(load) : failed(file);
    }
    return write(plan, **file, *load, progress);
}

Result<> Importer::rememberMapping(const ImportPlan &plan)
{
    if (plan.mappedBy != ImportPlan::MappedBy::Person) {
        return {};
    }
    return plan.mapping == plan.recognised
        ? MappingMemory::forget(m_database, plan.titles)
        : MappingMemory::keep(m_database, plan.titles, plan.mapping, m_now);
}

Result<> Importer::markRepaired(const ImportPlan &plan, std::optional<ImportId> import)
{
    for (const qint64 line : plan.repairedLines) {
        const auto marked
            = m_database.run(uR"(INSERT INTO repaired_address (contact_id, import_id, row)
                SELECT contact_id, import_id, row FROM listing
                WHERE import_id = :import AND row = :line)"_s,
                             {{u":import"_s, import.value_or(0)}, {u":line"_s, line}});
        if (!marked) {
            return failed(marked);
        }
    }
    return {};
}

Result<ImportReport> Importer::write(const ImportPlan &plan, QIODevice &device, BulkLoad &load,
                                     Progress &progress)
{
    const auto known = isImportedAlready(m_database, plan);
    if (!known) {
        return failed(known);
    }
    if (*known) {
        ImportReport report;
        report.fileName = plan.fileName();
        report.format = plan.formatId();
        report.alreadyImported = true;
        report.warnings
            += ImporterText::tr("%1 was imported before, byte for byte; nothing was changed.")
                   .arg(report.fileName);
        return report;
    }
    if (auto dropped = load.dropIndexes(); !dropped) {
        return failed(dropped);
    }
    ImportWarnings warnings;
    if (!plan.dateOrderProven) {
        warnings.add(ImportWarnings::Kind::AmbiguousDates, {}, 0);
    }
    auto session = ImportSession::begin(m_database, plan, m_now, warnings);
    if (!session) {
        return failed(session);
    }
    if (auto read = takeRows(m_database, device, plan, m_now, warnings, **session, progress);
        !read) {
        return failed(read);
    }
    auto report = (*session)->finish(load, progress);
    session->reset();
    if (!report) {
        return report;
    }
    if (auto sound = checkSums(*report); !sound) {
        return failed(sound);
    }
    if (auto marked = markRepaired(plan, report->import); !marked) {
        return failed(marked);
    }
    if (auto filled = fillFromMergedAfter(m_database, report->import.value_or(0)); !filled) {
        return failed(filled);
    }
    if (auto remembered = rememberMapping(plan); !remembered) {
        return failed(remembered);
    }
    if (plan.isComplete && plan.profile && report->import) {
        if (auto marked = markComplete(m_database, plan, *report->import); !marked) {
            return failed(marked);
        }
        const auto missing = missingSince(m_database, *report->import, 0);
        if (!missing) {
            return failed(missing);
        }
        report->missing = missing->total;
    }
    return report;
}

Result<> saveRefusedRows(const ImportReport &report, const QString &path)
{
    OutputFile file(path);
    if (auto opened = file.open(); !opened) {
        return opened;
    }
    CsvWriter writer(CsvWriter::Audience::Spreadsheet);
    constexpr std::array<std::string_view, 4> titles{"line", "column", "reason", "row"};
    auto written = file.append(std::string(writer.prologue()) + std::string(writer.record(titles)));
    for (const auto &row : report.refused) {
        const std::array texts{std::to_string(row.line), row.column.toStdString(),
                               row.reason.toStdString(), row.raw.toStdString()};
        const std::array<std::string_view, 4> cells{texts[0], texts[1], texts[2], texts[3]};
        if (written) {
            written = file.append(writer.record(cells));
        }
    }
    return written ? file.commit() : written;
}

} // namespace mailspace
