// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fans/scorerecipe.h"

#include "core/store/database.h"
#include "core/store/transaction.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <algorithm>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

struct ScoreRecipeText
{
    Q_DECLARE_TR_FUNCTIONS(ScoreRecipe)
};

constexpr double mostPoints = 1000;
constexpr double longestDays = 36'500;

bool isSensible(const ScoreRecipe &recipe)
{
    const auto within
        = [](double value, double least, double most) { return value >= least && value <= most; };
    return std::ranges::all_of(recipe.weights,
                               [&](double weight) { return within(weight, 0, mostPoints); })
        && within(recipe.halfLifeDays, 1, longestDays) && within(recipe.breadthShare, 0, 10)
        && within(recipe.amountFactor, 0, 10) && within(recipe.topShare, 0, 1)
        && within(recipe.threshold.value_or(0), 0, 1e6) && within(recipe.engagedFrom, 0, 1e6)
        && within(recipe.dormantAfterDays, 1, longestDays);
}

QVariant orNull(std::optional<qint64> value)
{
    return value ? QVariant(*value) : QVariant(QMetaType::fromType<qint64>());
}

Result<NamedRecipe> recipeFrom(const QSqlQuery &row)
{
    auto recipe
        = ScoreRecipe::fromJson(QJsonDocument::fromJson(row.value(2).toString().toUtf8()).object());
    if (!recipe) {
        return failed(recipe);
    }
    return NamedRecipe{row.value(0).toLongLong(), row.value(1).toString(), *recipe,
                       row.value(3).toBool()};
}

} // namespace

QJsonObject ScoreRecipe::toJson() const
{
    QJsonArray byKind;
    for (const double weight : weights) {
        byKind += weight;
    }
    return {
        {u"weights"_s, byKind},
        {u"half_life_days"_s, halfLifeDays},
        {u"breadth_share"_s, breadthShare},
        {u"amount_factor"_s, amountFactor},
        {u"top_share"_s, topShare},
        {u"threshold"_s, threshold ? QJsonValue(*threshold) : QJsonValue()},
        {u"engaged_from"_s, engagedFrom},
        {u"dormant_after_days"_s, dormantAfterDays},
    };
}

Result<ScoreRecipe> ScoreRecipe::fromJson(const QJsonObject &object)
{
    ScoreRecipe recipe;
    const QJsonArray byKind = object[u"weights"_s].toArray();
    for (std::size_t kind = 0; kind < recipe.weights.size(); ++kind) {
        recipe.weights.at(kind) = byKind[qsizetype(kind)].toDouble(recipe.weights.at(kind));
    }
    recipe.halfLifeDays = object[u"half_life_days"_s].toDouble(recipe.halfLifeDays);
    recipe.breadthShare = object[u"breadth_share"_s].toDouble(recipe.breadthShare);
    recipe.amountFactor = object[u"amount_factor"_s].toDouble(recipe.amountFactor);
    recipe.topShare = object[u"top_share"_s].toDouble(recipe.topShare);
    if (object[u"threshold"_s].isDouble()) {
        recipe.threshold = object[u"threshold"_s].toDouble();
    }
    recipe.engagedFrom = object[u"engaged_from"_s].toDouble(recipe.engagedFrom);
    recipe.dormantAfterDays = object[u"dormant_after_days"_s].toInt(recipe.dormantAfterDays);
    if (!isSensible(recipe)) {
        return fail(ScoreRecipeText::tr("This recipe holds a number no score can be made with."));
    }
    return recipe;
}

Result<std::vector<NamedRecipe>> RecipeStore::all(std::optional<ProfileId> profile)
{
    auto query = m_database.run(uR"(
        SELECT id, name, recipe, in_use
        FROM fan_recipe
        WHERE profile_id IS :profile
        ORDER BY name)"_s,
                                {{u":profile"_s, orNull(profile)}});
    if (!query) {
        return failed(query);
    }
    std::vector<NamedRecipe> recipes;
    while (query->next()) {
        auto recipe = recipeFrom(*query);
        if (!recipe) {
            return failed(recipe);
        }
        recipes.push_back(*std::move(recipe));
    }
    return recipes;
}

Result<ScoreRecipe> RecipeStore::inUse(std::optional<ProfileId> profile)
{
    const auto recipes = all(profile);
    if (!recipes) {
        return failed(recipes);
    }
    const auto used = std::ranges::find(*recipes, true, &NamedRecipe::inUse);
    return used == recipes->end() ? ScoreRecipe() : used->recipe;
}

Result<> RecipeStore::use(std::optional<ProfileId> profile, std::optional<qint64> recipe)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction) {
        return failed(transaction);
    }
    auto none = m_database.run(
        u"UPDATE fan_recipe SET in_use = 0 WHERE profile_id IS :profile AND in_use = 1"_s,
        {{u":profile"_s, orNull(profile)}});
    if (!none) {
        return failed(none);
    }
    auto one = m_database.run(u"UPDATE fan_recipe SET in_use = 1 WHERE id = :id"_s,
                              {{u":id"_s, orNull(recipe)}});
    if (!one) {
        return failed(one);
    }
    return transaction->commit();
}

Result<> RecipeStore::remove(qint64 recipe)
{
    const auto removed
        = m_database.run(u"DELETE FROM fan_recipe WHERE id = :id"_s, {{u":id"_s, recipe}});
    if (!removed) {
        return failed(removed);
    }
    return {};
}

Result<> RecipeStore::save(std::optional<ProfileId> profile, const QString &name,
                           const ScoreRecipe &recipe, Timestamp now)
{
    if (name.trimmed().isEmpty()) {
        return fail(ScoreRecipeText::tr("A recipe needs a name."));
    }
    if (!isSensible(recipe)) {
        return fail(ScoreRecipeText::tr("This recipe holds a number no score can be made with."));
    }
    auto transaction = Transaction::begin(m_database);
    if (!transaction) {
        return failed(transaction);
    }
    auto none = m_database.run(
        u"UPDATE fan_recipe SET in_use = 0 WHERE profile_id IS :profile AND in_use = 1"_s,
        {{u":profile"_s, orNull(profile)}});
    if (!none) {
        return failed(none);
    }
    auto saved = m_database.run(
        uR"(
        INSERT INTO fan_recipe (profile_id, name, recipe, in_use, changed_at)
        VALUES (:profile, :name, :recipe, 1, :now)
        ON CONFLICT (coalesce(profile_id, 0), name)
        DO UPDATE SET recipe = excluded.recipe, in_use = 1, changed_at = excluded.changed_at)"_s,
        {{u":profile"_s, orNull(profile)},
         {u":name"_s, name.trimmed()},
         {u":recipe"_s,
          QString::fromUtf8(QJsonDocument(recipe.toJson()).toJson(QJsonDocument::Compact))},
         {u":now"_s, now}});
    if (!saved) {
        return failed(saved);
    }
    return transaction->commit();
}

} // namespace mailspace
