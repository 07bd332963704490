// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/stagedconsent.h"

#include <algorithm>

namespace mailspace {

namespace {

/// Stable. All are in the order of the file already, and most of a list in the order of its
/// contacts too: only the few that are not are taken out, sorted and put in between again.
template<typename T>
void sortByContact(std::vector<T> &all)
{
    std::vector<T> strays;
    std::size_t kept = 0;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (kept == 0 || all[i].contact >= all[kept - 1].contact) {
            all[kept++] = all[i];
        } else {
            strays.push_back(all[i]);
        }
    }
    std::ranges::stable_sort(strays, {}, &T::contact);
    // From the end. Of the same contact a stray is always the later one: something greater stood
    // before it.
    for (auto place = all.size(); !strays.empty(); --place) {
        if (kept > 0 && all[kept - 1].contact > strays.back().contact) {
            all[place - 1] = all[--kept];
        } else {
            all[place - 1] = strays.back();
            strays.pop_back();
        }
    }
}

} // namespace

void StagedConsent::reserve(std::size_t rows)
{
    m_rows.reserve(rows);
    m_facts.reserve(rows);
    m_deeds.reserve(rows);
}

void StagedConsent::add(const Row &row, const RowFacts &facts, std::uint32_t smartlink)
{
    m_rows.push_back(row);
    if (row.newDeed && !row.needsStore) {
        const auto &deed = *facts.interaction;
        m_deeds.push_back({deed.happenedAt, deed.amountCents, deed.quantity, row.contact, smartlink,
                           currencyNumber(deed.currency)});
    }
    if (facts.consent.count == 0) {
        return;
    }
    const auto text = evidenceNumber(facts.consentIp, facts.reason);
    for (const auto &fact : facts.consent.all()) {
        addFact(row, fact, smartlink, text);
    }
}

void StagedConsent::addFact(const Row &row, const RowConsent::Fact &fact, std::uint32_t smartlink,
                            std::int32_t text)
{
    auto &kept = m_facts.emplace_back();
    kept.at = fact.at;
    kept.contact = row.contact;
    kept.line = row.line;
    kept.smartlink = smartlink;
    kept.text = text;
    kept.kind = fact.kind;
    kept.precision = fact.precision;
    kept.mechanism = fact.mechanism;
}

void StagedConsent::addRepeated(qint64 contact, qint64 line, const RowFacts &facts,
                                std::uint32_t smartlink)
{
    const auto &consent = facts.consent;
    auto &row = m_rows.emplace_back(Row{.contact = std::uint32_t(contact),
                                        .line = std::uint32_t(line),
                                        .saysYes = consent.saysYes,
                                        .saysNo = consent.saysNo,
                                        .repeats = true});
    for (const auto &fact : consent.all()) {
        if (countsEachTime(fact.kind, fact.precision)) {
            addFact(row, fact, smartlink, evidenceNumber(facts.consentIp, facts.reason));
            row.needsStore = true;
        }
    }
}

void StagedConsent::tellInFull(std::size_t place, std::span<const ConsentEvent> events,
                               Timestamp now)
{
    auto &row = m_rows[place];
    row.repeats = false;
    row.needsStore = true;
    for (const auto &event : events) {
        const auto at = event.precision == TimePrecision::Undated ? now : event.at;
        addFact(row, {event.kind, at, event.precision, event.mechanism},
                std::uint32_t(event.smartlink.value_or(0)),
                evidenceNumber(event.ip.toStdString(), event.evidence.toStdString()));
    }
}

std::int32_t StagedConsent::evidenceNumber(std::string_view ip, std::string_view reason)
{
    if (ip.empty() && reason.empty()) {
        return -1;
    }
    m_evidence.push_back({m_texts.keep(ip), m_texts.keep(reason)});
    return std::int32_t(m_evidence.size() - 1);
}

std::uint32_t StagedConsent::currencyNumber(std::string_view currency)
{
    const auto text = QString::fromUtf8(currency);
    auto known = std::ranges::find(m_currencies, text);
    if (known == m_currencies.end()) {
        known = m_currencies.insert(known, text);
    }
    return std::uint32_t(known - m_currencies.begin());
}

bool StagedConsent::everybodySaysYes() const
{
    return std::ranges::all_of(m_rows, [](const Row &row) { return row.saysYes; });
}

void StagedConsent::sort()
{
    sortByContact(m_rows);
    sortByContact(m_facts);
    sortByContact(m_deeds);
}

StagedConsent::Group StagedConsent::takeFirst(Group &rest)
{
    const auto contact = rest.rows.front().contact;
    const auto takeFrom = [contact](auto &all) {
        std::size_t length = 0;
        while (length < all.size() && all[length].contact == contact) {
            ++length;
        }
        const auto taken = all.first(length);
        all = all.subspan(length);
        return taken;
    };
    return {takeFrom(rest.rows), takeFrom(rest.facts), takeFrom(rest.deeds)};
}

StagedConsent::Evidence StagedConsent::evidenceOf(const Fact &fact) const
{
    return fact.text < 0 ? Evidence() : m_evidence[std::size_t(fact.text)];
}

bool StagedConsent::Group::isNew() const
{
    return std::ranges::any_of(rows, [](const Row &row) { return row.isNew; });
}

bool StagedConsent::Group::changed() const
{
    return std::ranges::any_of(rows, [](const Row &row) { return row.changed; });
}

bool StagedConsent::Group::saysYes() const
{
    return std::ranges::any_of(rows, [](const Row &row) { return row.saysYes; });
}

bool StagedConsent::Group::saysNo() const
{
    return std::ranges::any_of(rows, [](const Row &row) { return row.saysNo; });
}

bool StagedConsent::Group::needsStore() const
{
    return std::ranges::any_of(rows, [](const Row &row) { return row.needsStore; });
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
    if (!isConsent(fact.kind) || !contradicts()) {
        return true;
    }
    // A "no" without a moment of its own (not ticked, pending) leaves no yes standing; a withdrawal
    // leaves those before it as history.
    const bool withdrawn
        = std::ranges::any_of(facts, [](const Fact &other) { return isNo(other.kind); });
    return withdrawn && std::ranges::all_of(facts, [&fact](const Fact &other) {
               return !isNo(other.kind) || fact.at <= other.at;
           });
}

} // namespace mailspace
