// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QObject>

#include <functional>

class QWidget;

namespace mailspace {

class Sidebar;
class StoreMenu;
class StoreSession;

/// Adds artists and renames the one that is chosen in the sidebar, with a dialog from the menu.
class ArtistDesk : public QObject
{
    Q_OBJECT

public:
    ArtistDesk(StoreSession &session, Sidebar &sidebar, const StoreMenu &menu, QWidget *window);

    /// Adds the artist and chooses it.
    void add(const QString &name);

signals:
    void failed(const QString &message);

private:
    void renameChosen();
    void ask(const QString &title, const QString &present,
             const std::function<void(const QString &)> &then);

    StoreSession &m_session;
    Sidebar &m_sidebar;
    QWidget *m_window;
};

} // namespace mailspace
