// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fans/recipeknob.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QSlider>

#include <cmath>

namespace mailspace {

RecipeKnob::RecipeKnob(Number number, QWidget *parent)
    : QWidget(parent)
    , m_number(std::move(number))
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_value(new QLabel(this))
{
    m_slider->setObjectName(m_number.key);
    m_slider->setAccessibleName(m_number.name);
    m_slider->setRange(static_cast<int>(std::lround(m_number.least / m_number.step)),
                       static_cast<int>(std::lround(m_number.most / m_number.step)));
    m_value->setAlignment(Qt::AlignRight);
    auto *name = new QLabel(m_number.name, this);
    name->setBuddy(m_slider);
    auto *words = new QHBoxLayout;
    words->addWidget(name);
    words->addWidget(m_value);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(words);
    column->addWidget(m_slider);
    connect(m_slider, &QSlider::valueChanged, this, &RecipeKnob::moved);
}

void RecipeKnob::display(const ScoreRecipe &recipe)
{
    const double value = m_number.read(recipe);
    const QSignalBlocker quiet(m_slider);
    m_slider->setValue(static_cast<int>(std::lround(value / m_number.step)));
    m_value->setText(m_number.words(value));
}

void RecipeKnob::writeTo(ScoreRecipe &recipe) const
{
    m_number.write(recipe, m_slider->value() * m_number.step);
}

} // namespace mailspace
