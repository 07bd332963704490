// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "core/timestamp.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace mailspace {

class Database;

/// What an erasure takes away, before it is done.
struct ErasurePreview
{
    QString email; ///< as the store spells it
    QStringList otherAddresses = {}; ///< merged with it: they are the same person's
    QStringList profiles; ///< artists the person is a contact of
    qint64 listings = 0; ///< lists the person stood on
    qint64 interactions = 0;
    qint64 events = 0; ///< of the consent ledger
    qint64 handovers = 0; ///< hand-overs that hold the person; their counts stay
    QStringList backups; ///< copies of the store beside it: deleted, and made anew without them
};

/// What an erasure did.
struct ErasureReceipt
{
    ErasurePreview gone;
    QString freshBackup; ///< the copy made afterwards; empty where there was none before
    QStringList keptBackups; ///< old copies that could not be deleted: to be deleted by hand
};

/// The erasure itself, of a contact known by its id, within the transaction of its caller.
Result<> eraseContact(Database &database, qint64 contact, const QString &reason, Timestamp at);

/// Fails when nobody has this address.
Result<ErasurePreview> previewErasure(Database &database, const QString &email);

/// Erases the person everywhere (rule 7), merged addresses included, in a transaction of its own:
/// contact, lists, values, interactions, ledger, hand-over contents; overwritten in the file, not
/// only unlinked. Keeps a keyed hash of the address, the date, the reason and the scope. Then
/// deletes the backups beside the store, each of which may hold the person, and makes a new one if
/// there were any: copies kept elsewhere are the person's own to delete. Fails when nobody has this
/// address.
Result<ErasureReceipt> erasePerson(Database &database, const QString &email, const QString &reason,
                                   Timestamp now);

} // namespace mailspace
