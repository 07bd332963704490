// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/importqueue.h"

#include "core/import/importrehearsal.h"
#include "core/store/database.h"
#include "ui/task.h"
#include "ui/taskstrip.h"

#include <QtCore/QLocale>
#include <QtCore/QTemporaryDir>

#include <iterator>
#include <utility>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

Result<Imported> carryOut(const QString &storePath, ImportJob job, Progress &progress)
{
    auto database = Database::open(storePath);
    if (!database) {
        return failed(database);
    }
    const Timestamp now = currentTimestamp();
    PlannedList list{std::move(job.plan), std::move(job.artist)};
    if (auto settled = settleArtist(*database, list, now); !settled) {
        return failed(settled);
    }
    auto report = Importer(*database, now).run(list.plan, progress);
    if (!report) {
        return failed(report);
    }
    return Imported{*std::move(report), std::move(list.plan)};
}

} // namespace

QString importSentence(const ImportOutcome &outcome)
{
    ImportReport sum;
    qint64 known = 0;
    for (const ImportReport &report : outcome.reports) {
        known += report.alreadyImported ? 1 : 0;
        sum.rowsRead += report.alreadyImported ? 0 : report.rowsRead;
        sum.rowsRefused += report.alreadyImported ? 0 : report.rowsRefused;
    }
    const auto fresh = std::ssize(outcome.reports) - known;
    if (fresh == 0 && known > 0) {
        return outcome.reports.size() == 1
            ? ImportQueue::tr("%1 was imported before: nothing has changed.")
                  .arg(outcome.reports.front().fileName)
            : ImportQueue::tr("These files were imported before: nothing has changed.");
    }
    const auto count = [](qint64 number) { return static_cast<int>(number); };
    QString text
        = ImportQueue::tr("Imported %Ln row(s)", nullptr, count(sum.rowsRead - sum.rowsRefused));
    if (fresh > 1) {
        text += u' ' + ImportQueue::tr("from %Ln file(s)", nullptr, count(fresh));
    }
    if (sum.rowsRefused > 0) {
        text += u", "_s + ImportQueue::tr("%Ln refused", nullptr, count(sum.rowsRefused));
    }
    text += u'.';
    if (known > 0) {
        text += u' '
            + ImportQueue::tr("%Ln file(s) had been imported before.", nullptr, count(known));
    }
    return text;
}

ImportQueue::ImportQueue(QString storePath, TaskStrip &strip, QObject *parent)
    : QObject(parent)
    , m_storePath(std::move(storePath))
    , m_strip(strip)
{
}

ImportQueue::~ImportQueue()
{
    if (m_progress) {
        m_progress->cancel();
    }
}

void ImportQueue::add(std::vector<ImportJob> jobs)
{
    std::ranges::move(jobs, std::back_inserter(m_waiting));
    if (!isRunning()) {
        startNext();
    }
}

void ImportQueue::startNext()
{
    if (m_waiting.empty()) {
        return;
    }
    const ImportJob job = std::move(m_waiting.front());
    m_waiting.pop_front();
    const QString name = job.plan.fileName();
    m_progress = runTask(
        this,
        [path = m_storePath, job](Progress &progress) { return carryOut(path, job, progress); },
        [this, name](const Result<Imported> &imported) { settle(imported, name); });
    const auto waiting = static_cast<int>(m_waiting.size());
    m_strip.start(waiting > 0 ? tr("Importing %1 (%Ln more waiting)", nullptr, waiting).arg(name)
                              : tr("Importing %1").arg(name),
                  m_progress, TaskStrip::Unit::Bytes);
}

void ImportQueue::settle(const Result<Imported> &imported, const QString &fileName)
{
    if (imported) {
        m_outcome.reports.push_back(imported->report);
        m_outcome.plans.push_back(imported->plan);
    } else if (imported.error().kind == Error::Kind::Cancelled) {
        m_cancelled = true;
        m_waiting.clear();
    } else {
        m_outcome.failures << (imported.error().message.contains(fileName)
                                   ? imported.error().message
                                   : u"%1: %2"_s.arg(fileName, imported.error().message));
    }
    if (!m_waiting.empty()) {
        startNext();
        return;
    }
    m_progress.reset();
    tellOutcome();
}

void ImportQueue::tellOutcome()
{
    const ImportOutcome outcome = std::exchange(m_outcome, {});
    const bool cancelled = std::exchange(m_cancelled, false);
    const auto showReport = [this, outcome] { emit reportWanted(outcome); };
    const QString action = outcome.reports.empty() ? QString() : tr("Show &report");
    if (!outcome.failures.isEmpty()) {
        m_strip.fail(outcome.failures.join(u'\n'), action, showReport);
    } else if (!outcome.reports.empty()) {
        m_strip.succeed(cancelled ? importSentence(outcome) + u' ' + tr("The rest was cancelled.")
                                  : importSentence(outcome),
                        action, showReport);
    } else {
        m_strip.succeed(tr("Import cancelled: nothing has changed."));
    }
    emit finished(outcome);
}

} // namespace mailspace
