// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/fans/recipeknob.h"

#include <vector>

namespace mailspace {

// The numbers of a recipe, with the ranges in which it is worth trying them.
/// Weights, half-life, breadth and amount.
std::vector<RecipeKnob::Number> scoreNumbers();
RecipeKnob::Number topShareNumber();
RecipeKnob::Number thresholdNumber();
/// Bounds of the levels below the super fans.
std::vector<RecipeKnob::Number> levelNumbers();

} // namespace mailspace
