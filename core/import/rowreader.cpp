// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/rowreader.h"

#include "core/contacts/emailaddress.h"
#include "core/import/listvalues.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

struct RowReaderText
{
    Q_DECLARE_TR_FUNCTIONS(RowReader)
};

using Warning = ImportWarnings::Kind;

QString addressComplaint(AddressFault fault)
{
    switch (fault) {
    case AddressFault::Empty:
        return RowReaderText::tr("There is no e-mail address.");
    case AddressFault::NoAt:
        return RowReaderText::tr("This is no e-mail address: the @ is missing.");
    case AddressFault::SeveralAts:
        return RowReaderText::tr(
            "This is no single e-mail address: there is more than one @. Write one "
            "address to a row.");
    case AddressFault::BadLocalPart:
        return RowReaderText::tr("The part before the @ holds characters that no address has.");
    case AddressFault::BadDomain:
        return RowReaderText::tr("The part behind the @ is no domain such as example.com.");
    case AddressFault::TooLong:
        return RowReaderText::tr("The address is longer than any mail system allows.");
    }
    return {};
}

struct ColumnOf
{
    ListField field;
    ContactColumn column;
};
constexpr std::array valueFields{
    ColumnOf{ListField::FullName, ContactColumn::FullName},
    ColumnOf{ListField::FirstName, ContactColumn::FirstName},
    ColumnOf{ListField::LastName, ContactColumn::LastName},
    ColumnOf{ListField::Country, ContactColumn::Country},
    ColumnOf{ListField::City, ContactColumn::City},
    ColumnOf{ListField::Postcode, ContactColumn::Postcode},
    ColumnOf{ListField::Phone, ContactColumn::Phone},
    ColumnOf{ListField::Tags, ContactColumn::Tags},
    ColumnOf{ListField::Notes, ContactColumn::Notes},
};

} // namespace

RowReader::RowReader(const ImportPlan &plan, Timestamp now, ImportWarnings &warnings)
    : m_plan(plan)
    , m_now(now)
    , m_warnings(warnings)
    , m_rules(plan)
    , m_unknownColumns(plan.mapping.unknownColumns(int(plan.titles.size())))
{
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        m_columns[i] = plan.mapping.columnOf(ListField(i)).value_or(-1);
    }
    for (const auto &title : plan.titles) {
        m_titles.push_back(title.toStdString());
    }
}

std::string_view RowReader::cell(ListField field) const
{
    if (const auto ruled = m_rules.value(field)) {
        return withoutGuard(trimmed(*ruled));
    }
    const auto column = m_columns[std::size_t(field)];
    if (column < 0 || std::size_t(column) >= m_record->cells.size()) {
        return {};
    }
    return withoutGuard(trimmed(m_record->cells[std::size_t(column)]));
}

/// A cell of which only the first entry can be taken.
std::string_view RowReader::firstOf(ListField field) const
{
    const auto text = cell(field);
    const auto *list = listOf(field);
    return list == nullptr ? text : firstEntry(text, *list);
}

const FormatList *RowReader::listOf(ListField field) const
{
    if (m_plan.format == nullptr) {
        return nullptr;
    }
    const auto list = m_plan.format->lists.find(field);
    return list == m_plan.format->lists.end() ? nullptr : &list->second;
}

bool RowReader::tells(ListField field) const
{
    return m_plan.mapping.has(field) || m_rules.fill(field);
}

std::optional<ListTime> RowReader::time(ListField field)
{
    const auto text = cell(field);
    if (text.empty()) {
        return std::nullopt;
    }
    const auto read = timeOf(field, text);
    if (!read) {
        m_warnings.add(Warning::UnreadableDate, titleOf(field), m_record->line);
    }
    return read;
}

/// What a cell says is asked for more than once.
std::optional<ListTime> RowReader::timeOf(ListField field, std::string_view text)
{
    auto &last = m_lastTimes[std::size_t(field)];
    if (last.text != text) {
        last.text = text;
        last.time = listTime(text, m_plan.dateOrder);
    }
    return last.time;
}

bool RowReader::repeatsHeader() const
{
    return !m_titles.empty()
        && std::ranges::equal(
            m_record->cells, m_titles,
            [](std::string_view cell, const std::string &title) { return trimmed(cell) == title; });
}

/// "Total", "TOTALI": the last line of a report, about nobody.
bool RowReader::isTotal() const
{
    if (cell(ListField::Email).find('@') != std::string_view::npos) {
        return false;
    }
    const auto first = std::ranges::find_if(
        m_record->cells, [](std::string_view cell) { return !trimmed(cell).empty(); });
    return first != m_record->cells.end() && isTotalWord(*first);
}

/// A NUL means nothing in a list, and much to whatever reads the value later.
void RowReader::removeNuls(const CsvRecord &record)
{
    m_cleanedCells.assign(record.cells.begin(), record.cells.end());
    m_cleaned = record;
    m_cleanedViews.clear();
    for (auto &cell : m_cleanedCells) {
        std::erase(cell, '\0');
        m_cleanedViews.emplace_back(cell);
    }
    m_cleaned.cells = m_cleanedViews;
    m_record = &m_cleaned;
    m_warnings.add(Warning::NulBytes, {}, record.line);
}

std::variant<RowFacts, RowRefusal, NoRow> RowReader::read(const CsvRecord &record)
{
    m_record = &record;
    if (record.line <= m_plan.headerLine) {
        return NoRow{};
    }
    if (record.raw.find('\0') != std::string_view::npos) {
        removeNuls(record);
    }
    if (auto refusal = faultOf(record)) {
        return *std::move(refusal);
    }
    m_rules.read(m_record->cells);
    if (m_record->isBlank() || m_rules.skipsRow() || repeatsHeader() || isTotal()) {
        return NoRow{};
    }
    return readPerson();
}

std::string_view RowReader::addressOf(const CsvRecord &record)
{
    m_record = &record;
    m_rules.read(record.cells);
    return firstOf(ListField::Email);
}

std::optional<RowRefusal> RowReader::faultOf(const CsvRecord &record)
{
    switch (record.fault) {
    case CsvRecord::Fault::None:
        break;
    case CsvRecord::Fault::OpenQuote:
        return RowRefusal{
            {},
            RowReaderText::tr("A quotation mark is opened and never closed. Close it or "
                              "take it away.")};
    case CsvRecord::Fault::TooLong:
        return RowRefusal{
            {},
            RowReaderText::tr("The row is longer than a megabyte, so it is hardly one "
                              "row. Look for a missing line end.")};
    }
    return std::nullopt;
}

std::variant<RowFacts, RowRefusal, NoRow> RowReader::readPerson()
{
    RowFacts facts;
    facts.email = firstOf(ListField::Email);
    if (const auto fault = addressFault(facts.email)) {
        return RowRefusal{titleOf(ListField::Email), addressComplaint(*fault)};
    }
    if (auto refusal = unreadableConsentDate()) {
        return *std::move(refusal);
    }
    readValues(facts);
    facts.consentIp = cell(ListField::ConsentIp);
    facts.reason = cell(ListField::Reason);
    if (m_plan.meaning == ListMeaning::FanList) {
        readConsent(facts);
        readInteraction(facts);
    } else {
        readMeaning(facts);
    }
    if (!m_plan.titles.isEmpty() && m_record->cells.size() > std::size_t(m_plan.titles.size())) {
        m_warnings.add(Warning::TooManyCells, {}, m_record->line);
    }
    return facts;
}

void RowReader::readValues(RowFacts &facts)
{
    for (const auto &[field, column] : valueFields) {
        facts.values[std::size_t(column)] = cell(field);
    }
    facts.values[std::size_t(ContactColumn::Phone)] = firstOf(ListField::Phone);
    if (const auto *list = listOf(ListField::Tags)) {
        m_tags = listEntries(cell(ListField::Tags), *list);
        facts.values[std::size_t(ContactColumn::Tags)] = m_tags;
    }
    if (m_plan.format != nullptr && m_plan.format->keepsFirstName
        && !m_named.insert(addressKey(facts.email)).second) {
        for (const auto column :
             {ContactColumn::FullName, ContactColumn::FirstName, ContactColumn::LastName}) {
            facts.values[std::size_t(column)] = {};
        }
    }
    QJsonObject extra;
    for (const auto field : {ListField::Email, ListField::Phone}) {
        if (const auto all = cell(field); all.size() != firstOf(field).size()) {
            extra.insert(titleOf(field), QString::fromUtf8(all));
        }
    }
    for (const int column : m_unknownColumns) {
        if (std::size_t(column) < m_record->cells.size()) {
            const auto text = trimmed(m_record->cells[std::size_t(column)]);
            if (!text.empty()) {
                extra.insert(m_plan.titles[column], QString::fromUtf8(text));
            }
        }
    }
    m_extra.clear();
    if (!extra.isEmpty()) {
        m_extra = QJsonDocument(extra).toJson(QJsonDocument::Compact).toStdString();
    }
    facts.values[std::size_t(ContactColumn::Extra)] = m_extra;
}

} // namespace mailspace
