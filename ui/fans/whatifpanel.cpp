// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fans/whatifpanel.h"

#include "ui/fans/fantables.h"

#include <QtCore/QLocale>
#include <QtCore/QSignalBlocker>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSlider>

#include <cmath>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

constexpr int stepsPerPoint = 4; ///< weights move by quarters of a point
constexpr int mostPoints = 20;
constexpr int daysPerStep = 30;
constexpr int mostMonths = 60;
constexpr double sharePerStep = 0.001;
constexpr int mostShareSteps = 300;

} // namespace

WhatIfPanel::WhatIfPanel(QWidget *parent)
    : QWidget(parent)
    , m_recipes(new QComboBox(this))
    , m_entering(new QPushButton(this))
    , m_leaving(new QPushButton(this))
    , m_save(new QPushButton(tr("&Save as recipe…"), this))
    , m_discard(new QPushButton(tr("&Discard"), this))
{
    setObjectName(u"whatIf"_s);
    setFixedWidth(250);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 16, 16);
    column->setSpacing(4);
    auto *title = new QLabel(tr("What if it counted otherwise?"), this);
    QFont bold = title->font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    column->addWidget(title);
    column->addSpacing(4);
    m_recipes->setObjectName(u"recipes"_s);
    m_recipes->setAccessibleName(tr("Recipe"));
    column->addWidget(m_recipes);
    column->addSpacing(4);
    for (std::size_t kind = 1; kind < smartlinkKindCount; ++kind) {
        const auto each = static_cast<SmartlinkKind>(kind);
        m_weights.push_back(
            addKnob(u"weight-"_s + kindKey(each), kindName(each), 0, mostPoints * stepsPerPoint));
    }
    m_halfLife = addKnob(u"halfLife"_s, tr("Half is gone after"), 1, mostMonths);
    m_share = addKnob(u"topShare"_s, tr("Super fans are the best"), 1, mostShareSteps);
    column->addSpacing(8);
    m_entering->setObjectName(u"entering"_s);
    m_leaving->setObjectName(u"leaving"_s);
    m_save->setObjectName(u"saveRecipe"_s);
    m_discard->setObjectName(u"discardRecipe"_s);
    for (auto *button : {m_entering, m_leaving, m_save, m_discard}) {
        column->addWidget(button);
    }
    column->addStretch();
    connect(m_entering, &QPushButton::clicked, this, &WhatIfPanel::enteringClicked);
    connect(m_leaving, &QPushButton::clicked, this, &WhatIfPanel::leavingClicked);
    connect(m_save, &QPushButton::clicked, this, &WhatIfPanel::saveClicked);
    connect(m_discard, &QPushButton::clicked, this, [this] {
        setRecipe(m_recipe);
        emit draftChanged();
    });
    connect(m_recipes, &QComboBox::activated, this, [this](int choice) {
        const QVariant id = m_recipes->itemData(choice);
        emit recipeChosen(id.isValid() ? std::optional(id.toLongLong()) : std::nullopt);
    });
    setRecipes({});
    setRecipe({});
}

void WhatIfPanel::setRecipes(const std::vector<NamedRecipe> &recipes)
{
    const QSignalBlocker quiet(m_recipes);
    m_recipes->clear();
    m_recipes->addItem(tr("The usual recipe"));
    for (const auto &recipe : recipes) {
        m_recipes->addItem(recipe.name, recipe.id);
        if (recipe.inUse) {
            m_recipes->setCurrentIndex(m_recipes->count() - 1);
        }
    }
}

WhatIfPanel::Knob WhatIfPanel::addKnob(const QString &objectName, const QString &name, int least,
                                       int most)
{
    auto *label = new QLabel(name, this);
    const Knob knob{new QSlider(Qt::Horizontal, this), new QLabel(this)};
    knob.slider->setObjectName(objectName);
    knob.slider->setAccessibleName(name);
    knob.slider->setRange(least, most);
    knob.value->setAlignment(Qt::AlignRight);
    label->setBuddy(knob.slider);
    auto *words = new QHBoxLayout;
    words->addWidget(label);
    words->addWidget(knob.value);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addLayout(words);
    column->addWidget(knob.slider);
    connect(knob.slider, &QSlider::valueChanged, this, [this, slider = knob.slider] {
        read(slider);
        showDraft();
        emit draftChanged();
    });
    return knob;
}

void WhatIfPanel::setRecipe(const ScoreRecipe &recipe)
{
    m_recipe = recipe;
    m_draft = recipe;
    const auto place = [](const Knob &knob, double value) {
        const QSignalBlocker quiet(knob.slider);
        knob.slider->setValue(static_cast<int>(std::lround(value)));
    };
    for (std::size_t i = 0; i < m_weights.size(); ++i) {
        place(m_weights[i], recipe.weights.at(i + 1) * stepsPerPoint);
    }
    place(m_halfLife, recipe.halfLifeDays / daysPerStep);
    place(m_share, recipe.topShare / sharePerStep);
    showDraft();
    showChange(0, 0);
}

void WhatIfPanel::setTopShare(double share)
{
    m_draft.threshold.reset();
    m_share.slider->setValue(static_cast<int>(std::lround(share / sharePerStep)));
}

void WhatIfPanel::read(const QSlider *moved)
{
    // Only what was moved changes its number: the others may stand between two steps.
    for (std::size_t i = 0; i < m_weights.size(); ++i) {
        if (moved == m_weights[i].slider) {
            m_draft.weights.at(i + 1) = double(moved->value()) / stepsPerPoint;
        }
    }
    if (moved == m_halfLife.slider) {
        m_draft.halfLifeDays = moved->value() * daysPerStep;
    }
    if (moved == m_share.slider) {
        m_draft.topShare = moved->value() * sharePerStep;
        m_draft.threshold.reset();
    }
}

void WhatIfPanel::showDraft()
{
    const QLocale locale;
    for (std::size_t i = 0; i < m_weights.size(); ++i) {
        m_weights[i].value->setText(locale.toString(m_draft.weights.at(i + 1), 'g', 4));
    }
    m_halfLife.value->setText(tr(
        "%n month(s)", nullptr, static_cast<int>(std::lround(m_draft.halfLifeDays * 12 / 365.25))));
    m_share.value->setText(shareText(m_draft.topShare));
    m_save->setEnabled(isChanged());
    m_discard->setEnabled(isChanged());
}

void WhatIfPanel::showChange(qint64 entering, qint64 leaving)
{
    m_entering->setText(tr("%Ln would become super fans", nullptr, static_cast<int>(entering)));
    m_leaving->setText(tr("%Ln would be none any more", nullptr, static_cast<int>(leaving)));
    m_entering->setEnabled(entering > 0);
    m_leaving->setEnabled(leaving > 0);
}

} // namespace mailspace
