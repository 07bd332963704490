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

/// The profiles of a store.
class ProfileStore
{
public:
    explicit ProfileStore(Database &database)
        : m_database(database)
    {
    }

    /// By name. Reads the whole membership index: not for the GUI thread.
    Result<std::vector<Profile>> all();
    /// Contacts of the whole store, and how many of them are opted in to at least one profile.
    Result<AudienceCount> overall();
    /// Fails when the name is empty or taken. Names that differ in ASCII case only are the same.
    Result<ProfileId> add(const QString &name, Timestamp now);
    Result<> rename(ProfileId id, const QString &name);
    /// Fails, listing the names there are, when there is no such profile.
    Result<ProfileId> find(const QString &name);
    Result<QString> nameOf(ProfileId id);

private:
    Database &m_database;
};

} // namespace mailspace
