// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/importdesk.h"

#include "ui/import/importdialog.h"
#include "ui/import/importreportdialog.h"
#include "ui/store/sampledata.h"
#include "ui/store/storesession.h"
#include "ui/task.h"

#include <QtCore/QFileInfo>
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

void ImportDesk::showReport(const ImportOutcome &outcome)
{
    auto *dialog = new ImportReportDialog(outcome.reports, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace mailspace
