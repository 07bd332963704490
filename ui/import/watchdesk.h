// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QObject>

class QWidget;

namespace mailspace {

class ListOffer;
class WatchedFolder;

/// The watched folder as the person meets it: the question which one, and the notice of a new list.
class WatchDesk : public QObject
{
    Q_OBJECT

public:
    WatchDesk(const QString &storePath, QWidget *window);

    /// To be placed in the window; hidden while there is nothing to offer.
    ListOffer &notice() const { return *m_notice; }
    /// Asks whether to watch, and which folder.
    void ask();

signals:
    void importWanted(const QString &path);
    void failed(const QString &message);

private:
    QWidget *m_window;
    ListOffer *m_notice;
    WatchedFolder *m_folder;
};

} // namespace mailspace
