// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/contacts/personmerge.h"

#include "core/consent/memberships.h"
#include "core/contacts/mergedvalues.h"
#include "core/import/toldvalues.h"
#include "core/store/database.h"
#include "core/store/transaction.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

struct PersonMergeText
{
    Q_DECLARE_TR_FUNCTIONS(PersonMerge)
};

/// Whom the contact stands for as merged; nothing for one that is shown itself.
Result<std::optional<ContactId>> mergedInto(Database &database, ContactId contact)
{
    const auto person
        = database.value(u"SELECT person_id FROM merged_contact WHERE contact_id = :contact"_s,
                         {{u":contact"_s, contact}});
    if (!person) {
        return failed(person);
    }
    return person->isValid() ? std::optional(person->toLongLong()) : std::nullopt;
}

Result<> checkShown(Database &database, ContactId contact, const QString &otherwise)
{
    const auto person = mergedInto(database, contact);
    if (!person) {
        return failed(person);
    }
    return *person ? Result<>(fail(otherwise)) : Result<>();
}

/// The values and the memberships of these addresses and all that belong to them.
Result<> settle(Database &database, std::initializer_list<ContactId> contacts)
{
    auto values = ToldValues::of(database);
    if (!values) {
        return failed(values);
    }
    for (const auto contact : contacts) {
        if (auto settled = values->settle(contact); !settled) {
            return settled;
        }
    }
    for (const auto contact : contacts) {
        if (auto filled = fillFromMerged(database, contact); !filled) {
            return filled;
        }
    }
    auto memberships = Memberships::over(database);
    if (!memberships) {
        return failed(memberships);
    }
    for (const auto contact : contacts) {
        if (auto refreshed = memberships->refresh(contact); !refreshed) {
            return failed(refreshed);
        }
    }
    return {};
}

Result<> writeMerge(Database &database, ContactId other, ContactId kept, Timestamp now)
{
    auto values = ToldValues::of(database);
    if (!values) {
        return failed(values);
    }
    for (const auto contact : {other, kept}) {
        if (auto first = values->keepFirst(contact); !first) {
            return first;
        }
    }
    auto written
        = database.run(uR"(INSERT INTO merged_contact (contact_id, into_id, person_id, merged_at)
            VALUES (:other, :kept, :kept, :now))"_s,
                       {{u":other"_s, other}, {u":kept"_s, kept}, {u":now"_s, now}});
    if (!written) {
        return failed(written);
    }
    // Whoever was merged into the one that goes, goes with it.
    auto followed
        = database.run(u"UPDATE merged_contact SET person_id = :kept WHERE person_id = :other"_s,
                       {{u":other"_s, other}, {u":kept"_s, kept}});
    if (!followed) {
        return failed(followed);
    }
    return {};
}

} // namespace

Result<> mergePeople(Database &database, ContactId other, ContactId kept, Timestamp now)
{
    auto transaction = Transaction::begin(database);
    if (!transaction) {
        return failed(transaction);
    }
    auto merged = mergePeople(database, *transaction, other, kept, now);
    return merged ? transaction->commit() : merged;
}

Result<> unmergePerson(Database &database, ContactId other)
{
    auto transaction = Transaction::begin(database);
    if (!transaction) {
        return failed(transaction);
    }
    auto separated = unmergePerson(database, *transaction, other);
    return separated ? transaction->commit() : separated;
}

Result<> mergePeople(Database &database, Transaction & /*within*/, ContactId other, ContactId kept,
                     Timestamp now)
{
    if (other == kept) {
        return fail(PersonMergeText::tr("That is one address already. Name two."));
    }
    auto checked = checkShown(
        database, other,
        PersonMergeText::tr("The address that is to go is merged already. Separate it first."));
    if (checked) {
        checked = checkShown(
            database, kept,
            PersonMergeText::tr("The address that is to stay is merged into another one, so "
                                "nobody would see it. Merge into that one, or separate it "
                                "first."));
    }
    if (checked) {
        checked = writeMerge(database, other, kept, now);
    }
    return checked ? settle(database, {other, kept}) : checked;
}

Result<> unmergePerson(Database &database, Transaction & /*within*/, ContactId other)
{
    const auto person = mergedInto(database, other);
    if (!person) {
        return failed(person);
    }
    if (!*person) {
        return fail(
            PersonMergeText::tr("This address is merged into no other one, so there is nothing to "
                                "separate."));
    }
    for (const auto &sql : {
             u"DELETE FROM merged_contact WHERE contact_id = :other"_s,
             uR"(UPDATE merged_contact SET person_id = :other WHERE contact_id IN (
                     WITH RECURSIVE below (id) AS (
                         SELECT contact_id FROM merged_contact WHERE into_id = :other
                         UNION
                         SELECT m.contact_id FROM merged_contact m JOIN below ON m.into_id = below.id)
                     SELECT id FROM below))"_s,
         }) {
        if (auto done = database.run(sql, {{u":other"_s, other}}); !done) {
            return failed(done);
        }
    }
    // What it had filled of the person's values goes with it, so both are settled anew.
    return settle(database, {other, **person});
}

Result<> tellApart(Database &database, ContactId one, ContactId other, Timestamp now)
{
    auto told = database.run(uR"(INSERT OR IGNORE INTO told_apart (first_id, second_id, told_at)
                                 VALUES (:first, :second, :now))"_s,
                             {{u":first"_s, std::min(one, other)},
                              {u":second"_s, std::max(one, other)},
                              {u":now"_s, now}});
    return told ? Result<>() : failed(told);
}

Result<> forgetToldApart(Database &database, ContactId one, ContactId other)
{
    auto forgotten
        = database.run(u"DELETE FROM told_apart WHERE first_id = :first AND second_id = :second"_s,
                       {{u":first"_s, std::min(one, other)}, {u":second"_s, std::max(one, other)}});
    return forgotten ? Result<>() : failed(forgotten);
}

} // namespace mailspace
