// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/contacts/audiencestore.h"

#include <QtWidgets/QMenu>

namespace mailspace {

class StoreSession;

/// The saved audiences: show one, save the present choice under a name, delete one.
class AudienceMenu : public QMenu
{
    Q_OBJECT

public:
    AudienceMenu(StoreSession &session, QWidget *parent);

    /// What would be saved.
    void setShown(const ContactQuery &query) { m_shown = query; }
    void saveAs(const QString &name);

signals:
    void chosen(const mailspace::Audience &audience);
    void noted(const QString &note);
    void failed(const QString &message);

private:
    void fill();
    void askForName();
    void remove(const QString &name);

    StoreSession &m_session;
    ContactQuery m_shown;
};

} // namespace mailspace
