// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/consent/consententry.h"

#include "core/consent/consentledger.h"
#include "core/consent/suppressions.h"
#include "core/contacts/contactstore.h"
#include "core/contacts/emailaddress.h"
#include "core/store/database.h"
#include "core/store/transaction.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

struct ConsentEntryText
{
    Q_DECLARE_TR_FUNCTIONS(ConsentEntry)
};

/// What an erased person's answer becomes: a receipt when it is settled with that, nothing when the
/// ledger is to take it (rule 7).
Result<std::optional<ConsentEntryReceipt>> settleForErased(Suppressions &suppressions,
                                                           const Suppression &person,
                                                           ConsentKind kind, Timestamp at,
                                                           bool isBack)
{
    if (isConsent(kind)) {
        if (at > person.consentsDeadUntil()) {
            return std::nullopt;
        }
        return fail(ConsentEntryText::tr(
                        "This person was erased on %1 at their own request. Only a consent "
                        "dated later can be recorded.")
                        .arg(toIsoText(person.erasedAt).left(isoDayLength)));
    }
    if (isBack) {
        return std::nullopt;
    }
    if (kind != ConsentKind::Bounced) {
        if (auto kept = suppressions.keepWithdrawal(person, at); !kept) {
            return failed(kept);
        }
    }
    return ConsentEntryReceipt{.keptWithErasure = true};
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
        return fail(
            ConsentEntryText::tr("This is no e-mail address. Write it as name@example.com."));
    }
    auto transaction = Transaction::begin(database);
    if (!transaction) {
        return failed(transaction);
    }
    const auto email = QString::fromUtf8(address);
    const auto known = ContactStore(database).find(email);
    if (!known) {
        return failed(known);
    }
    const auto at = std::min(momentOf(entry, now), now); // rule 4
    auto suppressions = Suppressions::of(database);
    if (!suppressions) {
        return failed(suppressions);
    }
    if (const auto erased = suppressions->find(addressKey(address))) {
        const auto settled
            = settleForErased(*suppressions, *erased, entry.kind, at, known->has_value());
        if (!settled) {
            return failed(settled);
        }
        if (*settled) {
            auto committed = transaction->commit();
            return committed ? Result<ConsentEntryReceipt>(**settled) : failed(committed);
        }
    }
    const auto contact = *known ? Result<qint64>(**known) : ContactStore(database).add(email);
    auto ledger = ConsentLedger::of(database);
    if (!contact || !ledger) {
        return contact ? failed(ledger) : failed(contact);
    }
    const auto event = ledger->append({
        .contact = *contact,
        .profile = entry.profile,
        .kind = entry.kind,
        .at = at,
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
    return ConsentEntryReceipt{.event = *event, .newContact = !known->has_value()};
}

} // namespace mailspace
