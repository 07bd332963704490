// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/importrehearsal.h"
#include "ui/import/importqueue.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace mailspace {

class ReportView;

/// What importing the files will do, found by doing it and taking it back.
class ImportForecastPage : public QWidget
{
    Q_OBJECT

public:
    explicit ImportForecastPage(QString storePath, QWidget *parent = nullptr);
    ~ImportForecastPage() override;

    void rehearse(const std::vector<ImportJob> &jobs);
    void stop();
    bool isRunning() const { return m_progress != nullptr; }

private:
    void settle(Result<std::vector<ImportReport>> reports);
    void showReport(int choice);
    void showRunning(bool running);

    QString m_storePath;
    std::vector<ImportJob> m_jobs; ///< keep pasted lists alive
    std::vector<ImportReport> m_reports; ///< of several files the sum comes first
    std::shared_ptr<Progress> m_progress;
    int m_run = 0;
    QTimer m_poll;
    QLabel *m_headline;
    QComboBox *m_choice;
    QProgressBar *m_bar;
    QPushButton *m_stop;
    ReportView *m_report;
};

} // namespace mailspace
