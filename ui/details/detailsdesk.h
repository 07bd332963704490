// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/contacts/contactedit.h"
#include "core/contacts/mistypedaddresses.h"
#include "core/progress.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <memory>

class QAction;
class QWidget;

namespace mailspace {

class ContactPanel;
class ContactsPage;
class StoreSession;
class TaskStrip;
struct ContactDetails;

/// Shows the details of the fan selected in the table beside it, keeps what is changed there, each
/// with its undo, and saves everything known about a person. Adds itself to the table's menu.
class DetailsDesk : public QObject
{
    Q_OBJECT

public:
    DetailsDesk(StoreSession &session, TaskStrip &strip, ContactsPage &page, QWidget *window);
    ~DetailsDesk() override;

    void showPanel(bool shown);
    /// Takes the last change back.
    void undo();
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
    struct Change
    {
        ContactId contact = 0;
        ContactEdits before;
    };

    QAction *addAction(const QString &objectName, const QString &text, const QKeySequence &key);
    void connectActions();
    void followSelection();
    void load();
    void take(ContactDetails details);
    void settlePanel();
    void step(int rows);
    void keep(ContactField field, const std::optional<QString> &value);
    void write(ContactId contact, const ContactEdits &edits, bool isUndo);
    void showReceipts();
    void pickFolder();

    StoreSession &m_session;
    TaskStrip &m_strip;
    ContactsPage &m_page;
    QWidget *m_window;
    ContactPanel *m_panel;
    QTimer m_soon;
    std::shared_ptr<Progress> m_progress;
    std::unique_ptr<ContactDetails> m_details;
    std::vector<Change> m_changes; ///< the last one is undone first
    bool m_isWanted = true;
    QAction *m_toggle;
    QAction *m_edit;
    QAction *m_undo;
    QAction *m_save;
    QAction *m_previous;
    QAction *m_next;
};

} // namespace mailspace
