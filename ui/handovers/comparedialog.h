// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export/listcomparison.h"
#include "ui/import/importqueue.h"
#include "ui/latesttask.h"

#include <QtWidgets/QDialog>

#include <array>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTabWidget;

namespace mailspace {

class ComparedModel;
class StoreSession;

/// What a list that comes back from a mailing tool gets wrong, in four groups that can be saved;
/// the opt-outs nobody told us about can be imported with one click.
class CompareDialog : public QDialog
{
    Q_OBJECT

public:
    CompareDialog(StoreSession &session, QString path, std::optional<ProfileId> current,
                  QWidget *parent = nullptr);

    /// Below the file picker: writes the group that is shown.
    Result<> saveShown(const QString &path) const;

signals:
    void compared();
    /// The opt-outs as a list to be imported; the dialog closes.
    void importWanted(const mailspace::ImportJob &job);

private:
    void addGroup(Discrepancy which);
    void layOut();
    void ask();
    void showComparison(const Result<ListComparison> &comparison);
    void showGroups();
    void updateButtons();
    void pickFile();
    void importOptOuts();
    Discrepancy shownGroup() const;

    StoreSession &m_session;
    QString m_path;
    ListComparison m_comparison;
    std::array<ComparedModel *, allDiscrepancies.size()> m_models{};
    QComboBox *m_artist;
    QLineEdit *m_search;
    QLabel *m_summary;
    QTabWidget *m_tabs;
    QPushButton *m_save;
    QPushButton *m_import;
    LatestTask m_question;
};

} // namespace mailspace
