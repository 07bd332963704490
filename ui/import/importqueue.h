// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/importer.h"

#include <QtCore/QObject>

#include <deque>
#include <memory>
#include <vector>

class QTemporaryDir;

namespace mailspace {

class Progress;
class TaskStrip;

/// One file to be imported.
struct ImportJob
{
    ImportPlan plan;
    QString artist; ///< name of an artist who may be new; empty: the plan's profile stands
    std::shared_ptr<QTemporaryDir> folder; ///< kept until the file has been read
};

/// What became of the files of one go, in words and counts.
struct ImportOutcome
{
    std::vector<ImportReport> reports;
    std::vector<ImportPlan> plans = {}; ///< by which each report came about
    QStringList failures; ///< one whole message a file
};

/// One file that went through.
struct Imported
{
    ImportReport report;
    ImportPlan plan; ///< with the profile, where the artist was new
};

/// "Imported 12 480 fans, 312 refused."
QString importSentence(const ImportOutcome &outcome);

/// Imports files one after the other on a worker thread, and tells about it in the strip.
class ImportQueue : public QObject
{
    Q_OBJECT

public:
    ImportQueue(QString storePath, TaskStrip &strip, QObject *parent = nullptr);
    ~ImportQueue() override;

    void add(std::vector<ImportJob> jobs);
    bool isRunning() const { return m_progress != nullptr; }

signals:
    /// After the last file; also after a cancel, with what was imported before it.
    void finished(const mailspace::ImportOutcome &outcome);
    void reportWanted(const mailspace::ImportOutcome &outcome);

private:
    void startNext();
    void settle(const Result<Imported> &imported, const QString &fileName);
    void tellOutcome();

    QString m_storePath;
    TaskStrip &m_strip;
    std::deque<ImportJob> m_waiting;
    std::shared_ptr<Progress> m_progress;
    ImportOutcome m_outcome;
    bool m_cancelled = false;
};

} // namespace mailspace
