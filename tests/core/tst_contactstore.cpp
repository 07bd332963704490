// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/contacts/contactstore.h"
#include "core/contacts/textfold.h"
#include "tests/support/resultcheck.h"
#include "tests/support/temporarystore.h"

#include <QtCore/QRandomGenerator>

#include <algorithm>

using namespace mailspace;
using namespace Qt::StringLiterals;

namespace {

constexpr int fanCount = 300;

/// A store of two artists with random fans, and the same fans as plain values.
QByteArray randomList(QRandomGenerator &random)
{
    const QByteArray names[] = {"Ana", "\xC3\x89lodie", "Bj\xC3\xB6rn", "\xC5\x81ukasz", "ZOE", ""};
    const QByteArray cities[] = {"Lyon", "Metz", "S\xC3\xA3o Paulo", ""};
    const QByteArray answers[] = {"yes,2025-01-02", "yes,", "no,", ",", "unsubscribed,"};
    const QByteArray kinds[] = {"Tickets", "Merch", "Emails", "New listeners"};
    QByteArray list("email,first name,city,status,consent date,smartlink,kind,date,amount\n");
    for (int i = 0; i < fanCount; ++i) {
        list += "fan" + QByteArray::number(random.bounded(400)) + "@example.com,"
            + names[random.bounded(6)] + ',' + cities[random.bounded(4)] + ','
            + answers[random.bounded(5)] + ",Link " + QByteArray::number(random.bounded(3)) + ','
            + kinds[random.bounded(4)] + ",2025-0" + QByteArray::number(1 + random.bounded(9))
            + "-01," + QByteArray::number(random.bounded(50)) + '\n';
    }
    return list;
}

bool matches(const Contact &contact, const QString &search)
{
    const auto words = search.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(words, [&](const QString &word) {
        const auto needle = foldedText(word.toStdString());
        const auto fields = {contact.email, contact.name, contact.city, contact.country};
        return std::ranges::any_of(fields, [&](const QString &field) {
            return foldedText(field.toStdString()).find(needle) != std::string::npos;
        });
    });
}

} // namespace

class ContactStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void everyQueryGivesWhatAPlainFilterGives();
    void sortingPutsMissingValuesLast_data();
    void sortingPutsMissingValuesLast();
    void searchFoldsCaseAndAccents_data();
    void searchFoldsCaseAndAccents();
    void overAllProfilesEachContactStandsOnceWithItsBestState();
    void aCancelledQueryEndsAsCancelled();
    void onlyTheNamedPeopleAreMeant();
    void rowsOfUnknownIdsAreEmpty();
    void profileNamesAreUniqueWithoutCase();
};

void ContactStoreTest::everyQueryGivesWhatAPlainFilterGives()
{
    QRandomGenerator random(20261123);
    TemporaryStore store;
    store.import(u"Nova Sky"_s, randomList(random));
    store.import(u"The Tides"_s, randomList(random));
    store.enter(u"stranger@example.com"_s, ConsentKind::Complained, {});
    ContactStore contacts(store.database());
    Progress progress;
    for (const auto &profile :
         {std::optional<ProfileId>(), std::optional<ProfileId>(1), std::optional<ProfileId>(2)}) {
        const auto everybody = contacts.ids({.profile = profile}, progress);
        QVERIFY_RESULT(everybody);
        const auto all = contacts.rows(*everybody, profile);
        QVERIFY_RESULT(all);
        for (const auto &search :
             {u""_s, u"fan1"_s, u"elod"_s, u"fan2 lyon"_s, u"ŁUKASZ"_s, u"%"_s}) {
            for (const bool optedInOnly : {false, true}) {
                std::vector<ContactId> expected;
                for (const auto &contact : *all) {
                    if ((!optedInOnly || mayBeWrittenTo(contact.state))
                        && matches(contact, search)) {
                        expected.push_back(contact.id);
                    }
                }
                for (const auto &key : allSortKeys()) {
                    const ContactQuery query{.profile = profile,
                                             .optedInOnly = optedInOnly,
                                             .search = search,
                                             .sort = *sortFromKey(key),
                                             .descending = random.bounded(2) == 1};
                    auto ids = contacts.ids(query, progress);
                    QVERIFY_RESULT(ids);
                    QCOMPARE(contacts.count(query).value(), qint64(expected.size()));
                    std::ranges::sort(*ids);
                    QCOMPARE(*ids, expected);
                }
            }
        }
    }
}

void ContactStoreTest::sortingPutsMissingValuesLast_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("ascending");
    QTest::addColumn<QString>("descending");
    QTest::newRow("arrival") << u"arrival"_s << u"bacd"_s << u"dcab"_s;
    QTest::newRow("email") << u"email"_s << u"abcd"_s << u"dcba"_s;
    QTest::newRow("name") << u"name"_s << u"cbad"_s << u"abcd"_s;
    QTest::newRow("since") << u"since"_s << u"bacd"_s << u"abcd"_s;
    QTest::newRow("interactions") << u"interactions"_s << u"cdba"_s << u"abcd"_s;
    QTest::newRow("amount") << u"amount"_s << u"cdba"_s << u"abcd"_s;
    QTest::newRow("last") << u"last-interaction"_s << u"bacd"_s << u"abcd"_s;
}

void ContactStoreTest::sortingPutsMissingValuesLast()
{
    QFETCH(QString, key);
    QFETCH(QString, ascending);
    QFETCH(QString, descending);
    TemporaryStore store;
    store.import(u"Nova Sky"_s,
                 "email,name,consent,consent date,smartlink,interactions,amount,date\n"
                 "b@example.com,mia,yes,2025-01-01,Link,1,5,2025-01-01\n"
                 "A@example.com,Zoe,yes,2025-02-01,Link,2,9,2025-02-01\n"
                 "c@example.com,ana,,,,,,\n"
                 "d@example.com,,,,,,,\n");
    const auto initials = [&](std::optional<ProfileId> profile, bool down) {
        QString letters;
        for (const auto &email :
             store.emails({.profile = profile, .sort = *sortFromKey(key), .descending = down})) {
            letters += email.left(1).toLower();
        }
        return letters;
    };
    for (const auto &profile : {std::optional<ProfileId>(1), std::optional<ProfileId>()}) {
        QCOMPARE(initials(profile, false), ascending);
        QCOMPARE(initials(profile, true), descending);
    }
}

void ContactStoreTest::searchFoldsCaseAndAccents_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<int>("count");
    QTest::newRow("accent in the list") << u"elodie"_s << 1;
    QTest::newRow("accent in the search") << u"ÉLODIE"_s << 1;
    QTest::newRow("inside a word") << u"lod"_s << 1;
    QTest::newRow("ligature") << u"oedipe"_s << 1;
    QTest::newRow("stroke") << u"lukasz"_s << 1;
    QTest::newRow("other script") << u"美玲"_s << 1;
    QTest::newRow("two words") << u"example elo"_s << 1;
    QTest::newRow("both must occur") << u"elodie łukasz"_s << 0;
    QTest::newRow("percent is no wildcard") << u"%"_s << 0;
    QTest::newRow("underscore is no wildcard") << u"_"_s << 0;
    QTest::newRow("quote") << u"'"_s << 1;
    QTest::newRow("blank") << u"  "_s << 5;
}

void ContactStoreTest::searchFoldsCaseAndAccents()
{
    QFETCH(QString, search);
    QFETCH(int, count);
    TemporaryStore store;
    store.import(u"Nova Sky"_s,
                 u"email,name\n"
                 "a@example.com,Élodie\n"
                 "b@example.com,Œdipe\n"
                 "c@example.com,Łukasz\n"
                 "d@example.com,陳 美玲\n"
                 "e@example.com,O'Neil\n"_s.toUtf8());
    QCOMPARE(store.emails({.profile = 1, .search = search}).size(), count);
    QCOMPARE(store.emails({.search = search}).size(), count);
}

void ContactStoreTest::overAllProfilesEachContactStandsOnceWithItsBestState()
{
    TemporaryStore store;
    store.import(u"Nova Sky"_s,
                 "email,status,smartlink,date,amount,currency\n"
                 "ana@example.com,unsubscribed,Old,2024-01-01,5,EUR\n");
    store.import(u"The Tides"_s,
                 "email,newsletter,consent date,smartlink,date,amount,currency\n"
                 "ana@example.com,yes,2025-01-01,New,2025-01-01,7,EUR\n");
    QCOMPARE(store.emails({}).size(), 1);
    const auto contact = store.contact({}, u"ana@example.com"_s);
    QCOMPARE(contact.state, ConsentState::OptedIn);
    QCOMPARE(contact.interactions, 2);
    QCOMPARE(contact.amountCents, 1200);
    QCOMPARE(contact.smartlink, u"New"_s);
    const auto overview = ProfileStore(store.database()).overview();
    QVERIFY_RESULT(overview);
    QCOMPARE(overview->overall.contacts, 1);
    QCOMPARE(overview->overall.optedIn, 1);
}

void ContactStoreTest::aCancelledQueryEndsAsCancelled()
{
    QRandomGenerator random(1);
    TemporaryStore store;
    for (int i = 0; i < 20; ++i) {
        store.import(u"Nova Sky"_s, randomList(random));
    }
    Progress progress;
    progress.cancel();
    for (const auto &key : {u"arrival"_s, u"name"_s}) {
        // Enough work for the interruption to be seen: an accent makes the search slow.
        const auto ids
            = ContactStore(store.database())
                  .ids({.search = u"é nobody at all here"_s, .sort = *sortFromKey(key)}, progress);
        QVERIFY(!ids);
        QCOMPARE(ids.error().kind, Error::Kind::Cancelled);
    }
    Progress goesOn;
    QVERIFY_RESULT(ContactStore(store.database()).ids({}, goesOn));
}

void ContactStoreTest::onlyTheNamedPeopleAreMeant()
{
    TemporaryStore store;
    store.import(u"Nova Sky"_s,
                 "email,consent,consent date\nana@example.com,yes,2025-01-01\n"
                 "ben@example.com,no,\ncat@example.com,yes,2025-01-01\n");
    const auto id = [&](const QString &email) { return store.contact({}, email).id; };
    for (const auto &profile :
         {std::optional<ProfileId>(), std::optional(store.profile(u"Nova Sky"_s))}) {
        ContactQuery query{.profile = profile, .sort = ContactSort::Email};
        query.only = std::make_shared<const std::vector<ContactId>>(
            std::vector{id(u"ben@example.com"_s), id(u"ana@example.com"_s)});
        QCOMPARE(store.emails(query), (QStringList{u"ana@example.com"_s, u"ben@example.com"_s}));
        QCOMPARE(*ContactStore(store.database()).count(query), 2);
        query.search = u"ben"_s;
        QCOMPARE(store.emails(query), QStringList{u"ben@example.com"_s});
        query.search.clear();
        query.optedInOnly = true;
        QCOMPARE(store.emails(query), QStringList{u"ana@example.com"_s});
        query.only = std::make_shared<const std::vector<ContactId>>();
        QCOMPARE(store.emails(query), QStringList()); // nobody, not everybody
    }
}

void ContactStoreTest::rowsOfUnknownIdsAreEmpty()
{
    TemporaryStore store;
    store.import(u"Nova Sky"_s, "email\nana@example.com\n");
    const auto rows = ContactStore(store.database()).rows(std::vector<ContactId>{77, 1}, 1);
    QVERIFY_RESULT(rows);
    QCOMPARE((*rows)[0].id, 0);
    QCOMPARE((*rows)[1].email, u"ana@example.com"_s);
}

void ContactStoreTest::profileNamesAreUniqueWithoutCase()
{
    TemporaryStore store;
    ProfileStore profiles(store.database());
    QVERIFY_RESULT(profiles.add(u"  Nova   Sky "_s, 1));
    QVERIFY(!profiles.add(u"NOVA SKY"_s, 1));
    QVERIFY(!profiles.add(u"  "_s, 1));
    const auto id = profiles.find(u"nova sky"_s);
    QVERIFY_RESULT(id);
    QVERIFY_RESULT(profiles.rename(*id, u"Élan"_s));
    QVERIFY(!profiles.add(u"élan"_s, 1));
    const auto unknown = profiles.find(u"Nobody"_s);
    QVERIFY(!unknown);
    QVERIFY(unknown.error().message.contains(u"Élan"_s));
}

QTEST_GUILESS_MAIN(ContactStoreTest)

#include "tst_contactstore.moc"
