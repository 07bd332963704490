// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/queryoptions.h"

#include "core/contacts/audiencestore.h"

namespace mailspace {

using namespace Qt::StringLiterals;

void addQueryOptions(CommandLine &line)
{
    for (const auto &option : {u"profile"_s, u"search"_s, u"filter"_s, u"audience"_s, u"sort"_s}) {
        line.addOption(option);
    }
    line.addSwitch(u"opt-in"_s);
    line.addSwitch(u"descending"_s);
}

Result<ContactQuery> queryOf(const CommandLine &line, Database &database)
{
    const auto now = currentTimestamp();
    ContactQuery query;
    if (line.has(u"audience"_s)) {
        const auto audience = AudienceStore(database).find(line.value(u"audience"_s));
        if (!audience) {
            return failed(audience);
        }
        query = audience->query(now);
    }
    const auto profile = line.profile(database);
    if (!profile) {
        return failed(profile);
    }
    query.profile = *profile ? *profile : query.profile;
    query.optedInOnly = query.optedInOnly || line.has(u"opt-in"_s);
    query.descending = line.has(u"descending"_s);
    const auto words = FilterWords::parse(line.value(u"filter"_s), now);
    if (!words.problems.isEmpty()) {
        return wrongUsage(words.problems.join(u'\n'));
    }
    query.filters.insert(query.filters.end(), words.filters.begin(), words.filters.end());
    query.search
        = QStringList{query.search, words.search, line.value(u"search"_s)}.join(u' ').simplified();
    if (line.has(u"sort"_s)) {
        const auto sort = sortFromKey(line.value(u"sort"_s));
        if (!sort) {
            return wrongUsage(u"Contacts cannot be sorted by \"%1\". Keys: %2."_s.arg(
                line.value(u"sort"_s), allSortKeys().join(u", "_s)));
        }
        query.sort = *sort;
    }
    return query;
}

} // namespace mailspace
