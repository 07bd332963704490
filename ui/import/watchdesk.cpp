// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/watchdesk.h"

#include "ui/import/listoffer.h"
#include "ui/import/watchdialog.h"

namespace mailspace {

WatchDesk::WatchDesk(const QString &storePath, QWidget *window)
    : QObject(window)
    , m_window(window)
    , m_notice(new ListOffer(window))
    , m_folder(new WatchedFolder(storePath, this))
{
    connect(m_folder, &WatchedFolder::listAppeared, m_notice, &ListOffer::offer);
    connect(m_folder, &WatchedFolder::failed, this, &WatchDesk::failed);
    connect(m_notice, &ListOffer::ignored, this, &WatchedFolder::ignore);
    connect(m_notice, &ListOffer::importWanted, this, &WatchDesk::importWanted);
}

void WatchDesk::ask()
{
    auto *dialog = new WatchDialog(WatchedFolder::isWanted(), WatchedFolder::folder(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { m_folder->watch(dialog->isWanted(), dialog->folder()); });
    dialog->open();
}

} // namespace mailspace
