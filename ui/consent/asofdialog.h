// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/consent/exportableasof.h"
#include "ui/latesttask.h"

#include <QtCore/QTimer>
#include <QtWidgets/QDialog>

class QComboBox;
class QDateEdit;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace mailspace {

class AsOfModel;
class StoreSession;

/// Who could be exported on a day, and by which consent: as recorded by then, or with what is known
/// today.
class AsOfDialog : public QDialog
{
    Q_OBJECT

public:
    AsOfDialog(StoreSession &session, std::optional<qint64> current, QWidget *parent = nullptr);

    /// Below the file picker: writes all of them, whatever is searched for.
    void saveTo(const QString &path);

signals:
    void answered();

private:
    void setUpFields(std::optional<qint64> current);
    void layOut();
    QFormLayout *form();
    void ask();
    void showView(const Result<AsOfView> &view);
    void pickFile();
    AsOfRequest request() const;

    StoreSession &m_session;
    AsOfModel *m_model;
    QComboBox *m_artist;
    QDateEdit *m_day;
    QRadioButton *m_then;
    QRadioButton *m_today;
    QLineEdit *m_search;
    QLabel *m_count;
    QPushButton *m_save;
    QTimer m_pause; ///< while typing
    LatestTask m_question;
};

} // namespace mailspace
