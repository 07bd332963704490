// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/contacts/contact.h"

#include <QtCore/QObject>

#include <vector>

namespace mailspace {

class ContactTableView;
class StoreSession;

/// Copies the selected rows of the table as text, as they stand there, with titles.
class ContactClipboard : public QObject
{
    Q_OBJECT

public:
    ContactClipboard(StoreSession &session, ContactTableView &table, QObject *parent);

    /// Of these rows, as seen within `profile` or over all. Reads them on a worker thread.
    void copySelected(std::optional<ProfileId> profile);

signals:
    void noted(const QString &note);
    void failed(const QString &message);

private:
    StoreSession &m_session;
    ContactTableView &m_table;
};

} // namespace mailspace
