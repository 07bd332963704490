// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/import/importpreview.h"
#include "ui/import/importqueue.h"

#include <QtWidgets/QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace mailspace {

struct Profile;

/// Asks what the files are and whose, and shows how they will be read. Imports nothing itself.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(QStringList files, const std::vector<Profile> &artists,
                 std::optional<ProfileId> current, QWidget *parent = nullptr);
    ~ImportDialog() override;

    /// What is to be done, once accepted; files that cannot be read are left out.
    std::vector<ImportJob> jobs() const;
    bool isReady() const;

private:
    void setUpFields(const std::vector<Profile> &artists, std::optional<ProfileId> current);
    void layOut();
    void lookAtFiles();
    void showLookedAt(std::vector<LookedAtFile> files);
    void updateState();
    ListMeaning meaning() const;
    bool holdsForAll() const;
    int readableFiles() const;
    QString problem() const;

    QStringList m_paths;
    std::vector<LookedAtFile> m_files;
    bool m_looking = false;
    QComboBox *m_artist;
    QComboBox *m_meaning;
    QCheckBox *m_forAll;
    QLineEdit *m_smartlink;
    QComboBox *m_kind;
    QComboBox *m_dateOrder;
    ImportPreview *m_preview;
    QLabel *m_problem;
    QPushButton *m_go = nullptr;
};

} // namespace mailspace
