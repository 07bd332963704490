// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QObject>

class QWidget;

namespace mailspace {

class StoreSession;
class TaskStrip;

/// Copies the open store to a file, read back before it counts.
class BackupDesk : public QObject
{
    Q_OBJECT

public:
    BackupDesk(StoreSession &session, TaskStrip &strip, QWidget *window);

    void pickFile();
    /// Below the file picker.
    void backUpTo(const QString &path);

private:
    StoreSession &m_session;
    TaskStrip &m_strip;
    QWidget *m_window;
};

} // namespace mailspace
