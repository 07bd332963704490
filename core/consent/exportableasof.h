// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/consent/consentevent.h"
#include "core/consent/consentstate.h"
#include "core/progress.h"
#include "core/result.h"

#include <functional>

namespace mailspace {

class Database;

/// Somebody who could be exported at a moment, and by which consent.
struct ExportableContact
{
    qint64 contact = 0;
    QString email;
    Standing standing;
    ConsentEvent consent; ///< the latest that counted
    QString fileName; ///< of the list that brought it; empty: entered by hand
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

/// Writes them as CSV with the consent that each rests on. Returns how many there were.
Result<qint64> saveExportableAsOf(Database &database, qint64 profile, Timestamp moment,
                                  Knowledge knowledge, const QString &path, Progress &progress);

} // namespace mailspace
