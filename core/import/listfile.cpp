// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/listfile.h"

#include "core/import/csvreader.h"
#include "core/import/vcardreader.h"
#include "core/import/xlsxreader.h"
#include "core/import/ziparchive.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 beginningBytes = 1024;
constexpr std::string_view zipSignature = "PK\x03\x04";
constexpr std::string_view emptyZipSignature = "PK\x05\x06";
constexpr std::string_view mark = "\xEF\xBB\xBF";

/// The text at the beginning, of UTF-16 without its zero bytes: enough to know "BEGIN:VCARD".
std::string beginningOf(QIODevice &device)
{
    auto bytes = device.read(beginningBytes).toStdString();
    if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) {
        bytes.erase(0, 2);
        std::erase(bytes, '\0');
    }
    return bytes.starts_with(mark) ? bytes.substr(mark.size()) : bytes;
}

} // namespace

Result<std::unique_ptr<QIODevice>> openListFile(const QString &path, const QString &member)
{
    if (member.isEmpty()) {
        auto file = std::make_unique<QFile>(path);
        if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
            return fail(QCoreApplication::translate("ImportPlan", "the file cannot be read: %1.")
                            .arg(file->errorString()));
        }
        return file;
    }
    const auto archive = ZipArchive::open(path);
    return archive ? archive->openMember(member) : failed(archive);
}

Result<ListContainer> containerOf(const QString &path, const QString &member)
{
    const auto device = openListFile(path, member);
    if (!device) {
        return failed(device);
    }
    const auto beginning = beginningOf(**device);
    if (looksLikeVcards(beginning)) {
        return ListContainer::Cards;
    }
    const bool isZip
        = beginning.starts_with(zipSignature) || beginning.starts_with(emptyZipSignature);
    if (!isZip || !member.isEmpty()) {
        return ListContainer::Text;
    }
    const auto archive = ZipArchive::open(path);
    if (!archive) {
        return failed(archive);
    }
    return XlsxReader::isWorkbook(*archive) ? ListContainer::Workbook : ListContainer::Archive;
}

Result<std::unique_ptr<RecordReader>> openRecords(const ImportPlan &plan, QIODevice &device)
{
    if (plan.container == ListContainer::Workbook) {
        auto archive = ZipArchive::open(plan.path);
        if (!archive) {
            return failed(archive);
        }
        auto reader = XlsxReader::open(*std::move(archive), device.size());
        if (!reader) {
            return failed(reader);
        }
        return *std::move(reader);
    }
    device.seek(plan.file.bomBytes);
    if (plan.container == ListContainer::Cards) {
        return std::make_unique<VcardReader>(device, plan.file.encoding);
    }
    return std::make_unique<CsvReader>(device, plan.file.encoding, plan.dialect);
}

Result<QStringList> listsOfArchive(const QString &path)
{
    const auto archive = ZipArchive::open(path);
    if (!archive) {
        return failed(archive);
    }
    QStringList lists;
    for (const auto &member : archive->members()) {
        const auto name = member.name.toLower();
        if (name.endsWith(u".csv") || name.endsWith(u".tsv") || name.endsWith(u".txt")
            || name.endsWith(u".vcf")) {
            lists += member.name;
        }
    }
    if (lists.isEmpty()) {
        return fail(QCoreApplication::translate(
            "ZipArchive", "the archive holds no list (.csv, .tsv, .txt or .vcf)."));
    }
    return lists;
}

QStringList listsIn(const QString &path)
{
    const auto container = containerOf(path, {});
    if (container && *container == ListContainer::Archive) {
        if (const auto lists = listsOfArchive(path)) {
            return *lists;
        }
    }
    return {QString()};
}

} // namespace mailspace
