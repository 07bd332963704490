// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/queryoptions.h"

namespace mailspace {

using namespace Qt::StringLiterals;

void addQueryOptions(CommandLine &line)
{
    line.addOption(u"profile"_s);
    line.addOption(u"search"_s);
    line.addOption(u"sort"_s);
    line.addSwitch(u"opt-in"_s);
    line.addSwitch(u"descending"_s);
}

Result<ContactQuery> queryOf(const CommandLine &line, Database &database)
{
    const auto profile = line.profile(database);
    if (!profile) {
        return failed(profile);
    }
    ContactQuery query{.profile = *profile,
                       .optedInOnly = line.has(u"opt-in"_s),
                       .search = line.value(u"search"_s),
                       .descending = line.has(u"descending"_s)};
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
