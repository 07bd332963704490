// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/consent/consentbatch.h"

#include <QtCore/QObject>

class QAction;
class QWidget;

namespace mailspace {

class ContactsPage;
class StoreSession;
class TaskStrip;
struct ErasurePreview;

/// What can be said of the people selected in the table: that they unsubscribed, complained or
/// bounced, each with its undo; their history; their erasure. Adds itself to the table's menu.
class ConsentDesk : public QObject
{
    Q_OBJECT

public:
    ConsentDesk(StoreSession &session, TaskStrip &strip, ContactsPage &page, QWidget *window);

    /// Records the answer for the selected people, then offers to take it back.
    void record(ConsentKind kind, std::optional<qint64> profile);
    void showHistory();
    void askToErase();
    /// Below the folder picker: writes all that is known of the person into a folder of its own.
    void saveEverythingTo(const QString &folder);

signals:
    void changed();
    void failed(const QString &message);

private:
    QAction *addAction(const QString &objectName, const QString &text);
    void updateActions();
    void pickFolder();
    void takeBack(const std::vector<qint64> &events);
    void erase(const QString &email, const QString &reason);
    void settle(const QString &sentence);
    QString sentenceFor(ConsentKind kind, std::optional<qint64> profile, int count) const;

    StoreSession &m_session;
    TaskStrip &m_strip;
    ContactsPage &m_page;
    QWidget *m_window;
    QAction *m_unsubscribe;
    QAction *m_unsubscribeAll;
    QAction *m_complaint;
    QAction *m_bounce;
    QAction *m_history;
    QAction *m_access;
    QAction *m_erase;
};

} // namespace mailspace
