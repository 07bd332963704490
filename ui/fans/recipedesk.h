// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fans/scorerecipe.h"

#include <QtCore/QObject>

#include <functional>

class QWidget;

namespace mailspace {

class StoreSession;

/// Chooses, saves and deletes the named recipes of an artist, or of the overview.
class RecipeDesk : public QObject
{
    Q_OBJECT

public:
    /// Dialogs belong to the page.
    RecipeDesk(StoreSession &session, QWidget *page);

    /// The usual recipe for none.
    void use(std::optional<ProfileId> profile, std::optional<qint64> recipe);
    void remove(std::optional<ProfileId> profile, const NamedRecipe &recipe);
    /// Asks for a name, then saves and uses it.
    void askName(std::optional<ProfileId> profile, const ScoreRecipe &recipe);

signals:
    void changed(); ///< scores follow another recipe from now on
    void failed(const QString &message);
    void noted(const QString &note);
    void undoable(const QString &sentence, const std::function<void()> &undo);

private:
    void save(std::optional<ProfileId> profile, const QString &name, const ScoreRecipe &recipe);
    bool settle(const Result<> &done);

    StoreSession &m_session;
    QWidget *m_page;
};

} // namespace mailspace
