// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/contacts/audiencestore.h"

#include "core/consent/erasure.h"
#include "tests/support/resultcheck.h"
#include "tests/support/temporarystore.h"

using namespace mailspace;
using namespace Qt::StringLiterals;

class AudienceStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void aSavedAudienceIsTheQueryItWasMadeOf();
    void aNameStandsForOneAudience();
    void agesAreCountedFromTheDayOfAsking();
    void anErasedPersonLeavesNoAddressBehind();
};

void AudienceStoreTest::aSavedAudienceIsTheQueryItWasMadeOf()
{
    TemporaryStore store;
    AudienceStore audiences(store.database());
    ContactQuery query{.profile = store.profile(u"Nova Sky"_s), .optedInOnly = true};
    auto words = FilterWords::parse(u"country:FR smartlink:\"Spring \"\"Tour\"\"\" -tag:a,b ana"_s,
                                    TemporaryStore::now);
    query.filters = words.filters;
    query.search = words.search;
    QVERIFY_RESULT(audiences.save(Audience::of(u"  French  tour "_s, query), TemporaryStore::now));
    const auto found = audiences.find(u"french tour"_s);
    QVERIFY_RESULT(found);
    QCOMPARE(found->name, u"French tour"_s);
    QVERIFY(found->query(TemporaryStore::now) == query);
}

void AudienceStoreTest::aNameStandsForOneAudience()
{
    TemporaryStore store;
    AudienceStore audiences(store.database());
    QVERIFY_RESULT(audiences.save({.name = u"Zoe"_s, .words = {}}, 1));
    QVERIFY_RESULT(audiences.save({.name = u"Ana"_s, .words = u"ana"_s}, 1));
    QVERIFY_RESULT(audiences.save({.name = u"ANA"_s, .words = u"country:FR"_s}, 2));
    QVERIFY(!audiences.save({.name = u" "_s, .words = {}}, 1));
    const auto all = audiences.all();
    QVERIFY_RESULT(all);
    QCOMPARE(all->size(), std::size_t(2));
    QCOMPARE(all->front(), (Audience{.name = u"ANA"_s, .words = u"country:FR"_s}));
    QVERIFY_RESULT(audiences.remove(u"ana"_s));
    const auto gone = audiences.find(u"ana"_s);
    QVERIFY(!gone);
    QVERIFY(gone.error().message.contains(u"Zoe"_s));
    QVERIFY(!audiences.remove(u"ana"_s));
}

void AudienceStoreTest::agesAreCountedFromTheDayOfAsking()
{
    const Audience audience{.name = u"Lately"_s, .words = u"active:30d"_s};
    constexpr Timestamp day = 86'400'000;
    const auto today = audience.query(TemporaryStore::now).filters.front().from;
    const auto later = audience.query(TemporaryStore::now + 7 * day).filters.front().from;
    QCOMPARE(*later - *today, 7 * day);
}

void AudienceStoreTest::anErasedPersonLeavesNoAddressBehind()
{
    TemporaryStore store;
    store.import(u"Nova Sky"_s, "email\nana@example.com\n");
    AudienceStore audiences(store.database());
    QVERIFY_RESULT(audiences.save({.name = u"Her"_s, .words = u"ANA@example.com"_s}, 1));
    QVERIFY_RESULT(audiences.save({.name = u"Others"_s, .words = u"country:FR"_s}, 1));
    QVERIFY_RESULT(erasePerson(store.database(), u"ana@example.com"_s, {}, TemporaryStore::now));
    QCOMPARE(audiences.all()->size(), std::size_t(1));
}

QTEST_GUILESS_MAIN(AudienceStoreTest)

#include "tst_audiencestore.moc"
