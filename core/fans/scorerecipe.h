// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/contacts/contact.h"
#include "core/result.h"

#include <QtCore/QJsonObject>

#include <array>
#include <optional>
#include <vector>

namespace mailspace {

class Database;

/// How many values SmartlinkKind has, Unknown included: the length of arrays by kind.
constexpr std::size_t smartlinkKindCount = 5;

/// How a fan's score is made up. The defaults, and why:
/// * What costs more effort weighs more: hearing a song 1, leaving an address 2, merch 4, being
///   there in person 5; what a list does not name counts like the least. Opens of e-mails are no
///   interactions and never count.
/// * Half of it is gone after a year, about the time between two tours: who came last spring still
///   counts, who came ten years ago hardly does.
/// * Each further of the four kinds adds 15 %: one who listens and comes and buys is closer than
///   one who clicks the same thing often. As a share it fades with the rest.
/// * An amount counts through its logarithm (each factor of ten adds half the weight again), and so
///   does a quantity: one generous order makes nobody a fan by itself. Currencies are not
///   converted; through the logarithm the difference is slight.
/// * Super fans are the top 5 %; people who are equal are never told apart by chance.
struct ScoreRecipe
{
    std::array<double, smartlinkKindCount> weights{1, 1, 2, 5, 4}; ///< points, by SmartlinkKind
    double halfLifeDays = 365;
    double breadthShare = 0.15; ///< of the sum, for each kind beyond the first
    double amountFactor = 0.5; ///< of the weight, for each factor of ten of the amount
    double topShare = 0.05; ///< of all people with a score, where there is no threshold
    std::optional<double> threshold = {}; ///< points from which a fan is a super fan
    double engagedFrom = 2; ///< points
    int dormantAfterDays = 730; ///< without anything dated

    bool operator==(const ScoreRecipe &) const = default;

    QJsonObject toJson() const;
    /// What is missing keeps its default; fails for values out of any sensible range.
    static Result<ScoreRecipe> fromJson(const QJsonObject &object);
};

/// A recipe kept under a name.
struct NamedRecipe
{
    qint64 id = 0;
    QString name;
    ScoreRecipe recipe;
    bool inUse = false;
};

/// The named recipes of a store. Small: may be used on the GUI thread.
class RecipeStore
{
public:
    explicit RecipeStore(Database &database)
        : m_database(database)
    {
    }

    /// Those of an artist, or of the overview for none, by name.
    Result<std::vector<NamedRecipe>> all(std::optional<ProfileId> profile);
    /// The one the scores are made by; the default recipe where none is.
    Result<ScoreRecipe> inUse(std::optional<ProfileId> profile);
    /// Keeps the recipe under the name, in place of one of the same name, and uses it.
    Result<> save(std::optional<ProfileId> profile, const QString &name, const ScoreRecipe &recipe,
                  Timestamp now);
    /// The default recipe takes its place where it was in use. Undone by saving it again.
    Result<> remove(qint64 recipe);
    /// Uses this one from now on; the default recipe for none.
    Result<> use(std::optional<ProfileId> profile, std::optional<qint64> recipe);

private:
    Database &m_database;
};

} // namespace mailspace
