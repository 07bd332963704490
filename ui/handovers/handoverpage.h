// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export/handoverledger.h"
#include "ui/latesttask.h"

#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace mailspace {

class HandoverDesk;
class HandoverModel;
class MessagePanel;
class StoreSession;
class TaskStrip;

/// The page of hand-overs: who got which list, who of them must be removed there by now, and the
/// files that say so.
class HandoverPage : public QWidget
{
    Q_OBJECT

public:
    HandoverPage(StoreSession &session, TaskStrip &strip, QWidget *parent = nullptr);

    /// Asks again, after the store has changed.
    void refresh();
    /// Below the file picker: writes the removals of the chosen hand-over.
    void saveRemovals(const QString &path, bool withNew);
    HandoverDesk &desk() const { return *m_desk; }

signals:
    void answered();
    void failed(const QString &message);
    void staleCountChanged(int handovers);
    void exportClicked();
    void compareClicked();

private:
    QWidget *buttonRow();
    QPushButton *button(const QString &objectName, const QString &text);
    void setUpTable();
    void showHandovers(const std::vector<Handover> &handovers);
    void updateButtons();
    const Handover *chosen() const;
    void showPeople();

    StoreSession &m_session;
    TaskStrip &m_strip;
    HandoverDesk *m_desk;
    HandoverModel *m_model;
    QStackedWidget *m_stack;
    QTableView *m_table;
    MessagePanel *m_empty;
    QLabel *m_summary;
    QPushButton *m_compare = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_saveNew = nullptr;
    QPushButton *m_applied = nullptr;
    QPushButton *m_people = nullptr;
    LatestTask m_question;
};

} // namespace mailspace
