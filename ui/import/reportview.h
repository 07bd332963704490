// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/importreport.h"

#include <QtWidgets/QWidget>

class QGridLayout;
class QLabel;
class QTableView;

namespace mailspace {

class BlockedRowModel;
class RefusedRowModel;

/// What became of a file, or will: the counts, the warnings, the refused rows, those kept out.
class ReportView : public QWidget
{
    Q_OBJECT

public:
    explicit ReportView(QWidget *parent = nullptr);

    void showReport(const ImportReport &report);
    RefusedRowModel &refused() { return *m_refused; }
    QTableView &refusedTable() { return *m_table; }

private:
    void showCounts(const ImportReport &report);

    RefusedRowModel *m_refused;
    BlockedRowModel *m_blocked;
    QGridLayout *m_counts;
    QLabel *m_grades;
    QLabel *m_warnings;
    QLabel *m_refusedTitle;
    QTableView *m_table;
    QLabel *m_blockedTitle;
    QTableView *m_blockedTable;
};

} // namespace mailspace
