// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/contacts/audiencemenu.h"

#include "ui/store/storesession.h"

#include <QtWidgets/QInputDialog>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

QString asMenuText(QString name)
{
    return name.replace(u'&', u"&&"_s);
}

} // namespace

AudienceMenu::AudienceMenu(StoreSession &session, QWidget *parent)
    : QMenu(parent)
    , m_session(session)
{
    setObjectName(u"audienceMenu"_s);
    connect(this, &QMenu::aboutToShow, this, &AudienceMenu::fill);
}

void AudienceMenu::fill()
{
    clear();
    const auto audiences = AudienceStore(m_session.database()).all();
    if (!audiences) {
        emit failed(audiences.error().message);
        return;
    }
    for (const Audience &audience : *audiences) {
        QAction *action = addAction(asMenuText(audience.name));
        action->setToolTip(audience.words);
        connect(action, &QAction::triggered, this, [this, audience] { emit chosen(audience); });
    }
    if (audiences->empty()) {
        addAction(tr("No audience saved yet"))->setEnabled(false);
    }
    addSeparator();
    QAction *save = addAction(tr("&Save what is shown as an audience…"));
    save->setObjectName(u"saveAudience"_s);
    save->setEnabled(m_shown.isNarrowed() || m_shown.optedInOnly);
    connect(save, &QAction::triggered, this, &AudienceMenu::askForName);
    if (audiences->empty()) {
        return;
    }
    QMenu *others = addMenu(tr("&Delete"));
    for (const Audience &audience : *audiences) {
        connect(others->addAction(asMenuText(audience.name)), &QAction::triggered, this,
                [this, name = audience.name] { remove(name); });
    }
}

void AudienceMenu::askForName()
{
    auto *dialog = new QInputDialog(parentWidget());
    dialog->setObjectName(u"audienceDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save audience"));
    dialog->setLabelText(tr("Name of the audience; one of the same name is replaced:"));
    dialog->setOkButtonText(tr("Save audience"));
    connect(dialog, &QInputDialog::textValueSelected, this, &AudienceMenu::saveAs);
    dialog->open();
}

void AudienceMenu::saveAs(const QString &name)
{
    const auto audience = Audience::of(name, m_shown);
    const auto saved = AudienceStore(m_session.database()).save(audience, currentTimestamp());
    if (saved) {
        emit noted(tr("Audience “%1” saved").arg(audience.name));
    } else {
        emit failed(saved.error().message);
    }
}

void AudienceMenu::remove(const QString &name)
{
    const auto removed = AudienceStore(m_session.database()).remove(name);
    if (removed) {
        emit noted(tr("Audience “%1” deleted").arg(name));
    } else {
        emit failed(removed.error().message);
    }
}

} // namespace mailspace
