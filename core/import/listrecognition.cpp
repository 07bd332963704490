// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/listrecognition.h"

#include "core/contacts/emailaddress.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>

#include <algorithm>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t recordsPreviewed = 20;
/// A header stands among so many records: a title, a date of export, a blank line may go before.
constexpr std::ptrdiff_t longestPreamble = 30;
/// So many of the filled cells of a column must be addresses for it to be the e-mail column.
constexpr double shareOfAddresses = 0.9;

struct ListRecognitionText
{
    Q_DECLARE_TR_FUNCTIONS(ImportPlan)
};

using Records = std::vector<FirstRecord>;

bool isAddress(const QString &cell)
{
    return !addressFault(cell.toStdString()).has_value();
}

bool holdsAddress(const FirstRecord &record)
{
    return std::ranges::any_of(record.cells, isAddress);
}

bool looksLikeTitles(const FirstRecord &record, const ListFormat *wished)
{
    return ColumnMapping::fromTitles(record.cells).has(ListField::Email)
        || recogniseFormat(record.cells) != nullptr
        || (wished != nullptr && !wished->recognisedBy(record.cells).isEmpty());
}

qsizetype filledCells(const FirstRecord &record)
{
    return std::ranges::count_if(record.cells, [](const QString &cell) { return !cell.isEmpty(); });
}

/// Where the header stands; the end for a bare list of addresses, as people paste them together.
Records::const_iterator findHeader(const Records &records, const ListFormat *wished)
{
    const auto last = records.begin() + std::min(longestPreamble, std::ssize(records));
    const auto address = std::find_if(records.begin(), last, holdsAddress);
    if (address == records.begin()) {
        return records.end();
    }
    const auto titles = std::find_if(records.begin(), address, [wished](const auto &record) {
        return looksLikeTitles(record, wished);
    });
    if (titles != address) {
        return titles;
    }
    // Titles that nobody knows: what is as wide as the rows, behind narrower lines.
    const auto width = address == last ? 0 : filledCells(*address);
    const auto wide = std::find_if(records.begin(), address, [width](const auto &record) {
        return width > 1 && filledCells(record) >= width;
    });
    return wide == address ? records.begin() : wide;
}

/// The address column by its content, where its title says nothing.
std::optional<int> addressColumn(const Records &records, qsizetype columns)
{
    for (qsizetype column = 0; column < columns; ++column) {
        int filled = 0;
        int addresses = 0;
        for (const auto &record : records) {
            if (column < record.cells.size() && !record.cells[column].isEmpty()) {
                ++filled;
                addresses += isAddress(record.cells[column]) ? 1 : 0;
            }
        }
        if (filled > 0 && addresses >= filled * shareOfAddresses) {
            return int(column);
        }
    }
    return std::nullopt;
}

Result<> chooseFormat(const ImportRequest &request, ImportPlan &plan)
{
    const bool isBook = plan.container == ListContainer::Cards && request.format.isEmpty();
    const auto wish = isBook ? u"vcard"_s : request.format;
    if (wish == plainFormat) {
        return {};
    }
    if (wish.isEmpty()) {
        plan.format = recogniseFormat(plan.titles);
    } else if (auto known = checkFormat(wish); known) {
        plan.format = ListFormat::find(wish.section(u':', 0, 0));
    } else {
        return known;
    }
    if (plan.format == nullptr) {
        return {};
    }
    plan.recognisedBy = plan.format->recognisedBy(plan.titles);
    plan.variant = wish.section(u':', 1);
    const auto fileName = QFileInfo(plan.member.isEmpty() ? plan.path : plan.member).fileName();
    if (const auto *told = plan.format->variantOfFile(fileName); told && plan.variant.isEmpty()) {
        plan.variant = told->id;
    }
    plan.smartlink = plan.smartlink.isEmpty() ? plan.format->smartlink : plan.smartlink;
    plan.kind = plan.kind == SmartlinkKind::Unknown ? plan.format->kind : plan.kind;
    return {};
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
            return fail(ListRecognitionText::tr("There is no field \"%1\". There are: %2.")
                            .arg(key, keys.join(u", "_s)),
                        Error::Kind::WrongUsage);
        }
        const auto column = std::ranges::find_if(plan.titles, [&](const QString &known) {
            return known.compare(title, Qt::CaseInsensitive) == 0;
        });
        if (column == plan.titles.end()) {
            return tl::unexpected(
                plan.about(ListRecognitionText::tr("there is no column \"%1\". There are: %2.")
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

void decideDateOrder(const Records &records, ImportPlan &plan)
{
    bool dayFirst = false;
    bool monthFirst = false;
    bool ambiguous = false;
    for (const auto field :
         {ListField::ConsentAt, ListField::ConfirmedAt, ListField::UnsubscribedAt,
          ListField::BouncedAt, ListField::ReportedAt, ListField::CollectedAt}) {
        const auto column = plan.mapping.columnOf(field);
        for (const auto &record : records) {
            if (!column || *column >= record.cells.size()) {
                continue;
            }
            const auto cell = record.cells[*column].toStdString();
            const auto proven = provenDateOrder(cell);
            dayFirst |= proven == DateOrder::DayFirst;
            monthFirst |= proven == DateOrder::MonthFirst;
            const auto one = listTime(cell, DateOrder::DayFirst);
            const auto other = listTime(cell, DateOrder::MonthFirst);
            ambiguous |= one && other && one->start != other->start;
        }
    }
    const auto known = plan.format == nullptr ? std::nullopt : plan.format->dates;
    plan.dateOrder = dayFirst != monthFirst
        ? (monthFirst ? DateOrder::MonthFirst : DateOrder::DayFirst)
        : known.value_or(DateOrder::DayFirst);
    plan.dateOrderProven = dayFirst != monthFirst || known || !ambiguous;
}

} // namespace

Result<> recogniseList(const ImportRequest &request, Records records, ImportPlan &plan)
{
    if (records.empty()) {
        plan.nobody = ListRecognitionText::tr("the file holds nothing but blank lines.");
        return {};
    }
    const auto *wished = ListFormat::find(request.format.section(u':', 0, 0));
    const auto header = findHeader(records, wished);
    auto columns = records.front().cells.size();
    if (header != records.end()) {
        plan.titles = header->cells;
        plan.headerLine = header->line;
        columns = plan.titles.size();
        records.erase(records.begin(), header + 1);
    }
    if (auto chosen = chooseFormat(request, plan); !chosen) {
        return chosen;
    }
    if (plan.format != nullptr && !plan.format->holdsPeople()) {
        plan.nobody = plan.format->notes.front().text();
        return {};
    }
    plan.recognised = plan.format != nullptr ? plan.format->mappingOf(plan.titles)
                                             : ColumnMapping::fromTitles(plan.titles);
    if (!plan.recognised.has(ListField::Email)) {
        if (const auto column = addressColumn(records, columns)) {
            plan.recognised.assign(ListField::Email, *column);
        }
    }
    applyMappings(request, plan);
    if (auto applied = applyWishes(request, plan); !applied) {
        return applied;
    }
    if (records.empty()) {
        plan.nobody = ListRecognitionText::tr("there is a header but no row below it.");
        return {};
    }
    if (!plan.mapping.has(ListField::Email) && !request.asksForEmailColumn) {
        plan.nobody
            = ListRecognitionText::tr("no column holds e-mail addresses. The columns are: %1.")
                  .arg(plan.titles.join(u", "_s));
        return {};
    }
    decideDateOrder(records, plan);
    records.resize(std::min(records.size(), recordsPreviewed));
    for (auto &record : records) {
        plan.sample.push_back(std::move(record.cells));
    }
    return {};
}

} // namespace mailspace
