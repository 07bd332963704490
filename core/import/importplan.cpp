// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/importplan.h"

#include "core/import/listfile.h"
#include "core/import/listrecognition.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <algorithm>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dialectSampleBytes = 65'536;
constexpr std::size_t recordsSampled = 2000;

struct ImportPlanText
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
        return tl::unexpected(
            about(path, ImportPlanText::tr("there is no such file. Check its name.")));
    }
    if (file.isDir()) {
        return tl::unexpected(
            about(path, ImportPlanText::tr("this is a folder. Choose the list inside it.")));
    }
    if (file.size() == 0 && file.isFile()) {
        return tl::unexpected(
            about(path, ImportPlanText::tr("the file is empty. Export it again.")));
    }
    return {};
}

/// What the bytes of the list are; of a workbook only the fingerprint counts.
Result<> inspect(QIODevice &device, const ImportRequest &request, ImportPlan &plan)
{
    auto inspection = inspectFile(device);
    if (!inspection) {
        return tl::unexpected(plan.about(inspection.error().message));
    }
    plan.file = *std::move(inspection);
    if (plan.container == ListContainer::Workbook) {
        return {};
    }
    if (plan.file.looksBinary) {
        return tl::unexpected(plan.about(
            ImportPlanText::tr("this is no text file. Save it as \"CSV UTF-8\" in the program it "
                               "comes from, and import that.")));
    }
    if (request.encoding && *request.encoding != plan.file.encoding) {
        const bool isUtf8
            = *request.encoding == Encoding::Utf8Twice && plan.file.encoding == Encoding::Utf8;
        plan.file.bomBytes = isUtf8 ? plan.file.bomBytes : 0; // the mark is of the other encoding
        plan.file.encoding = *request.encoding;
        plan.file.doubt.reset();
    }
    return {};
}

QStringList toStrings(std::span<const std::string_view> cells)
{
    QStringList strings;
    for (const auto cell : cells) {
        const auto text = trimmed(cell);
        strings += QString::fromUtf8(text);
    }
    return strings;
}

Result<> chooseDialect(QIODevice &device, const ImportRequest &request, ImportPlan &plan)
{
    device.seek(plan.file.bomBytes);
    TextDecoder decoder(plan.file.encoding);
    const auto bytes = device.read(dialectSampleBytes);
    plan.dialect = guessDialect(decoder.decode({bytes.constData(), std::size_t(bytes.size())}));
    plan.dialect.delimiter = request.delimiter.value_or(plan.dialect.delimiter);
    if (plan.dialect.isAligned && !request.delimiter) {
        return tl::unexpected(plan.about(ImportPlanText::tr(
            "the columns are aligned with blanks, which does not tell where a cell ends. "
            "Save the list as \"CSV UTF-8\" in the program it comes from.")));
    }
    return {};
}

/// The first records of the list, the header among them.
Result<std::vector<FirstRecord>> firstRecords(QIODevice &device, const ImportPlan &plan)
{
    const auto reader = openRecords(plan, device);
    if (!reader) {
        return tl::unexpected(plan.about(reader.error().message));
    }
    std::vector<FirstRecord> records;
    while (records.size() <= recordsSampled) {
        const auto record = (*reader)->next();
        if (!record) {
            return tl::unexpected(plan.about(record.error().message));
        }
        if (!*record) {
            break;
        }
        if (!(*record)->isBlank()) {
            records.push_back({(*record)->line, toStrings((*record)->cells)});
        }
    }
    return records;
}

/// The plan of one list. A list that holds nobody is no fault here; `nobody` then tells why.
Result<ImportPlan> planList(const ImportRequest &request, ListContainer container,
                            const QString &member)
{
    ImportPlan plan;
    plan.path = request.path;
    plan.member = member;
    plan.container = container;
    plan.profile = request.profile;
    plan.meaning = request.meaning;
    plan.smartlink = request.smartlink.simplified();
    plan.kind = request.kind;
    const auto device = openListFile(request.path, member);
    if (!device) {
        return tl::unexpected(plan.about(device.error().message));
    }
    if (auto inspected = inspect(**device, request, plan); !inspected) {
        return failed(inspected);
    }
    if (container == ListContainer::Text) {
        if (auto chosen = chooseDialect(**device, request, plan); !chosen) {
            return failed(chosen);
        }
    }
    auto records = firstRecords(**device, plan);
    if (!records) {
        return failed(records);
    }
    if (auto recognised = recogniseList(request, *std::move(records), plan); !recognised) {
        return failed(recognised);
    }
    plan.isComplete
        = plan.meaning == ListMeaning::FanList && request.complete.value_or(plan.saysComplete());
    return plan;
}

/// Rows with a "no" first: whoever cancels half-way has those.
std::size_t turnOf(const ImportPlan &plan)
{
    if (plan.format == nullptr) {
        return 0;
    }
    const auto &variants = plan.format->variants;
    return std::size_t(std::ranges::find(variants, plan.variant, &FormatVariant::id)
                       - variants.begin());
}

Result<std::vector<ImportPlan>> planArchive(const ImportRequest &request)
{
    const auto lists = listsOfArchive(request.path);
    if (!lists) {
        return tl::unexpected(about(request.path, lists.error().message));
    }
    std::vector<ImportPlan> plans;
    std::optional<ImportPlan> without; // people
    for (const auto &member : *lists) {
        auto container = containerOf(request.path, member);
        if (!container) {
            return tl::unexpected(about(request.path, container.error().message));
        }
        auto plan = planList(request, *container, member);
        if (!plan) {
            return failed(plan);
        }
        if (plan->nobody.isEmpty()) {
            plans.push_back(*std::move(plan));
        } else {
            without = *std::move(plan);
        }
    }
    if (plans.empty()) {
        return tl::unexpected(without->about(without->nobody));
    }
    // Beside the lists of a system there may be others that are about something else.
    const bool isOfSystem = std::ranges::any_of(plans, &ImportPlan::format);
    std::erase_if(plans, [&](const ImportPlan &plan) {
        return isOfSystem && plan.format == nullptr && request.format.isEmpty();
    });
    std::ranges::stable_sort(plans, {}, turnOf);
    return plans;
}

} // namespace

Result<ImportPlan> planImport(const ImportRequest &request)
{
    auto plans = planImports(request);
    if (!plans) {
        return failed(plans);
    }
    if (plans->size() > 1) {
        QStringList names;
        for (const auto &plan : *plans) {
            names += plan.member;
        }
        return tl::unexpected(
            about(request.path,
                  ImportPlanText::tr(
                      "the archive holds several lists: %1. Import all of them, or unpack it "
                      "and choose one.")
                      .arg(names.join(u", "_s))));
    }
    return std::move(plans->front());
}

Result<std::vector<ImportPlan>> planImports(const ImportRequest &request)
{
    if (auto usable = checkPath(request.path); !usable) {
        return failed(usable);
    }
    const auto container = containerOf(request.path, request.member);
    if (!container) {
        return tl::unexpected(about(request.path, container.error().message));
    }
    if (*container == ListContainer::Archive) {
        return planArchive(request);
    }
    auto plan = planList(request, *container, request.member);
    if (!plan) {
        return failed(plan);
    }
    if (!plan->nobody.isEmpty()) {
        return tl::unexpected(plan->about(plan->nobody));
    }
    std::vector<ImportPlan> plans;
    plans.push_back(*std::move(plan));
    return plans;
}

QString ImportPlan::formatId() const
{
    if (format == nullptr) {
        return plainFormat.toString();
    }
    return variant.isEmpty() ? format->id : format->id + u':' + variant;
}

QString ImportPlan::titleOf(ListField field) const
{
    const auto column = mapping.columnOf(field);
    return column && *column < titles.size() ? titles[*column] : fieldName(field);
}

bool ImportPlan::saysComplete() const
{
    const auto *part = format == nullptr ? nullptr : format->variant(variant);
    return format != nullptr && (format->complete || (part != nullptr && part->complete));
}

QString ImportPlan::fileName() const
{
    const auto name = QFileInfo(path).fileName();
    return member.isEmpty() ? name : name + u'/' + member;
}

Error ImportPlan::about(const QString &sentence) const
{
    return mailspace::about(member.isEmpty() ? path : path + u'/' + member, sentence);
}

} // namespace mailspace
