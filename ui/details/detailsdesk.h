// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/contacts/mistypedaddresses.h"
#include "ui/latesttask.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <memory>

class QAction;
class QWidget;

namespace mailspace {

class ContactEditor;
class ContactPanel;
class ContactsPage;
class StoreSession;
class TaskStrip;
struct ContactDetails;

/// Shows the details of the fan selected in the table beside it, lets them be changed, and saves
/// everything known about a person. Adds itself to the table's menu.
class DetailsDesk : public QObject
{
    Q_OBJECT

public:
    DetailsDesk(StoreSession &session, TaskStrip &strip, ContactsPage &page, QWidget *window);

    void showPanel(bool shown);
    /// Saves everything known about the fan shown in a new folder there.
    void saveAllKnown(const QString &folder);
    /// Puts the panel in reach of what the other desks have added to the table's menu.
    void gatherActions();
    /// Reads the fan shown once more: others have changed what is known.
    void refresh();

signals:
    void loaded(); ///< the panel shows the fan selected
    void edited();
    /// The other address of the fan is to be a person of its own again.
    void separationWanted(qint64 other, qint64 kept);
    void correctionWanted(const std::vector<mailspace::MistypedAddress> &addresses);
    void failed(const QString &message);

private:
    QAction *addAction(const QString &objectName, const QString &text, const QKeySequence &key);
    void connectActions();
    void followSelection();
    void load();
    void take(ContactDetails details);
    void settlePanel();
    void step(int rows);
    void showReceipts();
    void pickFolder();

    StoreSession &m_session;
    TaskStrip &m_strip;
    ContactsPage &m_page;
    QWidget *m_window;
    ContactPanel *m_panel;
    ContactEditor *m_editor;
    QTimer m_soon;
    LatestTask m_loading;
    std::unique_ptr<ContactDetails> m_details;
    bool m_isWanted = true;
    QAction *m_toggle;
    QAction *m_edit;
    QAction *m_undo;
    QAction *m_save;
    QAction *m_previous;
    QAction *m_next;
};

} // namespace mailspace
