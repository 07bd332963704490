// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/contacts/contactdetails.h"

#include "core/contacts/addressadvice.h"
#include "core/store/database.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonDocument>

#include <algorithm>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

struct ContactDetailsText
{
    Q_DECLARE_TR_FUNCTIONS(ContactDetails)
};

std::optional<Timestamp> moment(const QVariant &value)
{
    return value.isNull() || value.toLongLong() == 0 ? std::nullopt
                                                     : std::optional(value.toLongLong());
}

/// Calls `take` for each row about the contact.
template<typename Take>
Result<> each(Database &database, const QString &sql, ContactId contact, Take take)
{
    auto rows = database.run(sql, {{u":contact"_s, contact}});
    if (!rows) {
        return failed(rows);
    }
    while (rows->next()) {
        take(*rows);
    }
    return {};
}

Result<> readPerson(Database &database, ContactDetails &details)
{
    bool found = false;
    auto read = each(database, uR"(
        SELECT email, name, extra, full_name, first_name, last_name, country, city, postcode,
               phone, tags, notes
        FROM contact WHERE id = :contact)"_s,
                     details.id, [&](const QSqlQuery &row) {
                         found = true;
                         details.email = row.value(0).toString();
                         details.name = row.value(1).toString();
                         for (std::size_t i = 0; i < contactFieldCount; ++i) {
                             details.values.at(i).text = row.value(3 + int(i)).toString();
                         }
                         const auto others
                             = QJsonDocument::fromJson(row.value(2).toByteArray()).object();
                         for (auto it = others.begin(); it != others.end(); ++it) {
                             details.otherColumns.emplace_back(it.key(), it.value().toString());
                         }
                     });
    return read && !found ? fail(ContactDetailsText::tr("This contact is no longer in the store."))
                          : read;
}

Result<> readAddresses(Database &database, ContactDetails &details)
{
    auto read = each(database, uR"(
        SELECT c.id, c.email, m.merged_at
        FROM merged_contact m JOIN contact c ON c.id = m.contact_id
        WHERE m.person_id = :contact ORDER BY m.merged_at, c.id)"_s,
                     details.id, [&](const QSqlQuery &row) {
                         details.addresses.push_back({.id = row.value(0).toLongLong(),
                                                      .email = row.value(1).toString(),
                                                      .mergedAt = row.value(2).toLongLong()});
                     });
    if (!read || details.addresses.empty()) {
        return read;
    }
    return each(database, uR"(
        SELECT v.field, c.email
        FROM merged_value v JOIN contact c ON c.id = v.from_id
        WHERE v.contact_id = :contact)"_s,
                details.id, [&](const QSqlQuery &row) {
                    const auto field = std::size_t(row.value(0).toInt());
                    if (field < contactFieldCount) {
                        details.values.at(field).mergedFrom = row.value(1).toString();
                    }
                });
}

/// Unless the manager said that the address is right.
Result<> readSuggestion(Database &database, ContactDetails &details)
{
    const auto advice = adviseOn(details.email.toStdString());
    const auto confirmed
        = database.value(u"SELECT 1 FROM confirmed_address WHERE contact_id = :contact"_s,
                         {{u":contact"_s, details.id}});
    if (!confirmed) {
        return failed(confirmed);
    }
    if (!confirmed->isValid()) {
        details.suggestion = QString::fromStdString(advice.suggestion);
    }
    return {};
}

Result<> readEdits(Database &database, ContactDetails &details)
{
    auto read
        = each(database, u"SELECT field, edited_at FROM contact_edit WHERE contact_id = :contact"_s,
               details.id, [&](const QSqlQuery &row) {
                   details.values.at(std::size_t(row.value(0).toInt())).editedAt
                       = row.value(1).toLongLong();
               });
    if (!read) {
        return read;
    }
    return each(database, uR"(
        SELECT full_name, first_name, last_name, country, city, postcode, phone, tags, notes
        FROM contact_value WHERE contact_id = :contact ORDER BY import_id, row)"_s,
                details.id, [&](const QSqlQuery &row) {
                    for (std::size_t i = 0; i < contactFieldCount; ++i) {
                        const auto told = row.value(int(i)).toString();
                        auto &value = details.values.at(i);
                        if (value.editedAt && !told.isEmpty()) {
                            value.told = told;
                        }
                    }
                });
}

/// The latest event that the state rests on.
QString evidenceOf(const ProfileStanding &standing, const std::vector<HistoryLine> &events)
{
    const auto decides = [&](const HistoryLine &line) {
        const auto kind = line.event.kind;
        const bool concerns = !line.event.profile || line.event.profile == standing.profile;
        if (!line.counts() || !concerns) {
            return false;
        }
        switch (standing.state) {
        case ConsentState::OptedIn:
        case ConsentState::OptedInUndated:
            return isConsent(kind);
        case ConsentState::Bounced:
            return kind == ConsentKind::Bounced;
        case ConsentState::Withdrawn:
            return kind == ConsentKind::Withdrawn;
        case ConsentState::Complained:
            return kind == ConsentKind::Complained;
        case ConsentState::NoConsent:
            break;
        }
        return false;
    };
    const auto found = std::find_if(events.rbegin(), events.rend(), decides);
    return found == events.rend() ? QString() : found->evidence();
}

Result<> readProfiles(Database &database, ContactDetails &details)
{
    return each(database, uR"(
        SELECT p.id, p.name, m.state, m.since, m.interactions, m.amount_cents, m.currency
        FROM membership m JOIN profile p ON p.id = m.profile_id
        WHERE m.contact_id = :contact ORDER BY p.name)"_s,
                details.id, [&](const QSqlQuery &row) {
                    ProfileStanding standing{.profile = row.value(0).toLongLong(),
                                             .name = row.value(1).toString(),
                                             .state = ConsentState(row.value(2).toInt()),
                                             .since = moment(row.value(3)),
                                             .interactions = row.value(4).toLongLong(),
                                             .amountCents = row.value(5).toLongLong(),
                                             .currency = row.value(6).toString()};
                    standing.evidence = evidenceOf(standing, details.events);
                    details.profiles.push_back(std::move(standing));
                });
}

Result<> readDeeds(Database &database, ContactDetails &details)
{
    return each(database, uR"(
        SELECT s.kind, s.name, p.name, n.happened_at, n.quantity, n.amount_cents, n.currency,
               coalesce(i.file_name, ''), coalesce(n.row, 0),
               CASE n.contact_id WHEN :contact THEN '' ELSE c.email END
        FROM interaction n
        JOIN contact c ON c.id = n.contact_id
        JOIN smartlink s ON s.id = n.smartlink_id
        JOIN profile p ON p.id = s.profile_id
        LEFT JOIN import i ON i.id = n.import_id
        WHERE n.contact_id IN (SELECT address_id FROM same_person WHERE contact_id = :contact)
        ORDER BY n.happened_at DESC)"_s,
                details.id, [&](const QSqlQuery &row) {
                    details.deeds.push_back({.kind = SmartlinkKind(row.value(0).toInt()),
                                             .smartlink = row.value(1).toString(),
                                             .profile = row.value(2).toString(),
                                             .at = moment(row.value(3)),
                                             .quantity = row.value(4).toLongLong(),
                                             .amountCents = row.value(5).toLongLong(),
                                             .currency = row.value(6).toString(),
                                             .fileName = row.value(7).toString(),
                                             .row = row.value(8).toLongLong(),
                                             .address = row.value(9).toString()});
                });
}

Result<> readMentions(Database &database, ContactDetails &details)
{
    auto lists = each(database, uR"(
        SELECT i.file_name, coalesce(p.name, ''), l.row, i.imported_at, i.undone_at IS NOT NULL,
               EXISTS (SELECT 1 FROM repaired_address r
                       WHERE r.contact_id = l.contact_id AND r.import_id = l.import_id),
               CASE l.contact_id WHEN :contact THEN '' ELSE c.email END
        FROM listing l
        JOIN contact c ON c.id = l.contact_id
        JOIN import i ON i.id = l.import_id
        LEFT JOIN profile p ON p.id = i.profile_id
        WHERE l.contact_id IN (SELECT address_id FROM same_person WHERE contact_id = :contact)
        ORDER BY i.id DESC)"_s,
                      details.id, [&](const QSqlQuery &row) {
                          details.lists.push_back({.fileName = row.value(0).toString(),
                                                   .profile = row.value(1).toString(),
                                                   .row = row.value(2).toLongLong(),
                                                   .importedAt = row.value(3).toLongLong(),
                                                   .undone = row.value(4).toBool(),
                                                   .repaired = row.value(5).toBool(),
                                                   .address = row.value(6).toString()});
                      });
    if (!lists) {
        return lists;
    }
    return each(database, uR"(
        SELECT h.id, h.made_at, h.recipient, h.target, coalesce(p.name, ''), h.file_name
        FROM handover_contact c
        JOIN handover h ON h.id = c.handover_id
        LEFT JOIN profile p ON p.id = h.profile_id
        WHERE c.contact_id IN (SELECT address_id FROM same_person WHERE contact_id = :contact)
        ORDER BY h.id DESC)"_s,
                details.id, [&](const QSqlQuery &row) {
                    details.handovers.push_back({.id = row.value(0).toLongLong(),
                                                 .madeAt = row.value(1).toLongLong(),
                                                 .recipient = row.value(2).toString(),
                                                 .target = row.value(3).toString(),
                                                 .profile = row.value(4).toString(),
                                                 .fileName = row.value(5).toString()});
                });
}

} // namespace

Result<ContactDetails> readContactDetails(Database &database, ContactId contact,
                                          std::optional<ProfileId> profile, Timestamp now)
{
    ContactDetails details;
    details.id = contact;
    for (const auto step :
         {readPerson, readSuggestion, readAddresses, readEdits, readDeeds, readMentions}) {
        if (auto read = step(database, details); !read) {
            return failed(read);
        }
    }
    auto events = historyOf(database, contact);
    const auto recipe = RecipeStore(database).inUse(profile);
    if (!events || !recipe) {
        return events ? failed(recipe) : failed(events);
    }
    details.events = *std::move(events);
    details.recipe = *recipe;
    if (auto read = readProfiles(database, details); !read) {
        return failed(read);
    }
    auto fan = SuperFanStore(database).explain(contact, profile, FanScorer(*recipe, now));
    if (!fan) {
        return failed(fan);
    }
    details.fan = *std::move(fan);
    return details;
}

} // namespace mailspace
