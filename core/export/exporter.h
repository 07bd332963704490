// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/contacts/contactquery.h"
#include "core/progress.h"
#include "core/result.h"

#include <QtCore/QStringList>

namespace mailspace {

class Database;

/// How the file is laid out.
enum class ExportTarget {
    Csv, ///< for machines; id "csv"
    SpreadsheetCsv, ///< byte order mark, formulas guarded; id "spreadsheet"
};
QString targetId(ExportTarget target);
std::optional<ExportTarget> targetFromId(const QString &id);

/// What to hand over, to whom.
struct ExportRequest
{
    ContactQuery query = {};
    QString path = {};
    QString recipient = {}; ///< "our Brevo"; may be empty
    ExportTarget target = ExportTarget::Csv;
    QStringList columns = defaultColumns();

    /// The column names there are: email, name, first_name, last_name, country, city, state, since,
    /// smartlink, kind, last_interaction, interactions, amount, currency.
    static QStringList allColumns();
    static QStringList defaultColumns();
};

/// What was written.
struct ExportReceipt
{
    qint64 handover = 0;
    qint64 contacts = 0;
    QString path;
};

/// Writes the contacts of a query to a file and records the hand-over with its exact recipients, in
/// one transaction: a file that is there is recorded, and a record has its file.
class Exporter
{
public:
    Exporter(Database &database, Timestamp now);

    /// Refuses an opt-in export over several profiles: consent is per artist (rule 1). Progress
    /// counts contacts.
    Result<ExportReceipt> run(const ExportRequest &request, Progress &progress);

private:
    Result<ContactQuery> oneArtistOnly(ContactQuery query);
    Result<ExportReceipt> forget(qint64 handover, const Error &why);

    Database &m_database;
    Timestamp m_now;
};

} // namespace mailspace
