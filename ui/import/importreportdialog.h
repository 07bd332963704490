// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/import/importqueue.h"

#include <QtWidgets/QDialog>

class QGridLayout;
class QLabel;
class QPushButton;
class QTableView;

namespace mailspace {

class BlockedRowModel;
class RefusedRowModel;

/// What became of each file: the counts, the warnings, the refused rows.
class ImportReportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ImportReportDialog(std::vector<ImportReport> reports, QWidget *parent = nullptr);
    ~ImportReportDialog() override;

    /// Writes the refused rows of the file that is shown.
    Result<> saveRefusedTo(const QString &path) const;

private:
    void showReport(int index);
    void askWhereToSave();

    std::vector<ImportReport> m_reports;
    std::size_t m_shown = 0;
    RefusedRowModel *m_refused;
    BlockedRowModel *m_blocked;
    QLabel *m_headline;
    QGridLayout *m_counts;
    QLabel *m_warnings;
    QLabel *m_refusedTitle;
    QTableView *m_table;
    QLabel *m_blockedTitle;
    QTableView *m_blockedTable;
    QPushButton *m_save;
    QLabel *m_saved;
};

} // namespace mailspace
