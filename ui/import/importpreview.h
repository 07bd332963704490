// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/importplan.h"

#include <QtWidgets/QWidget>

#include <vector>

class QComboBox;
class QLabel;
class QTableView;

namespace mailspace {

class ImportPreviewModel;

/// A file looked at before it is imported: its plan, or why it cannot be read.
struct LookedAtFile
{
    QString path;
    Result<ImportPlan> plan;
};

/// Shows how the files are going to be read: separator, encoding, columns, first records.
class ImportPreview : public QWidget
{
    Q_OBJECT

public:
    explicit ImportPreview(QWidget *parent = nullptr);

    void setFiles(const std::vector<LookedAtFile> *files);

private:
    void showFile(int index);

    const std::vector<LookedAtFile> *m_files = nullptr; ///< the dialog's
    ImportPreviewModel *m_model;
    QComboBox *m_choice;
    QLabel *m_facts;
    QTableView *m_table;
};

} // namespace mailspace
