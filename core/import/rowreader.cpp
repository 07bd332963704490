// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/rowreader.h"

#include "core/contacts/emailaddress.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>
#include <span>
#include <utility>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RowReader)
};

using Warning = ImportWarnings::Kind;

QString toQString(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

QString addressComplaint(AddressFault fault)
{
    switch (fault) {
    case AddressFault::Empty:
        return Text::tr("There is no e-mail address.");
    case AddressFault::NoAt:
        return Text::tr("This is no e-mail address: the @ is missing.");
    case AddressFault::SeveralAts:
        return Text::tr("This is no single e-mail address: there is more than one @. Write one "
                        "address to a row.");
    case AddressFault::BadLocalPart:
        return Text::tr("The part before the @ holds characters that no address has.");
    case AddressFault::BadDomain:
        return Text::tr("The part behind the @ is no domain such as example.com.");
    case AddressFault::TooLong:
        return Text::tr("The address is longer than any mail system allows.");
    }
    return {};
}

struct ColumnOf
{
    ListField field;
    ContactColumn column;
};
constexpr std::array contactColumns{
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

void RowConsent::add(Fact fact)
{
    if (count < facts.size()) {
        facts[count++] = fact;
    }
}

bool RowConsent::dropConsents()
{
    auto *const kept = std::remove_if(facts.begin(), facts.begin() + count,
                                      [](const Fact &fact) { return isConsent(fact.kind); });
    const bool said = std::exchange(saysYes, false);
    const auto keptCount = std::size_t(kept - facts.begin());
    return std::exchange(count, keptCount) != keptCount || said;
}

bool RowConsent::dropConsentsAfterNo()
{
    std::optional<Timestamp> no;
    for (const auto &fact : std::span(facts).first(count)) {
        if (fact.kind == ConsentKind::Withdrawn || fact.kind == ConsentKind::Complained) {
            no = fact.at;
        }
    }
    auto *const kept = std::remove_if(facts.begin(), facts.begin() + count, [&](const Fact &fact) {
        return isConsent(fact.kind) && no && fact.at > *no;
    });
    const auto keptCount = std::size_t(kept - facts.begin());
    return std::exchange(count, keptCount) != keptCount;
}

RowReader::RowReader(const ImportPlan &plan, Timestamp now, ImportWarnings &warnings)
    : m_plan(plan)
    , m_now(now)
    , m_warnings(warnings)
    , m_unknownColumns(plan.mapping.unknownColumns(int(plan.titles.size())))
{
}

std::string_view RowReader::cell(ListField field) const
{
    const auto column = m_plan.mapping.columnOf(field);
    if (!column || std::size_t(*column) >= m_record->cells.size()) {
        return {};
    }
    return trimmed(m_record->cells[std::size_t(*column)]);
}

QString RowReader::titleOf(ListField field) const
{
    const auto column = m_plan.mapping.columnOf(field);
    return column && *column < m_plan.titles.size() ? m_plan.titles[*column] : fieldName(field);
}

std::optional<ListTime> RowReader::time(ListField field)
{
    const auto text = cell(field);
    if (text.empty()) {
        return std::nullopt;
    }
    const auto read = listTime(text, m_plan.dateOrder);
    if (!read) {
        m_warnings.add(Warning::UnreadableDate, titleOf(field), m_record->line);
    }
    return read;
}

bool RowReader::isHeader(const CsvRecord &record) const
{
    return !m_plan.titles.isEmpty() && record.cells.size() == std::size_t(m_plan.titles.size())
        && std::ranges::equal(record.cells, m_plan.titles,
                              [](std::string_view cell, const QString &title) {
                                  return toQString(trimmed(cell)) == title;
                              });
}

std::variant<RowFacts, RowRefusal> RowReader::read(const CsvRecord &record)
{
    m_record = &record;
    switch (record.fault) {
    case CsvRecord::Fault::None:
        break;
    case CsvRecord::Fault::OpenQuote:
        return RowRefusal{{},
                          Text::tr("A quotation mark is opened and never closed. Close it or "
                                   "take it away.")};
    case CsvRecord::Fault::TooLong:
        return RowRefusal{{},
                          Text::tr("The row is longer than a megabyte, so it is hardly one "
                                   "row. Look for a missing line end.")};
    }
    RowFacts facts;
    facts.email = cell(ListField::Email);
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
    return facts;
}

/// A consent whose date cannot be read would become undated evidence, or evidence of a wrong day:
/// the person corrects the row instead. A row that says no is never refused for its date.
std::optional<RowRefusal> RowReader::unreadableConsentDate() const
{
    if (m_plan.meaning != ListMeaning::FanList) {
        return std::nullopt;
    }
    for (const auto field : {ListField::Status, ListField::Consent}) {
        switch (consentWord(cell(field))) {
        case ConsentWord::Withdrawn:
        case ConsentWord::Bounced:
        case ConsentWord::Complained:
            return std::nullopt;
        default:
            break;
        }
    }
    if (!cell(ListField::UnsubscribedAt).empty() || !cell(ListField::ReportedAt).empty()) {
        return std::nullopt;
    }
    for (const auto field : {ListField::ConsentAt, ListField::ConfirmedAt}) {
        if (const auto text = cell(field); !text.empty() && !listTime(text, m_plan.dateOrder)) {
            return RowRefusal{titleOf(field),
                              Text::tr("This is no date that can be read. Write it as 2025-12-31, "
                                       "or check the order of day and month.")};
        }
    }
    return std::nullopt;
}

void RowReader::readValues(RowFacts &facts)
{
    for (const auto &[field, column] : contactColumns) {
        facts.values[std::size_t(column)] = cell(field);
    }
    QJsonObject extra;
    for (const int column : m_unknownColumns) {
        if (std::size_t(column) < m_record->cells.size()) {
            const auto text = trimmed(m_record->cells[std::size_t(column)]);
            if (!text.empty()) {
                extra.insert(m_plan.titles[column], toQString(text));
            }
        }
    }
    m_extra.clear();
    if (!extra.isEmpty()) {
        m_extra = QJsonDocument(extra).toJson(QJsonDocument::Compact).toStdString();
    }
    facts.values[std::size_t(ContactColumn::Extra)] = m_extra;
}

void RowReader::readInteraction(RowFacts &facts)
{
    RowInteraction interaction;
    interaction.smartlink = cell(ListField::Smartlink);
    const auto kindText = cell(ListField::Kind);
    interaction.kind = kindFromText(kindText);
    if (!kindText.empty() && interaction.kind == SmartlinkKind::Unknown) {
        m_warnings.add(Warning::UnknownKind, titleOf(ListField::Kind), m_record->line);
    }
    if (kindText.empty()) {
        interaction.kind = m_plan.kind;
    }
    const auto happened = time(ListField::CollectedAt);
    interaction.happenedAt = happened ? std::min(happened->start, m_now) : 0;

    const auto quantity = cell(ListField::Interactions);
    if (!quantity.empty()) {
        const auto cents = amountCents(quantity);
        if (cents && *cents >= 0 && *cents % 100 == 0) {
            interaction.quantity = *cents / 100;
        } else {
            m_warnings.add(Warning::UnreadableNumber, titleOf(ListField::Interactions),
                           m_record->line);
        }
    }
    const auto amount = cell(ListField::Amount);
    if (!amount.empty()) {
        if (const auto cents = amountCents(amount)) {
            interaction.amountCents = *cents;
        } else {
            m_warnings.add(Warning::UnreadableNumber, titleOf(ListField::Amount), m_record->line);
        }
    }
    interaction.currency = cell(ListField::Currency);
    if (interaction.currency.empty()) {
        interaction.currency = currencyBeside(amount);
    }
    // A list that counts interactions tells totals, which a later list replaces. Otherwise each row
    // is a thing of its own, told apart by its order number or at least its amount.
    interaction.sourceKey = cell(ListField::OrderNumber);
    if (interaction.sourceKey.empty() && !m_plan.mapping.has(ListField::Interactions)) {
        interaction.sourceKey = amount;
    }
    const bool told = !interaction.smartlink.empty() || !kindText.empty() || happened
        || !quantity.empty() || !amount.empty() || !m_plan.smartlink.isEmpty()
        || m_plan.kind != SmartlinkKind::Unknown;
    if (told) {
        facts.interaction = interaction;
    }
}

void RowReader::addNo(RowFacts &facts, ConsentKind kind, std::initializer_list<ListField> dates)
{
    RowConsent::Fact fact{.kind = kind, .at = m_now};
    for (const auto field : dates) {
        if (const auto at = time(field)) {
            // Rule 10: a date without a time is the end of that day. Rule 4: never the future.
            fact.at = std::min(at->end(), m_now);
            fact.precision = at->precision;
            break;
        }
    }
    facts.consent.add(fact);
    facts.consent.saysNo |= kind != ConsentKind::Bounced;
}

void RowReader::addConsent(RowFacts &facts)
{
    const auto given = time(ListField::ConsentAt);
    const auto confirmed = time(ListField::ConfirmedAt);
    if (given || !confirmed) {
        const bool proven = given && !facts.consentIp.empty();
        facts.consent.add({.kind = ConsentKind::Given,
                           .at = given ? std::min(given->start, m_now) : m_now,
                           .precision = given ? given->precision : TimePrecision::Undated,
                           .mechanism = proven ? Mechanism::SingleOptIn : Mechanism::ImportedFlag});
    }
    if (confirmed) {
        facts.consent.add({.kind = ConsentKind::Confirmed,
                           .at = std::min(confirmed->start, m_now),
                           .precision = confirmed->precision,
                           .mechanism = Mechanism::DoubleOptIn});
    }
}

void RowReader::readConsent(RowFacts &facts)
{
    const auto consent = consentWord(cell(ListField::Consent));
    const auto status = consentWord(cell(ListField::Status));
    for (const auto &[word, field] :
         {std::pair{consent, ListField::Consent}, std::pair{status, ListField::Status}}) {
        if (word == ConsentWord::Unknown) {
            m_warnings.add(Warning::UnknownConsentWord, titleOf(field), m_record->line);
        }
    }
    const auto says = [&](ConsentWord word) { return consent == word || status == word; };
    const bool complained = says(ConsentWord::Complained) || isComplaintReason(facts.reason)
        || !cell(ListField::ReportedAt).empty();
    const bool withdrawn = says(ConsentWord::Withdrawn) || !cell(ListField::UnsubscribedAt).empty();
    if (complained) {
        addNo(facts, ConsentKind::Complained, {ListField::ReportedAt, ListField::UnsubscribedAt});
    } else if (withdrawn) {
        addNo(facts, ConsentKind::Withdrawn, {ListField::UnsubscribedAt});
    }
    const auto bounce = bounceWord(cell(ListField::BounceType));
    const bool bounced = says(ConsentWord::Bounced) || bounce == BounceWord::Hard
        || (bounce == BounceWord::Blank && !cell(ListField::BouncedAt).empty());
    if (bounced && bounce != BounceWord::Soft) {
        addNo(facts, ConsentKind::Bounced, {ListField::BouncedAt});
    }

    const bool notTicked = says(ConsentWord::No) || says(ConsentWord::Pending);
    const bool yes = says(ConsentWord::Yes);
    // A date of consent speaks for itself only where no column says yes or no (rule 2).
    const bool noColumn
        = !m_plan.mapping.has(ListField::Consent) && !m_plan.mapping.has(ListField::Status);
    const bool dated = noColumn
        && (!cell(ListField::ConsentAt).empty() || !cell(ListField::ConfirmedAt).empty());
    if (yes && notTicked) {
        m_warnings.add(Warning::ContradictoryRow, {}, m_record->line);
    }
    facts.consent.saysNo |= notTicked;
    // Somebody whose status is a no consented once all the same, if the row has the date of it.
    const bool ticked = !m_plan.mapping.has(ListField::Consent) || consent != ConsentWord::Blank;
    const bool consentedOnce = (complained || withdrawn || bounced) && ticked
        && (!cell(ListField::ConsentAt).empty() || !cell(ListField::ConfirmedAt).empty());
    if ((yes || dated || consentedOnce) && !notTicked) {
        addConsent(facts);
    }
    const bool statusIsNo = says(ConsentWord::Withdrawn) || says(ConsentWord::Complained);
    if (statusIsNo && facts.consent.dropConsentsAfterNo()) {
        m_warnings.add(Warning::ContradictoryRow, {}, m_record->line);
    }
    facts.consent.saysYes = (yes || dated) && !notTicked && !statusIsNo;
}

void RowReader::readMeaning(RowFacts &facts)
{
    switch (m_plan.meaning) {
    case ListMeaning::Complaints:
        addNo(facts, ConsentKind::Complained,
              {ListField::ReportedAt, ListField::UnsubscribedAt, ListField::CollectedAt});
        break;
    case ListMeaning::Bounces:
        if (bounceWord(cell(ListField::BounceType)) != BounceWord::Soft) {
            addNo(facts, ConsentKind::Bounced, {ListField::BouncedAt, ListField::CollectedAt});
        }
        break;
    case ListMeaning::Unsubscribes:
    case ListMeaning::FanList:
        addNo(facts,
              isComplaintReason(facts.reason) ? ConsentKind::Complained : ConsentKind::Withdrawn,
              {ListField::UnsubscribedAt, ListField::CollectedAt});
        break;
    }
}

} // namespace mailspace
