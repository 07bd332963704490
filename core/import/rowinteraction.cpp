// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/listvalues.h"
#include "core/import/rowreader.h"

#include <algorithm>
#include <cstdlib>

// What a row says the person did; the rest of RowReader is in rowreader.cpp.

namespace mailspace {

std::int64_t RowReader::cents(std::string_view text)
{
    const auto read = text.empty() ? 0 : amountCents(text);
    if (!read) {
        m_warnings.add(ImportWarnings::Kind::UnreadableNumber, titleOf(ListField::Amount),
                       m_record->line);
    }
    return read.value_or(0);
}

void RowReader::readInteraction(RowFacts &facts)
{
    RowInteraction interaction;
    interaction.smartlink = cell(ListField::Smartlink);
    const auto kindText = cell(ListField::Kind);
    if (m_opens(kindText)) {
        return;
    }
    interaction.kind = m_kinds(kindText);
    if (!kindText.empty() && interaction.kind == SmartlinkKind::Unknown) {
        m_warnings.add(ImportWarnings::Kind::UnknownKind, titleOf(ListField::Kind), m_record->line);
    }
    if (kindText.empty()) {
        interaction.kind = m_plan.kind;
    }
    const auto happened = time(ListField::CollectedAt);
    interaction.happenedAt = happened ? std::min(happened->start, m_now) : 0;

    if (m_rules.deed() == FormatRule::Deed::None) {
        return;
    }
    const auto quantity = cell(ListField::Interactions);
    if (!quantity.empty()) {
        const auto cents = amountCents(quantity);
        if (cents && *cents >= 0 && *cents % 100 == 0) {
            interaction.quantity = *cents / 100;
        } else {
            m_warnings.add(ImportWarnings::Kind::UnreadableNumber, titleOf(ListField::Interactions),
                           m_record->line);
        }
    }
    const auto amount = cell(ListField::Amount);
    interaction.amountCents = cents(amount) - cents(m_rules.amountOff());
    if (m_rules.deed() == FormatRule::Deed::TakenBack) {
        interaction.amountCents = -std::abs(interaction.amountCents);
    }
    interaction.currency = cell(ListField::Currency);
    if (interaction.currency.empty()) {
        interaction.currency = currencyBeside(amount);
    }
    // A list that counts interactions tells totals, which a later list replaces. Otherwise each row
    // is a thing of its own, told apart by its order number or at least its amount.
    interaction.sourceKey = cell(ListField::OrderNumber);
    if (interaction.sourceKey.empty() && !tells(ListField::Interactions)) {
        interaction.sourceKey = amount;
    }
    const bool told = !interaction.smartlink.empty() || !kindText.empty() || happened
        || !quantity.empty() || !amount.empty() || !m_plan.smartlink.isEmpty()
        || m_plan.kind != SmartlinkKind::Unknown;
    if (told) {
        facts.interaction = interaction;
    }
}

} // namespace mailspace
