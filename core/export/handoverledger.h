// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/contacts/contact.h"
#include "core/export/staleness.h"
#include "core/export/stalepeople.h"
#include "core/progress.h"
#include "core/result.h"

#include <QtCore/QJsonObject>

#include <functional>
#include <vector>

namespace mailspace {

class Database;

/// One recorded export, and what has become wrong with it since.
struct Handover
{
    qint64 id = 0;
    std::optional<ProfileId> profile; ///< empty: all profiles
    QString profileName;
    Timestamp madeAt = 0;
    QString recipient; ///< may be empty
    QString target; ///< id of an ExportLayout
    QJsonObject filter; ///< ContactQuery::toJson()
    bool optInOnly = false;
    QString reason; ///< why not opt-in only, where one was given
    qint64 contacts = 0;
    QString fileName;
    QByteArray fingerprint; ///< BLAKE2b-256 of the file, raw
    Staleness stale;
    /// When the removal file was saved that is not confirmed yet.
    std::optional<Timestamp> removalsSavedAt;
    std::optional<Timestamp> lastConfirmedAt;

    bool importsUndoneSince = false;

    StalePeople stalePeople() const;
    QJsonObject toJson() const;
};

/// A person who must be removed at a recipient, and since when.
struct StalePerson
{
    ContactId contact = 0;
    QString email;
    QString name;
    ConsentState state = ConsentState::NoConsent;
    std::optional<Timestamp> since;
};

/// Reads the hand-overs and finds what has become wrong with them. Worker thread: about as long as
/// it takes to look at everybody who said no, for each hand-over.
class HandoverLedger
{
public:
    HandoverLedger(Database &database, Timestamp now);

    /// Those that have become wrong first, the longest so on top; then the others, newest first.
    Result<std::vector<Handover>> all(Progress &progress);
    /// Fails, in words, when there is no such hand-over.
    Result<Handover> one(qint64 id);
    /// Calls `visit` for each person to remove, by address.
    Result<> forEachStalePerson(const Handover &handover,
                                const std::function<Result<>(const StalePerson &)> &visit);
    /// The recipients there have been, the latest first.
    Result<QStringList> recipients();

private:
    Result<std::vector<Handover>> read(std::optional<qint64> id);
    Result<Staleness> stalenessOf(const Handover &handover);

    Database &m_database;
    Timestamp m_now;
};

} // namespace mailspace
