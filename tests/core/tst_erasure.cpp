// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/consent/erasure.h"

#include "core/consent/storecheck.h"
#include "core/contacts/personaldata.h"
#include "core/export/exporter.h"
#include "core/import/importundo.h"
#include "core/store/backup.h"
#include "tests/support/resultcheck.h"
#include "tests/support/temporarystore.h"

#include <QtCore/QDirIterator>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

using namespace mailspace;
using namespace Qt::StringLiterals;

namespace {

const QString ana = u"ana@example.com"_s;
const QString artist = u"Nova Sky"_s;
constexpr auto dayMs = 86'400'000LL;
constexpr auto later = TemporaryStore::now + 60 * dayMs; // 2026-07-27

ErasureReceipt eraseAna(TemporaryStore &store, Timestamp at = TemporaryStore::now)
{
    return TemporaryStore::require(erasePerson(store.database(), ana, u"asked by letter"_s, at));
}

/// Files of the folder that hold the text.
QStringList filesWith(const QString &folder, const QByteArray &text)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().toLower().contains(text)) {
            found += files.fileName();
        }
    }
    return found;
}

} // namespace

/// Rule 7: erasure.
class ErasureTest : public QObject
{
    Q_OBJECT

private slots:
    void rule7ErasureRemovesThePersonEverywhere();
    void rule7OnlyAKeyedHashWithDateReasonAndScopeStays();
    void rule7TheStoresFilesHoldThePersonNoMore();
    void rule7AHandoverKeepsOnlyItsCountOfTheErased();
    void rule7LaterImportsDoNotBringThePersonBack_data();
    void rule7LaterImportsDoNotBringThePersonBack();
    void rule7AConsentDatedAfterTheErasureBringsThePersonBackWithOnlyThat();
    void rule7ConsentsOlderThanTheErasureStayDeadAfterTheReturn();
    void rule7AWithdrawalForAnErasedPersonIsKeptWithTheHash();
    void rule7WhatIsEnteredByHandObeysToo();
    void rule7AnUndoneReturnIsNoReturn();
    void contradictoryRowsBringNobodyBack();
    void thePreviewSaysWhatWillGo();
    void anUnknownAddressIsRefused();
    void accessShowsEverythingKnown();
};

void ErasureTest::rule7ErasureRemovesThePersonEverywhere()
{
    TemporaryStore store;
    for (const auto &list : {QByteArray("email,name,consent,consent date,smartlink,kind,order id\n"
                                        "ana@example.com,Ana,yes,2025-01-01,Tour,Tickets,7\n"
                                        "bea@example.com,Bea,yes,2025-01-01,Tour,Tickets,8\n"),
                             QByteArray("email,name,smartlink,kind,order id\n"
                                        "ANA@example.com,Ana M,Tour,Tickets,7\n")}) {
        store.import(artist, list);
    }
    store.enter(ana, ConsentKind::Withdrawn, {});
    eraseAna(store);
    for (const auto &table :
         {u"contact"_s, u"listing"_s, u"interaction"_s, u"membership"_s, u"consent_event"_s}) {
        QCOMPARE(store.database()
                     .value(u"SELECT count(*) FROM "_s + table + u" WHERE "_s
                            + (table == u"contact"_s ? u"id"_s : u"contact_id"_s) + u" = 1"_s)
                     ->toInt(),
                 0);
    }
    for (const auto &table : {u"contact_value"_s, u"interaction_value"_s, u"erasing"_s}) {
        QCOMPARE(store.database().value(u"SELECT count(*) FROM "_s + table)->toInt(), 0);
    }
    QCOMPARE(store.emails({}), QStringList{u"bea@example.com"_s});
    QCOMPARE(store.state(artist, u"bea@example.com"_s), u"opted_in"_s);
    Progress progress;
    QVERIFY(checkStore(store.database(), progress)->isSound());
}

void ErasureTest::rule7OnlyAKeyedHashWithDateReasonAndScopeStays()
{
    QByteArray first;
    for (int i = 0; i < 2; ++i) {
        TemporaryStore store;
        store.import(artist, "email\nana@example.com\n");
        eraseAna(store);
        auto row = TemporaryStore::require(store.database().run(
            u"SELECT address_hash, erased_at, reason, scope, withdrawn_at FROM suppression"_s));
        QVERIFY(row.next());
        const auto hash = row.value(0).toByteArray();
        QCOMPARE(hash.size(), 32);
        QCOMPARE(row.value(1).toLongLong(), TemporaryStore::now);
        QCOMPARE(row.value(2).toString(), u"asked by letter"_s);
        QCOMPARE(row.value(3).toString(), u"all"_s);
        QVERIFY(row.value(4).isNull());
        QVERIFY(hash != first); // another store has another key
        first = hash;
    }
}

void ErasureTest::rule7TheStoresFilesHoldThePersonNoMore()
{
    TemporaryStore store;
    store.import(artist, "email,name,notes\nana@example.com,Anastasia,likes vinyl\n");
    store.import(artist, "email,name\nana@example.com,Anastasia B\nbea@example.com,Bea\n");
    QVERIFY_RESULT(backUpBefore(store.database(), u"test"_s));
    const auto receipt = eraseAna(store);
    QCOMPARE(receipt.gone.backups.size(), 1);
    QVERIFY(!QFile::exists(receipt.gone.backups.front()));
    QVERIFY(QFile::exists(receipt.freshBackup));
    const auto folder = QFileInfo(store.path()).path();
    for (const auto &name : {u"list1.csv"_s, u"list2.csv"_s}) {
        QVERIFY(QFile::remove(store.filePath(name))); // the person's own files
    }
    QCOMPARE(filesWith(folder, "ana@example.com"), QStringList());
    QCOMPARE(filesWith(folder, "anastasia"), QStringList());
    QCOMPARE(filesWith(folder, "vinyl"), QStringList());
    QVERIFY(!filesWith(folder, "bea@example.com").isEmpty());
}

void ErasureTest::rule7AHandoverKeepsOnlyItsCountOfTheErased()
{
    TemporaryStore store;
    store.import(artist,
                 "email,consent,consent date\n"
                 "ana@example.com,yes,2025-01-01\nbea@example.com,yes,2025-01-01\n");
    Progress progress;
    const auto exported = Exporter(store.database(), TemporaryStore::now)
                              .run({.query = {.profile = store.profile(artist),
                                              .optedInOnly = true,
                                              .search = u"ana@example.com"_s},
                                    .path = store.filePath(u"out.csv"_s),
                                    .columns = {u"email"_s}},
                                   progress);
    QVERIFY_RESULT(exported);
    eraseAna(store);
    QCOMPARE(store.database().value(u"SELECT contacts FROM handover"_s)->toInt(), 1);
    QCOMPARE(store.database().value(u"SELECT count(*) FROM handover_contact"_s)->toInt(), 0);
    QCOMPARE(store.database().value(u"SELECT erased_at FROM handover_erasure"_s)->toLongLong(),
             TemporaryStore::now);
    QVERIFY(
        !store.database().value(u"SELECT filter FROM handover"_s)->toString().contains(u"ana"_s));
}

void ErasureTest::rule7LaterImportsDoNotBringThePersonBack_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::newRow("no consent") << QByteArray("email,name\nana@example.com,Ana\n");
    QTest::newRow("undated consent") << QByteArray("email,consent\nana@example.com,yes\n");
    QTest::newRow("earlier consent")
        << QByteArray("email,consent,consent date\nAna@example.com,yes,2025-01-01\n");
    QTest::newRow("consent of that moment")
        << QByteArray("email,consent,consent date\nana@example.com,yes,2026-05-28T20:26:40Z\n");
    QTest::newRow("another spelling")
        << QByteArray("email,consent,consent date\n\" ANA@Example.com \",yes,2025-01-01\n");
    QTest::newRow("later withdrawal")
        << QByteArray("email,unsubscribed at\nana@example.com,2026-07-01\n");
    QTest::newRow("later consent, withdrawn later still")
        << QByteArray("email,status,consent date,unsubscribed at\n"
                      "ana@example.com,unsubscribed,2026-07-01,2026-07-02\n");
}

void ErasureTest::rule7LaterImportsDoNotBringThePersonBack()
{
    QFETCH(QByteArray, list);
    TemporaryStore store;
    store.import(artist, "email,consent,consent date\nana@example.com,yes,2025-01-01\n");
    eraseAna(store);
    const auto report = store.import(artist, list, ListMeaning::FanList, later);
    QCOMPARE(report.blockedByErasure, 1);
    QCOMPARE(report.rowsRefused, 1);
    QCOMPARE(report.rowsRead, 1);
    QVERIFY(report.refused.front().reason.contains(u"2026-05-28"_s));
    QCOMPARE(report.blocked.size(), std::size_t(1));
    QCOMPARE(report.blocked.front().by, BlockedRow::By::Erasure);
    QCOMPARE(store.emails({}), QStringList());
    QCOMPARE(store.database().value(u"SELECT count(*) FROM contact"_s)->toInt(), 0);
}

void ErasureTest::rule7AConsentDatedAfterTheErasureBringsThePersonBackWithOnlyThat()
{
    TemporaryStore store;
    store.import(artist, "email,consent,consent date\nana@example.com,yes,2025-01-01\n");
    eraseAna(store);
    const auto report = store.import(artist,
                                     "email,consent,consent date,smartlink,kind,collected at\n"
                                     "ana@example.com,yes,2026-07-01,Tour,Tickets,2025-01-01\n",
                                     ListMeaning::FanList, later);
    QCOMPARE(report.blockedByErasure, 0);
    QCOMPARE(report.contactsNew, 1);
    QCOMPARE(store.state(artist, ana), u"opted_in"_s);
    QCOMPARE(toIsoText(store.contact(artist, ana).since), u"2026-07-01T00:00:00Z"_s);
    QCOMPARE(store.contact(artist, ana).interactions, 0); // from before the erasure
}

void ErasureTest::rule7ConsentsOlderThanTheErasureStayDeadAfterTheReturn()
{
    TemporaryStore store;
    store.import(artist, "email\nana@example.com\n");
    eraseAna(store);
    store.enter(ana, ConsentKind::Given, artist, "2026-07-01", later);
    store.import(u"The Tides"_s, "email,consent,consent date\nana@example.com,yes,2025-01-01\n",
                 ListMeaning::FanList, later);
    store.import(u"Lune Fauve"_s, "email,consent\nana@example.com,yes\n", ListMeaning::FanList,
                 later);
    QCOMPARE(store.state(artist, ana), u"opted_in"_s);
    QCOMPARE(store.state(u"The Tides"_s, ana), u"no_consent"_s);
    QCOMPARE(store.state(u"Lune Fauve"_s, ana), u"no_consent"_s);
}

void ErasureTest::rule7AWithdrawalForAnErasedPersonIsKeptWithTheHash()
{
    TemporaryStore store;
    store.import(artist, "email\nana@example.com\n");
    eraseAna(store);
    const auto report = store.import(artist, "email,unsubscribed at\nana@example.com,2026-07-10\n",
                                     ListMeaning::Unsubscribes, later);
    QCOMPARE(report.blockedByErasure, 1);
    QCOMPARE(report.withdrawals, 0);
    QCOMPARE(
        toIsoText(store.database().value(u"SELECT withdrawn_at FROM suppression"_s)->toLongLong()),
        u"2026-07-10T23:59:59.999Z"_s);
    // After the erasure, but before that withdrawal.
    store.import(artist, "email,consent,consent date\nana@example.com,yes,2026-07-05\n",
                 ListMeaning::FanList, later);
    QCOMPARE(store.emails({}), QStringList());
    store.import(artist, "email,consent,consent date\nana@example.com,yes,2026-07-12\n",
                 ListMeaning::FanList, later);
    QCOMPARE(store.state(artist, ana), u"opted_in"_s);
}

void ErasureTest::rule7WhatIsEnteredByHandObeysToo()
{
    TemporaryStore store;
    store.import(artist, "email\nana@example.com\n");
    eraseAna(store);
    ConsentEntry entry{.email = ana,
                       .kind = ConsentKind::Given,
                       .profile = store.profile(artist),
                       .at = listTime("2025-01-01", DateOrder::DayFirst)};
    QVERIFY(!enterConsent(store.database(), entry, later));
    entry.kind = ConsentKind::Withdrawn;
    entry.at = listTime("2026-07-10", DateOrder::DayFirst);
    const auto kept = enterConsent(store.database(), entry, later);
    QVERIFY_RESULT(kept);
    QVERIFY(kept->keptWithErasure);
    QCOMPARE(store.emails({}), QStringList());
    entry.kind = ConsentKind::Given;
    entry.at = listTime("2026-07-12", DateOrder::DayFirst);
    QVERIFY_RESULT(enterConsent(store.database(), entry, later));
    QCOMPARE(store.state(artist, ana), u"opted_in"_s);
}

void ErasureTest::rule7AnUndoneReturnIsNoReturn()
{
    TemporaryStore store;
    store.import(artist, "email\nana@example.com\n");
    eraseAna(store);
    const auto back
        = store.import(artist, "email,consent,consent date\nana@example.com,yes,2026-07-01\n",
                       ListMeaning::FanList, later);
    Progress progress;
    QVERIFY_RESULT(undoImport(store.database(), *back.import, later, progress));
    const auto report
        = store.import(artist, "email,name\nana@example.com,Ana\n", ListMeaning::FanList, later);
    QCOMPARE(report.blockedByErasure, 1);
    QCOMPARE(store.emails({}), QStringList());
}

void ErasureTest::contradictoryRowsBringNobodyBack()
{
    TemporaryStore store;
    store.import(artist, "email\nana@example.com\n");
    eraseAna(store);
    const auto report = store.import(artist,
                                     "email,status,consent date,unsubscribed at\n"
                                     "ana@example.com,unsubscribed,,2026-07-01\n"
                                     "ana@example.com,subscribed,2026-07-05,\n",
                                     ListMeaning::FanList, later);
    QCOMPARE(report.blockedByErasure, 2);
    QCOMPARE(store.emails({}), QStringList());
}

void ErasureTest::thePreviewSaysWhatWillGo()
{
    TemporaryStore store;
    store.import(artist,
                 "email,consent,consent date,smartlink,kind\n"
                 "Ana@example.com,yes,2025-01-01,Tour,Tickets\n");
    store.import(u"The Tides"_s, "email\nana@example.com\n");
    const auto preview = previewErasure(store.database(), u"  ANA@example.com "_s);
    QVERIFY_RESULT(preview);
    QCOMPARE(preview->email, u"Ana@example.com"_s);
    QCOMPARE(preview->profiles, (QStringList{artist, u"The Tides"_s}));
    QCOMPARE(preview->listings, 2);
    QCOMPARE(preview->interactions, 1);
    QCOMPARE(preview->events, 1);
    QCOMPARE(preview->handovers, 0);
    QCOMPARE(preview->backups, QStringList());
}

void ErasureTest::anUnknownAddressIsRefused()
{
    TemporaryStore store;
    const auto erased
        = erasePerson(store.database(), u"nobody@example.com"_s, {}, TemporaryStore::now);
    QVERIFY(!erased);
    QVERIFY(!erased.error().message.contains(u"nobody@"_s));
    QCOMPARE(store.database().value(u"SELECT count(*) FROM suppression"_s)->toInt(), 0);
}

void ErasureTest::accessShowsEverythingKnown()
{
    TemporaryStore store;
    store.import(artist,
                 "email,name,consent,consent date,smartlink,kind,Shoe size\n"
                 "ana@example.com,Ana,yes,2025-01-01,Tour,Tickets,38\n"
                 "bea@example.com,Bea,yes,2025-01-01,Tour,Tickets,40\n");
    const auto folder = store.filePath(u"access"_s);
    const auto files = savePersonalData(store.database(), ana, folder);
    QVERIFY_RESULT(files);
    QFile all(folder + u"/person.json"_s);
    QVERIFY(all.open(QIODevice::ReadOnly));
    const auto json = all.readAll();
    for (const auto *word : {"ana@example.com", "Ana", "Tour", "Shoe size", "2025-01-01T00:00:00Z",
                             "list1.csv", "tickets", "given"}) {
        QVERIFY2(json.contains(word), word);
    }
    QVERIFY(!json.contains("bea@"));
    QVERIFY(!savePersonalData(store.database(), ana, folder)); // nothing is overwritten
    QVERIFY(!savePersonalData(store.database(), u"nobody@example.com"_s, folder));
}

QTEST_GUILESS_MAIN(ErasureTest)

#include "tst_erasure.moc"
