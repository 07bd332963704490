// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/carryover.h"

#include "core/consent/consententry.h"
#include "core/consent/erasure.h"
#include "core/consent/suppressions.h"
#include "core/contacts/emailaddress.h"
#include "core/contacts/profilestore.h"
#include "core/store/bulkstatement.h"
#include "core/store/database.h"
#include "core/store/transaction.h"

#include <QtCore/QCoreApplication>

#include <map>
#include <vector>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

struct CarryOverText
{
    Q_DECLARE_TR_FUNCTIONS(CarryOver)
};

/// Somebody erased in the store that is in place.
struct Erased
{
    QByteArray hash;
    Timestamp at = 0;
    QString reason;
    std::optional<Timestamp> withdrawnAt;
};

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
              WHERE address_number(mc.email) = address_number(c.email)
                AND mc.email = c.email COLLATE NOCASE AND m.kind = e.kind
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

} // namespace

Result<CarriedOver> carryOver(Database &present, Database &restored, Timestamp now,
                              Progress &progress)
{
    const auto key = u"SELECT value FROM setting WHERE key = 'suppression_key'"_s;
    const auto here = present.value(key);
    const auto there = restored.value(key);
    if (!here || !there) {
        return here ? failed(there) : failed(here);
    }
    if (*here != *there) {
        return fail(
            CarryOverText::tr("This is a backup of another store. Open it instead of restoring it "
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
        return failed(committed);
    }
    auto attached = restored.run(u"ATTACH :path AS present"_s, {{u":path"_s, present.path()}});
    if (!attached) {
        return failed(attached);
    }
    const auto noes = keepNoes(restored, now, progress);
    if (!noes) {
        return failed(noes);
    }
    if (auto detached = restored.run(u"DETACH present"_s); !detached) {
        return failed(detached);
    }
    return CarriedOver{.erasedAgain = *erased, .noesKept = *noes};
}

} // namespace mailspace
