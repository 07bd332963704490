// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/correctedrows.h"

#include "core/contacts/addressadvice.h"
#include "core/import/csvreader.h"

#include <QtCore/QBuffer>
#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

struct CorrectedRowsText
{
    Q_DECLARE_TR_FUNCTIONS(CorrectedRows)
};

QByteArray quoted(const QString &cell, const CsvDialect &dialect)
{
    QByteArray bytes = cell.toUtf8();
    const QByteArray quote(1, dialect.quote);
    if (bytes.contains(dialect.delimiter) || bytes.contains(quote) || bytes.contains('\n')
        || bytes.contains('\r')) {
        bytes = quote + bytes.replace(quote, quote + quote) + quote;
    }
    return bytes;
}

QByteArray recordOf(const QStringList &cells, const CsvDialect &dialect)
{
    QByteArray record;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        record += (i > 0 ? QByteArray(1, dialect.delimiter) : QByteArray())
            + quoted(cells[i], dialect);
    }
    return record;
}

QStringList cellsOf(const QString &raw, const CsvDialect &dialect)
{
    QByteArray bytes = raw.toUtf8();
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer, Encoding::Utf8, {dialect.delimiter, dialect.quote});
    QStringList cells;
    if (const auto record = reader.next(); record && *record) {
        for (const auto cell : (*record)->cells) {
            cells += QString::fromUtf8(cell);
        }
    }
    return cells;
}

} // namespace

QString suggestedRow(const ImportPlan &plan, const RefusedRow &row)
{
    const auto column = plan.mapping.columnOf(ListField::Email);
    QStringList cells = cellsOf(row.raw, plan.dialect);
    if (!column || *column >= cells.size()) {
        return {};
    }
    const auto advice = adviseOn(cells[*column].toStdString());
    if (advice.suggestion.empty()) {
        return {};
    }
    cells[*column] = QString::fromStdString(advice.suggestion);
    return QString::fromUtf8(recordOf(cells, plan.dialect));
}

Result<ImportPlan> planCorrected(const ImportPlan &original, const std::vector<CorrectedRow> &rows,
                                 const QString &path)
{
    ImportPlan plan = original;
    plan.path = path;
    plan.dialect.leadingLines = 0;
    plan.repairedLines.clear();
    QByteArray list;
    qint64 line = 1;
    if (!plan.titles.isEmpty()) {
        list = recordOf(plan.titles, plan.dialect) + '\n';
        line += list.count('\n');
    }
    for (const CorrectedRow &row : rows) {
        if (row.changesAddress) {
            plan.repairedLines.insert(line);
        }
        const QByteArray record = row.raw.toUtf8() + '\n';
        line += record.count('\n');
        list += record;
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::Truncate) || file.write(list) != list.size()
        || !file.flush()) {
        return fail(CorrectedRowsText::tr("The corrected rows cannot be kept in %1: %2")
                        .arg(QDir::toNativeSeparators(path), file.errorString()));
    }
    auto inspection = inspectFile(file);
    if (!inspection) {
        return failed(inspection);
    }
    plan.file = *std::move(inspection);
    plan.file.encoding = Encoding::Utf8;
    plan.file.bomBytes = 0;
    plan.mappedBy = ImportPlan::MappedBy::Recognition; // what is remembered stays as it is
    return plan;
}

} // namespace mailspace
