// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/importplan.h"

#include "core/contacts/emailaddress.h"
#include "core/import/csvreader.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <algorithm>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dialectSampleBytes = 65'536;
constexpr std::size_t recordsLookedAt = 2000;
constexpr std::size_t recordsPreviewed = 20;
/// So many of the filled cells of a column must be addresses for it to be the e-mail column.
constexpr double shareOfAddresses = 0.9;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ImportPlan)
};

Error about(const QString &path, const QString &sentence)
{
    return {Error::Kind::Failed, u"%1: %2"_s.arg(QDir::toNativeSeparators(path), sentence)};
}

Result<> checkPath(const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists()) {
        return tl::unexpected(about(path, Text::tr("there is no such file. Check its name.")));
    }
    if (file.isDir()) {
        return tl::unexpected(
            about(path, Text::tr("this is a folder. Choose the list inside it.")));
    }
    if (file.size() == 0 && file.isFile()) {
        return tl::unexpected(about(path, Text::tr("the file is empty. Export it again.")));
    }
    return {};
}

Result<FileInspection> inspect(QFile &file)
{
    auto inspection = inspectFile(file);
    if (!inspection) {
        return tl::unexpected(about(file.fileName(), inspection.error().message));
    }
    if (inspection->looksBinary) {
        return tl::unexpected(
            about(file.fileName(),
                  Text::tr("this is no text file. Save it as \"CSV UTF-8\" in the program "
                           "it comes from, and import that.")));
    }
    return inspection;
}

QStringList toStrings(std::span<const std::string_view> cells)
{
    QStringList strings;
    for (const auto cell : cells) {
        const auto text = trimmed(cell);
        strings += QString::fromUtf8(text.data(), qsizetype(text.size()));
    }
    return strings;
}

bool isAddress(const QString &cell)
{
    return !addressFault(cell.toStdString()).has_value();
}

/// The first records of the list, the header among them.
Result<std::vector<QStringList>> firstRecords(QFile &file, const ImportRequest &request,
                                              ImportPlan &plan)
{
    file.seek(plan.file.bomBytes);
    TextDecoder decoder(plan.file.encoding);
    const auto bytes = file.read(dialectSampleBytes);
    plan.dialect = guessDialect(decoder.decode({bytes.constData(), std::size_t(bytes.size())}));
    plan.dialect.delimiter = request.delimiter.value_or(plan.dialect.delimiter);

    file.seek(plan.file.bomBytes);
    CsvReader reader(file, plan.file.encoding, plan.dialect);
    std::vector<QStringList> records;
    while (records.size() <= recordsLookedAt) {
        const auto record = reader.next();
        if (!record) {
            return tl::unexpected(about(file.fileName(), record.error().message));
        }
        if (!*record) {
            break;
        }
        if (!(*record)->isBlank()) {
            records.push_back(toStrings((*record)->cells));
        }
    }
    return records;
}

/// The address column by its content, where its title says nothing.
std::optional<int> addressColumn(const std::vector<QStringList> &records, qsizetype columns)
{
    for (qsizetype column = 0; column < columns; ++column) {
        int filled = 0;
        int addresses = 0;
        for (const auto &record : records) {
            if (column < record.size() && !record[column].isEmpty()) {
                ++filled;
                addresses += isAddress(record[column]) ? 1 : 0;
            }
        }
        if (filled > 0 && addresses >= filled * shareOfAddresses) {
            return int(column);
        }
    }
    return std::nullopt;
}

Result<> applyWishes(const ImportRequest &request, ImportPlan &plan)
{
    for (const auto &[key, wished] : request.columns) {
        const auto title = wished.trimmed();
        const auto field = fieldFromKey(key);
        if (!field) {
            QStringList keys;
            for (const auto known : allListFields()) {
                keys += fieldKey(known);
            }
            return fail(
                Text::tr("There is no field \"%1\". There are: %2.").arg(key, keys.join(u", "_s)),
                Error::Kind::WrongUsage);
        }
        const auto column = std::ranges::find_if(plan.titles, [&](const QString &known) {
            return known.compare(title, Qt::CaseInsensitive) == 0;
        });
        if (column == plan.titles.end()) {
            return tl::unexpected(about(request.path,
                                        Text::tr("there is no column \"%1\". There are: %2.")
                                            .arg(title, plan.titles.join(u", "_s))));
        }
        plan.mapping.assign(*field, int(column - plan.titles.begin()));
        plan.mappedBy = ImportPlan::MappedBy::Person;
    }
    return {};
}

/// What is remembered, and what the person says of the whole, over what was recognised.
void applyMappings(const ImportRequest &request, ImportPlan &plan)
{
    plan.mapping = plan.recognised;
    if (const auto remembered = request.remembered.find(plan.titles)) {
        plan.mapping = *remembered;
        plan.mappedBy = ImportPlan::MappedBy::Memory;
    }
    if (request.mapping) {
        plan.mapping = *request.mapping;
        plan.mappedBy = ImportPlan::MappedBy::Person;
    }
}

void decideDateOrder(const std::vector<QStringList> &records, ImportPlan &plan)
{
    bool dayFirst = false;
    bool monthFirst = false;
    bool ambiguous = false;
    for (const auto field :
         {ListField::ConsentAt, ListField::ConfirmedAt, ListField::UnsubscribedAt,
          ListField::BouncedAt, ListField::ReportedAt, ListField::CollectedAt}) {
        const auto column = plan.mapping.columnOf(field);
        for (const auto &record : records) {
            if (!column || *column >= record.size()) {
                continue;
            }
            const auto cell = record[*column].toStdString();
            const auto proven = provenDateOrder(cell);
            dayFirst |= proven == DateOrder::DayFirst;
            monthFirst |= proven == DateOrder::MonthFirst;
            const auto one = listTime(cell, DateOrder::DayFirst);
            const auto other = listTime(cell, DateOrder::MonthFirst);
            ambiguous |= one && other && one->start != other->start;
        }
    }
    plan.dateOrder = monthFirst && !dayFirst ? DateOrder::MonthFirst : DateOrder::DayFirst;
    plan.dateOrderProven = dayFirst != monthFirst || !ambiguous;
}

Result<> understand(const ImportRequest &request, std::vector<QStringList> records,
                    ImportPlan &plan)
{
    if (records.empty()) {
        return tl::unexpected(
            about(plan.path, Text::tr("the file holds nothing but blank lines.")));
    }
    // A bare list of addresses, as people paste them together, has no header.
    const bool bare = std::ranges::any_of(records.front(), isAddress);
    if (!bare) {
        plan.titles = records.front();
        records.erase(records.begin());
        plan.recognised = ColumnMapping::fromTitles(plan.titles);
    }
    if (!plan.recognised.has(ListField::Email)) {
        const auto column
            = addressColumn(records, bare ? records.front().size() : plan.titles.size());
        if (column) {
            plan.recognised.assign(ListField::Email, *column);
        }
    }
    applyMappings(request, plan);
    if (auto applied = applyWishes(request, plan); !applied) {
        return applied;
    }
    if (records.empty()) {
        return tl::unexpected(about(plan.path, Text::tr("there is a header but no row below it.")));
    }
    if (!plan.mapping.has(ListField::Email) && !request.asksForEmailColumn) {
        return tl::unexpected(
            about(plan.path,
                  Text::tr("no column holds e-mail addresses. The columns are: %1.")
                      .arg(plan.titles.join(u", "_s))));
    }
    decideDateOrder(records, plan);
    records.resize(std::min(records.size(), recordsPreviewed));
    plan.sample = std::move(records);
    return {};
}

} // namespace

Result<ImportPlan> planImport(const ImportRequest &request)
{
    if (auto usable = checkPath(request.path); !usable) {
        return failed(usable);
    }
    QFile file(request.path);
    if (!file.open(QIODevice::ReadOnly)) {
        return tl::unexpected(
            about(request.path, Text::tr("the file cannot be read: %1.").arg(file.errorString())));
    }
    ImportPlan plan;
    plan.path = request.path;
    plan.profile = request.profile;
    plan.meaning = request.meaning;
    plan.smartlink = request.smartlink.simplified();
    plan.kind = request.kind;
    auto inspection = inspect(file);
    if (!inspection) {
        return failed(inspection);
    }
    plan.file = *std::move(inspection);
    if (request.encoding && *request.encoding != plan.file.encoding) {
        plan.file.encoding = *request.encoding;
        plan.file.bomBytes = 0; // the mark is one of the other encoding
    }
    auto records = firstRecords(file, request, plan);
    if (!records) {
        return failed(records);
    }
    if (auto understood = understand(request, *std::move(records), plan); !understood) {
        return failed(understood);
    }
    return plan;
}

} // namespace mailspace
