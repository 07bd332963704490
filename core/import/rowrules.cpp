// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/rowrules.h"

#include "core/import/listformat.h"
#include "core/import/textcursor.h"

#include <algorithm>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

/// Addresses of one's own machine or network prove nothing about who clicked.
constexpr std::array<std::string_view, 12> privateAddresses
    = {"0.", "10.", "127.", "169.254.", "192.168.", "::1", "::", "fc", "fd", "fe80:", "-", "local"};

bool isPublicAddress(std::string_view text)
{
    if (text.find_first_of(".:") == std::string_view::npos) {
        return false;
    }
    const auto folded = foldedAscii(text);
    if (folded.starts_with("172.") && folded.size() > 6 && folded[6] == '.') {
        const auto second = folded.substr(4, 2);
        return second < "16" || second > "31";
    }
    return std::ranges::none_of(privateAddresses,
                                [&](std::string_view own) { return folded.starts_with(own); });
}

std::vector<std::string> foldedWords(const QString &words)
{
    std::vector<std::string> folded;
    for (const auto &word : words.split(u'|')) {
        folded.push_back(foldedWord(word.toStdString()));
    }
    return folded;
}

/// Calls `visit` for each entry of the cell, without its quotes.
template<typename Visit>
void forEachEntry(std::string_view cell, const FormatList &list, Visit visit)
{
    const auto separator = list.separator.toStdString();
    const auto drop = list.drop.toStdString();
    while (!cell.empty()) {
        // A separator inside quotes belongs to the entry: CSV within CSV.
        const auto closing = cell.front() == '"' ? cell.find('"', 1) : std::string_view::npos;
        const auto from = closing == std::string_view::npos ? 0 : closing;
        const auto end = std::min(cell.find(separator, from), cell.size());
        auto entry = trimmed(cell.substr(0, end));
        if (entry.size() > 1 && entry.front() == '"' && entry.back() == '"') {
            entry = trimmed(entry.substr(1, entry.size() - 2));
        }
        if (!entry.empty() && (drop.empty() || !entry.starts_with(drop))) {
            visit(entry);
        }
        cell.remove_prefix(std::min(end + separator.size(), cell.size()));
        cell = trimmed(cell);
    }
}

} // namespace

RowRules::RowRules(const ImportPlan &plan)
    : m_plan(plan)
{
    if (plan.format == nullptr) {
        return;
    }
    const auto *variant = plan.format->variant(plan.variant);
    const auto always = [this](const std::map<ListField, QString> &say) {
        FormatRule rule;
        rule.say = say;
        addRule(rule);
    };
    always(plan.format->say);
    if (variant != nullptr) {
        always(variant->say);
    }
    for (const auto &rule : plan.format->rules) {
        addRule(rule);
    }
    for (const auto &[field, titles] : plan.format->joined) {
        std::vector<std::size_t> columns;
        for (const auto &title : titles) {
            if (const auto column = columnWithTitle(plan.titles, title)) {
                columns.push_back(std::size_t(*column));
            }
        }
        if (isFree(field)) {
            m_joined.emplace_back(field, std::move(columns));
        }
    }
    const auto off = plan.format->minus.find(ListField::Amount);
    if (off != plan.format->minus.end() && isFree(ListField::Amount)) {
        if (const auto column = columnWithTitle(plan.titles, off->second)) {
            m_amountOff = std::size_t(*column);
        }
    }
}

bool RowRules::isFree(ListField field) const
{
    return m_plan.mapping.columnOf(field) == m_plan.recognised.columnOf(field);
}

void RowRules::addRule(const FormatRule &source)
{
    Rule rule;
    rule.skip = source.skip;
    rule.deed = source.deed;
    for (auto it = source.when.begin(); it != source.when.end(); ++it) {
        rule.when.push_back(conditionOf(it.key(), it.value()));
    }
    for (const auto &[field, word] : source.say) {
        if (isFree(field)) {
            rule.say.emplace_back(field, word.toStdString());
            m_fills[std::size_t(field)] = true;
        }
    }
    for (const auto &[field, title] : source.take) {
        const auto column = columnWithTitle(m_plan.titles, title);
        if (column && isFree(field)) {
            rule.take.emplace_back(field, std::size_t(*column));
            m_fills[std::size_t(field)] = true;
        }
    }
    m_rules.push_back(std::move(rule));
}

RowRules::Condition RowRules::conditionOf(const QString &title, const QString &text) const
{
    using Kind = Condition::Kind;
    const auto column = columnWithTitle(m_plan.titles, title);
    if (!column) {
        return {};
    }
    Condition condition;
    condition.column = std::size_t(*column);
    condition.kind = Kind::Is;
    if (text == u"yes") {
        condition.kind = Kind::Yes;
    } else if (text == u"no") {
        condition.kind = Kind::No;
    } else if (text == u"empty") {
        condition.kind = Kind::Empty;
    } else if (text == u"filled") {
        condition.kind = Kind::Filled;
    } else if (text == u"public-address") {
        condition.kind = Kind::PublicAddress;
    } else if (text.startsWith(u"after ")) {
        const auto other = columnWithTitle(m_plan.titles, text.mid(6));
        condition.kind = other ? Kind::After : Kind::Never;
        condition.other = std::size_t(other.value_or(0));
    } else if (text.startsWith(u"has ")) {
        condition.kind = Kind::Has;
        condition.words = foldedWords(text.mid(4));
    } else {
        condition.words = foldedWords(text);
    }
    return condition;
}

std::string_view RowRules::cell(std::size_t column) const
{
    return column < m_cells.size() ? trimmed(m_cells[column]) : std::string_view();
}

bool RowRules::holds(const Condition &condition) const
{
    using Kind = Condition::Kind;
    const auto text = cell(condition.column);
    switch (condition.kind) {
    case Kind::Yes:
        return consentWord(text) == ConsentWord::Yes;
    case Kind::No:
        return consentWord(text) == ConsentWord::No;
    case Kind::Empty:
        return text.empty();
    case Kind::Filled:
        return !text.empty();
    case Kind::PublicAddress:
        return isPublicAddress(text);
    case Kind::After: {
        const auto later = listTime(text, m_plan.dateOrder);
        const auto earlier = listTime(cell(condition.other), m_plan.dateOrder);
        return later && earlier && later->start > earlier->start;
    }
    case Kind::Has: {
        const auto folded = foldedWord(text);
        return std::ranges::any_of(condition.words, [&](const std::string &word) {
            return folded.find(word) != std::string::npos;
        });
    }
    case Kind::Is: {
        const auto folded = foldedWord(text);
        return std::ranges::find(condition.words, folded) != condition.words.end();
    }
    case Kind::Never:
        break;
    }
    return false;
}

void RowRules::read(std::span<const std::string_view> cells)
{
    if (m_plan.format == nullptr) {
        return;
    }
    m_cells = cells;
    m_values.fill(std::nullopt);
    m_skip = false;
    m_deed = FormatRule::Deed::AsTold;
    join();
    for (const auto &rule : m_rules) {
        if (!std::ranges::all_of(rule.when, [this](const auto &one) { return holds(one); })) {
            continue;
        }
        for (const auto &[field, word] : rule.say) {
            m_values[std::size_t(field)] = word;
        }
        for (const auto &[field, column] : rule.take) {
            m_values[std::size_t(field)] = cell(column);
        }
        m_skip |= rule.skip;
        m_deed = rule.deed == FormatRule::Deed::AsTold ? m_deed : rule.deed;
    }
}

/// Reserves once: views point into the text.
void RowRules::join()
{
    std::size_t length = 0;
    for (const auto &[field, columns] : m_joined) {
        for (const auto column : columns) {
            length += cell(column).size() + 1;
        }
    }
    m_joinedText.clear();
    m_joinedText.reserve(length);
    for (const auto &[field, columns] : m_joined) {
        const auto start = m_joinedText.size();
        for (const auto column : columns) {
            m_joinedText += m_joinedText.size() == start ? "" : "/";
            m_joinedText += cell(column);
        }
        m_values[std::size_t(field)]
            = std::string_view(m_joinedText.data() + start, m_joinedText.size() - start);
    }
}

std::string_view RowRules::amountOff() const
{
    return m_amountOff ? cell(*m_amountOff) : std::string_view();
}

std::string listEntries(std::string_view cell, const FormatList &list)
{
    std::string joined;
    forEachEntry(cell, list, [&](std::string_view entry) {
        joined += joined.empty() ? "" : ", ";
        joined += entry;
    });
    return joined;
}

std::string_view firstEntry(std::string_view cell, const FormatList &list)
{
    std::string_view first;
    forEachEntry(cell, list,
                 [&](std::string_view entry) { first = first.empty() ? entry : first; });
    return first;
}

std::string_view withoutGuard(std::string_view cell)
{
    if (!cell.starts_with('\'')) {
        return cell;
    }
    // phpList puts a blank behind it. "'t Hooft" is a name.
    const auto bare = trimmed(cell.substr(1));
    const bool guarded = !bare.empty()
        && (isDigit(bare.front())
            || std::string_view("=+-@").find(bare.front()) != std::string_view::npos);
    return guarded ? bare : cell;
}

} // namespace mailspace
