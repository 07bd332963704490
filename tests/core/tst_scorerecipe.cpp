// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fans/scorerecipe.h"

#include "tests/support/resultcheck.h"
#include "tests/support/temporarystore.h"

#include <QtTest/QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace mailspace;

class ScoreRecipeTest : public QObject
{
    Q_OBJECT

private slots:
    void isTheSameAfterBeingWrittenAndRead();
    void whatIsMissingKeepsItsDefault();
    void senselessNumbersAreRefused_data();
    void senselessNumbersAreRefused();
    void theDefaultIsUsedUntilOneIsSaved();
    void aRecipeBelongsToItsArtist();
    void savingUnderTheSameNameReplaces();
    void theDefaultCanBeUsedAgain();
    void aRemovedRecipeLeavesTheDefault();
};

void ScoreRecipeTest::isTheSameAfterBeingWrittenAndRead()
{
    ScoreRecipe recipe;
    recipe.weights = {0, 1.5, 3, 9, 2};
    recipe.halfLifeDays = 90;
    recipe.threshold = 12.5;
    recipe.dormantAfterDays = 400;
    const auto read = ScoreRecipe::fromJson(recipe.toJson());
    QVERIFY_RESULT(read);
    QVERIFY(*read == recipe);
}

void ScoreRecipeTest::whatIsMissingKeepsItsDefault()
{
    const auto read = ScoreRecipe::fromJson({{u"half_life_days"_s, 30}});
    QVERIFY_RESULT(read);
    QCOMPARE(read->halfLifeDays, 30.0);
    QCOMPARE(read->topShare, ScoreRecipe().topShare);
    QVERIFY(read->weights == ScoreRecipe().weights);
}

void ScoreRecipeTest::senselessNumbersAreRefused_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<double>("value");
    QTest::newRow("no half-life") << u"half_life_days"_s << 0.0;
    QTest::newRow("share above all") << u"top_share"_s << 1.5;
    QTest::newRow("negative breadth") << u"breadth_share"_s << -0.1;
    QTest::newRow("endless threshold") << u"threshold"_s << 1e300;
}

void ScoreRecipeTest::senselessNumbersAreRefused()
{
    QFETCH(QString, key);
    QFETCH(double, value);
    QVERIFY(!ScoreRecipe::fromJson({{key, value}}));
}

void ScoreRecipeTest::theDefaultIsUsedUntilOneIsSaved()
{
    TemporaryStore store;
    RecipeStore recipes(store.database());
    QVERIFY(*recipes.inUse({}) == ScoreRecipe());
    ScoreRecipe mine;
    mine.halfLifeDays = 30;
    QVERIFY_RESULT(recipes.save({}, u"Tour"_s, mine, TemporaryStore::now));
    QVERIFY(*recipes.inUse({}) == mine);
    QVERIFY(!recipes.save({}, u"  "_s, mine, TemporaryStore::now));
}

void ScoreRecipeTest::aRecipeBelongsToItsArtist()
{
    TemporaryStore store;
    RecipeStore recipes(store.database());
    const auto nova = store.profile(u"Nova Sky"_s);
    const auto tides = store.profile(u"The Tides"_s);
    ScoreRecipe mine;
    mine.topShare = 0.01;
    QVERIFY_RESULT(recipes.save(nova, u"Tour"_s, mine, TemporaryStore::now));
    QVERIFY(*recipes.inUse(nova) == mine);
    QVERIFY(*recipes.inUse(tides) == ScoreRecipe());
    QVERIFY(*recipes.inUse({}) == ScoreRecipe());
    QCOMPARE(recipes.all(tides)->size(), std::size_t(0));
}

void ScoreRecipeTest::savingUnderTheSameNameReplaces()
{
    TemporaryStore store;
    RecipeStore recipes(store.database());
    ScoreRecipe mine;
    QVERIFY_RESULT(recipes.save({}, u"Tour"_s, mine, TemporaryStore::now));
    mine.halfLifeDays = 10;
    QVERIFY_RESULT(recipes.save({}, u"tour"_s, mine, TemporaryStore::now));
    const auto all = recipes.all({});
    QVERIFY_RESULT(all);
    QCOMPARE(all->size(), std::size_t(1));
    QVERIFY(all->front().inUse);
    QVERIFY(all->front().recipe == mine);
}

void ScoreRecipeTest::theDefaultCanBeUsedAgain()
{
    TemporaryStore store;
    RecipeStore recipes(store.database());
    ScoreRecipe mine;
    mine.halfLifeDays = 10;
    QVERIFY_RESULT(recipes.save({}, u"Tour"_s, mine, TemporaryStore::now));
    const auto id = recipes.all({})->front().id;
    QVERIFY_RESULT(recipes.use({}, std::nullopt));
    QVERIFY(*recipes.inUse({}) == ScoreRecipe());
    QVERIFY_RESULT(recipes.use({}, id));
    QVERIFY(*recipes.inUse({}) == mine);
}

void ScoreRecipeTest::aRemovedRecipeLeavesTheDefault()
{
    TemporaryStore store;
    RecipeStore recipes(store.database());
    ScoreRecipe mine;
    mine.halfLifeDays = 10;
    QVERIFY_RESULT(recipes.save({}, u"Tour"_s, mine, TemporaryStore::now));
    QVERIFY_RESULT(recipes.remove(recipes.all({})->front().id));
    QVERIFY(recipes.all({})->empty());
    QVERIFY(*recipes.inUse({}) == ScoreRecipe());
}

QTEST_GUILESS_MAIN(ScoreRecipeTest)
#include "tst_scorerecipe.moc"
