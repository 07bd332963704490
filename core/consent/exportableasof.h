// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/consent/consentevent.h"
#include "core/consent/consentstate.h"
#include "core/consent/evidencegrade.h"
#include "core/progress.h"
#include "core/result.h"

#include <functional>
#include <vector>

namespace mailspace {

class Database;

/// Somebody who could be exported at a moment, and by which consent.
struct ExportableContact
{
    qint64 contact = 0;
    QString email;
    QString name;
    Standing standing;
    ConsentEvent consent; ///< the latest that counted
    EvidenceGrade grade = EvidenceGrade::Bare; ///< of the best proved consent that counted
    QString fileName; ///< of the list that brought it; empty: entered by hand

    /// "Consent of 2025-03-01 (double opt-in), recorded …; nothing later said no then"
    QString why() const;
};

/// Whose knowledge an answer about the past rests on.
enum class Knowledge {
    OfThatDay, ///< what had happened and had been recorded by then; imports undone since count
    OfToday, ///< what had happened by then, however late it was recorded
};

/// Calls `visit` for each contact that could be exported for the profile at the moment, by the
/// knowledge asked for. People erased since are not among them: nobody knows them any more.
Result<> forEachExportableAsOf(Database &database, qint64 profile, Timestamp moment,
                               Knowledge knowledge, Progress &progress,
                               const std::function<Result<>(const ExportableContact &)> &visit);

/// Whom to look at of those who could be exported.
struct AsOfRequest
{
    qint64 profile = 0;
    Timestamp moment = 0;
    Knowledge knowledge = Knowledge::OfThatDay;
    QString search = {}; ///< in address and name; case and accents do not matter
    std::size_t mostPeople = 1000; ///< so many are kept, in the order the store learned of them
};

struct AsOfView
{
    qint64 exportable = 0;
    qint64 found = 0; ///< of them, by the search
    std::vector<ExportableContact> people; ///< the first of those found
};
Result<AsOfView> viewExportableAsOf(Database &database, const AsOfRequest &request,
                                    Progress &progress);

/// Writes them as CSV with the consent that each rests on. Returns how many there were.
Result<qint64> saveExportableAsOf(Database &database, qint64 profile, Timestamp moment,
                                  Knowledge knowledge, const QString &path, Progress &progress);

} // namespace mailspace
