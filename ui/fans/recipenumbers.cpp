// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fans/recipenumbers.h"

#include "ui/fans/pointstext.h"
#include "ui/fans/whatifpanel.h"

#include <QtCore/QLocale>

#include <cmath>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

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

RecipeKnob::Number weightNumber(SmartlinkKind kind)
{
    const auto place = static_cast<std::size_t>(kind);
    const bool isNamed = kind != SmartlinkKind::Unknown;
    return {.key = u"weight-"_s + (isNamed ? kindKey(kind) : u"other"_s),
            .name = isNamed ? kindName(kind) : WhatIfPanel::tr("Other"),
            .most = 20,
            .step = 0.25,
            .read = [place](const ScoreRecipe &recipe) { return recipe.weights.at(place); },
            .write
            = [place](ScoreRecipe &recipe, double value) { recipe.weights.at(place) = value; },
            .words = numberText};
}

} // namespace

std::vector<RecipeKnob::Number> scoreNumbers()
{
    std::vector<RecipeKnob::Number> numbers;
    for (std::size_t kind = 1; kind < smartlinkKindCount; ++kind) {
        numbers.push_back(weightNumber(static_cast<SmartlinkKind>(kind)));
    }
    numbers.push_back(weightNumber(SmartlinkKind::Unknown));
    numbers.push_back(
        {.key = u"halfLife"_s,
         .name = WhatIfPanel::tr("Half is gone after"),
         .least = 30,
         .most = 1800,
         .step = 30,
         .read = [](const ScoreRecipe &recipe) { return recipe.halfLifeDays; },
         .write = [](ScoreRecipe &recipe, double days) { recipe.halfLifeDays = days; },
         .words = monthsText});
    numbers.push_back(
        {.key = u"breadthShare"_s,
         .name = WhatIfPanel::tr("Each further kind adds"),
         .most = 1,
         .step = 0.05,
         .read = [](const ScoreRecipe &recipe) { return recipe.breadthShare; },
         .write = [](ScoreRecipe &recipe, double share) { recipe.breadthShare = share; },
         .words = shareText});
    numbers.push_back(
        {.key = u"amountFactor"_s,
         .name = WhatIfPanel::tr("Ten times the amount adds"),
         .most = 3,
         .step = 0.1,
         .read = [](const ScoreRecipe &recipe) { return recipe.amountFactor; },
         .write = [](ScoreRecipe &recipe, double factor) { recipe.amountFactor = factor; },
         .words = shareText});
    return numbers;
}

RecipeKnob::Number topShareNumber()
{
    return {.key = u"topShare"_s,
            .name = WhatIfPanel::tr("The best"),
            .least = 0.001,
            .most = 0.3,
            .step = 0.001,
            .read = [](const ScoreRecipe &recipe) { return recipe.topShare; },
            .write = [](ScoreRecipe &recipe, double share) { recipe.topShare = share; },
            .words = shareText};
}

RecipeKnob::Number thresholdNumber()
{
    return {.key = u"threshold"_s,
            .name = WhatIfPanel::tr("From"),
            .least = 0.5,
            .most = 200,
            .step = 0.5,
            .read = [](const ScoreRecipe &recipe) { return recipe.threshold.value_or(0); },
            .write = [](ScoreRecipe &recipe, double points) { recipe.threshold = points; },
            .words = pointsFromText};
}

std::vector<RecipeKnob::Number> levelNumbers()
{
    return {{.key = u"engagedFrom"_s,
             .name = WhatIfPanel::tr("Engaged from"),
             .least = 0.5,
             .most = 50,
             .step = 0.5,
             .read = [](const ScoreRecipe &recipe) { return recipe.engagedFrom; },
             .write = [](ScoreRecipe &recipe, double points) { recipe.engagedFrom = points; },
             .words = pointsFromText},
            {.key = u"dormantAfter"_s,
             .name = WhatIfPanel::tr("Dormant after"),
             .least = 30,
             .most = 1800,
             .step = 30,
             .read = [](const ScoreRecipe &recipe) { return double(recipe.dormantAfterDays); },
             .write
             = [](ScoreRecipe &recipe,
                  double days) { recipe.dormantAfterDays = static_cast<int>(std::lround(days)); },
             .words = monthsText}};
}

} // namespace mailspace
