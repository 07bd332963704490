// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/contacts/contactedit.h"

#include <QtCore/QObject>

#include <vector>

namespace mailspace {

class StoreSession;
class TaskStrip;

/// Keeps what is changed about contacts by hand, says so in the strip, and takes the changes back,
/// the last one first.
class ContactEditor : public QObject
{
    Q_OBJECT

public:
    ContactEditor(StoreSession &session, TaskStrip &strip, QObject *parent);

    /// No value: back to what the lists tell.
    void keep(ContactId contact, ContactField field, const std::optional<QString> &value);
    bool canUndo() const;
    void undo();

signals:
    void edited(mailspace::ContactId contact);
    /// Nothing was kept.
    void failed(const QString &message);

private:
    struct Change
    {
        ContactId contact = 0;
        ContactEdits before;
    };
    void write(ContactId contact, const ContactEdits &edits, bool isUndo);
    void tell(ContactField field, bool isByHand, bool isUndo);

    StoreSession &m_session;
    TaskStrip &m_strip;
    std::vector<Change> m_changes; ///< the last one is undone first
};

} // namespace mailspace
