// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/contacts/mergedvalues.h"

#include "core/contacts/contactedit.h"
#include "core/import/importundo.h"
#include "tests/support/resultcheck.h"
#include "tests/support/twoaddresses.h"

#include <QtTest/QTest>

using namespace mailspace;
using namespace Qt::StringLiterals;
using namespace twoaddresses;

/// What a merged person is called and where they live, as far as their own lists do not tell.
class MergedValuesTest : public QObject
{
    Q_OBJECT

private slots:
    void ownValuesWinAndEmptyOnesAreFilled();
    void placesThatContradictEachOtherAreNotMixed();
    void whatLaterListsTellGoesBeforeWhatIsFilled();
    void anUndoneImportTakesWhatItFilledAlong();
};

void MergedValuesTest::ownValuesWinAndEmptyOnesAreFilled()
{
    TemporaryStore store;
    store.import(artist, "email,name,city,phone\nana@example.com,Ana Bell,,\n");
    store.import(artist,
                 "email,name,city,country,phone,Shoe size\n"
                 "ana.b@example.org,A. Bell,Lyon,FR,123,38\n");
    merge(store);
    const auto known = details(store);
    QCOMPARE(known.name, u"Ana Bell"_s);
    QCOMPARE(known.value(ContactField::City).text, u"Lyon"_s);
    QCOMPARE(known.value(ContactField::City).mergedFrom, other);
    QCOMPARE(known.value(ContactField::Country).text, u"FR"_s);
    QCOMPARE(known.value(ContactField::Phone).mergedFrom, other);
    QCOMPARE(known.value(ContactField::FullName).mergedFrom, QString());
    QCOMPARE(known.otherColumns.size(), std::size_t(1));
    QCOMPARE(known.addresses.size(), std::size_t(1));
    QCOMPARE(known.addresses.front().email, other);
    // Emptied by hand stays empty.
    QVERIFY_RESULT(editContact(store.database(), known.id, {{ContactField::Phone, QString()}},
                               TemporaryStore::now));
    QCOMPARE(details(store).value(ContactField::Phone).text, QString());
    QCOMPARE(details(store).value(ContactField::City).text, u"Lyon"_s);
}

void MergedValuesTest::placesThatContradictEachOtherAreNotMixed()
{
    TemporaryStore store;
    store.import(artist, "email,country,first name,last name\nana@example.com,FR,Ana,\n");
    store.import(artist,
                 "email,city,country,first name,last name\n"
                 "ana.b@example.org,Berlin,DE,Anne,Bell\n");
    merge(store);
    QCOMPARE(details(store).value(ContactField::City).text, QString());
    QCOMPARE(details(store).name, u"Ana"_s);
}

void MergedValuesTest::whatLaterListsTellGoesBeforeWhatIsFilled()
{
    TemporaryStore store;
    store.import(artist, "email\nana@example.com\n");
    store.import(artist, "email,city\nana.b@example.org,Lyon\n");
    merge(store);
    QCOMPARE(store.contact(artist, kept).city, u"Lyon"_s);
    store.import(artist, "email,city\nana.b@example.org,Nice\n");
    QCOMPARE(store.contact(artist, kept).city, u"Nice"_s);
    store.import(artist, "email,city\nana@example.com,Paris\n");
    QCOMPARE(store.contact(artist, kept).city, u"Paris"_s);
    QCOMPARE(details(store).value(ContactField::City).mergedFrom, QString());
    separate(store);
    QCOMPARE(store.contact(artist, kept).city, u"Paris"_s);
    QCOMPARE(store.contact(artist, other).city, u"Nice"_s);
}

void MergedValuesTest::anUndoneImportTakesWhatItFilledAlong()
{
    TemporaryStore store;
    store.import(artist, "email\nana@example.com\nana.b@example.org\n");
    const auto later = store.import(artist, "email,city\nana.b@example.org,Lyon\n");
    merge(store);
    QCOMPARE(store.contact(artist, kept).city, u"Lyon"_s);
    Progress progress;
    QVERIFY_RESULT(
        undoImport(store.database(), later.import.value_or(0), TemporaryStore::now, progress));
    QCOMPARE(store.contact(artist, kept).city, QString());
    QVERIFY(isSound(store));
}

QTEST_GUILESS_MAIN(MergedValuesTest)

#include "tst_mergedvalues.moc"
