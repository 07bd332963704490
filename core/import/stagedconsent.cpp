// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/stagedconsent.h"

#include <algorithm>

namespace mailspace {

namespace {

template<typename T>
void sortByContact(std::vector<T> &all)
{
    // Both are in the order of the file already, and a first list in the order of its contacts too.
    if (!std::ranges::is_sorted(all, {}, &T::contact)) {
        std::ranges::stable_sort(all, {}, &T::contact);
    }
}

} // namespace

void StagedConsent::add(Row row, const RowFacts &facts, std::int64_t smartlink)
{
    m_rows.push_back(row);
    if (facts.consent.count == 0) {
        return;
    }
    std::int32_t text = -1;
    if (!facts.consentIp.empty() || !facts.reason.empty()) {
        text = std::int32_t(m_texts.size());
        m_texts.push_back({std::string(facts.consentIp), std::string(facts.reason)});
    }
    for (const auto &fact : std::span(facts.consent.facts).first(facts.consent.count)) {
        m_facts.push_back({row.contact, row.line, fact, smartlink, text});
    }
}

void StagedConsent::sort()
{
    sortByContact(m_rows);
    sortByContact(m_facts);
}

StagedConsent::Group StagedConsent::firstGroup(std::span<const Row> rows,
                                               std::span<const Fact> facts)
{
    const auto contact = rows.front().contact;
    const auto lengthOf = [contact](const auto &all) {
        std::size_t length = 0;
        while (length < all.size() && all[length].contact == contact) {
            ++length;
        }
        return length;
    };
    return {rows.first(lengthOf(rows)), facts.first(lengthOf(facts))};
}

const StagedConsent::Evidence &StagedConsent::evidenceOf(const Fact &fact) const
{
    static const Evidence none;
    return fact.text < 0 ? none : m_texts[std::size_t(fact.text)];
}

bool StagedConsent::Group::isNew() const
{
    return std::ranges::any_of(rows, &Row::isNew);
}

bool StagedConsent::Group::changed() const
{
    return std::ranges::any_of(rows, &Row::changed);
}

bool StagedConsent::Group::saysYes() const
{
    return std::ranges::any_of(rows, &Row::saysYes);
}

bool StagedConsent::Group::saysNo() const
{
    return std::ranges::any_of(rows, &Row::saysNo);
}

bool StagedConsent::Group::contradicts() const
{
    // Two different rows: what one row says of itself, its dates decide.
    return rows.size() > 1 && std::ranges::any_of(rows, [this](const Row &yes) {
               return yes.saysYes && std::ranges::any_of(rows, [&yes](const Row &no) {
                          return no.saysNo && no.line != yes.line;
                      });
           });
}

bool StagedConsent::Group::stands(const Fact &fact) const
{
    if (!isConsent(fact.fact.kind) || !contradicts()) {
        return true;
    }
    // A "no" without a moment of its own (not ticked, pending) leaves no yes standing; a withdrawal
    // leaves those before it as history.
    const bool withdrawn
        = std::ranges::any_of(facts, [](const Fact &other) { return isNo(other.fact.kind); });
    return withdrawn && std::ranges::all_of(facts, [&fact](const Fact &other) {
               return !isNo(other.fact.kind) || fact.fact.at <= other.fact.at;
           });
}

} // namespace mailspace
