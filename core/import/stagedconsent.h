// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/consent/memberships.h"
#include "core/import/rowreader.h"
#include "core/textarena.h"

#include <cstdint>
#include <span>
#include <vector>

namespace mailspace {

/// What the rows of a list say about consent, kept until the last row is read: only then is it
/// known whether rows of one person contradict each other (rule 14). Of new contacts also what
/// they did, so that it need not be read back. About 75 bytes a row, so all numbers are narrow.
class StagedConsent
{
public:
    /// What one row meant for its contact.
    struct Row
    {
        std::uint32_t contact = 0;
        std::uint32_t line = 0;
        bool isNew : 1 = false; ///< the contact was not known before this list
        bool changed : 1 = false; ///< values or interactions differ from what was known
        bool saysYes : 1 = false;
        bool saysNo : 1 = false;
        bool newDeed : 1 = false; ///< it tells an interaction that nobody told before
        bool repeats : 1 = false; ///< it says what the contact's last list said, and no more
        /// The store knows more of the contact than is staged, or knows it better.
        bool needsStore : 1 = false;
    };
    struct Fact
    {
        Timestamp at = 0;
        std::uint32_t contact = 0;
        std::uint32_t line = 0;
        std::uint32_t smartlink = 0; ///< 0: none
        std::int32_t text = -1; ///< place of IP and reason in `texts`; -1: none
        ConsentKind kind : 8 = ConsentKind::Given;
        TimePrecision precision : 8 = TimePrecision::Undated;
        Mechanism mechanism : 8 = Mechanism::ImportedFlag;
    };
    struct Deed
    {
        Timestamp happenedAt = 0; ///< 0: not told
        std::int64_t amountCents = 0;
        std::int64_t quantity = 0;
        std::uint32_t contact = 0;
        std::uint32_t smartlink = 0;
        std::uint32_t currency = 0; ///< place in `currencies`
    };
    struct Evidence
    {
        std::string_view ip;
        std::string_view reason;
    };

    /// Room for about so many rows: growing to it would need half as much memory again.
    void reserve(std::size_t rows);
    /// `smartlink` is 0 where the row tells no interaction.
    void add(const Row &row, const RowFacts &facts, std::uint32_t smartlink);
    /// A row that says what the contact's last list said: its consents are in the ledger, and what
    /// countsEachTime() is told.
    void addRepeated(qint64 contact, qint64 line, const RowFacts &facts, std::uint32_t smartlink);
    /// The same for one that was not read, for it says nothing that countsEachTime().
    void addUnread(const Row &row) { m_rows.push_back(row); }
    /// Of a row that repeats another one: what that one said is told after all, as this row's.
    void tellInFull(std::size_t place, std::span<const ConsentEvent> events, Timestamp now);
    std::size_t rowCount() const { return m_rows.size(); }
    bool everybodySaysYes() const;
    const Row &row(std::size_t place) const { return m_rows[place]; }
    /// Sorts by contact and line. To be called once, after the last row.
    void sort();

    /// The rows of one contact and what they say.
    struct Group
    {
        std::span<const Row> rows;
        std::span<const Fact> facts;
        std::span<const Deed> deeds; ///< of a contact that is new and needs nothing of the store

        qint64 contact() const { return rows.front().contact; }
        bool isNew() const;
        bool changed() const;
        bool saysYes() const;
        bool saysNo() const;
        bool needsStore() const;
        bool repeats() const { return rows.size() == 1 && rows.front().repeats; }
        bool isNoNews() const { return repeats() && !needsStore(); }
        /// One row says yes and another one no (rule 14).
        bool contradicts() const;
        /// Whether the fact stands when the stricter answer is taken.
        bool stands(const Fact &fact) const;
    };
    /// Calls `visit(Group)` for each contact, in the order of their ids.
    template<typename Visit>
    Result<> forEachContact(Visit visit) const
    {
        Group rest{m_rows, m_facts, m_deeds};
        while (!rest.rows.empty()) {
            if (auto visited = visit(takeFirst(rest)); !visited) {
                return visited;
            }
        }
        return {};
    }
    Evidence evidenceOf(const Fact &fact) const;
    const QString &currencyOf(const Deed &deed) const { return m_currencies[deed.currency]; }

private:
    static Group takeFirst(Group &rest);
    void addFact(const Row &row, const RowConsent::Fact &fact, std::uint32_t smartlink,
                 std::int32_t text);
    std::int32_t evidenceNumber(std::string_view ip, std::string_view reason);
    std::uint32_t currencyNumber(std::string_view currency);

    std::vector<Row> m_rows;
    std::vector<Fact> m_facts;
    std::vector<Deed> m_deeds;
    std::vector<Evidence> m_evidence;
    std::vector<QString> m_currencies;
    TextArena m_texts;
};

} // namespace mailspace
