// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/importplan.h"

#include <array>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace mailspace {

/// Carries out what the data file of a recognised system says of rows, beyond which column is
/// which field. Fields that the person mapped otherwise are left to the person.
class RowRules
{
public:
    explicit RowRules(const ImportPlan &plan);

    /// Looks at a record; what the other functions say is about this one.
    void read(std::span<const std::string_view> cells);
    /// The value of the field by the rules; nothing where they leave it to its column. The view
    /// lives as long as the record.
    std::optional<std::string_view> value(ListField field) const
    {
        return m_values[std::size_t(field)];
    }
    bool skipsRow() const { return m_skip; }
    FormatRule::Deed deed() const { return m_deed; }
    /// The cell that is to be taken off the amount; empty where there is none.
    std::string_view amountOff() const;
    /// Whether rules fill the field in some rows.
    bool fill(ListField field) const { return m_fills[std::size_t(field)]; }

private:
    struct Condition
    {
        enum class Kind { Yes, No, Empty, Filled, PublicAddress, After, Has, Is, Never };

        std::size_t column = 0;
        Kind kind = Kind::Never;
        std::size_t other = 0; ///< After: the column of the earlier time
        std::vector<std::string> words; ///< Has, Is: folded
    };
    struct Rule
    {
        std::vector<Condition> when;
        std::vector<std::pair<ListField, std::string>> say;
        std::vector<std::pair<ListField, std::size_t>> take;
        bool skip = false;
        FormatRule::Deed deed = FormatRule::Deed::AsTold;
    };

    void addRule(const FormatRule &source);
    Condition conditionOf(const QString &title, const QString &text) const;
    bool isFree(ListField field) const;
    bool holds(const Condition &condition) const;
    std::string_view cell(std::size_t column) const;
    void join();

    const ImportPlan &m_plan;
    std::vector<Rule> m_rules;
    std::vector<std::pair<ListField, std::vector<std::size_t>>> m_joined;
    std::optional<std::size_t> m_amountOff;
    std::array<bool, std::size_t(ListField::Count_)> m_fills{};

    std::span<const std::string_view> m_cells;
    std::array<std::optional<std::string_view>, std::size_t(ListField::Count_)> m_values;
    std::string m_joinedText;
    bool m_skip = false;
    FormatRule::Deed m_deed = FormatRule::Deed::AsTold;
};

/// The entries of a cell that holds several, by how the system separates them, as "one, two".
std::string listEntries(std::string_view cell, const FormatList &list);
/// The first of them.
std::string_view firstEntry(std::string_view cell, const FormatList &list);
/// Without the apostrophe that systems put before what a spreadsheet would run or change.
std::string_view withoutGuard(std::string_view cell);

} // namespace mailspace
