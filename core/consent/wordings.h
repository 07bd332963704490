// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/contacts/contact.h"
#include "core/result.h"
#include "core/timestamp.h"

#include <string_view>
#include <vector>

namespace mailspace {

class Database;

/// A smartlink that consents can have come by.
struct WordedSmartlink
{
    qint64 id = 0;
    QString name;
    SmartlinkKind kind = SmartlinkKind::Unknown;
    QString profile;
};

/// One version of the text that people agreed to on a smartlink's page, from a day on.
struct Wording
{
    qint64 id = 0;
    WordedSmartlink smartlink;
    Timestamp shownFrom = 0;
    QString text;
};

/// The id of the wording that was shown when `consent_event e` happened; null when none is known.
constexpr std::string_view wordingOfEventSql
    = "(SELECT v.id FROM wording v WHERE v.smartlink_id = e.smartlink_id AND e.precision > 0"
      " AND e.kind IN (1, 2) AND v.shown_from <= e.happened_at ORDER BY v.shown_from DESC LIMIT 1)";

/// The library of consent wordings: dated versions for each smartlink. A consent's wording follows
/// from its smartlink and time, so a version entered later explains earlier consents as well.
class Wordings
{
public:
    explicit Wordings(Database &database)
        : m_database(database)
    {
    }

    /// By smartlink, the latest version first. Without a profile: of all of them.
    Result<std::vector<Wording>> all(std::optional<ProfileId> profile);
    Result<std::vector<WordedSmartlink>> smartlinks(std::optional<ProfileId> profile);
    /// By name; with Unknown, of any kind. Fails when there is none, or more than one.
    Result<qint64> findSmartlink(ProfileId profile, const QString &name, SmartlinkKind kind);
    /// Fails for an empty text, and when a version begins at that moment already.
    Result<qint64> add(qint64 smartlink, Timestamp shownFrom, const QString &text);
    /// Fails when there is none.
    Result<> remove(qint64 wording);

private:
    Database &m_database;
};

} // namespace mailspace
