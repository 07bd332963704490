// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/fans/recipeknob.h"

#include <vector>

class QComboBox;
class QPushButton;
class QVBoxLayout;

namespace mailspace {

/// What if it counted otherwise: a slider for each number of the recipe. Nothing is kept until it
/// is saved.
class WhatIfPanel : public QWidget
{
    Q_OBJECT

public:
    explicit WhatIfPanel(QWidget *parent = nullptr);

    /// The recipe in use, from which the sliders start, and from which score on it makes fans super
    /// fans.
    void setRecipe(const ScoreRecipe &recipe, double threshold);
    /// The recipes to choose from, beside the usual one.
    void setRecipes(const std::vector<NamedRecipe> &recipes);
    const ScoreRecipe &draft() const { return m_draft; }
    bool isChanged() const { return !(m_draft == m_recipe); }
    /// As if the slider had been moved; a share of the people.
    void setTopShare(double share);
    void showChange(qint64 entering, qint64 leaving);

signals:
    void draftChanged();
    void recipeChosen(std::optional<qint64> recipe); ///< none: the usual one
    void recipeDeleted(const mailspace::NamedRecipe &recipe);
    void saveClicked();
    void enteringClicked();
    void leavingClicked();

private:
    RecipeKnob *addKnob(QVBoxLayout *column, RecipeKnob::Number number);
    void addLevels(QVBoxLayout *column);
    void chooseThreshold(bool fixed);
    void showDraft();

    ScoreRecipe m_recipe;
    ScoreRecipe m_draft;
    std::vector<NamedRecipe> m_named;
    double m_threshold = 0; ///< in use, whether fixed or by share
    QComboBox *m_recipes;
    QPushButton *m_delete;
    std::vector<RecipeKnob *> m_knobs;
    RecipeKnob *m_share = nullptr;
    RecipeKnob *m_points = nullptr;
    QComboBox *m_superFans;
    QPushButton *m_entering;
    QPushButton *m_leaving;
    QPushButton *m_save;
    QPushButton *m_discard;
};

} // namespace mailspace
