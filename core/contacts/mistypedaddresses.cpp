// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/contacts/mistypedaddresses.h"

#include "core/consent/suppressions.h"
#include "core/contacts/addressadvice.h"
#include "core/contacts/contactstore.h"
#include "core/contacts/emailaddress.h"
#include "core/contacts/personmerge.h"
#include "core/import/listvalues.h"
#include "core/store/bulkstatement.h"
#include "core/store/database.h"
#include "core/store/transaction.h"

#include <QtCore/QCoreApplication>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 addressesBetweenReports = 4096;

struct MistypedAddressesText
{
    Q_DECLARE_TR_FUNCTIONS(MistypedAddresses)
};

Result<> checkAddress(Database &database, std::string_view address)
{
    if (addressFault(address)) {
        return fail(
            MistypedAddressesText::tr("This is no e-mail address. Write it as name@example.com."));
    }
    const auto suppressions = Suppressions::of(database);
    if (!suppressions) {
        return failed(suppressions);
    }
    if (suppressions->find(addressKey(address))) {
        return fail(MistypedAddressesText::tr(
            "Somebody with the corrected address was erased at their own request. "
            "Only a consent dated later would bring them back."));
    }
    return {};
}

/// Who has the address, shown from now on; also who was hidden with an undone import or with a
/// correction that was taken back.
Result<AddressCorrection> contactOf(Database &database, const QString &address)
{
    ContactStore contacts(database);
    const auto shown = contacts.find(address);
    if (!shown) {
        return failed(shown);
    }
    if (*shown) {
        return AddressCorrection{.corrected = **shown};
    }
    const auto added = contacts.add(address);
    return added ? Result<AddressCorrection>(AddressCorrection{.corrected = *added, .isNew = true})
                 : failed(added);
}

Result<> hide(Database &database, ContactId contact)
{
    auto hidden
        = database.run(u"INSERT OR IGNORE INTO absent_contact (contact_id) VALUES (:contact)"_s,
                       {{u":contact"_s, contact}});
    return hidden ? Result<>() : failed(hidden);
}

} // namespace

Result<std::vector<MistypedAddress>> findMistyped(Database &database, Progress &progress)
{
    auto rows = BulkStatement::prepare(database, R"(
        SELECT id, email, name FROM contact
        WHERE id NOT IN (SELECT contact_id FROM hidden_contact)
          AND id NOT IN (SELECT contact_id FROM confirmed_address))");
    if (!rows) {
        return failed(rows);
    }
    std::vector<MistypedAddress> found;
    for (qint64 done = 0;; ++done) {
        const auto more = rows->step();
        if (!more) {
            return failed(more);
        }
        if (!*more) {
            std::ranges::sort(found, [](const auto &one, const auto &other) {
                return one.email.compare(other.email, Qt::CaseInsensitive) < 0;
            });
            return found;
        }
        if (const auto advice = adviseOn(rows->text(1)); !advice.suggestion.empty()) {
            found.push_back({.id = rows->integer(0),
                             .email = rows->string(1),
                             .name = rows->string(2),
                             .suggestion = QString::fromStdString(advice.suggestion)});
        }
        if (done % addressesBetweenReports == 0 && progress.isCancelled()) {
            return cancelled();
        }
    }
}

Result<AddressCorrection> correctAddress(Database &database, ContactId contact,
                                         const QString &address, Timestamp now)
{
    const auto utf8 = address.toStdString();
    const auto clean = trimmed(utf8);
    if (auto checked = checkAddress(database, clean); !checked) {
        return failed(checked);
    }
    auto transaction = Transaction::begin(database);
    if (!transaction) {
        return failed(transaction);
    }
    auto correction = contactOf(database, QString::fromUtf8(clean));
    if (!correction) {
        return correction;
    }
    correction->mistyped = contact;
    if (auto merged = mergePeople(database, *transaction, contact, correction->corrected, now);
        !merged) {
        return failed(merged);
    }
    auto committed = transaction->commit();
    return committed ? correction : failed(committed);
}

Result<> takeBackCorrection(Database &database, const AddressCorrection &correction)
{
    auto transaction = Transaction::begin(database);
    if (!transaction) {
        return failed(transaction);
    }
    auto done = unmergePerson(database, *transaction, correction.mistyped);
    if (done && correction.isNew) {
        done = hide(database, correction.corrected);
    }
    return done ? transaction->commit() : done;
}

Result<> confirmAddress(Database &database, ContactId contact, Timestamp now)
{
    auto confirmed = database.run(
        u"INSERT OR IGNORE INTO confirmed_address (contact_id, told_at) VALUES (:contact, :now)"_s,
        {{u":contact"_s, contact}, {u":now"_s, now}});
    return confirmed ? Result<>() : failed(confirmed);
}

Result<> forgetConfirmedAddress(Database &database, ContactId contact)
{
    auto forgotten = database.run(u"DELETE FROM confirmed_address WHERE contact_id = :contact"_s,
                                  {{u":contact"_s, contact}});
    return forgotten ? Result<>() : failed(forgotten);
}

} // namespace mailspace
