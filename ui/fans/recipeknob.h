// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fans/scorerecipe.h"

#include <QtWidgets/QWidget>

#include <functional>

class QLabel;
class QSlider;

namespace mailspace {

/// One number of a recipe as a slider, with its name and its value in words.
class RecipeKnob : public QWidget
{
    Q_OBJECT

public:
    struct Number
    {
        QString key; ///< the object name of the slider
        QString name;
        double least = 0;
        double most = 1;
        double step = 1;
        std::function<double(const ScoreRecipe &)> read;
        std::function<void(ScoreRecipe &, double)> write;
        std::function<QString(double)> words;
    };
    RecipeKnob(Number number, QWidget *parent);

    /// Shows the number; it may stand between two steps of the slider.
    void display(const ScoreRecipe &recipe);
    void writeTo(ScoreRecipe &recipe) const;

signals:
    void moved(); ///< by hand

private:
    Number m_number;
    QSlider *m_slider;
    QLabel *m_value;
};

} // namespace mailspace
