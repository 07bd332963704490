// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/store/artistdesk.h"

#include "ui/sidebar.h"
#include "ui/store/storemenu.h"
#include "ui/store/storesession.h"

#include <QtWidgets/QInputDialog>

namespace mailspace {

using namespace Qt::StringLiterals;

ArtistDesk::ArtistDesk(StoreSession &session, Sidebar &sidebar, const StoreMenu &menu,
                       QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_sidebar(sidebar)
    , m_window(window)
{
    connect(menu.addArtist, &QAction::triggered, this,
            [this] { ask(tr("Add artist"), {}, [this](const QString &name) { add(name); }); });
    connect(menu.renameArtist, &QAction::triggered, this, &ArtistDesk::renameChosen);
}

void ArtistDesk::add(const QString &name)
{
    const auto added = m_session.addProfile(name);
    if (added) {
        m_sidebar.chooseProfile(*added);
    } else {
        emit failed(added.error().message);
    }
}

void ArtistDesk::renameChosen()
{
    const auto profile = m_sidebar.profile();
    if (!profile) {
        return;
    }
    ask(tr("Rename artist"), m_session.profileName(profile), [this, profile](const QString &name) {
        if (const auto done = m_session.renameProfile(*profile, name); !done) {
            emit failed(done.error().message);
        }
    });
}

void ArtistDesk::ask(const QString &title, const QString &present,
                     const std::function<void(const QString &)> &then)
{
    auto *dialog = new QInputDialog(m_window);
    dialog->setObjectName(u"artistDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(tr("Name of the artist:"));
    dialog->setTextValue(present);
    dialog->setOkButtonText(title);
    connect(dialog, &QInputDialog::textValueSelected, this, then);
    dialog->open();
}

} // namespace mailspace
