// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/missingpeople.h"

#include "core/consent/consentbatch.h"
#include "core/import/importplan.h"
#include "core/store/bulkstatement.h"
#include "core/store/database.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QCryptographicHash>

#include <set>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

struct MissingPeopleText
{
    Q_DECLARE_TR_FUNCTIONS(MissingPeople)
};

// ?1 the list, ?2 the one before, ?3 the artist. Who owes the consent to another source only has
// not gone from this one.
constexpr auto missingSql = R"(
    FROM listing l
    JOIN membership m ON m.contact_id = l.contact_id AND m.profile_id = ?3 AND m.state <= 2
    JOIN contact c ON c.id = l.contact_id
    WHERE l.import_id = ?2
      AND NOT EXISTS (SELECT 1 FROM listing n
                      WHERE n.contact_id = l.contact_id AND n.import_id = ?1)
      AND EXISTS (SELECT 1 FROM consent_event e
                  JOIN import i ON i.id = e.import_id AND i.undone_at IS NULL
                  JOIN import me ON me.id = ?1
                  WHERE e.contact_id = l.contact_id AND e.profile_id = ?3 AND e.kind IN (1, 2)
                    AND i.report ->> 'format' = me.report ->> 'format'))";

/// Fills in everything but the people.
Result<> readLists(Database &database, MissingPeople &missing)
{
    auto row = database.run(uR"(
        SELECT i.file_name, i.profile_id, p.name, i.imported_at, b.file_name, b.imported_at,
               b.id
        FROM import i
        JOIN complete_list k ON k.import_id = i.id
        JOIN profile p ON p.id = i.profile_id
        JOIN import b ON b.id = (
            SELECT max(o.id) FROM import o JOIN complete_list c ON c.import_id = o.id
            WHERE o.id < i.id AND o.profile_id = i.profile_id AND o.undone_at IS NULL
              AND c.source = k.source)
        WHERE i.id = :import AND i.undone_at IS NULL)"_s,
                            {{u":import"_s, missing.import}});
    if (!row) {
        return failed(row);
    }
    if (!row->next()) {
        return {};
    }
    missing.fileName = row->value(0).toString();
    missing.profile = row->value(1).toLongLong();
    missing.profileName = row->value(2).toString();
    missing.importedAt = row->value(3).toLongLong();
    missing.beforeFileName = row->value(4).toString();
    missing.beforeImportedAt = row->value(5).toLongLong();
    missing.before = row->value(6).toLongLong();
    return {};
}

Result<> readPeople(Database &database, MissingPeople &missing, int most)
{
    auto count = BulkStatement::prepare(database, std::string("SELECT count(*)") + missingSql);
    auto people
        = BulkStatement::prepare(database,
                                 std::string("SELECT c.id, c.email, c.name, m.state, m.since")
                                     + missingSql + " ORDER BY c.email COLLATE NOCASE LIMIT ?4");
    if (!count || !people) {
        return count ? failed(people) : failed(count);
    }
    for (auto *statement : {&*count, &*people}) {
        statement->bind(0, missing.import).bind(1, missing.before).bind(2, missing.profile);
    }
    if (const auto counted = count->step(); !counted) {
        return failed(counted);
    }
    missing.total = count->integer(0);
    people->bind(3, std::int64_t(most));
    while (true) {
        const auto more = people->step();
        if (!more) {
            return failed(more);
        }
        if (!*more) {
            return {};
        }
        missing.people.push_back(
            {.id = people->integer(0),
             .email = people->string(1),
             .name = people->string(2),
             .standing = {ConsentState(people->integer(3)), people->optionalInteger(4)}});
    }
}

} // namespace

QString MissingPeople::evidence() const
{
    return MissingPeopleText::tr("missing from the complete list %1 of %2")
        .arg(fileName, toIsoText(importedAt).left(isoDayLength));
}

Result<> markComplete(Database &database, const ImportPlan &plan, ImportId import)
{
    auto source = plan.formatId();
    if (plan.format == nullptr) {
        auto titles = plan.titles;
        titles.sort();
        const auto hash
            = QCryptographicHash::hash(titles.join(u'\n').toUtf8(), QCryptographicHash::Sha256);
        source += u':' + QString::fromLatin1(hash.toHex());
    }
    auto marked
        = database.run(u"INSERT INTO complete_list (import_id, source) VALUES (:import, :source)"_s,
                       {{u":import"_s, import}, {u":source"_s, source}});
    return marked ? Result<>() : failed(marked);
}

Result<MissingPeople> missingSince(Database &database, ImportId import, int most)
{
    MissingPeople missing{.import = import};
    if (auto read = readLists(database, missing); !read) {
        return failed(read);
    }
    if (missing.before != 0) {
        if (auto read = readPeople(database, missing, most); !read) {
            return failed(read);
        }
    }
    return missing;
}

Result<std::vector<MissingPeople>> missingPeople(Database &database)
{
    auto latest = database.run(uR"(
        SELECT max(i.id) FROM import i JOIN complete_list c ON c.import_id = i.id
        WHERE i.undone_at IS NULL
        GROUP BY i.profile_id, c.source
        HAVING count(*) > 1
        ORDER BY 1 DESC)"_s);
    if (!latest) {
        return failed(latest);
    }
    std::vector<MissingPeople> all;
    while (latest->next()) {
        auto missing = missingSince(database, latest->value(0).toLongLong());
        if (!missing) {
            return failed(missing);
        }
        if (missing->total > 0) {
            all.push_back(*std::move(missing));
        }
    }
    return all;
}

Result<std::vector<qint64>> withdrawMissing(Database &database, const MissingPeople &missing,
                                            const std::vector<ContactId> &people, Timestamp now,
                                            Progress &progress)
{
    constexpr int everybody = -1;
    const auto present = missingSince(database, missing.import, everybody);
    if (!present) {
        return failed(present);
    }
    ConsentBatch batch{.contacts = {},
                       .kind = ConsentKind::Withdrawn,
                       .profile = missing.profile,
                       .evidence = present->evidence()};
    const std::set<ContactId> chosen(people.begin(), people.end());
    for (const auto &person : present->people) {
        if (chosen.contains(person.id)) {
            batch.contacts.push_back(person.id);
        }
    }
    return recordBatch(database, batch, now, progress);
}

} // namespace mailspace
