// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/queryoptions.h"
#include "core/contacts/audiencestore.h"
#include "core/contacts/contactstore.h"

#include <QtCore/QJsonArray>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

Result<> listAudiences(const CommandLine &line, Database &database)
{
    const auto audiences = AudienceStore(database).all();
    if (!audiences) {
        return failed(audiences);
    }
    QJsonArray rows;
    QStringList texts;
    for (const auto &audience : *audiences) {
        const auto count = ContactStore(database).count(audience.query(currentTimestamp()));
        if (!count) {
            return failed(count);
        }
        rows += QJsonObject{
            {u"name"_s, audience.name},
            {u"profile"_s, audience.profile ? QJsonValue(*audience.profile) : QJsonValue()},
            {u"opted_in_only"_s, audience.optedInOnly},
            {u"words"_s, audience.words},
            {u"contacts"_s, *count}};
        texts += u"%1: %2%3 (%4 contacts)"_s.arg(
            audience.name, audience.optedInOnly ? u"opted in only "_s : QString(), audience.words,
            QString::number(*count));
    }
    line.print({{u"audiences"_s, rows}},
               texts.isEmpty() ? u"No audience has been saved yet."_s : texts.join(u'\n'));
    return {};
}

Result<> addAudience(const CommandLine &line, Database &database)
{
    const auto query = queryOf(line, database);
    if (!query) {
        return failed(query);
    }
    const auto audience = Audience::of(line.arguments()[1], *query);
    if (auto saved = AudienceStore(database).save(audience, currentTimestamp()); !saved) {
        return saved;
    }
    line.print({{u"name"_s, audience.name}, {u"words"_s, audience.words}},
               u"Saved the audience %1."_s.arg(audience.name));
    return {};
}

} // namespace

Result<> runAudiences(CommandLine &line)
{
    addQueryOptions(line);
    if (auto parsed = line.parse(0, 2); !parsed) {
        return parsed;
    }
    const auto verb = line.arguments().value(0, u"list"_s);
    const bool known = verb == u"list"_s || verb == u"add"_s || verb == u"remove"_s;
    if (!known || (verb != u"list"_s && line.arguments().size() != 2)) {
        return wrongUsage(u"Say: audiences, audiences add NAME, or audiences remove NAME."_s);
    }
    auto database = verb == u"list"_s ? line.openStore() : line.openStoreToWrite();
    if (!database) {
        return failed(database);
    }
    if (verb == u"list"_s) {
        return listAudiences(line, *database);
    }
    if (verb == u"add"_s) {
        return addAudience(line, *database);
    }
    if (auto removed = AudienceStore(*database).remove(line.arguments()[1]); !removed) {
        return removed;
    }
    line.print({{u"removed"_s, line.arguments()[1]}}, u"Removed the audience."_s);
    return {};
}

} // namespace mailspace
