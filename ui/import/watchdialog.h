// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtWidgets/QDialog>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace mailspace {

/// Whether a folder is watched for new lists, and which one.
class WatchDialog : public QDialog
{
    Q_OBJECT

public:
    WatchDialog(bool wanted, const QString &folder, QWidget *parent = nullptr);

    bool isWanted() const;
    QString folder() const;

private:
    void pickFolder();
    void settle();

    QCheckBox *m_wanted;
    QLineEdit *m_folder;
    QPushButton *m_pick;
    QPushButton *m_keep;
};

} // namespace mailspace
