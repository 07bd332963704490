// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fans/recipedesk.h"

#include "core/store/database.h"
#include "ui/store/storesession.h"

#include <QtWidgets/QInputDialog>

namespace mailspace {

using namespace Qt::StringLiterals;

RecipeDesk::RecipeDesk(StoreSession &session, QWidget *page)
    : QObject(page)
    , m_session(session)
    , m_page(page)
{
}

/// Tells everybody; whether it was done.
bool RecipeDesk::settle(const Result<> &done)
{
    m_session.forget(); // who is a super fan
    if (done) {
        emit changed();
    } else {
        emit failed(done.error().message);
    }
    return done.has_value();
}

void RecipeDesk::use(std::optional<ProfileId> profile, std::optional<qint64> recipe)
{
    settle(RecipeStore(m_session.database()).use(profile, recipe));
}

void RecipeDesk::remove(std::optional<ProfileId> profile, const NamedRecipe &recipe)
{
    if (settle(RecipeStore(m_session.database()).remove(recipe.id))) {
        emit undoable(tr("Deleted the recipe “%1”; the usual one counts.").arg(recipe.name),
                      [this, profile, recipe] { save(profile, recipe.name, recipe.recipe); });
    }
}

void RecipeDesk::save(std::optional<ProfileId> profile, const QString &name,
                      const ScoreRecipe &recipe)
{
    if (settle(RecipeStore(m_session.database()).save(profile, name, recipe, currentTimestamp()))) {
        emit noted(tr("Scores now follow “%1”").arg(name.trimmed()));
    }
}

void RecipeDesk::askName(std::optional<ProfileId> profile, const ScoreRecipe &recipe)
{
    auto *dialog = new QInputDialog(m_page);
    dialog->setObjectName(u"recipeDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save as recipe"));
    dialog->setLabelText(tr("Name of the recipe for %1:").arg(m_session.profileName(profile)));
    dialog->setTextValue(tr("My recipe"));
    dialog->setOkButtonText(tr("Save and use"));
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this, profile, recipe](const QString &name) { save(profile, name, recipe); });
    dialog->open();
}

} // namespace mailspace
