// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fans/fananalysis.h"

#include "core/contacts/contactstore.h"
#include "core/store/database.h"

#include <QtConcurrent/QtConcurrentRun>

namespace mailspace {

namespace {

Result<std::vector<RankedFan>> fansAt(Database &database, std::optional<ProfileId> profile,
                                      const FanAnalysis &analysis, const FanScorer &scorer,
                                      std::span<const quint32> places)
{
    std::vector<ContactId> ids;
    for (const auto place : places) {
        ids.push_back(analysis.engagement->contacts[place]);
    }
    auto contacts = ContactStore(database).rows(ids, profile);
    if (!contacts) {
        return failed(contacts);
    }
    std::vector<RankedFan> fans;
    for (std::size_t i = 0; i < places.size(); ++i) {
        const auto place = places[i];
        const auto score = scorer.score(analysis.engagement->actsOf(place));
        fans.push_back({std::move((*contacts)[i]), score,
                        levelOf(score.total, analysis.engagement->lastDay[place],
                                analysis.ranking.threshold, analysis.recipe, analysis.now),
                        (*analysis.fifths)[place]});
    }
    return fans;
}

Result<FanAnalysis> complete(Database &database, std::optional<ProfileId> profile,
                             FanAnalysis analysis)
{
    const FanScorer scorer(analysis.recipe, analysis.now);
    analysis.ranking = rankFans(*analysis.engagement, scorer, FanAnalysis::mostTop);
    // Sorting all scores takes as long as everything else together.
    auto curve
        = QtConcurrent::run([ranking = &analysis.ranking] { return concentrationOf(*ranking); });
    analysis.toAsk = superFansToAsk(*analysis.engagement, analysis.ranking);
    auto top = fansAt(database, profile, analysis, scorer, analysis.ranking.top);
    auto ask = fansAt(
        database, profile, analysis, scorer,
        std::span(analysis.toAsk).first(std::min(analysis.toAsk.size(), FanAnalysis::mostToAsk)));
    analysis.levels = analysis.levelled().groups();
    analysis.curve = curve.takeResult(); // which refers to the ranking: before any return
    if (!top || !ask) {
        return failed(top ? ask : top);
    }
    analysis.top = *std::move(top);
    analysis.toAskFirst = *std::move(ask);
    return analysis;
}

Result<std::shared_ptr<const Engagement>> engagementOf(Database &database,
                                                       std::optional<ProfileId> profile,
                                                       std::shared_ptr<const Engagement> known,
                                                       Progress &progress)
{
    SuperFanStore store(database);
    if (known && known->profile == profile) {
        return store.engagementSince(std::move(known), progress);
    }
    auto read = store.engagement(profile, progress);
    if (!read) {
        return failed(read);
    }
    return std::make_shared<const Engagement>(*std::move(read));
}

} // namespace

FanLevels FanAnalysis::levelled() const
{
    return {*engagement, ranking, recipe, now};
}

std::vector<ContactId> FanAnalysis::superFans() const
{
    return contactsFrom(*engagement, ranking, ranking.threshold);
}

std::vector<ContactId> FanAnalysis::peopleToAsk() const
{
    std::vector<ContactId> ids;
    for (const auto place : toAsk) {
        ids.push_back(engagement->contacts[place]);
    }
    return ids;
}

Result<FanAnalysis> analyseStore(const QString &storePath, std::optional<ProfileId> profile,
                                 std::shared_ptr<const Engagement> known, Timestamp now,
                                 Progress &progress)
{
    auto database = Database::open(storePath);
    if (!database) {
        return failed(database);
    }
    const auto recipe = RecipeStore(*database).inUse(profile);
    if (!recipe) {
        return failed(recipe);
    }
    auto engagement = engagementOf(*database, profile, std::move(known), progress);
    if (!engagement) {
        return failed(engagement);
    }
    FanAnalysis analysis;
    analysis.engagement = *std::move(engagement);
    analysis.fifths
        = std::make_shared<const std::vector<FanFifths>>(fifthsOf(*analysis.engagement));
    analysis.fifthsCells = std::make_shared<const std::vector<FifthsCell>>(
        fifthsGrid(*analysis.engagement, *analysis.fifths));
    analysis.breadth
        = std::make_shared<const std::vector<FanCell>>(breadthGrid(*analysis.engagement, now));
    analysis.recipe = *recipe;
    analysis.now = now;
    return complete(*database, profile, std::move(analysis));
}

Result<FanAnalysis> analyseAgain(const QString &storePath, std::optional<ProfileId> profile,
                                 const FanAnalysis &before, const ScoreRecipe &recipe)
{
    auto database = Database::open(storePath);
    if (!database) {
        return failed(database);
    }
    FanAnalysis analysis;
    analysis.fifths = before.fifths;
    analysis.fifthsCells = before.fifthsCells;
    analysis.breadth = before.breadth;
    analysis.engagement = before.engagement;
    analysis.now = before.now;
    analysis.recipe = recipe;
    return complete(*database, profile, std::move(analysis));
}

FanChange changeBetween(const FanAnalysis &before, const FanAnalysis &after)
{
    FanChange change;
    for (std::size_t i = 0; i < before.ranking.scores.size(); ++i) {
        const bool was = before.ranking.scores[i] >= before.ranking.threshold;
        const bool is = after.ranking.scores[i] >= after.ranking.threshold;
        if (is && !was) {
            change.entering.push_back(before.engagement->contacts[i]);
        } else if (was && !is) {
            change.leaving.push_back(before.engagement->contacts[i]);
        }
    }
    return change;
}

} // namespace mailspace
