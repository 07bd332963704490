// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/contacts/profilestore.h"
#include "core/store/database.h"

#include <QtCore/QObject>
#include <QtCore/QVariant>

namespace mailspace {

/// The artists of a store and how many fans they have.
struct StoreOverview
{
    std::vector<Profile> profiles;
    AudienceCount overall;
};

/// Opens the store and counts; also does the slow checks of a first opening. Worker thread.
Result<StoreOverview> openAndCount(const QString &path, Database::Mode mode);

/// The store a window has open: the GUI thread's connection and the last known counts.
class StoreSession : public QObject
{
    Q_OBJECT

public:
    StoreSession(Database database, StoreOverview overview);

    QString path() const { return m_database.path(); }
    Database &database() { return m_database; }
    const StoreOverview &overview() const { return m_overview; }
    AudienceCount audienceOf(std::optional<ProfileId> profile) const;
    /// "All profiles" for none.
    QString profileName(std::optional<ProfileId> profile) const;

    /// One row, at once; the counts follow by themselves.
    Result<ProfileId> addProfile(const QString &name);
    Result<> renameProfile(ProfileId profile, const QString &name);
    /// Counts again on a worker thread, then says refreshed().
    void refresh();

    /// How the window looked for this store; never anything that changes results.
    void remember(const QString &key, const QVariant &value);
    QVariant remembered(const QString &key) const;

signals:
    void refreshed();
    void refreshFailed(const QString &message);

private:
    Database m_database;
    StoreOverview m_overview;
    QString m_settingsGroup;
};

} // namespace mailspace
