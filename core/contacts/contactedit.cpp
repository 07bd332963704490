// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/contacts/contactedit.h"

#include "core/contacts/mergedvalues.h"
#include "core/import/toldvalues.h"
#include "core/store/database.h"
#include "core/store/transaction.h"

#include <QtCore/QCoreApplication>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

struct ContactEditText
{
    Q_DECLARE_TR_FUNCTIONS(ContactEdit)
};

Result<std::optional<QString>> presentEdit(Database &database, ContactId contact,
                                           ContactField field)
{
    const auto value = database.value(
        u"SELECT value FROM contact_edit WHERE contact_id = :contact AND field = :field"_s,
        {{u":contact"_s, contact}, {u":field"_s, int(field)}});
    if (!value) {
        return failed(value);
    }
    return value->isValid() ? std::optional(value->toString()) : std::nullopt;
}

Result<> writeEdit(Database &database, ContactId contact, ContactField field,
                   const std::optional<QString> &value, Timestamp now)
{
    const auto written = value
        ? database.run(uR"(INSERT OR REPLACE INTO contact_edit (contact_id, field, value, edited_at)
                           VALUES (:contact, :field, :value, :now))"_s,
                       {{u":contact"_s, contact},
                        {u":field"_s, int(field)},
                        {u":value"_s, value->isNull() ? u""_s : *value},
                        {u":now"_s, now}})
        : database.run(u"DELETE FROM contact_edit WHERE contact_id = :contact AND field = :field"_s,
                       {{u":contact"_s, contact}, {u":field"_s, int(field)}});
    if (!written) {
        return failed(written);
    }
    return {};
}

} // namespace

Result<ContactEdits> editContact(Database &database, ContactId contact, const ContactEdits &edits,
                                 Timestamp now)
{
    auto transaction = Transaction::begin(database);
    if (!transaction) {
        return failed(transaction);
    }
    const auto known = database.value(u"SELECT 1 FROM contact WHERE id = :contact"_s,
                                      {{u":contact"_s, contact}});
    if (!known) {
        return failed(known);
    }
    if (!known->isValid()) {
        return fail(ContactEditText::tr("This contact is no longer in the store."));
    }
    auto values = ToldValues::of(database);
    if (!values) {
        return failed(values);
    }
    if (auto kept = values->keepFirst(contact); !kept) {
        return failed(kept);
    }
    ContactEdits before;
    for (const auto &[field, value] : edits) {
        auto present = presentEdit(database, contact, field);
        if (!present) {
            return failed(present);
        }
        before[field] = *std::move(present);
        const auto kept = field == ContactField::Tags && value
            ? std::optional(textFromTags(tagsFrom(*value)))
            : value;
        if (auto written = writeEdit(database, contact, field, kept, now); !written) {
            return failed(written);
        }
    }
    if (auto settled = values->settle(contact); !settled) {
        return failed(settled);
    }
    if (auto filled = fillFromMerged(database, contact); !filled) {
        return failed(filled);
    }
    if (auto committed = transaction->commit(); !committed) {
        return failed(committed);
    }
    return before;
}

} // namespace mailspace
