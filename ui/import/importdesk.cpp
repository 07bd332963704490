// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/importdesk.h"

#include "core/import/importundo.h"
#include "core/store/database.h"
#include "ui/import/correctiondialog.h"
#include "ui/import/importdialog.h"
#include "ui/import/importreportdialog.h"
#include "ui/import/listfiles.h"
#include "ui/import/pastimportsdialog.h"
#include "ui/store/sampledata.h"
#include "ui/store/storesession.h"
#include "ui/task.h"
#include "ui/taskstrip.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>

#include <algorithm>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

Result<std::vector<ImportJob>> sampleJobs()
{
    auto data = unpackSampleData();
    if (!data) {
        return mailspace::failed(data);
    }
    std::vector<ImportJob> jobs;
    for (const SampleList &list : data->lists) {
        ImportRequest request;
        request.path = list.path;
        request.meaning = list.meaning;
        auto plan = planImport(request);
        if (!plan) {
            return mailspace::failed(plan);
        }
        jobs.push_back({std::move(*plan), list.profile, data->folder});
    }
    return jobs;
}

/// How many contacts are as they were without the imports.
Result<qint64> undoAll(const QString &storePath, const std::vector<ImportId> &imports,
                       Progress &progress)
{
    auto database = Database::open(storePath);
    if (!database) {
        return mailspace::failed(database);
    }
    qint64 contacts = 0;
    for (const ImportId import : imports) {
        const auto receipt = undoImport(*database, import, currentTimestamp(), progress);
        if (!receipt) {
            return mailspace::failed(receipt);
        }
        contacts += receipt->contacts;
    }
    return contacts;
}

} // namespace

ImportDesk::ImportDesk(StoreSession &session, TaskStrip &strip, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_strip(strip)
    , m_window(window)
    , m_queue(new ImportQueue(session.path(), strip, this))
{
    connect(m_queue, &ImportQueue::finished, this, [this](const ImportOutcome &outcome) {
        offerUndo(outcome);
        emit imported(outcome);
    });
    connect(m_queue, &ImportQueue::reportWanted, this, &ImportDesk::showReport);
}

void ImportDesk::chooseFiles(std::optional<ProfileId> current)
{
    auto *picker = listPicker(m_window);
    connect(picker, &QFileDialog::filesSelected, this,
            [this, current](const QStringList &paths) { askAbout(paths, current); });
    picker->open();
}

void ImportDesk::askAbout(const QStringList &paths, std::optional<ProfileId> current)
{
    if (!paths.isEmpty()) {
        openAssistant(current).addFiles(paths);
    }
}

void ImportDesk::paste(std::optional<ProfileId> current)
{
    const QString text = QGuiApplication::clipboard()->text();
    if (text.trimmed().isEmpty()) {
        emit failed(tr("There is no text to paste. Copy a list first, for example the rows of a "
                       "spreadsheet."));
    } else {
        openAssistant(current).addText(text);
    }
}

ImportDialog &ImportDesk::openAssistant(std::optional<ProfileId> current)
{
    auto *dialog
        = new ImportDialog(m_session.path(), m_session.overview().profiles, current, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { run(dialog->jobs()); });
    dialog->open();
    return *dialog;
}

void ImportDesk::run(std::vector<ImportJob> jobs)
{
    m_queue->add(std::move(jobs));
}

void ImportDesk::runSample()
{
    runTask(
        this, [](Progress & /*progress*/) { return sampleJobs(); },
        [this](Result<std::vector<ImportJob>> jobs) {
            if (jobs) {
                run(std::move(*jobs));
            } else {
                emit failed(jobs.error().message);
            }
        });
}

void ImportDesk::showPastImports()
{
    runTask(
        this,
        [path = m_session.path()](Progress & /*progress*/) -> Result<std::vector<PastImport>> {
            auto database = Database::open(path);
            return database ? importHistory(*database) : mailspace::failed(database);
        },
        [this](Result<std::vector<PastImport>> imports) {
            if (!imports) {
                emit failed(imports.error().message);
                return;
            }
            auto *dialog = new PastImportsDialog(std::move(*imports), m_window);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(dialog, &PastImportsDialog::undoWanted, this,
                    [this](ImportId import, const QString &fileName) { undo({import}, fileName); });
            dialog->open();
        });
}

void ImportDesk::offerUndo(const ImportOutcome &outcome)
{
    std::vector<ImportId> imports;
    QString what;
    for (const ImportReport &report : outcome.reports) {
        if (report.import) {
            imports.push_back(*report.import);
            what = report.fileName;
        }
    }
    if (imports.empty()) {
        return;
    }
    std::ranges::reverse(imports);
    if (imports.size() > 1) {
        what = tr("%Ln file(s)", nullptr, static_cast<int>(imports.size()));
    }
    m_strip.offerUndo([this, imports, what] { undo(imports, what); });
}

void ImportDesk::undo(const std::vector<ImportId> &imports, const QString &what)
{
    if (m_strip.isBusy()) {
        emit failed(tr("Something else is running. Try again when it is done."));
        return;
    }
    auto progress = runTask(
        this,
        [path = m_session.path(), imports](Progress &task) { return undoAll(path, imports, task); },
        [this, what](const Result<qint64> &contacts) {
            if (contacts) {
                m_strip.succeed(tr("Undid the import of %1: %Ln fan(s) are as they were without "
                                   "it.",
                                   nullptr, static_cast<int>(*contacts))
                                    .arg(what));
            } else if (contacts.error().kind == Error::Kind::Cancelled) {
                m_strip.dismiss();
            } else {
                m_strip.fail(contacts.error().message);
            }
            emit undone(); // of several, some may be
        });
    m_strip.start(tr("Undoing the import of %1").arg(what), std::move(progress),
                  TaskStrip::Unit::Contacts);
}

void ImportDesk::showReport(const ImportOutcome &outcome)
{
    auto *dialog = new ImportReportDialog(outcome, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportReportDialog::correctionWanted, this, &ImportDesk::correct);
    connect(dialog, &ImportReportDialog::missingWanted, this, &ImportDesk::missingWanted);
    dialog->open();
}

void ImportDesk::correct(const ImportReport &report, const ImportPlan &plan)
{
    auto *dialog = new CorrectionDialog(report, plan, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        auto job = dialog->job();
        if (job) {
            run({std::move(*job)});
        } else {
            emit failed(job.error().message);
        }
    });
    dialog->open();
}

} // namespace mailspace
