// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export/exporter.h"
#include "ui/latesttask.h"

#include <QtWidgets/QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QTableWidget;

namespace mailspace {

class ColumnChooser;
class StoreSession;
struct ExportPreview;

/// Asks whom to hand over, in which layout, with which columns, to whom, and shows the first rows
/// of what would be written; the file is picked afterwards.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// `optIn` without a profile: no artist is chosen, so only what is shown can be exported.
    ExportDialog(StoreSession &session, ContactQuery optIn, ContactQuery shown,
                 QWidget *parent = nullptr);

    /// All but the path.
    ExportRequest request() const;

signals:
    void previewed();

private:
    void setUpFields();
    void layOut();
    void rememberChoices();
    void adapt();
    void preview();
    void showPreview(const ExportPreview &shown);
    /// Why it cannot be exported like this; empty: it can.
    QString obstacle() const;

    StoreSession &m_session;
    ContactQuery m_optIn;
    ContactQuery m_shown;
    QFormLayout *m_form;
    QRadioButton *m_optInChoice;
    QRadioButton *m_shownChoice;
    QComboBox *m_evidence;
    QLineEdit *m_reason;
    QComboBox *m_target;
    QComboBox *m_recipient;
    ColumnChooser *m_columns;
    QTableWidget *m_preview;
    QLabel *m_count;
    QLabel *m_obstacle;
    QPushButton *m_go = nullptr;
    qint64 m_contacts = -1; ///< -1: not known yet
    LatestTask m_question;
};

} // namespace mailspace
