// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/rowreader.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <utility>

// What a row says about consent; the rest of RowReader is in rowreader.cpp.

namespace mailspace {

namespace {

struct RowConsentText
{
    Q_DECLARE_TR_FUNCTIONS(RowReader)
};

using Warning = ImportWarnings::Kind;

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
    for (const auto &fact : all()) {
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

/// A consent whose date cannot be read would become undated evidence, or evidence of a wrong day:
/// the person corrects the row instead. A row that says no is never refused for its date.
std::optional<RowRefusal> RowReader::unreadableConsentDate()
{
    if (m_plan.meaning != ListMeaning::FanList) {
        return std::nullopt;
    }
    for (const auto field : {ListField::Status, ListField::Consent}) {
        switch (m_consentWords(cell(field))) {
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
        if (const auto text = cell(field); !text.empty() && !timeOf(field, text)) {
            return RowRefusal{
                titleOf(field),
                RowConsentText::tr("This is no date that can be read. Write it as 2025-12-31, "
                                   "or check the order of day and month.")};
        }
    }
    return std::nullopt;
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
    const auto consent = m_consentWords(cell(ListField::Consent));
    const auto status = m_consentWords(cell(ListField::Status));
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
    const auto bounce = m_bounceWords(cell(ListField::BounceType));
    const bool bounced = says(ConsentWord::Bounced) || bounce == BounceWord::Hard
        || (bounce == BounceWord::Blank && !cell(ListField::BouncedAt).empty());
    if (bounced && bounce != BounceWord::Soft) {
        addNo(facts, ConsentKind::Bounced, {ListField::BouncedAt});
    }

    const bool notTicked = says(ConsentWord::No) || says(ConsentWord::Pending);
    const bool yes = says(ConsentWord::Yes);
    // A date of consent speaks for itself only where no column says yes or no (rule 2).
    const bool noColumn = !tells(ListField::Consent) && !tells(ListField::Status);
    const bool dated = noColumn
        && (!cell(ListField::ConsentAt).empty() || !cell(ListField::ConfirmedAt).empty());
    if (yes && notTicked) {
        m_warnings.add(Warning::ContradictoryRow, {}, m_record->line);
    }
    facts.consent.saysNo |= notTicked;
    // Somebody whose status is a no consented once all the same, if the row has the date of it.
    const bool ticked = !tells(ListField::Consent) || consent != ConsentWord::Blank;
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
        if (m_bounceWords(cell(ListField::BounceType)) != BounceWord::Soft) {
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
