// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/columnpresets.h"

#include "tests/support/resultcheck.h"
#include "tests/support/temporarystore.h"

#include <QtTest/QTest>

using namespace mailspace;
using namespace Qt::StringLiterals;

class ColumnPresetsTest : public QObject
{
    Q_OBJECT

private slots:
    void aChoiceKeepsItsOrderUnderItsName();
    void theSameNameReplaces();
    void anUnknownNameNamesThoseThereAre();
    void nothingIsKeptWithoutNameOrColumns();
    void aColumnOfAnotherVersionIsLeftOut();
};

void ColumnPresetsTest::aChoiceKeepsItsOrderUnderItsName()
{
    TemporaryStore store;
    QVERIFY_RESULT(saveColumnPreset(store.database(), {u" Post  "_s, {u"city"_s, u"email"_s}}));
    QVERIFY_RESULT(saveColumnPreset(store.database(), {u"Bare"_s, {u"email"_s}}));
    const auto all = columnPresets(store.database());
    QVERIFY_RESULT(all);
    QCOMPARE(all->size(), std::size_t(2));
    QCOMPARE(all->front().name, u"Bare"_s);
    QCOMPARE(findColumnPreset(store.database(), u"post"_s)->columns,
             QStringList({u"city"_s, u"email"_s}));
    QVERIFY_RESULT(removeColumnPreset(store.database(), u"bare"_s));
    QCOMPARE(columnPresets(store.database())->size(), std::size_t(1));
}

void ColumnPresetsTest::theSameNameReplaces()
{
    TemporaryStore store;
    QVERIFY_RESULT(saveColumnPreset(store.database(), {u"Post"_s, {u"city"_s}}));
    QVERIFY_RESULT(saveColumnPreset(store.database(), {u"POST"_s, {u"email"_s}}));
    const auto all = columnPresets(store.database());
    QCOMPARE(all->size(), std::size_t(1));
    QCOMPARE(all->front().columns, QStringList{u"email"_s});
}

void ColumnPresetsTest::anUnknownNameNamesThoseThereAre()
{
    TemporaryStore store;
    QVERIFY(!findColumnPreset(store.database(), u"Post"_s));
    QVERIFY_RESULT(saveColumnPreset(store.database(), {u"Bare"_s, {u"email"_s}}));
    const auto missing = findColumnPreset(store.database(), u"Post"_s);
    QVERIFY(!missing);
    QVERIFY(missing.error().message.contains(u"Bare"_s));
}

void ColumnPresetsTest::nothingIsKeptWithoutNameOrColumns()
{
    TemporaryStore store;
    QVERIFY(!saveColumnPreset(store.database(), {u" "_s, {u"email"_s}}));
    QVERIFY(!saveColumnPreset(store.database(), {u"None"_s, {}}));
    QCOMPARE(columnPresets(store.database())->size(), std::size_t(0));
}

void ColumnPresetsTest::aColumnOfAnotherVersionIsLeftOut()
{
    TemporaryStore store;
    QVERIFY_RESULT(saveColumnPreset(store.database(), {u"Odd"_s, {u"shoe_size"_s, u"email"_s}}));
    QCOMPARE(findColumnPreset(store.database(), u"Odd"_s)->columns, QStringList{u"email"_s});
}

QTEST_GUILESS_MAIN(ColumnPresetsTest)

#include "tst_columnpresets.moc"
