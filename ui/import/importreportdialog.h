// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/import/importqueue.h"

#include <QtWidgets/QDialog>

class QLabel;
class QPushButton;

namespace mailspace {

class ReportView;

/// What became of each file: the counts, the warnings, the refused rows.
class ImportReportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ImportReportDialog(ImportOutcome outcome, QWidget *parent = nullptr);
    ~ImportReportDialog() override;

    /// Writes the refused rows of the file that is shown.
    Result<> saveRefusedTo(const QString &path) const;

signals:
    /// The dialog closes; correcting goes on elsewhere.
    void correctionWanted(const mailspace::ImportReport &report, const mailspace::ImportPlan &plan);

    /// The dialog closes; the people missing from this complete list are to be looked at.
    void missingWanted(qint64 import);

private:
    void showReport(int index);
    void askWhereToSave();

    ImportOutcome m_outcome;
    std::size_t m_shown = 0;
    QLabel *m_headline;
    ReportView *m_view;
    QPushButton *m_save;
    QPushButton *m_correct;
    QPushButton *m_missing;
    QLabel *m_saved;
};

} // namespace mailspace
