// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/contacts/mergedvalues.h"

#include "core/import/rowreader.h"
#include "core/import/toldvalues.h"
#include "core/store/database.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>
#include <array>
#include <set>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

using Texts = std::array<QString, std::size_t(contactValueCount)>;

/// Columns that make sense together only.
constexpr std::array names{ContactColumn::FullName, ContactColumn::FirstName,
                           ContactColumn::LastName};
constexpr std::array places{ContactColumn::Country, ContactColumn::City, ContactColumn::Postcode};
constexpr std::array others{ContactColumn::Phone, ContactColumn::Tags, ContactColumn::Notes};

/// A person while their values are being completed.
struct Filling
{
    Texts values;
    std::set<int> setByHand;
    std::array<ContactId, std::size_t(contactValueCount)> from{}; ///< 0: their own

    bool isOpen(ContactColumn column) const
    {
        return values.at(std::size_t(column)).isEmpty() && !setByHand.contains(int(column));
    }
    void take(ContactColumn column, const Texts &other, ContactId source)
    {
        const auto &value = other.at(std::size_t(column));
        if (isOpen(column) && !value.isEmpty()) {
            values.at(std::size_t(column)) = value;
            from.at(std::size_t(column)) = source;
        }
    }
};

QString mergedExtra(const QString &own, const QString &other)
{
    auto merged = QJsonDocument::fromJson(other.toUtf8()).object();
    const auto first = QJsonDocument::fromJson(own.toUtf8()).object();
    for (auto it = first.begin(); it != first.end(); ++it) {
        merged.insert(it.key(), it.value());
    }
    return merged.isEmpty()
        ? QString()
        : QString::fromUtf8(QJsonDocument(merged).toJson(QJsonDocument::Compact));
}

void fillFrom(Filling &person, const Texts &other, ContactId source)
{
    const auto isOpen = [&](ContactColumn column) { return person.isOpen(column); };
    if (std::ranges::all_of(names, isOpen)) {
        for (const auto column : names) {
            person.take(column, other, source);
        }
    }
    const auto agrees = [&](ContactColumn column) {
        const auto &own = person.values.at(std::size_t(column));
        const auto &theirs = other.at(std::size_t(column));
        return own.isEmpty() || theirs.isEmpty() || own.compare(theirs, Qt::CaseInsensitive) == 0;
    };
    if (std::ranges::all_of(places, agrees)) {
        for (const auto column : places) {
            person.take(column, other, source);
        }
    }
    for (const auto column : others) {
        person.take(column, other, source);
    }
    constexpr auto extra = std::size_t(ContactColumn::Extra);
    const auto merged = mergedExtra(person.values.at(extra), other.at(extra));
    if (merged != person.values.at(extra)) {
        person.values.at(extra) = merged;
        person.from.at(extra) = source;
    }
}

Result<Texts> textsOf(Database &database, ContactId contact)
{
    auto row = database.run(
        uR"(SELECT full_name, first_name, last_name, country, city, postcode, phone, tags, notes,
                   extra
            FROM contact WHERE id = :contact)"_s,
        {{u":contact"_s, contact}});
    if (!row) {
        return failed(row);
    }
    Texts texts;
    row->next();
    for (int i = 0; i < contactValueCount; ++i) {
        texts.at(std::size_t(i)) = row->value(i).toString();
    }
    return texts;
}

Result<std::vector<ContactId>> idsOf(Database &database, const QString &sql, qint64 about)
{
    auto rows = database.run(sql, {{u":about"_s, about}});
    if (!rows) {
        return failed(rows);
    }
    std::vector<ContactId> ids;
    while (rows->next()) {
        ids.push_back(rows->value(0).toLongLong());
    }
    return ids;
}

Result<> write(Database &database, ContactId person, const Filling &filling)
{
    for (int i = 0; i < contactValueCount; ++i) {
        const auto source = filling.from.at(std::size_t(i));
        if (source == 0) {
            continue;
        }
        static const std::array columns{
            u"full_name"_s, u"first_name"_s, u"last_name"_s, u"country"_s, u"city"_s,
            u"postcode"_s,  u"phone"_s,      u"tags"_s,      u"notes"_s,   u"extra"_s};
        auto set = database.run(
            u"UPDATE contact SET "_s + columns.at(std::size_t(i))
                + u" = :value WHERE id = :person"_s,
            {{u":value"_s, filling.values.at(std::size_t(i))}, {u":person"_s, person}});
        if (!set) {
            return failed(set);
        }
        auto kept
            = database.run(uR"(INSERT INTO merged_value (contact_id, field, from_id)
                                     VALUES (:person, :field, :source))"_s,
                           {{u":person"_s, person}, {u":field"_s, i}, {u":source"_s, source}});
        if (!kept) {
            return failed(kept);
        }
    }
    return {};
}

} // namespace

Result<> fillFromMerged(Database &database, ContactId contact)
{
    const auto id = database.value(uR"(SELECT coalesce(
            (SELECT person_id FROM merged_contact WHERE contact_id = :contact), :contact))"_s,
                                   {{u":contact"_s, contact}});
    if (!id) {
        return failed(id);
    }
    const auto person = id->toLongLong();
    if (auto cleared = database.run(u"DELETE FROM merged_value WHERE contact_id = :person"_s,
                                    {{u":person"_s, person}});
        !cleared) {
        return failed(cleared);
    }
    const auto merged = idsOf(
        database,
        u"SELECT contact_id FROM merged_contact WHERE person_id = :about ORDER BY merged_at, "
        "contact_id"_s,
        person);
    if (!merged || merged->empty()) {
        return merged ? Result<>() : failed(merged);
    }
    auto values = ToldValues::of(database);
    auto edits
        = idsOf(database, u"SELECT field FROM contact_edit WHERE contact_id = :about"_s, person);
    if (!values || !edits) {
        return values ? failed(edits) : failed(values);
    }
    if (auto settled = values->settle(person); !settled) {
        return settled;
    }
    auto own = textsOf(database, person);
    if (!own) {
        return failed(own);
    }
    Filling filling{.values = *std::move(own), .setByHand = {edits->begin(), edits->end()}};
    for (const auto other : *merged) {
        const auto theirs = textsOf(database, other);
        if (!theirs) {
            return failed(theirs);
        }
        fillFrom(filling, *theirs, other);
    }
    return write(database, person, filling);
}

Result<> fillFromMergedAfter(Database &database, ImportId import)
{
    const auto people = idsOf(database, uR"(
        SELECT DISTINCT m.person_id
        FROM merged_contact m
        WHERE EXISTS (SELECT 1 FROM listing l
                      WHERE l.import_id = :about AND l.contact_id IN (m.contact_id, m.person_id)))"_s,
                              import);
    if (!people) {
        return failed(people);
    }
    for (const auto person : *people) {
        if (auto filled = fillFromMerged(database, person); !filled) {
            return filled;
        }
    }
    return {};
}

} // namespace mailspace
