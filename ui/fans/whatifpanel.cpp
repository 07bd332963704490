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
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QSlider>

#include <algorithm>
#include <cmath>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

constexpr int panelWidth = 268;
constexpr double daysPerMonth = 365.25 / 12;

QString numberText(double value)
{
    return QLocale().toString(value, 'g', 4);
}

QString monthsText(double days)
{
    return WhatIfPanel::tr("%n month(s)", nullptr,
                           static_cast<int>(std::lround(days / daysPerMonth)));
}

QString pointsFromText(double points)
{
    return WhatIfPanel::tr("%1 points").arg(numberText(points));
}

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
    setFixedWidth(panelWidth);
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
    addWeights(inner);
    addFactors(inner);
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

void WhatIfPanel::addWeights(QVBoxLayout *column)
{
    for (std::size_t kind = 1; kind <= smartlinkKindCount; ++kind) {
        const auto place = kind % smartlinkKindCount; // what no list names comes last
        const auto each = static_cast<SmartlinkKind>(place);
        const bool isNamed = each != SmartlinkKind::Unknown;
        auto &knob = addKnob(column, u"weight-"_s + (isNamed ? kindKey(each) : u"other"_s),
                             isNamed ? kindName(each) : tr("Other"), {0, 20, 0.25});
        knob.read = [place](const ScoreRecipe &recipe) { return recipe.weights.at(place); };
        knob.write
            = [place](ScoreRecipe &recipe, double value) { recipe.weights.at(place) = value; };
        knob.words = numberText;
    }
}

void WhatIfPanel::addFactors(QVBoxLayout *column)
{
    auto &halfLife = addKnob(column, u"halfLife"_s, tr("Half is gone after"), {30, 1800, 30});
    halfLife.read = [](const ScoreRecipe &recipe) { return recipe.halfLifeDays; };
    halfLife.write = [](ScoreRecipe &recipe, double days) { recipe.halfLifeDays = days; };
    halfLife.words = monthsText;
    auto &breadth = addKnob(column, u"breadthShare"_s, tr("Each further kind adds"), {0, 1, 0.05});
    breadth.read = [](const ScoreRecipe &recipe) { return recipe.breadthShare; };
    breadth.write = [](ScoreRecipe &recipe, double share) { recipe.breadthShare = share; };
    breadth.words = shareText;
    auto &amount = addKnob(column, u"amountFactor"_s, tr("Ten times the amount adds"), {0, 3, 0.1});
    amount.read = [](const ScoreRecipe &recipe) { return recipe.amountFactor; };
    amount.write = [](ScoreRecipe &recipe, double factor) { recipe.amountFactor = factor; };
    amount.words = shareText;
}

void WhatIfPanel::addLevels(QVBoxLayout *column)
{
    column->addSpacing(6);
    column->addWidget(new QLabel(tr("Super fans are"), this));
    column->addWidget(m_superFans);
    m_share = &addKnob(column, u"topShare"_s, tr("The best"), {0.001, 0.3, 0.001});
    m_share->read = [](const ScoreRecipe &recipe) { return recipe.topShare; };
    m_share->write = [](ScoreRecipe &recipe, double share) { recipe.topShare = share; };
    m_share->words = shareText;
    m_points = &addKnob(column, u"threshold"_s, tr("From"), {0.5, 200, 0.5});
    m_points->read = [](const ScoreRecipe &recipe) { return recipe.threshold.value_or(0); };
    m_points->write = [](ScoreRecipe &recipe, double points) { recipe.threshold = points; };
    m_points->words = pointsFromText;
    auto &engaged = addKnob(column, u"engagedFrom"_s, tr("Engaged from"), {0.5, 50, 0.5});
    engaged.read = [](const ScoreRecipe &recipe) { return recipe.engagedFrom; };
    engaged.write = [](ScoreRecipe &recipe, double points) { recipe.engagedFrom = points; };
    engaged.words = pointsFromText;
    auto &dormant = addKnob(column, u"dormantAfter"_s, tr("Dormant after"), {30, 1800, 30});
    dormant.read = [](const ScoreRecipe &recipe) { return double(recipe.dormantAfterDays); };
    dormant.write = [](ScoreRecipe &recipe, double days) {
        recipe.dormantAfterDays = static_cast<int>(std::lround(days));
    };
    dormant.words = monthsText;
}

WhatIfPanel::Knob &WhatIfPanel::addKnob(QVBoxLayout *column, const QString &objectName,
                                        const QString &name, const Range &range)
{
    auto &knob = m_knobs.emplace_back();
    knob.slider = new QSlider(Qt::Horizontal, this);
    knob.name = new QLabel(name, this);
    knob.value = new QLabel(this);
    knob.step = range.step;
    knob.slider->setObjectName(objectName);
    knob.slider->setAccessibleName(name);
    knob.slider->setRange(static_cast<int>(std::lround(range.least / range.step)),
                          static_cast<int>(std::lround(range.most / range.step)));
    knob.value->setAlignment(Qt::AlignRight);
    knob.name->setBuddy(knob.slider);
    auto *words = new QHBoxLayout;
    words->addWidget(knob.name);
    words->addWidget(knob.value);
    column->addLayout(words);
    column->addWidget(knob.slider);
    // Only what was moved changes its number: the others may stand between two steps.
    connect(knob.slider, &QSlider::valueChanged, this, [this, moved = &knob](int value) {
        moved->write(m_draft, value * moved->step);
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
    showRecipes();
    showDraft();
    showChange(0, 0);
}

void WhatIfPanel::showRecipes()
{
    for (const auto &knob : m_knobs) {
        const QSignalBlocker quiet(knob.slider);
        knob.slider->setValue(static_cast<int>(std::lround(knob.read(m_draft) / knob.step)));
    }
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
    showRecipes();
    showDraft();
    emit draftChanged();
}

void WhatIfPanel::setTopShare(double share)
{
    m_draft.threshold.reset();
    const int step = static_cast<int>(std::lround(share / m_share->step));
    if (m_share->slider->value() == step) {
        showDraft();
        emit draftChanged();
    }
    m_share->slider->setValue(step);
}

void WhatIfPanel::showDraft()
{
    for (const auto &knob : m_knobs) {
        knob.value->setText(knob.words(knob.read(m_draft)));
    }
    const bool fixed = m_draft.threshold.has_value();
    m_superFans->setCurrentIndex(fixed ? 1 : 0);
    for (const auto *knob : {m_share, m_points}) {
        const bool shown = fixed == (knob == m_points);
        knob->slider->setVisible(shown);
        knob->name->setVisible(shown);
        knob->value->setVisible(shown);
    }
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
