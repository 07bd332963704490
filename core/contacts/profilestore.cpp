// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/contacts/profilestore.h"

#include "core/store/database.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ProfileStore)
};

Result<> checkName(ProfileStore &profiles, const QString &name, ProfileId except)
{
    if (name.isEmpty()) {
        return fail(Text::tr("An artist needs a name."));
    }
    auto all = profiles.all();
    if (!all) {
        return failed(all);
    }
    for (const auto &profile : *all) {
        if (profile.id != except && profile.name.compare(name, Qt::CaseInsensitive) == 0) {
            return fail(Text::tr("There is an artist %1 already.").arg(profile.name));
        }
    }
    return {};
}

} // namespace

Result<std::vector<Profile>> ProfileStore::all()
{
    auto query = m_database.run(uR"(
        SELECT id, name, coalesce(contacts, 0), coalesce(opted_in, 0)
        FROM profile LEFT JOIN (
            SELECT profile_id, count(*) AS contacts, count(*) FILTER (WHERE state <= 2) AS opted_in
            FROM membership
            WHERE contact_id NOT IN (SELECT contact_id FROM merged_contact)
            GROUP BY profile_id) ON profile_id = id
        ORDER BY name)"_s);
    if (!query) {
        return failed(query);
    }
    std::vector<Profile> profiles;
    while (query->next()) {
        profiles.push_back({query->value(0).toLongLong(),
                            query->value(1).toString(),
                            {query->value(2).toLongLong(), query->value(3).toLongLong()}});
    }
    return profiles;
}

Result<AudienceCount> ProfileStore::overall()
{
    auto query = m_database.run(uR"(
        SELECT (SELECT count(*) FROM contact)
                   - (SELECT count(DISTINCT contact_id) FROM hidden_contact),
               (SELECT count(*)
                FROM (SELECT 1 FROM membership
                      WHERE state <= 2 AND contact_id NOT IN (SELECT contact_id FROM merged_contact)
                      GROUP BY contact_id)))"_s);
    if (!query) {
        return failed(query);
    }
    query->next();
    return AudienceCount{query->value(0).toLongLong(), query->value(1).toLongLong()};
}

Result<ProfileId> ProfileStore::add(const QString &name, Timestamp now)
{
    const auto clean = name.simplified();
    if (auto fits = checkName(*this, clean, 0); !fits) {
        return failed(fits);
    }
    auto added = m_database.run(u"INSERT INTO profile (name, created_at) VALUES (:name, :now)"_s,
                                {{u":name"_s, clean}, {u":now"_s, now}});
    if (!added) {
        return failed(added);
    }
    return m_database.lastInsertId();
}

Result<> ProfileStore::rename(ProfileId id, const QString &name)
{
    const auto clean = name.simplified();
    if (auto fits = checkName(*this, clean, id); !fits) {
        return fits;
    }
    auto renamed = m_database.run(u"UPDATE profile SET name = :name WHERE id = :id"_s,
                                  {{u":name"_s, clean}, {u":id"_s, id}});
    if (!renamed) {
        return failed(renamed);
    }
    return {};
}

Result<ProfileId> ProfileStore::find(const QString &name)
{
    auto query = m_database.run(u"SELECT id, name FROM profile ORDER BY name"_s);
    if (!query) {
        return failed(query);
    }
    QStringList names;
    while (query->next()) {
        names += query->value(1).toString();
        if (names.back().compare(name.simplified(), Qt::CaseInsensitive) == 0) {
            return query->value(0).toLongLong();
        }
    }
    if (names.isEmpty()) {
        return fail(
            Text::tr("There is no artist \"%1\"; there are none yet. Add one with: profile add "
                     "\"%1\"")
                .arg(name));
    }
    return fail(
        Text::tr("There is no artist \"%1\". There are: %2.").arg(name, names.join(u", "_s)));
}

Result<QString> ProfileStore::nameOf(ProfileId id)
{
    auto name = m_database.value(u"SELECT name FROM profile WHERE id = :id"_s, {{u":id"_s, id}});
    if (!name) {
        return failed(name);
    }
    return name->toString();
}

} // namespace mailspace
