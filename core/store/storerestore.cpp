// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/storerestore.h"

#include "core/consent/consententry.h"
#include "core/consent/erasure.h"
#include "core/consent/storecheck.h"
#include "core/consent/suppressions.h"
#include "core/contacts/emailaddress.h"
#include "core/contacts/profilestore.h"
#include "core/store/backup.h"
#include "core/store/bulkstatement.h"
#include "core/store/database.h"
#include "core/store/transaction.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>

#include <filesystem>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(StoreRestore)
};

/// Somebody erased in the store that is in place.
struct Erased
{
    QByteArray hash;
    Timestamp at = 0;
    QString reason;
    std::optional<Timestamp> withdrawnAt;
};

QString shown(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

Result<> copyBackup(const QString &backup, const QString &copy)
{
    if (!QFileInfo(backup).isFile()) {
        return fail(Text::tr("There is no backup %1.").arg(shown(backup)));
    }
    if (QFileInfo(backup + u"-wal"_s).size() > 0) {
        return fail(
            Text::tr("%1 is open in another program. Close it there first.").arg(shown(backup)));
    }
    QFile source(backup);
    if (!source.copy(copy)) {
        return fail(Text::tr("The backup %1 cannot be copied: %2")
                        .arg(shown(backup), source.errorString()));
    }
    QFile::setPermissions(copy, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return {};
}

/// Opens the copy of the backup and looks it over; faults name the backup.
Result<Database> openSound(const QString &backup, const QString &copy, Progress &progress)
{
    auto database = Database::open(copy);
    if (!database) {
        auto error = database.error();
        error.message.replace(shown(copy), shown(backup));
        return tl::unexpected(error);
    }
    const auto check = checkStore(*database, progress);
    if (!check && check.error().kind == Error::Kind::Cancelled) {
        return failed(check);
    }
    if (!check || !check->isSound()) {
        return fail(Text::tr("The backup %1 is damaged, so it was not put in place. Nothing was "
                             "changed.")
                        .arg(shown(backup)));
    }
    return database;
}

Result<std::vector<Erased>> erasedSince(Database &present, const Suppressions &restored)
{
    auto rows
        = present.run(u"SELECT address_hash, erased_at, reason, withdrawn_at FROM suppression"_s);
    if (!rows) {
        return failed(rows);
    }
    std::vector<Erased> people;
    while (rows->next()) {
        Erased person{rows->value(0).toByteArray(),
                      rows->value(1).toLongLong(),
                      rows->value(2).toString(),
                      {}};
        if (!rows->value(3).isNull()) {
            person.withdrawnAt = rows->value(3).toLongLong();
        }
        const auto known = restored.findHash(person.hash);
        if (!known || known->erasedAt < person.at
            || known->withdrawnAt.value_or(0) < person.withdrawnAt.value_or(0)) {
            people.push_back(person);
        }
    }
    return people;
}

/// Rule 7: an erasure made since the backup holds for the backup as well.
Result<qint64> eraseAgain(Database &restored, Suppressions &suppressions,
                          const std::vector<Erased> &people)
{
    if (people.empty()) {
        return 0;
    }
    std::map<QByteArray, const Erased *> due;
    for (const auto &person : people) {
        const auto known = suppressions.findHash(person.hash);
        if (!known || known->erasedAt < person.at) {
            due[person.hash] = &person;
        }
    }
    auto contacts = BulkStatement::prepare(restored, "SELECT id, email FROM contact");
    if (!contacts) {
        return failed(contacts);
    }
    std::vector<std::pair<qint64, const Erased *>> found;
    while (true) {
        const auto more = contacts->step();
        if (!more) {
            return failed(more);
        }
        if (!*more) {
            break;
        }
        const auto match = due.find(suppressions.hashOf(addressKey(contacts->text(1))));
        if (match != due.end()) {
            found.emplace_back(contacts->integer(0), match->second);
        }
    }
    for (const auto &[contact, person] : found) {
        if (auto erased = eraseContact(restored, contact, person->reason, person->at); !erased) {
            return failed(erased);
        }
    }
    for (const auto &person : people) {
        auto kept = suppressions.addHash(person.hash, person.at, person.reason);
        if (kept && person.withdrawnAt) {
            kept = suppressions.keepWithdrawal({person.hash, person.at}, *person.withdrawnAt);
        }
        if (!kept) {
            return failed(kept);
        }
    }
    return qint64(found.size());
}

Result<std::vector<std::pair<QString, ConsentEntry>>> noesSince(Database &restored)
{
    auto rows = BulkStatement::prepare(restored, R"(
        SELECT c.email, coalesce(p.name, ''), e.kind, e.happened_at, e.evidence
        FROM present.consent_event e JOIN present.contact c ON c.id = e.contact_id
        LEFT JOIN present.profile p ON p.id = e.profile_id
        LEFT JOIN present.import i ON i.id = e.import_id
        WHERE e.kind IN (3, 4, 5) AND i.undone_at IS NULL
          AND NOT EXISTS (SELECT 1 FROM present.consent_event x WHERE x.corrects = e.id)
          AND NOT EXISTS (
              SELECT 1 FROM main.contact mc JOIN main.consent_event m ON m.contact_id = mc.id
              LEFT JOIN main.profile mp ON mp.id = m.profile_id
              WHERE mc.email = c.email COLLATE NOCASE AND m.kind = e.kind
                AND m.happened_at = e.happened_at AND mp.name IS p.name)
        ORDER BY e.id)");
    if (!rows) {
        return failed(rows);
    }
    std::vector<std::pair<QString, ConsentEntry>> noes;
    while (true) {
        const auto more = rows->step();
        if (!more) {
            return failed(more);
        }
        if (!*more) {
            return noes;
        }
        noes.emplace_back(rows->string(1),
                          ConsentEntry{.email = rows->string(0),
                                       .kind = ConsentKind(rows->integer(2)),
                                       .at = ListTime{rows->integer(3), TimePrecision::Exact},
                                       .evidence = rows->string(4)});
    }
}

/// Nobody who said no since the backup may be written to because of it.
Result<qint64> keepNoes(Database &restored, Timestamp now, Progress &progress)
{
    auto noes = noesSince(restored);
    if (!noes) {
        return failed(noes);
    }
    ProfileStore profiles(restored);
    for (auto &[artist, entry] : *noes) {
        if (!artist.isEmpty()) {
            auto profile = profiles.find(artist);
            if (!profile) {
                profile = profiles.add(artist, now);
            }
            if (!profile) {
                return failed(profile);
            }
            entry.profile = *profile;
        }
        if (auto entered = enterConsent(restored, entry, now); !entered) {
            return failed(entered);
        }
        if (progress.isCancelled()) {
            return cancelled();
        }
    }
    return qint64(noes->size());
}

/// Carries over what the store in place knows and the backup must not forget.
Result<> carryOver(Database &restored, Database &present, Timestamp now, RestoreReceipt &receipt,
                   Progress &progress)
{
    const auto key = u"SELECT value FROM setting WHERE key = 'suppression_key'"_s;
    const auto here = present.value(key);
    const auto there = restored.value(key);
    if (!here || !there) {
        return here ? failed(there) : failed(here);
    }
    if (*here != *there) {
        return fail(Text::tr("This is a backup of another store. Open it instead of restoring it "
                             "here; nothing was changed."));
    }
    auto suppressions = Suppressions::of(restored);
    if (!suppressions) {
        return failed(suppressions);
    }
    const auto people = erasedSince(present, *suppressions);
    if (!people) {
        return failed(people);
    }
    auto transaction = Transaction::begin(restored);
    if (!transaction) {
        return failed(transaction);
    }
    const auto erased = eraseAgain(restored, *suppressions, *people);
    if (!erased) {
        return failed(erased);
    }
    if (auto committed = transaction->commit(); !committed) {
        return committed;
    }
    receipt.erasedAgain = *erased;
    auto attached = restored.run(u"ATTACH :path AS present"_s, {{u":path"_s, present.path()}});
    if (!attached) {
        return failed(attached);
    }
    const auto noes = keepNoes(restored, now, progress);
    if (!noes) {
        return failed(noes);
    }
    receipt.noesKept = *noes;
    auto detached = restored.run(u"DETACH present"_s);
    return detached ? Result<>() : failed(detached);
}

/// Makes the file free to be replaced: alone on it, and everything in the one file.
Result<> release(Database &database)
{
    // SQLite leaves WAL only when no other connection is there; one that is does not go by itself.
    if (auto soon = database.value(u"PRAGMA busy_timeout = 500"_s); !soon) {
        return failed(soon);
    }
    const auto mode = database.value(u"PRAGMA journal_mode = DELETE"_s);
    if (!mode || mode->toString() != u"delete"_s) {
        return fail(Text::tr("The store %1 is open in another window or program. Close it there "
                             "first; nothing was changed.")
                        .arg(shown(database.path())));
    }
    return {};
}

/// A store that cannot be opened is put aside, with what belongs to it.
Result<QString> putAside(const QString &storePath, Timestamp now)
{
    const auto moment
        = QDateTime::fromMSecsSinceEpoch(now, Qt::UTC).toString(u"yyyy-MM-dd HHmmss"_s);
    const auto aside = u"%1.%2.damaged"_s.arg(storePath, moment);
    for (const auto &part : {QString(), u"-wal"_s, u"-shm"_s}) {
        if (QFile::exists(storePath + part) && !QFile::rename(storePath + part, aside + part)) {
            return fail(
                Text::tr("The damaged store %1 cannot be moved aside.").arg(shown(storePath)));
        }
    }
    return aside;
}

} // namespace

Result<RestoreReceipt> restoreStore(const QString &storePath, const QString &backupPath,
                                    Timestamp now, Progress &progress)
{
    const QFileInfo store(storePath);
    if (store.exists() && store.canonicalFilePath() == QFileInfo(backupPath).canonicalFilePath()) {
        return fail(Text::tr("This is the store itself. Choose one of its backups."));
    }
    // Beside the store, so that the last step is one renaming on the same disk.
    const QTemporaryDir work(store.absoluteDir().filePath(u".restore-XXXXXX"_s));
    if (!work.isValid()) {
        return fail(Text::tr("The folder of %1 cannot be written to.").arg(shown(storePath)));
    }
    const auto copy = work.filePath(store.fileName());
    if (auto copied = copyBackup(backupPath, copy); !copied) {
        return failed(copied);
    }
    RestoreReceipt receipt;
    {
        auto restored = openSound(backupPath, copy, progress);
        if (!restored) {
            return failed(restored);
        }
        if (store.exists()) {
            auto present = Database::open(storePath);
            const bool readable = present && present->verifyPages();
            receipt.presentUnreadable = !readable;
            if (readable) {
                if (auto carried = carryOver(*restored, *present, now, receipt, progress);
                    !carried) {
                    return failed(carried);
                }
                const auto kept = backUpBefore(*present, u"before-restore"_s);
                if (!kept) {
                    return failed(kept);
                }
                receipt.keptAs = *kept;
                if (auto alone = release(*present); !alone) {
                    return failed(alone);
                }
            }
        }
        if (auto whole = release(*restored); !whole) {
            return failed(whole);
        }
    }
    if (receipt.presentUnreadable) {
        const auto aside = putAside(storePath, now);
        if (!aside) {
            return failed(aside);
        }
        receipt.keptAs = *aside;
    }
    std::error_code failure;
    std::filesystem::rename(copy.toStdU16String(), storePath.toStdU16String(), failure);
    if (failure) {
        return fail(Text::tr("The backup cannot be put in the place of %1: %2")
                        .arg(shown(storePath), QString::fromStdString(failure.message())));
    }
    return receipt;
}

} // namespace mailspace
