// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/newcontacts.h"

#include "core/store/database.h"

#include <algorithm>
#include <array>
#include <string>

namespace mailspace {

namespace {

// In the order of ContactColumn.
constexpr std::array<std::string_view, std::size_t(contactValueCount)> valueColumns{
    "full_name", "first_name", "last_name", "country", "city",
    "postcode",  "phone",      "tags",      "notes",   "extra"};
constexpr auto interactionsHead
    = "INSERT INTO interaction (contact_id, smartlink_id, happened_at, source_key, quantity, "
      "amount_cents, currency, import_id, row)";

} // namespace

Result<NewContacts> NewContacts::of(Database &database)
{
    auto interactions = BulkInsert::prepare(database, interactionsHead, 9);
    if (!interactions) {
        return failed(interactions);
    }
    return NewContacts(database, *std::move(interactions));
}

void NewContacts::add(ContactId contact, const RowFacts &facts, qint64 smartlink, ImportId import,
                      qint64 line)
{
    m_all.push_back({contact, &facts, smartlink, import, line});
    if (smartlink != 0) {
        m_withInteraction.push_back(m_all.back());
    }
}

/// Binding a value costs as much as writing it, and few lists have a phone number or a postcode:
/// valueColumns that no row has filled so far are left to their default.
Result<> NewContacts::prepareFor(const std::vector<Entry> &entries)
{
    std::vector<int> filled;
    for (int i = 0; i < contactValueCount; ++i) {
        const bool known = std::ranges::find(m_filled, i) != m_filled.end();
        if (known || std::ranges::any_of(entries, [i](const Entry &entry) {
                return !entry.facts->values[std::size_t(i)].empty();
            })) {
            filled.push_back(i);
        }
    }
    if (m_contacts && filled == m_filled) {
        return {};
    }
    std::string head = "INSERT INTO contact (email";
    for (const int i : filled) {
        head += ", ";
        head += valueColumns[std::size_t(i)];
    }
    auto contacts = BulkInsert::prepare(*m_database, head + ')', int(filled.size()) + 1);
    if (!contacts) {
        return failed(contacts);
    }
    m_contacts = *std::move(contacts);
    m_filled = std::move(filled);
    return {};
}

Result<> NewContacts::write()
{
    if (m_all.empty()) {
        return {};
    }
    if (auto prepared = prepareFor(m_all); !prepared) {
        return prepared;
    }
    auto written = m_contacts->insert(
        std::span<const Entry>(m_all), [this](BulkInsert::Row &row, const Entry &entry) {
            row.bind(0, entry.facts->email);
            int column = 1;
            for (const int i : m_filled) {
                row.bind(column++, entry.facts->values[std::size_t(i)]);
            }
        });
    if (!written) {
        return written;
    }
    // SQLite numbers them on from the last one, which costs less than looking for each number.
    if (m_database->lastInsertId() != m_all.back().contact) {
        return fail(QStringLiteral("contacts were not numbered in the order of their rows"));
    }
    written = m_interactions.insert(std::span<const Entry>(m_withInteraction),
                                    [](BulkInsert::Row &row, const Entry &entry) {
                                        const auto &interaction = *entry.facts->interaction;
                                        row.bind(0, entry.contact)
                                            .bind(1, entry.smartlink)
                                            .bind(2, interaction.happenedAt)
                                            .bind(3, interaction.sourceKey)
                                            .bind(4, interaction.quantity)
                                            .bind(5, interaction.amountCents)
                                            .bind(6, interaction.currency)
                                            .bind(7, entry.import)
                                            .bind(8, entry.line);
                                    });
    m_all.clear();
    m_withInteraction.clear();
    return written;
}

} // namespace mailspace
