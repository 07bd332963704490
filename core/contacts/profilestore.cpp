// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/contacts/profilestore.h"

#include "core/consent/consentstate.h"
#include "core/contacts/mergedpeople.h"
#include "core/store/bulkstatement.h"
#include "core/store/database.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>

#include <algorithm>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

struct ProfileStoreText
{
    Q_DECLARE_TR_FUNCTIONS(ProfileStore)
};

Result<> checkName(ProfileStore &profiles, const QString &name, ProfileId except)
{
    if (name.isEmpty()) {
        return fail(ProfileStoreText::tr("An artist needs a name."));
    }
    const auto all = profiles.glance();
    if (!all) {
        return failed(all);
    }
    for (const auto &profile : all->profiles) {
        if (profile.id != except && profile.name.compare(name, Qt::CaseInsensitive) == 0) {
            return fail(ProfileStoreText::tr("There is an artist %1 already.").arg(profile.name));
        }
    }
    return {};
}

} // namespace

Result<StoreOverview> ProfileStore::glance()
{
    auto query = m_database.run(u"SELECT id, name FROM profile ORDER BY name"_s);
    if (!query) {
        return failed(query);
    }
    StoreOverview overview{.profiles = {}, .overall = {}, .isCounted = false};
    while (query->next()) {
        overview.profiles.push_back({query->value(0).toLongLong(), query->value(1).toString(), {}});
    }
    const auto contacts = m_database.value(uR"(
        SELECT EXISTS (SELECT 1 FROM contact
                       WHERE id NOT IN (SELECT contact_id FROM hidden_contact)))"_s);
    if (!contacts) {
        return failed(contacts);
    }
    overview.overall.contacts = contacts->toLongLong();
    return overview;
}

Result<StoreOverview> ProfileStore::overview()
{
    auto overview = glance();
    const auto contacts = m_database.value(uR"(
        SELECT (SELECT count(*) FROM contact)
               - (SELECT count(DISTINCT contact_id) FROM hidden_contact))"_s);
    if (!overview || !contacts) {
        return overview ? failed(contacts) : overview;
    }
    overview->overall.contacts = contacts->toLongLong();
    auto counted = count(*overview);
    return counted ? overview : failed(counted);
}

/// In the order of the contacts, so that one pass counts each of them once.
Result<> ProfileStore::count(StoreOverview &overview)
{
    const auto merged = MergedPeople::of(m_database);
    auto members = BulkStatement::prepare(
        m_database,
        "SELECT contact_id, profile_id, state FROM membership ORDER BY contact_id, profile_id");
    if (!merged || !members) {
        return merged ? failed(members) : failed(merged);
    }
    ContactId lastOptedIn = 0;
    while (true) {
        const auto more = members->step();
        if (!more || !*more) {
            overview.isCounted = more.has_value();
            return more ? Result<>() : failed(more);
        }
        const auto contact = members->integer(0);
        const auto profile
            = std::ranges::find(overview.profiles, members->integer(1), &Profile::id);
        if (profile == overview.profiles.end() || merged->isMerged(contact)) {
            continue;
        }
        ++profile->audience.contacts;
        if (mayBeWrittenTo(ConsentState(members->integer(2)))) {
            ++profile->audience.optedIn;
            overview.overall.optedIn += contact != lastOptedIn ? 1 : 0;
            lastOptedIn = contact;
        }
    }
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
        return fail(ProfileStoreText::tr(
                        "There is no artist \"%1\"; there are none yet. Add one with: profile add "
                        "\"%1\"")
                        .arg(name));
    }
    return fail(ProfileStoreText::tr("There is no artist \"%1\". There are: %2.")
                    .arg(name, names.join(u", "_s)));
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
