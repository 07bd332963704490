// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/importer.h"

#include "core/contacts/addressadvice.h"
#include "core/contacts/mergedvalues.h"
#include "core/export/csvwriter.h"
#include "core/export/outputfile.h"
#include "core/import/importsession.h"
#include "core/import/listfile.h"
#include "core/import/missingpeople.h"
#include "core/import/rowreader.h"
#include "core/store/database.h"
#include "core/store/deferredindexes.h"
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

constexpr qint64 rowsBetweenReports = 1000;
/// From this size on a list pays for building the indexes of an empty store at the end.
constexpr qint64 largeFile = qint64(1) << 20;

struct Text
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

Result<std::optional<DeferredIndexes>> deferIndexesOfFirstList(Database &database,
                                                               const ImportPlan &plan)
{
    const auto known = database.value(u"SELECT EXISTS (SELECT 1 FROM contact)"_s);
    if (!known) {
        return failed(known);
    }
    if (known->toBool() || plan.file.size < largeFile) {
        return std::nullopt;
    }
    auto dropped = DeferredIndexes::drop(database);
    if (!dropped) {
        return failed(dropped);
    }
    return std::optional(*std::move(dropped));
}

Result<std::unique_ptr<QIODevice>> openList(const ImportPlan &plan)
{
    auto device = openListFile(plan.path, plan.member);
    if (!device) {
        return tl::unexpected(plan.about(device.error().message));
    }
    return device;
}

void adviseOnAddress(const RowFacts &facts, const CsvRecord &record, ImportWarnings &warnings)
{
    using Kind = ImportWarnings::Kind;
    const auto advice = adviseOn(facts.email);
    if (!advice.suggestion.empty()) {
        warnings.add(Kind::LikelySlip, {}, record.line);
    }
    if (advice.isRole) {
        warnings.add(Kind::RoleAddress, {}, record.line);
    }
    if (advice.isDisposable) {
        warnings.add(Kind::DisposableAddress, {}, record.line);
    }
}

/// Rule 2: a consent was given for the address as it was written then, not for a corrected one.
RowFacts asProven(const RowFacts &facts, const CsvRecord &record, ImportWarnings &warnings)
{
    RowFacts proven = facts;
    if (proven.consent.dropConsents()) {
        warnings.add(ImportWarnings::Kind::RepairedAddress, {}, record.line);
    }
    return proven;
}

Result<> readRows(QIODevice &file, const ImportPlan &plan, Timestamp now, ImportWarnings &warnings,
                  ImportSession &session, Progress &progress)
{
    const auto reader = openRecords(plan, file);
    if (!reader) {
        return tl::unexpected(plan.about(reader.error().message));
    }
    RowReader rows(plan, now, warnings);
    for (qint64 count = 0;; ++count) {
        const auto record = (*reader)->next();
        if (!record) {
            return tl::unexpected(plan.about(record.error().message));
        }
        if (!*record) {
            break;
        }
        const auto row = rows.read(**record);
        if (const auto *facts = std::get_if<RowFacts>(&row)) {
            adviseOnAddress(*facts, **record, warnings);
            const bool isRepaired = plan.repairedLines.contains((*record)->line);
            auto taken = isRepaired ? session.take(asProven(*facts, **record, warnings), **record)
                                    : session.take(*facts, **record);
            if (!taken) {
                return taken;
            }
        } else if (const auto *refusal = std::get_if<RowRefusal>(&row)) {
            session.refuse(*refusal, **record);
        } else if (!rows.isHeader(**record)) {
            session.skip();
        }
        if (count % rowsBetweenReports == 0) {
            progress.report((*reader)->bytesRead(), plan.file.size);
            if (progress.isCancelled()) {
                return cancelled();
            }
        }
    }
    rows.finish();
    if (plan.file.doubt) {
        warnings.add(ImportWarnings::Kind::DoubtfulEncoding, encodingName(*plan.file.doubt), 0);
    }
    if ((*reader)->undecodable() > 0) {
        warnings.add(ImportWarnings::Kind::Undecodable, {}, 0);
    }
    return {};
}

/// The last look before a commit: nothing lost, nothing counted twice.
Result<> checkSums(const ImportReport &report)
{
    if (report.rowsRead
        != report.contactsNew + report.contactsChanged + report.rowsUnchanged
            + report.rowsRefused) {
        return fail(
            Text::tr("The rows of %1 do not add up, so nothing was imported. This is a fault "
                     "of the program; please report it.")
                .arg(report.fileName));
    }
    return {};
}

} // namespace

Importer::Importer(Database &database, Timestamp now)
    : m_database(database)
    , m_now(now)
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
    auto transaction = Transaction::begin(m_database);
    if (!transaction) {
        return failed(transaction);
    }
    auto report = write(plan, device, progress);
    if (!report || report->alreadyImported) {
        return report;
    }
    if (mode == Run::Rehearse) {
        report->import.reset();
        return report;
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
    return file ? write(plan, **file, progress) : failed(file);
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

Result<ImportReport> Importer::write(const ImportPlan &plan, QIODevice &device, Progress &progress)
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
        report.warnings += Text::tr("%1 was imported before, byte for byte; nothing was changed.")
                               .arg(report.fileName);
        return report;
    }
    auto indexes = deferIndexesOfFirstList(m_database, plan);
    if (!indexes) {
        return failed(indexes);
    }
    ImportWarnings warnings;
    if (!plan.dateOrderProven) {
        warnings.add(ImportWarnings::Kind::AmbiguousDates, {}, 0);
    }
    auto session = ImportSession::begin(m_database, plan, m_now, warnings);
    if (!session) {
        return failed(session);
    }
    if (auto read = readRows(device, plan, m_now, warnings, **session, progress); !read) {
        return failed(read);
    }
    auto report = (*session)->finish(progress);
    session->reset();
    if (!report) {
        return report;
    }
    if (*indexes) {
        if (auto rebuilt = (*indexes)->rebuild(); !rebuilt) {
            return failed(rebuilt);
        }
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
