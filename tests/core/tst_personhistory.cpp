// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/consent/personhistory.h"

#include "core/consent/consentbatch.h"
#include "core/consent/exportableasof.h"
#include "core/import/importundo.h"
#include "tests/support/resultcheck.h"
#include "tests/support/temporarystore.h"

#include <QtTest/QTest>

using namespace mailspace;
using namespace Qt::StringLiterals;

namespace {

const QString ana = u"ana@example.com"_s;
const QString artist = u"Nova Sky"_s;
constexpr auto day = 86'400'000LL;

QStringList exportable(TemporaryStore &store, Timestamp moment,
                       Knowledge knowledge = Knowledge::OfThatDay)
{
    QStringList emails;
    Progress progress;
    TemporaryStore::require(forEachExportableAsOf(store.database(), store.profile(artist), moment,
                                                  knowledge, progress,
                                                  [&](const ExportableContact &person) {
                                                      emails += person.email;
                                                      return Result<>();
                                                  }));
    return emails;
}

} // namespace

/// What one person said, in words; and who could be exported on a day in the past.
class PersonHistoryTest : public QObject
{
    Q_OBJECT

private slots:
    void everyEventIsToldWithItsEvidence();
    void whatDoesNotCountSaysWhy();
    void onAPastDayCountsWhatWasKnownThen();
    void withHindsightCountsWhatIsKnownToday();
    void anUndoneImportCountedUntilItWasUndone();
    void aViewCountsAllAndKeepsWhatIsSearchedFor();
    void theFileNamesTheConsent();
};

void PersonHistoryTest::everyEventIsToldWithItsEvidence()
{
    TemporaryStore store;
    store.import(artist,
                 "email,consent,consent date,ip\nana@example.com,yes,2025-01-01,192.0.2.1\n");
    store.enter(ana, ConsentKind::Complained, {}, "2025-06-01T10:00:00Z");
    const auto lines = historyOf(store.database(), 1);
    QVERIFY_RESULT(lines);
    QCOMPARE(lines->size(), std::size_t(2));
    QCOMPARE(lines->front().what(), u"Said yes to Nova Sky"_s);
    QCOMPARE(momentInWords(lines->front().event), u"2025-01-01"_s);
    QVERIFY(lines->front().evidence().startsWith(u"list1.csv, line 2"_s));
    QVERIFY(lines->front().counts());
    QCOMPARE(lines->back().evidence(), u"entered by hand"_s);
}

void PersonHistoryTest::whatDoesNotCountSaysWhy()
{
    TemporaryStore store;
    const auto report = store.import(artist, "email,consent\nana@example.com,yes\n");
    Progress progress;
    const auto events = recordBatch(store.database(), {{1}, ConsentKind::Withdrawn},
                                    TemporaryStore::now, progress);
    QVERIFY_RESULT(events);
    QVERIFY_RESULT(takeBackEvents(store.database(), *events, TemporaryStore::now + 1, progress));
    QVERIFY_RESULT(undoImport(store.database(), *report.import, TemporaryStore::now, progress));
    const auto lines = historyOf(store.database(), 1);
    QVERIFY_RESULT(lines);
    QCOMPARE(lines->size(), std::size_t(3));
    QVERIFY((*lines)[0].undone);
    QCOMPARE(momentInWords((*lines)[0].event), u"not dated"_s);
    QVERIFY((*lines)[1].takenBack);
    for (const auto &line : *lines) {
        QVERIFY(!line.counts());
    }
    QVERIFY(!(*lines)[0].remark().isEmpty());
    QVERIFY((*lines)[2].remark().isEmpty()); // the correction itself needs none
}

void PersonHistoryTest::onAPastDayCountsWhatWasKnownThen()
{
    constexpr auto now = TemporaryStore::now;
    TemporaryStore store;
    store.import(artist, "email,consent,consent date\nana@example.com,yes,2025-01-01\n",
                 ListMeaning::FanList, now);
    // Said before the import, but told only two days after it.
    store.enter(ana, ConsentKind::Withdrawn, artist, "2026-05-01", now + 2 * day);
    QCOMPARE(exportable(store, now - day), QStringList());
    QCOMPARE(exportable(store, now + day), QStringList{ana});
    QCOMPARE(exportable(store, now + 2 * day), QStringList());
}

void PersonHistoryTest::withHindsightCountsWhatIsKnownToday()
{
    TemporaryStore store;
    store.import(artist,
                 "email,consent,consent date,unsubscribed at\n"
                 "ana@example.com,yes,2025-01-01,2025-06-01\n");
    const auto at = [](const char *text) { return listTime(text, DateOrder::DayFirst)->start; };
    QCOMPARE(exportable(store, at("2025-03-01")), QStringList());
    QCOMPARE(exportable(store, at("2025-03-01"), Knowledge::OfToday), QStringList{ana});
    QCOMPARE(exportable(store, at("2024-12-31"), Knowledge::OfToday), QStringList());
    QCOMPARE(exportable(store, at("2025-07-01"), Knowledge::OfToday), QStringList());
}

void PersonHistoryTest::anUndoneImportCountedUntilItWasUndone()
{
    constexpr auto now = TemporaryStore::now;
    TemporaryStore store;
    const auto report
        = store.import(artist, "email,consent,consent date\nana@example.com,yes,2025-01-01\n");
    Progress progress;
    QVERIFY_RESULT(undoImport(store.database(), *report.import, now + 2 * day, progress));
    QCOMPARE(exportable(store, now + day), QStringList{ana});
    QCOMPARE(exportable(store, now + 3 * day), QStringList());
    QCOMPARE(exportable(store, now + day, Knowledge::OfToday), QStringList());
}

void PersonHistoryTest::aViewCountsAllAndKeepsWhatIsSearchedFor()
{
    TemporaryStore store;
    store.import(artist,
                 "email,name,consent,consent date,smartlink\n"
                 "ana@example.com,Zoé Meyer,yes,2025-01-01,Spring\n"
                 "bea@example.com,Bea,yes,,\n"
                 "cleo@example.com,Cleo,no,\n");
    AsOfRequest request{.profile = store.profile(artist), .moment = TemporaryStore::now};
    Progress progress;
    auto view = viewExportableAsOf(store.database(), request, progress);
    QVERIFY_RESULT(view);
    QCOMPARE(view->exportable, 2);
    QCOMPARE(view->people.front().grade, EvidenceGrade::Partial);
    QCOMPARE(view->people.back().grade, EvidenceGrade::Bare);
    QVERIFY(view->people.front().why().startsWith(u"Consent of 2025-01-01"_s));
    request.search = u"ZOE example"_s;
    view = viewExportableAsOf(store.database(), request, progress);
    QCOMPARE(view->exportable, 2);
    QCOMPARE(view->found, 1);
    QCOMPARE(view->people.front().email, ana);
    request.search.clear();
    request.mostPeople = 1;
    view = viewExportableAsOf(store.database(), request, progress);
    QCOMPARE(view->found, 2);
    QCOMPARE(view->people.size(), std::size_t(1));
}

void PersonHistoryTest::theFileNamesTheConsent()
{
    TemporaryStore store;
    store.import(artist, "email,consent,consent date\nana@example.com,yes,2025-01-01\n");
    const auto path = store.filePath(u"state.csv"_s);
    Progress progress;
    const auto written
        = saveExportableAsOf(store.database(), store.profile(artist), TemporaryStore::now,
                             Knowledge::OfThatDay, path, progress);
    QVERIFY_RESULT(written);
    QCOMPARE(*written, 1);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto text = file.readAll();
    for (const auto *word : {"ana@example.com", "opted_in", "2025-01-01T00:00:00Z", "list1.csv"}) {
        QVERIFY2(text.contains(word), word);
    }
}

QTEST_GUILESS_MAIN(PersonHistoryTest)

#include "tst_personhistory.moc"
