// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/importhistory.h"

#include <QtWidgets/QDialog>

class QLabel;
class QPushButton;
class QTableView;

namespace mailspace {

class PastImportModel;

/// The lists that were imported, each with its report and its undo.
class PastImportsDialog : public QDialog
{
    Q_OBJECT

public:
    PastImportsDialog(std::vector<PastImport> imports, QWidget *parent = nullptr);

signals:
    /// The dialog closes; the undo is the desk's to do.
    void undoWanted(mailspace::ImportId import, const QString &fileName);

private:
    void showChosen();

    PastImportModel *m_model;
    QTableView *m_table;
    QLabel *m_report;
    QPushButton *m_undo;
};

} // namespace mailspace
