// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fans/scorerecipe.h"

#include <QtWidgets/QWidget>

#include <vector>

class QComboBox;
class QLabel;
class QPushButton;
class QSlider;

namespace mailspace {

/// What if it counted otherwise: a slider for each weight, the half-life and the share of super
/// fans. Nothing is kept until it is saved.
class WhatIfPanel : public QWidget
{
    Q_OBJECT

public:
    explicit WhatIfPanel(QWidget *parent = nullptr);

    /// The recipe in use, from which the sliders start.
    void setRecipe(const ScoreRecipe &recipe);
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
    void saveClicked();
    void enteringClicked();
    void leavingClicked();

private:
    struct Knob
    {
        QSlider *slider = nullptr;
        QLabel *value = nullptr;
    };
    Knob addKnob(const QString &objectName, const QString &name, int least, int most);
    void read(const QSlider *moved);
    void showDraft();

    ScoreRecipe m_recipe;
    ScoreRecipe m_draft;
    QComboBox *m_recipes;
    std::vector<Knob> m_weights; ///< by SmartlinkKind, from New listeners on
    Knob m_halfLife;
    Knob m_share;
    QPushButton *m_entering;
    QPushButton *m_leaving;
    QPushButton *m_save;
    QPushButton *m_discard;
};

} // namespace mailspace
