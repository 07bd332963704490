// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/contacts/contact.h"
#include "core/progress.h"
#include "core/result.h"

#include <QtCore/QString>

namespace mailspace {

class Database;
struct Handover;
class RecordFile;
struct ExportLayout;

/// Which removals to save, and where.
struct RemovalRequest
{
    qint64 handover = 0;
    QString path = {};
    /// Where the people go who have opted in since; empty: they are not asked for.
    QString additionsPath = {};

    /// "removals.csv" → "removals new.csv".
    static QString besides(const QString &path);
};

/// What was saved.
struct RemovalReceipt
{
    qint64 removals = 0;
    qint64 erased = 0; ///< must go there too, but their addresses are no longer known here
    QString path = {};
    qint64 additions = 0; ///< 0: no second file
    QString additionsPath = {};
    qint64 additionsHandover = 0;
    QString advice = {}; ///< what to do with the file at the recipient; translated
};

/// Corrects a hand-over: a file that names those whom its recipient has to remove, laid out for
/// that recipient, which stays open until somebody confirms that it was applied there.
class Removals
{
public:
    Removals(Database &database, Timestamp now);

    /// Fails, and writes nothing, when nobody has to be removed. The people who have opted in since
    /// are a hand-over of their own.
    Result<RemovalReceipt> save(const RemovalRequest &request, Progress &progress);
    /// How many people the files saved so far name. Fails when none is waiting.
    Result<qint64> confirm(qint64 handover);

private:
    Result<RemovalReceipt> addNew(const RemovalRequest &request, const Handover &handover,
                                  Progress &progress);
    Result<RemovalReceipt> write(const RemovalRequest &request, const Handover &handover,
                                 const RemovalReceipt &begun);
    Result<qint64> record(const RemovalRequest &request, const RemovalReceipt &receipt);
    Result<qint64> writePeople(const Handover &handover, const ExportLayout &layout,
                               RecordFile &file, qint64 delta);

    Database &m_database;
    Timestamp m_now;
};

} // namespace mailspace
