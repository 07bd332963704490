// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/consent/storecheck.h"
#include "core/contacts/contactdetails.h"
#include "core/contacts/personmerge.h"
#include "tests/support/temporarystore.h"

// Two addresses of one person, and short words for what tests do with them.
namespace twoaddresses {

using namespace mailspace;
using namespace Qt::StringLiterals;

inline const QString kept = u"ana@example.com"_s;
inline const QString other = u"ana.b@example.org"_s;
inline const QString artist = u"Nova Sky"_s;

inline ContactId idOf(TemporaryStore &store, const QString &email)
{
    return TemporaryStore::require(ContactStore(store.database()).find(email)).value_or(0);
}

inline void merge(TemporaryStore &store, const QString &from = other, const QString &into = kept)
{
    TemporaryStore::require(
        mergePeople(store.database(), idOf(store, from), idOf(store, into), TemporaryStore::now));
}

inline void separate(TemporaryStore &store, const QString &email = other)
{
    TemporaryStore::require(unmergePerson(store.database(), idOf(store, email)));
}

inline bool isSound(TemporaryStore &store)
{
    Progress progress;
    return TemporaryStore::require(checkStore(store.database(), progress)).isSound();
}

inline ContactDetails details(TemporaryStore &store, const QString &email = kept)
{
    return TemporaryStore::require(readContactDetails(store.database(), idOf(store, email),
                                                      store.profile(artist), TemporaryStore::now));
}

} // namespace twoaddresses
