// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/contacts/contactquery.h"
#include "core/result.h"

#include <vector>

namespace mailspace {

class Database;

/// Whom somebody wants to find again, under a name. The words are kept, not the people: who fits
/// later is among them, and "90d" is counted from the day it is asked.
struct Audience
{
    QString name;
    std::optional<ProfileId> profile = {};
    bool optedInOnly = false;
    QString words; ///< filters and search, as FilterWords reads them

    bool operator==(const Audience &) const = default;

    ContactQuery query(Timestamp now) const;
    static Audience of(const QString &name, const ContactQuery &query);
};

/// The saved audiences of a store. Small: may be used on the GUI thread.
class AudienceStore
{
public:
    explicit AudienceStore(Database &database)
        : m_database(database)
    {
    }

    /// By name.
    Result<std::vector<Audience>> all();
    /// Fails, listing the names there are, when there is none of this name. Names that differ in
    /// ASCII case only are the same.
    Result<Audience> find(const QString &name);
    /// In place of one of the same name.
    Result<> save(const Audience &audience, Timestamp now);
    Result<> remove(const QString &name);

private:
    Database &m_database;
};

} // namespace mailspace
