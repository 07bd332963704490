// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/import/importdrafts.h"

#include <QtWidgets/QDialog>

class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace mailspace {

class ImportFilePage;
class ImportForecastPage;

/// The import assistant: what the files are, whose, and how they are read; then what importing
/// them will do. Imports nothing itself.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(const QString &storePath, const std::vector<Profile> &artists,
                 std::optional<ProfileId> current, QWidget *parent = nullptr);
    ~ImportDialog() override;

    void addFiles(const QStringList &paths);
    /// A list from the clipboard.
    void addText(const QString &text);

    /// What is to be done, once accepted; files that cannot be read are left out.
    std::vector<ImportJob> jobs() const { return m_drafts->jobs(); }
    bool isReady() const { return m_drafts->isReady(); }

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void layOut();
    void connectParts();
    void chooseFiles();
    void goOn();
    void goBack();
    void showFiles();
    void updateState();
    QString problem() const;

    ImportDrafts *m_drafts;
    QStackedWidget *m_pages;
    QListWidget *m_files;
    ImportFilePage *m_file;
    ImportForecastPage *m_forecast;
    QLabel *m_problem;
    QPushButton *m_add;
    QPushButton *m_paste;
    QPushButton *m_back;
    QPushButton *m_cancel;
    QPushButton *m_go;
};

} // namespace mailspace
