// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/importforecastpage.h"

#include "core/store/database.h"
#include "ui/import/reportview.h"
#include "ui/task.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

constexpr int forecastSteps = 1000;
constexpr int forecastInterval = 100;

Result<std::vector<ImportReport>> rehearseIn(const QString &storePath,
                                             std::vector<PlannedList> lists, Progress &progress)
{
    auto database = Database::open(storePath);
    return database ? rehearse(*database, std::move(lists), currentTimestamp(), progress)
                    : failed(database);
}

} // namespace

ImportForecastPage::ImportForecastPage(QString storePath, QWidget *parent)
    : QWidget(parent)
    , m_storePath(std::move(storePath))
    , m_headline(new QLabel(this))
    , m_choice(new QComboBox(this))
    , m_bar(new QProgressBar(this))
    , m_stop(new QPushButton(tr("&Stop looking ahead"), this))
    , m_report(new ReportView(this))
{
    setObjectName(u"importForecast"_s);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setWeight(QFont::DemiBold);
    m_headline->setObjectName(u"forecastHeadline"_s);
    m_headline->setFont(large);
    m_headline->setWordWrap(true);
    m_choice->setObjectName(u"forecastFile"_s);
    m_choice->setAccessibleName(tr("File"));
    m_bar->setAccessibleName(tr("How far the files have been gone through"));
    m_bar->setRange(0, forecastSteps);
    m_bar->setTextVisible(false);
    m_bar->setMaximumWidth(360);
    m_stop->setObjectName(u"forecastStop"_s);
    auto *running = new QHBoxLayout;
    running->addWidget(m_bar, 1);
    running->addWidget(m_stop);
    running->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_choice, 0, Qt::AlignLeft);
    column->addWidget(m_headline);
    column->addLayout(running);
    column->addWidget(m_report, 1);
    column->addStretch();
    m_poll.setInterval(forecastInterval);
    connect(&m_poll, &QTimer::timeout, this, [this] {
        const qint64 total = m_progress ? m_progress->total() : 0;
        m_bar->setValue(total > 0 ? static_cast<int>(m_progress->done() * forecastSteps / total)
                                  : 0);
    });
    connect(m_stop, &QPushButton::clicked, this, &ImportForecastPage::stop);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &ImportForecastPage::showReport);
}

ImportForecastPage::~ImportForecastPage()
{
    stop();
}

void ImportForecastPage::showRunning(bool running)
{
    m_bar->setVisible(running);
    m_stop->setVisible(running);
    m_report->setVisible(!running && !m_reports.empty());
    m_choice->setVisible(m_reports.size() > 1);
}

void ImportForecastPage::rehearse(const std::vector<ImportJob> &jobs)
{
    stop();
    m_jobs = jobs;
    m_reports.clear();
    std::vector<PlannedList> lists;
    lists.reserve(jobs.size());
    for (const ImportJob &job : jobs) {
        lists.push_back({job.plan, job.artist});
    }
    m_headline->setText(tr("Going through the files to see what will happen…"));
    m_progress = runTask(
        this,
        [path = m_storePath, lists](Progress &progress) {
            return rehearseIn(path, lists, progress);
        },
        [this, number = ++m_run](Result<std::vector<ImportReport>> reports) {
            if (number == m_run) {
                settle(std::move(reports));
            }
        });
    m_poll.start();
    showRunning(true);
}

void ImportForecastPage::stop()
{
    if (m_progress) {
        m_progress->cancel();
    }
}

void ImportForecastPage::settle(Result<std::vector<ImportReport>> reports)
{
    m_poll.stop();
    m_progress.reset();
    if (!reports) {
        m_headline->setText(reports.error().kind == Error::Kind::Cancelled
                                ? tr("Stopped. Import all the same, or go back.")
                                : reports.error().message);
        showRunning(false);
        return;
    }
    m_reports = std::move(*reports);
    const QSignalBlocker quiet(m_choice);
    m_choice->clear();
    if (m_reports.size() > 1) {
        ImportReport sum;
        for (const ImportReport &report : m_reports) {
            sum.add(report);
        }
        sum.alreadyImported = false;
        m_reports.insert(m_reports.begin(), sum);
        m_choice->addItem(tr("All files together"));
        for (std::size_t index = 1; index < m_reports.size(); ++index) {
            m_choice->addItem(m_reports.at(index).fileName);
        }
    }
    showRunning(false);
    showReport(0);
}

void ImportForecastPage::showReport(int choice)
{
    const ImportReport &report = m_reports.at(static_cast<std::size_t>(std::max(0, choice)));
    const auto rows = static_cast<int>(report.rowsRead - report.rowsRefused);
    m_headline->setText(report.alreadyImported
                            ? tr("This file was imported before: nothing will change.")
                            : tr("This is what will happen to %Ln row(s)", nullptr, rows));
    m_report->showReport(report);
}

} // namespace mailspace
