// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/consent/consentevent.h"
#include "core/contacts/contact.h"
#include "core/import/csvreader.h"
#include "core/import/importplan.h"
#include "core/import/importwarnings.h"
#include "core/import/rowrules.h"
#include "core/import/wordmemory.h"

#include <array>
#include <span>
#include <string>
#include <string_view>
#include <unordered_set>
#include <variant>

namespace mailspace {

/// The columns of `contact` that a list fills, in this order.
enum class ContactColumn {
    FullName,
    FirstName,
    LastName,
    Country,
    City,
    Postcode,
    Phone,
    Tags,
    Notes,
    Extra,
    Count_,
};
inline constexpr int contactValueCount = int(ContactColumn::Count_);
using ContactValues = std::array<std::string_view, std::size_t(contactValueCount)>;

/// What a row says about consent, before anything is known about the person.
struct RowConsent
{
    struct Fact
    {
        ConsentKind kind = ConsentKind::Given;
        Timestamp at = 0;
        TimePrecision precision = TimePrecision::Undated;
        Mechanism mechanism = Mechanism::ImportedFlag;
    };
    std::array<Fact, 4> facts;
    std::size_t count = 0;
    bool saysYes = false;
    bool saysNo = false; ///< not ticked, pending, or withdrawn

    std::span<const Fact> all() const { return std::span(facts).first(count); }
    void add(Fact fact);
    /// Takes every consent out; a "no" stays. True when there was one.
    bool dropConsents();
    /// Of a row whose status is a "no": takes out consents dated later, for the status is what
    /// holds now. True when there was one.
    bool dropConsentsAfterNo();
};

/// What a row says the person did.
struct RowInteraction
{
    std::string_view smartlink;
    SmartlinkKind kind = SmartlinkKind::Unknown;
    Timestamp happenedAt = 0; ///< 0: not told
    std::string_view sourceKey;
    std::int64_t quantity = 1;
    std::int64_t amountCents = 0;
    std::string_view currency;
};

/// A row of a list, understood. The views live as long as the record it was read from.
struct RowFacts
{
    std::string_view email;
    ContactValues values;
    RowConsent consent;
    std::string_view consentIp;
    std::string_view reason;
    std::optional<RowInteraction> interaction;
};

/// Why a row cannot be taken.
struct RowRefusal
{
    QString column;
    QString reason;
};

/// A record about nobody: blank, before the header or the header itself, perhaps once more (as in
/// files that were put together), a total, or what the system's format says is no row.
struct NoRow
{
};

/// Understands the records of one list by its plan. Consent rules 2, 4, 5 and 10 are carried out
/// here as far as one row can tell.
class RowReader
{
public:
    /// Moments later than `now` count as `now`. Cells that cannot be understood but harm nobody
    /// are left out and told to `warnings`.
    RowReader(const ImportPlan &plan, Timestamp now, ImportWarnings &warnings);

    std::variant<RowFacts, RowRefusal, NoRow> read(const CsvRecord &record);
    /// Whether this is the line with the titles.
    bool isHeader(const CsvRecord &record) const { return record.line == m_plan.headerLine; }
    /// The e-mail address of a record of a person, as it stands there.
    std::string_view addressOf(const CsvRecord &record);

private:
    std::string_view cell(ListField field) const;
    bool tells(ListField field) const;
    std::string_view firstOf(ListField field) const;
    const FormatList *listOf(ListField field) const;
    bool repeatsHeader() const;
    bool isTotal() const;
    void removeNuls(const CsvRecord &record);
    static std::optional<RowRefusal> faultOf(const CsvRecord &record);
    std::variant<RowFacts, RowRefusal, NoRow> readPerson();
    std::int64_t cents(std::string_view text);
    std::optional<ListTime> time(ListField field);
    std::optional<ListTime> timeOf(ListField field, std::string_view text);
    void readValues(RowFacts &facts);
    void readInteraction(RowFacts &facts);
    void readConsent(RowFacts &facts);
    void readMeaning(RowFacts &facts);
    void addNo(RowFacts &facts, ConsentKind kind, std::initializer_list<ListField> dates);
    void addConsent(RowFacts &facts);
    std::optional<RowRefusal> unreadableConsentDate();
    QString titleOf(ListField field) const { return m_plan.titleOf(field); }

    const ImportPlan &m_plan;
    Timestamp m_now;
    ImportWarnings &m_warnings;
    RowRules m_rules;
    std::vector<int> m_unknownColumns;
    std::array<int, std::size_t(ListField::Count_)> m_columns{}; ///< of the mapping; -1: none
    std::vector<std::string> m_titles;
    WordMemory<ConsentWord> m_consentWords{consentWord};
    WordMemory<BounceWord> m_bounceWords{bounceWord};
    WordMemory<SmartlinkKind> m_kinds{kindFromText};
    WordMemory<bool> m_opens{namesAnOpen};
    struct LastTime
    {
        std::string text;
        std::optional<ListTime> time;
    };
    std::array<LastTime, std::size_t(ListField::Count_)> m_lastTimes; ///< by field, as last read
    const CsvRecord *m_record = nullptr;
    CsvRecord m_cleaned;
    std::vector<std::string> m_cleanedCells;
    std::vector<std::string_view> m_cleanedViews;
    std::string m_extra;
    std::string m_tags;
    std::unordered_set<std::string> m_named; ///< addresses whose name is known, where it matters
};

} // namespace mailspace
