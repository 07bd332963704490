// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/consent/erasure.h"

#include "core/consent/suppressions.h"
#include "core/contacts/contactstore.h"
#include "core/contacts/emailaddress.h"
#include "core/import/listvalues.h"
#include "core/store/backup.h"
#include "core/store/database.h"
#include "core/store/transaction.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

struct ErasureText
{
    Q_DECLARE_TR_FUNCTIONS(Erasure)
};

/// Also finds a contact that only an undone import knew: nothing is hidden from an erasure.
Result<qint64> contactToErase(Database &database, const QString &email)
{
    const auto id = ContactStore(database).findAlsoAbsent(email);
    if (!id) {
        return failed(id);
    }
    if (!*id) {
        return fail(ErasureText::tr("Nobody in this store has that address, so there is nothing to "
                                    "erase."));
    }
    return **id;
}

Result<ErasurePreview> previewOf(Database &database, qint64 contact)
{
    auto query = database.run(uR"(
        WITH person AS (SELECT address_id FROM same_person WHERE contact_id = :contact)
        SELECT c.email,
               (SELECT count(*) FROM listing WHERE contact_id IN person),
               (SELECT count(*) FROM interaction WHERE contact_id IN person),
               (SELECT count(*) FROM consent_event WHERE contact_id IN person),
               (SELECT count(DISTINCT h.id)
                FROM handover h CROSS JOIN handover_contact hc ON hc.handover_id = h.id
                WHERE hc.contact_id IN person)
        FROM contact c WHERE c.id = :contact)"_s,
                              {{u":contact"_s, contact}});
    if (!query) {
        return failed(query);
    }
    query->next();
    ErasurePreview preview{.email = query->value(0).toString(),
                           .profiles = {},
                           .listings = query->value(1).toLongLong(),
                           .interactions = query->value(2).toLongLong(),
                           .events = query->value(3).toLongLong(),
                           .handovers = query->value(4).toLongLong(),
                           .backups = backupsBeside(database.path())};
    auto profiles = database.run(uR"(SELECT DISTINCT p.name FROM same_person s
                                     JOIN membership m ON m.contact_id = s.address_id
                                     JOIN profile p ON p.id = m.profile_id
                                     WHERE s.contact_id = :contact ORDER BY p.name)"_s,
                                 {{u":contact"_s, contact}});
    if (!profiles) {
        return failed(profiles);
    }
    while (profiles->next()) {
        preview.profiles += profiles->value(0).toString();
    }
    auto others = database.run(uR"(SELECT c.email FROM same_person s
                                   JOIN contact c ON c.id = s.address_id
                                   WHERE s.contact_id = :contact AND c.id <> :contact
                                   ORDER BY c.email)"_s,
                               {{u":contact"_s, contact}});
    if (!others) {
        return failed(others);
    }
    while (others->next()) {
        preview.otherAddresses += others->value(0).toString();
    }
    return preview;
}

/// A hand-over keeps its count, and that so many of its people were erased.
Result<> keepHandoverCounts(Database &database, qint64 contact, const QByteArray &hash,
                            Timestamp now)
{
    auto kept = database.run(
        uR"(INSERT OR REPLACE INTO handover_erasure (handover_id, address_hash, erased_at)
            SELECT handover_id, :hash, :now FROM handover_contact
            WHERE handover_id IN (SELECT id FROM handover) AND contact_id = :contact)"_s,
        {{u":hash"_s, hash}, {u":now"_s, now}, {u":contact"_s, contact}});
    if (!kept) {
        return failed(kept);
    }
    return {};
}

Result<> deleteRows(Database &database, qint64 contact)
{
    const Database::Values values{{u":contact"_s, contact}};
    for (const auto &sql : {
             // What somebody searched for may be the address.
             uR"(UPDATE handover SET filter = json_set(filter, '$.search', '')
                 WHERE instr(lower(json_extract(filter, '$.search')),
                             (SELECT lower(email) FROM contact WHERE id = :contact)) > 0)"_s,
             uR"(DELETE FROM audience
                 WHERE instr(lower(words),
                             (SELECT lower(email) FROM contact WHERE id = :contact)) > 0)"_s,
             u"INSERT INTO erasing (contact_id) VALUES (:contact)"_s,
             uR"(DELETE FROM handover_contact
                 WHERE handover_id IN (SELECT id FROM handover) AND contact_id = :contact)"_s,
             u"DELETE FROM membership WHERE contact_id = :contact"_s,
             u"DELETE FROM interaction_value WHERE contact_id = :contact"_s,
             u"DELETE FROM interaction WHERE contact_id = :contact"_s,
             u"DELETE FROM contact_value WHERE contact_id = :contact"_s,
             u"DELETE FROM contact_edit WHERE contact_id = :contact"_s,
             u"DELETE FROM repaired_address WHERE contact_id = :contact"_s,
             u"DELETE FROM listing WHERE contact_id = :contact"_s,
             u"DELETE FROM consent_event WHERE contact_id = :contact"_s,
             u"DELETE FROM absent_contact WHERE contact_id = :contact"_s,
             u"DELETE FROM confirmed_address WHERE contact_id = :contact"_s,
             u"DELETE FROM merged_value WHERE :contact IN (contact_id, from_id)"_s,
             u"DELETE FROM merged_contact WHERE :contact IN (contact_id, into_id, person_id)"_s,
             u"DELETE FROM told_apart WHERE :contact IN (first_id, second_id)"_s,
             u"DELETE FROM contact WHERE id = :contact"_s,
             u"DELETE FROM erasing WHERE contact_id = :contact"_s,
         }) {
        if (auto done = database.run(sql, values); !done) {
            return failed(done);
        }
    }
    return {};
}

Result<> eraseAddresses(Database &database, qint64 contact, const QString &reason, Timestamp now)
{
    auto addresses
        = database.run(u"SELECT DISTINCT address_id FROM same_person WHERE contact_id = :contact"_s,
                       {{u":contact"_s, contact}});
    if (!addresses) {
        return failed(addresses);
    }
    std::vector<qint64> ids;
    while (addresses->next()) {
        ids.push_back(addresses->value(0).toLongLong());
    }
    addresses->finish();
    for (const auto id : ids) {
        if (auto erased = eraseContact(database, id, reason, now); !erased) {
            return erased;
        }
    }
    return {};
}

/// Each old copy may hold the person and cannot be changed safely, so a new one takes their place.
void replaceBackups(Database &database, ErasureReceipt &receipt)
{
    for (const auto &path : receipt.gone.backups) {
        if (!QFile::remove(path)) {
            receipt.keptBackups += path;
        }
    }
    if (receipt.gone.backups.isEmpty()) {
        return;
    }
    if (const auto fresh = backUpBefore(database, u"after-erasure"_s)) {
        receipt.freshBackup = *fresh;
    }
}

} // namespace

Result<> eraseContact(Database &database, qint64 contact, const QString &reason, Timestamp at)
{
    const auto email = database.value(u"SELECT email FROM contact WHERE id = :contact"_s,
                                      {{u":contact"_s, contact}});
    auto suppressions = Suppressions::of(database);
    if (!email || !suppressions) {
        return email ? failed(suppressions) : failed(email);
    }
    const auto key = addressKey(email->toString().toStdString());
    if (auto kept = suppressions->add(key, at, reason.trimmed()); !kept) {
        return kept;
    }
    if (auto kept = keepHandoverCounts(database, contact, suppressions->hashOf(key), at); !kept) {
        return kept;
    }
    return deleteRows(database, contact);
}

Result<ErasurePreview> previewErasure(Database &database, const QString &email)
{
    const auto contact = contactToErase(database, email);
    return contact ? previewOf(database, *contact) : failed(contact);
}

Result<ErasureReceipt> erasePerson(Database &database, const QString &email, const QString &reason,
                                   Timestamp now)
{
    auto transaction = Transaction::begin(database);
    if (!transaction) {
        return failed(transaction);
    }
    const auto contact = contactToErase(database, email);
    if (!contact) {
        return failed(contact);
    }
    const auto preview = previewOf(database, *contact);
    if (!preview) {
        return failed(preview);
    }
    if (auto erased = eraseAddresses(database, *contact, reason, now); !erased) {
        return failed(erased);
    }
    if (auto committed = transaction->commit(); !committed) {
        return failed(committed);
    }
    ErasureReceipt receipt{.gone = *preview, .freshBackup = {}, .keptBackups = {}};
    // The log still holds the old pages; emptied, nothing of them is left beside the store.
    if (auto emptied = database.run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s); !emptied) {
        return failed(emptied);
    }
    replaceBackups(database, receipt);
    return receipt;
}

} // namespace mailspace
