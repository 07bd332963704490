// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/import/importqueue.h"

#include <QtWidgets/QDialog>

class QLabel;
class QPushButton;
class QTableView;

namespace mailspace {

class CorrectionModel;

/// Lets the refused rows of a file be corrected, and hands back those that were as a list of their
/// own.
class CorrectionDialog : public QDialog
{
    Q_OBJECT

public:
    CorrectionDialog(const ImportReport &report, ImportPlan plan, QWidget *parent = nullptr);
    ~CorrectionDialog() override;

    /// The corrected rows, to be imported.
    Result<ImportJob> job() const;

private:
    void takeSuggestions();
    void updateState();

    ImportPlan m_plan;
    CorrectionModel *m_model;
    QTableView *m_table;
    QLabel *m_note;
    QPushButton *m_suggestions;
    QPushButton *m_go;
};

} // namespace mailspace
