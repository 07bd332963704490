// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/contacts/contactindex.h"
#include "core/contacts/profilestore.h"
#include "core/store/database.h"

#include <QtCore/QObject>
#include <QtCore/QVariant>

namespace mailspace {

/// Opens the store, brings it to this version and looks who is there; not counted. Worker thread.
Result<StoreOverview> openAndGlance(const QString &path, Database::Mode mode);
/// The slow check of a first opening: about a second at a million contacts. Worker thread.
Result<> verifyStore(const QString &path);

/// What is kept in memory of a state of the store, and of which one.
struct StoreMemory
{
    qint64 state = 0;
    ContactPieces pieces;
};

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
    /// For a session just opened, whose rows are as they should be: says counted() alone.
    void count();

    /// What is known of the present state: nothing after somebody has written to the store.
    StoreMemory memory();
    /// Keeps what a task has learnt, unless the store has changed since.
    void learn(const StoreMemory &learnt);
    /// After this window itself has changed what contacts are chosen by.
    void forget() { m_memory.pieces = {}; }

    /// How the window looked for this store; never anything that changes results.
    void remember(const QString &key, const QVariant &value);
    QVariant remembered(const QString &key) const;

signals:
    void counted();
    void refreshed();
    void refreshFailed(const QString &message);

private:
    void count(bool isRefresh);

    Database m_database;
    StoreOverview m_overview;
    StoreMemory m_memory;
    QString m_settingsGroup;
};

} // namespace mailspace
