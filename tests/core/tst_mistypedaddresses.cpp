// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/contacts/mistypedaddresses.h"

#include "core/consent/erasure.h"
#include "core/consent/storecheck.h"
#include "tests/support/resultcheck.h"
#include "tests/support/temporarystore.h"

#include <QtTest/QTest>

using namespace mailspace;
using namespace Qt::StringLiterals;

namespace {

const QString artist = u"Nova Sky"_s;
const QString slip = u"ana@gmial.com"_s;
const QString meant = u"ana@gmail.com"_s;
const QByteArray list("email,city,consent,consent date\nana@gmial.com,Lyon,yes,2025-01-01\n"
                      "bea@example.com,,yes,2025-01-01\n");

QStringList suggestions(TemporaryStore &store)
{
    QStringList all;
    Progress progress;
    for (const auto &each : TemporaryStore::require(findMistyped(store.database(), progress))) {
        all += u"%1: %2"_s.arg(each.email, each.suggestion);
    }
    return all;
}

ContactId idOf(TemporaryStore &store, const QString &email)
{
    return TemporaryStore::require(ContactStore(store.database()).find(email)).value_or(0);
}

AddressCorrection correct(TemporaryStore &store)
{
    return TemporaryStore::require(
        correctAddress(store.database(), idOf(store, slip), meant, TemporaryStore::now));
}

bool isSound(TemporaryStore &store)
{
    Progress progress;
    return TemporaryStore::require(checkStore(store.database(), progress)).isSound();
}

} // namespace

class MistypedAddressesTest : public QObject
{
    Q_OBJECT

private slots:
    void addressesThatLookMistypedAreNamed();
    void aCorrectedAddressIsUnconfirmed();
    void aNoOfTheMistypedAddressHolds();
    void whoHasTheCorrectedAddressAlreadyIsThatPerson();
    void aCorrectionTakenBackLeavesNoTrace();
    void correctedTwiceAfterTakingBack();
    void aLaterListWithTheSlipBringsNobodyNew();
    void anErasedPersonIsNotBroughtBack();
    void anAddressThatIsRightIsNotSuggestedAgain();
};

void MistypedAddressesTest::addressesThatLookMistypedAreNamed()
{
    TemporaryStore store;
    store.import(artist, list);
    QCOMPARE(suggestions(store), QStringList{u"ana@gmial.com: ana@gmail.com"_s});
}

void MistypedAddressesTest::aCorrectedAddressIsUnconfirmed()
{
    TemporaryStore store;
    store.import(artist, list);
    correct(store);
    QCOMPARE(store.state(artist, meant), u"no_consent"_s);
    QCOMPARE(store.contact(artist, meant).city, u"Lyon"_s);
    QCOMPARE(store.emails({.sort = ContactSort::Email}),
             (QStringList{meant, u"bea@example.com"_s}));
    QCOMPARE(suggestions(store), QStringList());
    QVERIFY(isSound(store));
}

void MistypedAddressesTest::aNoOfTheMistypedAddressHolds()
{
    TemporaryStore store;
    store.import(artist, list);
    store.enter(slip, ConsentKind::Withdrawn, artist);
    correct(store);
    QCOMPARE(store.state(artist, meant), u"withdrawn"_s);
}

void MistypedAddressesTest::whoHasTheCorrectedAddressAlreadyIsThatPerson()
{
    TemporaryStore store;
    store.import(artist, list);
    store.import(artist, "email,consent,consent date\nana@gmail.com,yes,2025-03-01\n");
    const auto correction = correct(store);
    QVERIFY(!correction.isNew);
    QCOMPARE(store.state(artist, meant), u"opted_in"_s);
    QVERIFY_RESULT(takeBackCorrection(store.database(), correction));
    QCOMPARE(ContactStore(store.database()).count({}).value(), 3);
}

void MistypedAddressesTest::aCorrectionTakenBackLeavesNoTrace()
{
    TemporaryStore store;
    store.import(artist, list);
    const auto correction = correct(store);
    QVERIFY_RESULT(takeBackCorrection(store.database(), correction));
    QCOMPARE(store.emails({.sort = ContactSort::Email}), (QStringList{slip, u"bea@example.com"_s}));
    QCOMPARE(store.state(artist, slip), u"opted_in"_s);
    QCOMPARE(idOf(store, meant), 0);
    QCOMPARE(TemporaryStore::require(ProfileStore(store.database()).overview()).overall.contacts,
             2);
    QVERIFY(isSound(store));
}

void MistypedAddressesTest::correctedTwiceAfterTakingBack()
{
    TemporaryStore store;
    store.import(artist, list);
    QVERIFY_RESULT(takeBackCorrection(store.database(), correct(store)));
    QVERIFY(correct(store).isNew);
    QCOMPARE(store.state(artist, meant), u"no_consent"_s);
}

void MistypedAddressesTest::aLaterListWithTheSlipBringsNobodyNew()
{
    TemporaryStore store;
    store.import(artist, list);
    correct(store);
    const auto report = store.import(artist, list + "cleo@example.com,,,\n");
    QCOMPARE(report.contactsNew, 1);
    QCOMPARE(store.state(artist, meant), u"no_consent"_s);
    QVERIFY(!store.emails({}).contains(slip));
}

void MistypedAddressesTest::anErasedPersonIsNotBroughtBack()
{
    TemporaryStore store;
    store.import(artist, list + "ana@gmail.com,,,\n");
    QVERIFY_RESULT(erasePerson(store.database(), meant, {}, TemporaryStore::now));
    QVERIFY(!correctAddress(store.database(), idOf(store, slip), meant, TemporaryStore::now));
    QVERIFY(
        !correctAddress(store.database(), idOf(store, slip), u"no address"_s, TemporaryStore::now));
    QCOMPARE(idOf(store, meant), 0);
    QCOMPARE(store.state(artist, slip), u"opted_in"_s);
}

void MistypedAddressesTest::anAddressThatIsRightIsNotSuggestedAgain()
{
    TemporaryStore store;
    store.import(artist, list);
    QVERIFY_RESULT(confirmAddress(store.database(), idOf(store, slip), TemporaryStore::now));
    QCOMPARE(suggestions(store), QStringList());
    QVERIFY_RESULT(forgetConfirmedAddress(store.database(), idOf(store, slip)));
    QCOMPARE(suggestions(store).size(), 1);
}

QTEST_GUILESS_MAIN(MistypedAddressesTest)

#include "tst_mistypedaddresses.moc"
