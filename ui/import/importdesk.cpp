// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/importdesk.h"

#include "core/import/importundo.h"
#include "core/store/database.h"
#include "ui/import/importdialog.h"
#include "ui/import/importreportdialog.h"
#include "ui/import/pastimportsdialog.h"
#include "ui/store/sampledata.h"
#include "ui/store/storesession.h"
#include "ui/task.h"
#include "ui/taskstrip.h"

#include <QtCore/QFileInfo>
#include <QtCore/QLocale>
#include <QtCore/QSettings>
#include <QtCore/QStandardPaths>
#include <QtWidgets/QFileDialog>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

const QString folderKey = u"import/folder"_s;

QString startFolder()
{
    const QString usual = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    return QSettings().value(folderKey, usual).toString();
}

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

} // namespace

ImportDesk::ImportDesk(StoreSession &session, TaskStrip &strip, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_strip(strip)
    , m_window(window)
    , m_queue(new ImportQueue(session.path(), strip, this))
{
    connect(m_queue, &ImportQueue::finished, this, &ImportDesk::imported);
    connect(m_queue, &ImportQueue::reportWanted, this, &ImportDesk::showReport);
}

void ImportDesk::chooseFiles(std::optional<ProfileId> current)
{
    auto *picker = new QFileDialog(m_window, tr("Import lists"), startFolder(),
                                   tr("Lists (*.csv *.txt *.tsv);;All files (*)"));
    picker->setObjectName(u"importPicker"_s);
    picker->setAttribute(Qt::WA_DeleteOnClose);
    picker->setFileMode(QFileDialog::ExistingFiles);
    connect(picker, &QFileDialog::filesSelected, this,
            [this, current](const QStringList &paths) { askAbout(paths, current); });
    picker->open();
}

void ImportDesk::askAbout(const QStringList &paths, std::optional<ProfileId> current)
{
    if (paths.isEmpty()) {
        return;
    }
    QSettings().setValue(folderKey, QFileInfo(paths.first()).absolutePath());
    auto *dialog = new ImportDialog(paths, m_session.overview().profiles, current, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { run(dialog->jobs()); });
    dialog->open();
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
            connect(dialog, &PastImportsDialog::undoWanted, this, &ImportDesk::undo);
            dialog->open();
        });
}

void ImportDesk::undo(ImportId import, const QString &fileName)
{
    if (m_strip.isBusy()) {
        emit failed(tr("Something else is running. Try again when it is done."));
        return;
    }
    auto progress = runTask(
        this,
        [path = m_session.path(), import](Progress &task) -> Result<UndoReceipt> {
            auto database = Database::open(path);
            return database ? undoImport(*database, import, currentTimestamp(), task)
                            : mailspace::failed(database);
        },
        [this](const Result<UndoReceipt> &receipt) {
            if (receipt) {
                m_strip.succeed(tr("Undid the import of %1: %Ln fan(s) are as they were without "
                                   "it.",
                                   nullptr, static_cast<int>(receipt->contacts))
                                    .arg(receipt->fileName));
                emit undone();
            } else if (receipt.error().kind == Error::Kind::Cancelled) {
                m_strip.dismiss();
            } else {
                m_strip.fail(receipt.error().message);
            }
        });
    m_strip.start(tr("Undoing the import of %1").arg(fileName), std::move(progress),
                  TaskStrip::Unit::Contacts);
}

void ImportDesk::showReport(const ImportOutcome &outcome)
{
    auto *dialog = new ImportReportDialog(outcome.reports, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace mailspace
