// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/contacts/audiencestore.h"

#include "core/store/database.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

struct AudienceStoreText
{
    Q_DECLARE_TR_FUNCTIONS(AudienceStore)
};

} // namespace

ContactQuery Audience::query(Timestamp now) const
{
    auto parsed = FilterWords::parse(words, now);
    return {.profile = profile,
            .optedInOnly = optedInOnly,
            .search = std::move(parsed.search),
            .filters = std::move(parsed.filters)};
}

Audience Audience::of(const QString &name, const ContactQuery &query)
{
    return {name.simplified(), query.profile, query.optedInOnly,
            filterWords(query.filters, query.search)};
}

Result<std::vector<Audience>> AudienceStore::all()
{
    auto query = m_database.run(
        u"SELECT name, profile_id, opted_in_only, words FROM audience ORDER BY name"_s);
    if (!query) {
        return failed(query);
    }
    std::vector<Audience> audiences;
    while (query->next()) {
        const auto profile = query->value(1);
        audiences.push_back({query->value(0).toString(),
                             profile.isNull() ? std::nullopt : std::optional(profile.toLongLong()),
                             query->value(2).toBool(), query->value(3).toString()});
    }
    return audiences;
}

Result<Audience> AudienceStore::find(const QString &name)
{
    const auto audiences = all();
    if (!audiences) {
        return failed(audiences);
    }
    QStringList names;
    for (const auto &audience : *audiences) {
        if (audience.name.compare(name.simplified(), Qt::CaseInsensitive) == 0) {
            return audience;
        }
        names += audience.name;
    }
    return fail(names.isEmpty()
                    ? AudienceStoreText::tr("There is no audience \"%1\"; none has been saved yet.")
                          .arg(name)
                    : AudienceStoreText::tr("There is no audience \"%1\". There are: %2.")
                          .arg(name, names.join(u", "_s)));
}

Result<> AudienceStore::save(const Audience &audience, Timestamp now)
{
    if (audience.name.simplified().isEmpty()) {
        return fail(AudienceStoreText::tr("An audience needs a name."));
    }
    auto saved = m_database.run(
        uR"(INSERT INTO audience (name, profile_id, opted_in_only, words, changed_at)
            VALUES (:name, :profile, :opted_in, :words, :now)
            ON CONFLICT (name) DO UPDATE
            SET name = excluded.name, profile_id = excluded.profile_id,
                opted_in_only = excluded.opted_in_only, words = excluded.words,
                changed_at = excluded.changed_at)"_s,
        {{u":name"_s, audience.name.simplified()},
         {u":profile"_s, audience.profile ? QVariant(*audience.profile) : QVariant()},
         {u":opted_in"_s, int(audience.optedInOnly)},
         // Never NULL, which an empty QString would become.
         {u":words"_s, audience.words.isEmpty() ? u""_s : audience.words},
         {u":now"_s, now}});
    return saved ? Result<>() : failed(saved);
}

Result<> AudienceStore::remove(const QString &name)
{
    const auto audience = find(name);
    if (!audience) {
        return failed(audience);
    }
    auto removed = m_database.run(u"DELETE FROM audience WHERE name = :name"_s,
                                  {{u":name"_s, audience->name}});
    return removed ? Result<>() : failed(removed);
}

} // namespace mailspace
