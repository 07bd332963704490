// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/contacts/contactindex.h"

#include "core/contacts/contactfacets.h"
#include "core/export/exporter.h"
#include "tests/support/resultcheck.h"
#include "tests/support/temporarystore.h"

#include <QtCore/QRandomGenerator>

using namespace mailspace;
using namespace Qt::StringLiterals;

namespace {

constexpr int fanCount = 400;

const QStringList names{u"Ana"_s,    u"ÉLODIE"_s,
                        u"élodie"_s, u"Łukasz"_s,
                        u"IŞIL"_s,   u"ışıl"_s,
                        u"İpek"_s,   u"陳 美玲"_s,
                        u"🎸 Zoe"_s,  u"Straße"_s,
                        u"O'Neil"_s, u"zoe"_s,
                        u"Æsop"_s,   u"Ana B"_s,
                        u"Anab"_s,   u"ana@example.com"_s,
                        u"ana@"_s,   QString(400, u'n') + u" Last"_s,
                        u""_s};
const QStringList domains{u"example.com"_s, u"Example.org"_s, u"fan1.example"_s};
const QStringList cities{u"Lyon"_s, u"lyon"_s, u"São Paulo"_s, u"İstanbul"_s, u""_s};
const QStringList countries{u"France"_s, u"FR"_s, u"Deutschland"_s, u"brazil"_s, u""_s};
const QStringList answers{
    u"yes,2025-01-02"_s, u"yes,2025-03-04T10:11:12Z"_s, u"yes,"_s, u"no,"_s, u","_s,
    u"unsubscribed,"_s};
const QStringList kinds{u"Tickets"_s, u"Merch"_s, u"Emails"_s, u"New listeners"_s};
const QStringList tags{u"vip"_s, u"\"vip, press\""_s, u"Presse"_s, u""_s};

/// Something to say of every field.
const QStringList filterPool{
    u"profile:\"the tides\""_s,
    u"profile:\"Nova Sky\" profile:\"The Tides\""_s,
    u"state:opted-in"_s,
    u"state:not"_s,
    u"state:undated"_s,
    u"state:none"_s,
    u"state:bounced"_s,
    u"state:withdrawn,undated"_s,
    u"state:complained"_s,
    u"kind:tickets"_s,
    u"kind:merch,emails"_s,
    u"kind:new-listeners"_s,
    u"smartlink:\"Link 1\""_s,
    u"smartlink:link"_s,
    u"smartlink:\"link 0\" smartlink:\"link 2\""_s,
    u"country:FR"_s,
    u"country:FR,Deutschland"_s,
    u"country:Brazil"_s,
    u"since:2025-02"_s,
    u"since:..2025-02"_s,
    u"since:2025-01-02..2025-03-04"_s,
    u"since:90d"_s,
    u"active:2025-03..2025-05"_s,
    u"active:never"_s,
    u"active:..1y"_s,
    u"superfan:yes"_s,
    u"superfan:no"_s,
    u"tag:vip"_s,
    u"tag:presse"_s,
    u"evidence:strong"_s,
    u"evidence:partial"_s,
    u"evidence:bare,none"_s,
    u"handed:brevo"_s,
    u"handed:never"_s,
    u"address:office"_s,
    u"address:throw-away"_s,
    u"address:mistyped"_s,
};

template<typename T>
const T &oneOf(QRandomGenerator &random, const QList<T> &all)
{
    return all[random.bounded(all.size())];
}

QByteArray randomList(QRandomGenerator &random)
{
    QString list
        = u"email,name,city,country,tags,status,consent date,smartlink,kind,date,amount\n"_s;
    for (int i = 0; i < fanCount; ++i) {
        const int number = random.bounded(500);
        list += u"%1fan%2@%3,%4,%5,%6,%7,%8,Link %9,%10,%11,%12\n"_s
                    .arg(random.bounded(2) == 0 ? u""_s : u"É"_s)
                    .arg(number)
                    .arg(domains[number % domains.size()])
                    .arg(oneOf(random, names), oneOf(random, cities), oneOf(random, countries),
                         oneOf(random, tags), oneOf(random, answers))
                    .arg(random.bounded(3))
                    .arg(oneOf(random, kinds))
                    .arg(random.bounded(3) == 0 ? u""_s
                                                : u"2025-0%1-01"_s.arg(1 + random.bounded(9)))
                    .arg(random.bounded(50));
    }
    return list.toUtf8();
}

/// Up to three conditions, of any fields.
std::vector<ContactFilter> randomFilters(QRandomGenerator &random)
{
    QStringList words;
    for (int count = random.bounded(4); count > 0; --count) {
        words += (random.bounded(4) == 0 ? u"-"_s : QString()) + oneOf(random, filterPool);
    }
    const auto parsed = FilterWords::parse(words.join(u' '), TemporaryStore::now);
    Q_ASSERT(parsed.problems.isEmpty() && parsed.search.isEmpty());
    return parsed.filters;
}

/// Two artists whose fans overlap, some of them changed afterwards.
void fill(TemporaryStore &store, QRandomGenerator &random)
{
    store.import(u"Nova Sky"_s, randomList(random));
    store.import(u"The Tides"_s, randomList(random));
    store.enter(u"stranger@example.com"_s, ConsentKind::Complained, {});
    Progress progress;
    const auto handed = Exporter(store.database(), TemporaryStore::now)
                            .run({.query = {.profile = 1, .optedInOnly = true},
                                  .path = store.filePath(u"out.csv"_s),
                                  .recipient = u"our Brevo"_s},
                                 progress);
    QVERIFY_RESULT(handed);
}

} // namespace

class ContactIndexTest : public QObject
{
    Q_OBJECT

private slots:
    void everyAnswerIsThatOfTheStore();
    void filtersMeanWhatTheRowsShow_data();
    void filtersMeanWhatTheRowsShow();
    void facetsCountTheSelection();
    void aCancelledQuestionEndsAsCancelled();
};

void ContactIndexTest::everyAnswerIsThatOfTheStore()
{
    for (std::size_t field = 0; field < filterFieldCount; ++field) {
        const auto word = fieldKey(FilterField(field)) + u':';
        QVERIFY2(filterPool.filter(word).size() > 1, qPrintable(word));
    }
    QRandomGenerator random(20261123);
    TemporaryStore store;
    fill(store, random);
    Progress progress;
    ContactIndex empty(store.path(), {});
    ContactIndex full(store.path(), {});
    for (const auto &scope : {std::optional<ProfileId>(), std::optional<ProfileId>(1)}) {
        QVERIFY(!full.isSortable(scope));
        QVERIFY_RESULT(full.prepareSearch(progress));
        QVERIFY_RESULT(full.prepareSorting(scope, progress));
        QVERIFY(full.isSearchable() && full.isSortable(scope));
    }
    const QStringList searches{u""_s,
                               u"fan1"_s,
                               u"ELOD"_s,
                               u"fan2 lyon"_s,
                               u"łukasz"_s,
                               u"%"_s,
                               u"isil"_s,
                               u"ışı"_s,
                               u"ipek"_s,
                               u"🎸"_s,
                               u"美"_s,
                               u"ss"_s,
                               u"aes"_s,
                               u"com an"_s,
                               u"istanbul france"_s,
                               u"'"_s,
                               u"é"_s,
                               u"comÿx"_s,
                               u"sao paulo"_s,
                               u"m"_s,
                               u"@"_s,
                               u"@EXAM"_s,
                               u"1@exa"_s,
                               u"a@e"_s,
                               u"ple.org"_s,
                               u"@fan1"_s,
                               u"2@"_s,
                               u"fan1@example.org"_s,
                               u"@@"_s,
                               u"nn last"_s,
                               u"n1@ex"_s};
    for (int round = 0; round < 400; ++round) {
        ContactQuery query{.profile = oneOf<std::optional<ProfileId>>(random, {{}, 1, 2}),
                           .optedInOnly = random.bounded(3) == 0,
                           .search = oneOf(random, searches),
                           .filters = randomFilters(random),
                           .sort = *sortFromKey(oneOf(random, allSortKeys())),
                           .descending = random.bounded(2) == 1};
        if (random.bounded(9) == 0) {
            query.only = std::make_shared<const std::vector<ContactId>>(
                std::vector<ContactId>{9, 3, 77, 400, 123456});
        }
        if (random.bounded(9) == 0) {
            query.newSinceHandover = 1;
        }
        if (random.bounded(9) == 0) {
            query.leastEvidence = EvidenceGrade::Partial;
        }
        const auto expected = ContactStore(store.database()).ids(query, progress);
        QVERIFY_RESULT(expected);
        const auto asked
            = (filterWords(query.filters, query.search) + u' ' + sortKey(query.sort)).toUtf8();
        const char *context = asked.constData();
        for (auto *index : {&full, &empty}) {
            const auto ids = index->ids(query, progress);
            QVERIFY_RESULT(ids);
            QVERIFY2(*ids == *expected, context);
            QCOMPARE(index->count(query, progress).value(), qint64(expected->size()));
            if (index->beginsEarly(query)) {
                const auto first = index->firstIds(query, progress);
                QVERIFY_RESULT(first);
                QVERIFY2(std::ranges::equal(*first, std::span(*expected).first(first->size())),
                         context);
            }
        }
    }
    QVERIFY(full.isReadyFor({.profile = 1, .search = u"x"_s, .sort = ContactSort::Amount}));
}

void ContactIndexTest::filtersMeanWhatTheRowsShow_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("initials");
    QTest::addColumn<QString>("overAll"); // both artists together
    const auto row = [](const char *words, const char *initials, const char *overAll) {
        QTest::newRow(words) << QString::fromLatin1(words) << QString::fromLatin1(initials)
                             << QString::fromLatin1(overAll);
    };
    row("state:opted-in", "ab", "abc");
    row("state:not", "cdef", "def");
    row("state:undated", "b", "b");
    row("state:withdrawn", "e", "e");
    row("state:bounced", "f", "f");
    row("state:none", "cd", "d");
    row("-state:withdrawn", "abcdf", "abcdf");
    row("kind:tickets", "ac", "ac");
    row("kind:merch", "b", "bd");
    row("kind:tickets,merch", "abc", "abcd");
    row("smartlink:tour", "a", "a"); // the whole name wins over a part of one
    row("smartlink:\"Tour 2\"", "c", "c");
    row("smartlink:our", "ac", "ac");
    row("country:FR", "ab", "ab");
    row("country:france", "ab", "ab");
    row("country:germany", "c", "c");
    row("country:FR state:undated", "b", "b");
    row("since:2025", "ae", "ace");
    row("since:2025-01..2025-02", "", "c");
    row("since:2025-03-01..2025-03-01", "a", "a");
    row("since:..2025-02", "f", "cf");
    row("active:2025-04", "bc", "bcd");
    row("active:..2025-04", "abc", "abc");
    row("active:never", "def", "ef");
    row("active:420d", "", "d");
    row("tag:vip", "ab", "ab");
    row("tag:VI", "", "");
    row("-tag:vip", "cdef", "cdef");
    row("evidence:strong", "", "");
    row("evidence:partial,bare", "ab", "abc");
    row("evidence:bare,none", "bcdef", "bdef");
    row("evidence:none", "cdef", "def");
    row("profile:\"the tides\"", "cd", "cd");
    row("handed:brevo", "a", "a");
    row("handed:never", "bcdef", "bcdef");
    row("-handed:brevo", "bcdef", "bcdef");
}

void ContactIndexTest::filtersMeanWhatTheRowsShow()
{
    QFETCH(QString, words);
    QFETCH(QString, initials);
    QFETCH(QString, overAll);
    TemporaryStore store;
    store.import(u"Nova Sky"_s,
                 "email,country,tags,status,consent date,smartlink,kind,date\n"
                 "a@example.com,France,vip,yes,2025-03-01T10:00:00Z,Tour,Tickets,2025-03-01\n"
                 "b@example.com,FR,\"press; VIP\",yes,,Shop,Merch,2025-04-01\n"
                 "c@example.com,Deutschland,,,,Tour 2,Tickets,2025-04-02\n"
                 "d@example.com,,press,no,,,,\n"
                 "e@example.com,,,unsubscribed,2024-01-01,,,\n"
                 "f@example.com,,,yes,2024-02-02,,,\n");
    store.import(u"The Tides"_s,
                 "email,status,consent date,smartlink,kind,date\n"
                 "c@example.com,yes,2025-02-01,,,\n"
                 "d@example.com,,,Store,Merch,2025-05-01\n");
    store.enter(u"f@example.com"_s, ConsentKind::Bounced, u"Nova Sky"_s, "2024-03-03");
    Progress progress;
    QVERIFY_RESULT(Exporter(store.database(), TemporaryStore::now)
                       .run({.query = {.profile = 1, .search = u"a@"_s},
                             .path = store.filePath(u"out.csv"_s),
                             .recipient = u"our Brevo"_s,
                             .reason = u"asked"_s},
                            progress));
    const auto parsed = FilterWords::parse(words, TemporaryStore::now);
    QCOMPARE(parsed.problems, QStringList());
    QCOMPARE(parsed.search, QString());
    const auto found = [&](std::optional<ProfileId> profile) {
        QString letters;
        for (const auto &email : store.emails({.profile = profile, .filters = parsed.filters})) {
            letters += email.front();
        }
        return letters;
    };
    QCOMPARE(found(1), initials);
    QCOMPARE(found({}), overAll);
    // What is shown of a filter makes the same filter again.
    QCOMPARE(FilterWords::parse(filterWords(parsed.filters), TemporaryStore::now).filters,
             parsed.filters);
}

void ContactIndexTest::facetsCountTheSelection()
{
    TemporaryStore store;
    store.import(u"Nova Sky"_s,
                 "email,country,status,consent date,smartlink,kind\n"
                 "a@example.com,France,yes,2025-03-01,Tour,Tickets\n"
                 "b@example.com,FR,yes,,Shop,Merch\n"
                 "c@example.com,Italy,no,,Tour,Tickets\n");
    Progress progress;
    ContactIndex index(store.path(), {});
    const auto told = [&](const QString &words) {
        const auto facets = facetsOf(
            index,
            {.profile = 1, .filters = FilterWords::parse(words, TemporaryStore::now).filters},
            progress);
        QStringList texts;
        for (const auto &facet : TemporaryStore::require(facets)) {
            for (const auto &value : facet.values) {
                texts += u"%1:%2 %3"_s.arg(fieldKey(facet.field), value.value).arg(value.count);
            }
        }
        return texts;
    };
    QCOMPARE(told({}),
             (QStringList{u"state:opted-in 2"_s, u"state:undated 1"_s, u"state:none 1"_s,
                          u"kind:tickets 2"_s, u"kind:merch 1"_s, u"country:France 2"_s,
                          u"country:Italy 1"_s, u"smartlink:Tour 2"_s, u"smartlink:Shop 1"_s}));
    // The other countries stay in sight, everything else is counted among the French.
    QCOMPARE(told(u"country:france"_s),
             (QStringList{u"state:opted-in 2"_s, u"state:undated 1"_s, u"kind:tickets 1"_s,
                          u"kind:merch 1"_s, u"country:France 2"_s, u"country:Italy 1"_s,
                          u"smartlink:Shop 1"_s, u"smartlink:Tour 1"_s}));
}

void ContactIndexTest::aCancelledQuestionEndsAsCancelled()
{
    QRandomGenerator random(1);
    TemporaryStore store;
    fill(store, random);
    Progress progress;
    progress.cancel();
    ContactIndex index(store.path(), {});
    const auto prepared = index.prepareSearch(progress);
    QVERIFY(!prepared);
    QCOMPARE(prepared.error().kind, Error::Kind::Cancelled);
    const auto ids = index.ids({.profile = 1, .search = u"a"_s}, progress);
    QVERIFY(!ids);
    QCOMPARE(ids.error().kind, Error::Kind::Cancelled);
    QVERIFY(index.pieces().sets.empty());
    Progress goesOn;
    QVERIFY_RESULT(index.ids({.profile = 1, .search = u"a"_s}, goesOn));
}

QTEST_GUILESS_MAIN(ContactIndexTest)

#include "tst_contactindex.moc"
