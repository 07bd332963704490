// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/consent/consententry.h"

#include "core/consent/consentledger.h"
#include "core/contacts/contactstore.h"
#include "core/contacts/emailaddress.h"
#include "core/store/database.h"
#include "core/store/transaction.h"

#include <QtCore/QCoreApplication>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ConsentEntry)
};

Result<qint64> addContact(Database &database, const QString &email)
{
    auto added
        = database.run(u"INSERT INTO contact (email) VALUES (:email)"_s, {{u":email"_s, email}});
    if (!added) {
        return failed(added);
    }
    return database.lastInsertId();
}

/// Rule 10: of a date without a time, a consent takes the start of the day, a "no" its end.
Timestamp momentOf(const ConsentEntry &entry, Timestamp now)
{
    if (!entry.at) {
        return now;
    }
    return isConsent(entry.kind) ? entry.at->start : entry.at->end();
}

} // namespace

Result<ConsentEntryReceipt> enterConsent(Database &database, const ConsentEntry &entry,
                                         Timestamp now)
{
    const auto utf8 = entry.email.toStdString();
    const auto address = trimmed(utf8);
    if (addressFault(address)) {
        return fail(Text::tr("This is no e-mail address. Write it as name@example.com."));
    }
    auto transaction = Transaction::begin(database);
    if (!transaction) {
        return failed(transaction);
    }
    const auto email = QString::fromUtf8(address.data(), qsizetype(address.size()));
    const auto known = ContactStore(database).find(email);
    if (!known) {
        return failed(known);
    }
    const auto contact = *known ? Result<qint64>(**known) : addContact(database, email);
    auto ledger = ConsentLedger::of(database);
    if (!contact || !ledger) {
        return contact ? failed(ledger) : failed(contact);
    }
    const auto event = ledger->append({
        .contact = *contact,
        .profile = entry.profile,
        .kind = entry.kind,
        .at = momentOf(entry, now),
        .precision = entry.at ? entry.at->precision : TimePrecision::Exact,
        .recordedAt = now,
        .mechanism = Mechanism::Manual,
        .evidence = entry.evidence,
    });
    if (!event) {
        return failed(event);
    }
    if (auto committed = transaction->commit(); !committed) {
        return failed(committed);
    }
    return ConsentEntryReceipt{*event, !known->has_value()};
}

} // namespace mailspace
