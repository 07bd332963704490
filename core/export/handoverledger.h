// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/contacts/contact.h"
#include "core/export/stalepeople.h"
#include "core/progress.h"
#include "core/result.h"

#include <QtCore/QDate>
#include <QtCore/QJsonObject>

#include <functional>
#include <vector>

namespace mailspace {

class Database;

/// How long a wrong list has been out: a "no" is to be carried out within ten business days.
enum class Urgency {
    None, ///< nobody has to be removed
    Open,
    Near, ///< eight business days have passed
    Over, ///< ten have
};
/// "none", "open", "near", "over": stable, for files and the command line.
QString urgencyKey(Urgency urgency);

/// Mondays to Fridays after `from` up to and including `to`; 0 when `to` is not later.
int businessDays(const QDate &from, const QDate &to);

/// How many people of a hand-over must be removed at its recipient, by reason.
struct Staleness
{
    qint64 withdrawn = 0;
    qint64 complained = 0;
    qint64 bounced = 0;
    qint64 consentGone = 0; ///< the import or entry that said yes was taken back
    qint64 erased = 0; ///< their addresses are no longer known here
    std::optional<Timestamp> earliest; ///< of the noes that have a date
    int businessDays = 0; ///< since `earliest`, UTC

    qint64 named() const { return withdrawn + complained + bounced + consentGone; }
    qint64 people() const { return named() + erased; }
    Urgency urgency() const;
};

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
