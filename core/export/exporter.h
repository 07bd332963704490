// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export/exportrequest.h"
#include "core/progress.h"
#include "core/result.h"

namespace mailspace {

class Database;

/// What was written.
struct ExportReceipt
{
    qint64 handover = 0; ///< 0: there was nobody to hand over, so nothing was recorded
    qint64 contacts = 0;
    QString path;
    /// Cells that a spreadsheet would run as a formula; they are left intact for a mailing tool.
    qint64 formulaCells = 0;
};

/// Writes the contacts of a query to a file and records the hand-over with its exact recipients, in
/// one transaction: a file that is there is recorded, and a record has its file.
class Exporter
{
public:
    Exporter(Database &database, Timestamp now);

    /// Refuses an opt-in export over several profiles: consent is per artist (rule 1); and more
    /// people than the layout can hold. Progress counts contacts.
    Result<ExportReceipt> run(const ExportRequest &request, Progress &progress);
    /// Removes the record of a hand-over whose file never reached anybody.
    Result<> forget(qint64 handover);

private:
    Result<ContactQuery> oneArtistOnly(ContactQuery query);

    Database &m_database;
    Timestamp m_now;
};

} // namespace mailspace
