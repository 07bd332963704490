// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fans/whatifpanel.h"

#include "ui/fans/recipenumbers.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>

#include <algorithm>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

constexpr int whatIfWidth = 304;

} // namespace

WhatIfPanel::WhatIfPanel(QWidget *parent)
    : QWidget(parent)
    , m_recipes(new QComboBox(this))
    , m_delete(new QPushButton(tr("De&lete"), this))
    , m_superFans(new QComboBox(this))
    , m_entering(new QPushButton(this))
    , m_leaving(new QPushButton(this))
    , m_save(new QPushButton(tr("&Save as recipe…"), this))
    , m_discard(new QPushButton(tr("&Discard"), this))
{
    setObjectName(u"whatIf"_s);
    setFixedWidth(whatIfWidth);
    auto *title = new QLabel(tr("What if it counted otherwise?"), this);
    QFont bold = title->font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    m_recipes->setObjectName(u"recipes"_s);
    m_recipes->setAccessibleName(tr("Recipe"));
    m_delete->setObjectName(u"deleteRecipe"_s);
    m_superFans->setObjectName(u"superFansBy"_s);
    m_superFans->setAccessibleName(tr("Super fans are"));
    m_superFans->addItems({tr("The best so many per cent"), tr("From so many points on")});
    m_entering->setObjectName(u"entering"_s);
    m_leaving->setObjectName(u"leaving"_s);
    m_save->setObjectName(u"saveRecipe"_s);
    m_discard->setObjectName(u"discardRecipe"_s);

    auto *knobs = new QWidget(this);
    auto *inner = new QVBoxLayout(knobs);
    inner->setContentsMargins(16, 0, 12, 4);
    inner->setSpacing(2);
    for (auto &number : scoreNumbers()) {
        addKnob(inner, std::move(number));
    }
    addLevels(inner);
    inner->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(knobs);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (QWidget *each : {knobs, scroll->viewport()}) {
        each->setBackgroundRole(QPalette::Base);
    }
    auto *head = new QVBoxLayout;
    head->setContentsMargins(16, 8, 16, 4);
    head->addWidget(title);
    auto *row = new QHBoxLayout;
    row->addWidget(m_recipes, 1);
    row->addWidget(m_delete);
    head->addLayout(row);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(16, 4, 16, 12);
    foot->setSpacing(4);
    for (auto *button : {m_entering, m_leaving}) {
        foot->addWidget(button);
    }
    auto *last = new QHBoxLayout;
    last->addWidget(m_save, 1);
    last->addWidget(m_discard);
    foot->addLayout(last);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(scroll, 1);
    column->addLayout(foot);

    connect(m_entering, &QPushButton::clicked, this, &WhatIfPanel::enteringClicked);
    connect(m_leaving, &QPushButton::clicked, this, &WhatIfPanel::leavingClicked);
    connect(m_save, &QPushButton::clicked, this, &WhatIfPanel::saveClicked);
    connect(m_discard, &QPushButton::clicked, this, [this] {
        setRecipe(m_recipe, m_threshold);
        emit draftChanged();
    });
    connect(m_recipes, &QComboBox::activated, this, [this](int choice) {
        emit recipeChosen(choice == 0 ? std::nullopt
                                      : std::optional(m_named[std::size_t(choice) - 1].id));
    });
    connect(m_delete, &QPushButton::clicked, this,
            [this] { emit recipeDeleted(m_named[std::size_t(m_recipes->currentIndex()) - 1]); });
    connect(m_superFans, &QComboBox::activated, this,
            [this](int choice) { chooseThreshold(choice == 1); });
    setRecipes({});
    setRecipe({}, 0);
}

void WhatIfPanel::addLevels(QVBoxLayout *column)
{
    column->addSpacing(6);
    column->addWidget(new QLabel(tr("Super fans are"), this));
    column->addWidget(m_superFans);
    m_share = addKnob(column, topShareNumber());
    m_points = addKnob(column, thresholdNumber());
    for (auto &number : levelNumbers()) {
        addKnob(column, std::move(number));
    }
}

RecipeKnob *WhatIfPanel::addKnob(QVBoxLayout *column, RecipeKnob::Number number)
{
    auto *knob = m_knobs.emplace_back(new RecipeKnob(std::move(number), this));
    column->addWidget(knob);
    connect(knob, &RecipeKnob::moved, this, [this, knob] {
        knob->writeTo(m_draft);
        showDraft();
        emit draftChanged();
    });
    return knob;
}

void WhatIfPanel::setRecipes(const std::vector<NamedRecipe> &recipes)
{
    m_named = recipes;
    const QSignalBlocker quiet(m_recipes);
    m_recipes->clear();
    m_recipes->addItem(tr("The usual recipe"));
    for (const auto &recipe : recipes) {
        m_recipes->addItem(recipe.name);
        if (recipe.inUse) {
            m_recipes->setCurrentIndex(m_recipes->count() - 1);
        }
    }
    m_delete->setVisible(m_recipes->currentIndex() > 0);
}

void WhatIfPanel::setRecipe(const ScoreRecipe &recipe, double threshold)
{
    m_recipe = recipe;
    m_draft = recipe;
    m_threshold = threshold;
    showDraft();
    showChange(0, 0);
}

void WhatIfPanel::chooseThreshold(bool fixed)
{
    if (fixed == m_draft.threshold.has_value()) {
        return;
    }
    // From where it stands now, so that nobody enters or leaves by the choice alone.
    m_draft.threshold = fixed
        ? std::optional(m_recipe.threshold.value_or(std::max(0.5, m_threshold)))
        : std::nullopt;
    showDraft();
    emit draftChanged();
}

void WhatIfPanel::setTopShare(double share)
{
    m_draft.threshold.reset();
    m_draft.topShare = share;
    showDraft();
    emit draftChanged();
}

void WhatIfPanel::showDraft()
{
    for (auto *knob : m_knobs) {
        knob->display(m_draft);
    }
    const bool fixed = m_draft.threshold.has_value();
    m_superFans->setCurrentIndex(fixed ? 1 : 0);
    m_share->setVisible(!fixed);
    m_points->setVisible(fixed);
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
