// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export/removals.h"
#include "ui/import/importqueue.h"

#include <QtCore/QObject>

class QWidget;

namespace mailspace {

class StoreSession;
class TaskStrip;
struct Handover;

/// What is done about a hand-over: its people shown, its removals saved and confirmed; and the list
/// that comes back from a mailing tool compared. Its dialogs belong to `window`.
class HandoverDesk : public QObject
{
    Q_OBJECT

public:
    HandoverDesk(StoreSession &session, TaskStrip &strip, QWidget *window);

    void showPeople(const Handover &handover);
    void pickFile(const Handover &handover, bool withNew);
    /// Below the file picker.
    void saveRemovals(qint64 handover, const QString &path, bool withNew);
    void markApplied(qint64 handover);
    /// Asks for the list of the artist; empty: the dialog asks whose it is.
    void pickListToCompare(std::optional<ProfileId> artist);
    void compare(const QString &path, std::optional<ProfileId> artist);

signals:
    /// The ledger says something else now.
    void changed();
    void failed(const QString &message);
    void importWanted(const mailspace::ImportJob &job);

private:
    void settle(const Result<RemovalReceipt> &receipt);

    StoreSession &m_session;
    TaskStrip &m_strip;
    QWidget *m_window;
};

} // namespace mailspace
