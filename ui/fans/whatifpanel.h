// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fans/scorerecipe.h"

#include <QtWidgets/QWidget>

#include <deque>
#include <functional>
#include <vector>

class QComboBox;
class QLabel;
class QPushButton;
class QSlider;
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
    /// A slider for one number of the recipe.
    struct Knob
    {
        QSlider *slider = nullptr;
        QLabel *name = nullptr;
        QLabel *value = nullptr;
        std::function<double(const ScoreRecipe &)> read;
        std::function<void(ScoreRecipe &, double)> write;
        std::function<QString(double)> words;
        double step = 1;
    };
    struct Range
    {
        double least = 0;
        double most = 1;
        double step = 1;
    };
    Knob &addKnob(QVBoxLayout *column, const QString &objectName, const QString &name,
                  const Range &range);
    void addWeights(QVBoxLayout *column);
    void addFactors(QVBoxLayout *column);
    void addLevels(QVBoxLayout *column);
    void chooseThreshold(bool fixed);
    void showRecipes();
    void showDraft();

    ScoreRecipe m_recipe;
    ScoreRecipe m_draft;
    std::vector<NamedRecipe> m_named;
    double m_threshold = 0; ///< in use, whether fixed or by share
    QComboBox *m_recipes;
    QPushButton *m_delete;
    std::deque<Knob> m_knobs; ///< stay in place
    Knob *m_share = nullptr;
    Knob *m_points = nullptr;
    QComboBox *m_superFans;
    QPushButton *m_entering;
    QPushButton *m_leaving;
    QPushButton *m_save;
    QPushButton *m_discard;
};

} // namespace mailspace
