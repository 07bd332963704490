// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/consent/storecheck.h"

#include "core/consent/memberships.h"
#include "core/store/database.h"
#include "core/store/transaction.h"

namespace mailspace {

using namespace Qt::StringLiterals;

Result<StoreCheck> checkStore(Database &database, Progress &progress)
{
    const auto integrity = database.value(u"PRAGMA integrity_check(1)"_s);
    if (!integrity) {
        return failed(integrity);
    }
    const auto broken = database.value(u"SELECT count(*) FROM pragma_foreign_key_check"_s);
    if (!broken) {
        return failed(broken);
    }
    const auto contacts = database.value(u"SELECT count(*) FROM contact"_s);
    if (!contacts) {
        return failed(contacts);
    }
    // A first list is written without looking for each address in the store.
    const auto doubled = database.value(uR"(SELECT count(*) FROM contact c WHERE EXISTS (
            SELECT 1 FROM contact d
            WHERE address_number(d.email) = address_number(c.email)
              AND d.email = c.email COLLATE NOCASE AND d.id <> c.id))"_s);
    if (!doubled) {
        return failed(doubled);
    }
    const auto differences = Memberships::verify(database, progress);
    if (!differences) {
        return failed(differences);
    }
    return StoreCheck{.integrity = integrity->toString(),
                      .brokenReferences = broken->toLongLong(),
                      .contacts = contacts->toLongLong(),
                      .doubledAddresses = doubled->toLongLong(),
                      .differences = qint64(differences->size())};
}

Result<qint64> rebuildMemberships(Database &database, Progress &progress)
{
    auto transaction = Transaction::begin(database);
    if (!transaction) {
        return failed(transaction);
    }
    const auto differences = Memberships::verify(database, progress);
    if (!differences) {
        return failed(differences);
    }
    {
        auto memberships = Memberships::over(database);
        if (!memberships) {
            return failed(memberships);
        }
        for (const auto &difference : *differences) {
            if (auto refreshed = memberships->refresh(difference.contact); !refreshed) {
                return failed(refreshed);
            }
        }
    }
    if (auto committed = transaction->commit(); !committed) {
        return failed(committed);
    }
    return qint64(differences->size());
}

} // namespace mailspace
