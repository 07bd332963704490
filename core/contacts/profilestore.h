// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/contacts/contact.h"
#include "core/result.h"

#include <vector>

namespace mailspace {

class Database;

/// An artist.
struct Profile
{
    ProfileId id = 0;
    QString name;
    AudienceCount audience;
};

/// The artists of a store and how many fans they have.
struct StoreOverview
{
    std::vector<Profile> profiles; ///< by name
    AudienceCount overall; ///< of the whole store; opted in to at least one profile
    bool isCounted = true; ///< false: of `overall` there are contacts or not, the rest is unknown
};

/// The profiles of a store.
class ProfileStore
{
public:
    explicit ProfileStore(Database &database)
        : m_database(database)
    {
    }

    /// Reads every membership, a third of a second at a million: not for the GUI thread.
    Result<StoreOverview> overview();
    /// At once, and not counted.
    Result<StoreOverview> glance();
    /// Fails when the name is empty or taken. Names that differ in ASCII case only are the same.
    Result<ProfileId> add(const QString &name, Timestamp now);
    Result<> rename(ProfileId id, const QString &name);
    /// Fails, listing the names there are, when there is no such profile.
    Result<ProfileId> find(const QString &name);
    Result<QString> nameOf(ProfileId id);

private:
    Result<> count(StoreOverview &overview);

    Database &m_database;
};

} // namespace mailspace
