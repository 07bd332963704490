// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/importer.h"
#include "core/import/importhistory.h"
#include "core/import/recordreader.h"
#include "tests/support/failingdevice.h"
#include "tests/support/resultcheck.h"
#include "tests/support/temporarystore.h"

#include <QtCore/QDir>

using namespace mailspace;
using namespace Qt::StringLiterals;

namespace {

QByteArray longList(int rows)
{
    QByteArray list("email,consent,consent date,smartlink,kind,collected at\n");
    for (int i = 0; i < rows; ++i) {
        list += "fan" + QByteArray::number(i)
            + "@example.com,yes,2025-01-01,Tour,Tickets,2025-01-01\n";
    }
    return list;
}

} // namespace

class ImporterTest : public QObject
{
    Q_OBJECT

private slots:
    void aFileThatCannotBeImportedIsNamedWithTheCause_data();
    void aFileThatCannotBeImportedIsNamedWithTheCause();
    void everyRowIsNewChangedUnchangedOrRefused();
    void refusedRowsKeepLineColumnReasonAndText();
    void refusedRowsCanBeSavedAndCorrected();
    void aReadErrorHalfWayChangesNothing();
    void aCancelledImportChangesNothing();
    void aFullDiskChangesNothing();
    void aRehearsalReportsButChangesNothing();
    void importingAnotherCopyWithTheSameFactsChangesNoContact();
    void aLaterListChangesWhatItTellsAndKeepsTheRest();
    void unknownColumnsAreKeptWithTheContact();
    void columnsAreRecognisedInAnyOrderAndLanguage_data();
    void columnsAreRecognisedInAnyOrderAndLanguage();
    void encodingsAndSeparatorsGiveTheSamePeople_data();
    void encodingsAndSeparatorsGiveTheSamePeople();
    void aWishedMappingCounts();
    void interactionsAreCountedOnce();
    void aBareListOfAddressesIsEnoughForUnsubscribes();
    void softBouncesAreNotRecorded();
    void aSuppressionColumnWinsOverASubscribedState();
    void aWithdrawalWithAnUnreadableDateIsStillAWithdrawal();
    void aConsentWithAnUnreadableDateIsRefused();
    void aFirstLargeListBuildsTheSameStoreAsManySmallOnes();
    void everyImportIsRemembered();
};

void ImporterTest::aFileThatCannotBeImportedIsNamedWithTheCause_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("cause");
    QTest::newRow("missing") << QByteArray() << u"no such file"_s;
    QTest::newRow("folder") << QByteArray("/") << u"folder"_s;
    QTest::newRow("empty") << QByteArray("") << u"empty"_s;
    QTest::newRow("blank lines") << QByteArray("\n\n \n") << u"blank"_s;
    QTest::newRow("header only") << QByteArray("email,name\n") << u"no row"_s;
    QTest::newRow("no e-mail column") << QByteArray("name,city\nAna,Lyon\n") << u"name, city"_s;
    QTest::newRow("binary") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0", 18)
                            << u"text file"_s;
    QTest::newRow("zip") << QByteArray("PK\x03\x04\x14\0\0\0\x08\0", 10) << u"archive"_s;
}

void ImporterTest::aFileThatCannotBeImportedIsNamedWithTheCause()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, cause);
    TemporaryStore store;
    ImportRequest request{.path = store.filePath(u"missing.csv"_s),
                          .profile = store.profile(u"Nova Sky"_s)};
    if (content == "/") {
        request.path = QFileInfo(store.path()).path();
    } else if (!content.isNull()) {
        request.path = store.writeFile(content);
    }
    const auto before = store.content();
    const auto report = store.tryImport(request);
    QVERIFY(!report);
    const auto message = report.error().message;
    QVERIFY2(message.startsWith(QDir::toNativeSeparators(request.path)), qPrintable(message));
    QVERIFY2(message.contains(cause), qPrintable(message));
    QCOMPARE(store.content(), before);
}

void ImporterTest::everyRowIsNewChangedUnchangedOrRefused()
{
    TemporaryStore store;
    store.import(u"Nova Sky"_s, "email,city\nana@example.com,Lyon\nbea@example.com,Lille\n");
    const auto report = store.import(u"Nova Sky"_s,
                                     "email,city\n"
                                     "ana@example.com,Paris\n"
                                     "bea@example.com,Lille\n"
                                     "cleo@example.com,Metz\n"
                                     "\n"
                                     "email,city\n"
                                     "not an address,Nice\n");
    QCOMPARE(report.rowsRead, 4);
    QCOMPARE(report.contactsChanged, 1);
    QCOMPARE(report.rowsUnchanged, 1);
    QCOMPARE(report.contactsNew, 1);
    QCOMPARE(report.rowsRefused, 1);
    QCOMPARE(report.rowsSkipped, 2);
}

void ImporterTest::refusedRowsKeepLineColumnReasonAndText()
{
    TemporaryStore store;
    const auto report = store.import(u"Nova Sky"_s,
                                     "Name,E-Mail\n"
                                     "\"Ana\nMaria\",ana@example.com\n"
                                     "Bea,bea.example.com\n");
    QCOMPARE(report.refused.size(), 1);
    const auto &row = report.refused.front();
    QCOMPARE(row.line, 4);
    QCOMPARE(row.column, u"E-Mail"_s);
    QCOMPARE(row.raw, u"Bea,bea.example.com"_s);
    QVERIFY(row.reason.contains(u'@'));
}

void ImporterTest::refusedRowsCanBeSavedAndCorrected()
{
    TemporaryStore store;
    const auto report = store.import(u"Nova Sky"_s, "email\nx\nana@example.com\n\"y \"\"z\"\"\"\n");
    const auto path = store.filePath(u"refused.csv"_s);
    QVERIFY_RESULT(saveRefusedRows(report, path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto lines = file.readAll().split('\n');
    QVERIFY(lines[0].contains("line,column,reason,row"));
    QVERIFY(lines[1].startsWith("2,email,"));
    QVERIFY(lines[2].startsWith("4,email,"));
    QVERIFY(!saveRefusedRows(report, store.filePath(u"no/folder.csv"_s)));
}

void ImporterTest::aReadErrorHalfWayChangesNothing()
{
    TemporaryStore store;
    const auto content = longList(20'000);
    const auto plan
        = planImport({.path = store.writeFile(content), .profile = store.profile(u"Nova Sky"_s)});
    QVERIFY_RESULT(plan);
    const auto before = store.content();
    FailingDevice device(content, content.size() / 2);
    Progress progress;
    const auto report = Importer(store.database(), TemporaryStore::now)
                            .run(*plan, device, progress, Importer::Run::Apply);
    QVERIFY(!report);
    QVERIFY2(report.error().message.contains(u"list1.csv"_s), qPrintable(report.error().message));
    QVERIFY2(report.error().message.contains(u"line"_s), qPrintable(report.error().message));
    QCOMPARE(store.content(), before);
}

void ImporterTest::aCancelledImportChangesNothing()
{
    TemporaryStore store;
    const auto plan = planImport(
        {.path = store.writeFile(longList(20'000)), .profile = store.profile(u"Nova Sky"_s)});
    QVERIFY_RESULT(plan);
    const auto before = store.content();
    Progress progress;
    progress.cancel();
    const auto report = Importer(store.database(), TemporaryStore::now).run(*plan, progress);
    QVERIFY(!report);
    QCOMPARE(report.error().kind, Error::Kind::Cancelled);
    QCOMPARE(store.content(), before);
}

void ImporterTest::aFullDiskChangesNothing()
{
    TemporaryStore store;
    const auto pages = store.database().value(u"PRAGMA page_count"_s)->toInt();
    const auto profile = store.profile(u"Nova Sky"_s);
    const auto before = store.content();
    QVERIFY_RESULT(
        store.database().runScript("PRAGMA max_page_count = " + QByteArray::number(pages + 20)));
    const auto report
        = store.tryImport({.path = store.writeFile(longList(20'000)), .profile = profile});
    QVERIFY(!report);
    QVERIFY2(report.error().message.contains(u"disk is full"_s),
             qPrintable(report.error().message));
    QCOMPARE(store.content(), before);
}

void ImporterTest::aRehearsalReportsButChangesNothing()
{
    TemporaryStore store;
    const ImportRequest request{.path = store.writeFile(longList(30)),
                                .profile = store.profile(u"Nova Sky"_s)};
    const auto before = store.content();
    const auto rehearsed = store.tryImport(request, TemporaryStore::now, Importer::Run::Rehearse);
    QVERIFY_RESULT(rehearsed);
    QCOMPARE(rehearsed->contactsNew, 30);
    QCOMPARE(rehearsed->import, std::nullopt);
    QCOMPARE(store.content(), before);
    auto applied = store.tryImport(request)->toJson();
    applied.insert(u"import"_s, QJsonValue());
    QCOMPARE(applied, rehearsed->toJson());
}

void ImporterTest::importingAnotherCopyWithTheSameFactsChangesNoContact()
{
    TemporaryStore store;
    store.import(u"Nova Sky"_s, longList(50));
    const auto report = store.import(u"Nova Sky"_s, longList(50) + "\n");
    QVERIFY(!report.alreadyImported);
    QCOMPARE(report.rowsUnchanged, 50);
    QCOMPARE(report.consentsGiven, 0);
    store.import(u"Nova Sky"_s, "email,newsletter\nundated@example.com,yes\n");
    const auto again = store.import(u"Nova Sky"_s, "email,newsletter\nundated@example.com,yes\n\n",
                                    ListMeaning::FanList, TemporaryStore::now + 1000);
    QCOMPARE(again.consentsGiven, 0);
    QCOMPARE(store.contact(u"Nova Sky"_s, u"fan1@example.com"_s).interactions, 1);
}

void ImporterTest::aLaterListChangesWhatItTellsAndKeepsTheRest()
{
    TemporaryStore store;
    store.import(u"Nova Sky"_s,
                 "email,first name,last name,city\nana@example.com,Ana,Lopez,Lyon\n");
    store.import(u"Nova Sky"_s, "email,first name,city\nana@example.com,,Paris\n");
    const auto contact = store.contact(u"Nova Sky"_s, u"ana@example.com"_s);
    QCOMPARE(contact.name, u"Ana Lopez"_s);
    QCOMPARE(contact.city, u"Paris"_s);
}

void ImporterTest::unknownColumnsAreKeptWithTheContact()
{
    TemporaryStore store;
    store.import(u"Nova Sky"_s, "email,Shoe size,Lucky colour\nana@example.com,39,blue\n");
    store.import(u"Nova Sky"_s, "email,Shoe size\nana@example.com,40\n");
    QCOMPARE(store.database().value(u"SELECT extra FROM contact"_s)->toString(),
             uR"({"Lucky colour":"blue","Shoe size":"40"})"_s);
}

void ImporterTest::columnsAreRecognisedInAnyOrderAndLanguage_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::newRow("English") << QByteArray(
        "City,Opt-in,Opt-in Date,Last Name,First Name,E-mail,Country\n"
        "Lyon,yes,2025-03-01,Lopez,Ana,ana@example.com,France\n");
    QTest::newRow("French") << QByteArray(
        "Adresse e-mail;Prénom;Nom;Pays;Ville;Consentement;Date de consentement\n"
        "ana@example.com;Ana;Lopez;France;Lyon;oui;01/03/2025\n");
    QTest::newRow("German") << QByteArray(
        "E-Mail-Adresse;Vorname;Nachname;Land;Stadt;Einwilligung;Einwilligungsdatum\n"
        "ana@example.com;Ana;Lopez;France;Lyon;ja;01.03.2025\n");
    QTest::newRow("shouting") << QByteArray(
        "EMAIL ADDRESS\tFIRST_NAME\tLAST_NAME\tCOUNTRY\tCITY\tNEWSLETTER\tCONSENT DATE\n"
        "ana@example.com\tAna\tLopez\tFrance\tLyon\tTRUE\t2025-03-01\n");
}

void ImporterTest::columnsAreRecognisedInAnyOrderAndLanguage()
{
    QFETCH(QByteArray, list);
    TemporaryStore store;
    store.import(u"Nova Sky"_s, list);
    const auto contact = store.contact(u"Nova Sky"_s, u"ana@example.com"_s);
    QCOMPARE(contact.name, u"Ana Lopez"_s);
    QCOMPARE(contact.country, u"France"_s);
    QCOMPARE(contact.city, u"Lyon"_s);
    QCOMPARE(contact.state, ConsentState::OptedIn);
    QCOMPARE(toIsoText(contact.since), u"2025-03-01T00:00:00Z"_s);
}

void ImporterTest::encodingsAndSeparatorsGiveTheSamePeople_data()
{
    QTest::addColumn<QString>("file");
    const QDir folder(QStringLiteral(MAILSPACE_TEST_DATA) + u"/csv/excel"_s);
    for (const auto &name : folder.entryList(QDir::Files)) {
        if (!name.contains(u"mojibake"_s) && !name.contains(u"round_trip"_s)) {
            QTest::newRow(qPrintable(name)) << folder.filePath(name);
        }
    }
}

void ImporterTest::encodingsAndSeparatorsGiveTheSamePeople()
{
    QFETCH(QString, file);
    TemporaryStore store;
    const auto report = store.tryImport({.path = file, .profile = store.profile(u"Nova Sky"_s)});
    QVERIFY_RESULT(report);
    QCOMPARE(report->contactsNew, 8);
    const auto contact = store.contact(u"Nova Sky"_s, u"elodie.marchand@example.com"_s);
    QCOMPARE(contact.name, u"Élodie Marchand"_s);
    QCOMPARE(contact.amountCents, 7980);
    QCOMPARE(contact.state, ConsentState::OptedInUndated);
    QCOMPARE(store.contact(u"Nova Sky"_s, u"jf.lefevre@example.org"_s).state,
             ConsentState::NoConsent);
    QCOMPARE(store.contact(u"Nova Sky"_s, u"oedipe@example.com"_s).name, u"Œdipe Noël…"_s);
}

void ImporterTest::aWishedMappingCounts()
{
    TemporaryStore store;
    const auto path = store.writeFile("who,where\nana@example.com,Lyon\n");
    const ImportRequest request{.path = path,
                                .profile = store.profile(u"Nova Sky"_s),
                                .columns = {{u"city"_s, u"Where"_s}}};
    QVERIFY_RESULT(store.tryImport(request));
    QCOMPARE(store.contact(u"Nova Sky"_s, u"ana@example.com"_s).city, u"Lyon"_s);
    auto wrong = request;
    wrong.columns = {{u"city"_s, u"nowhere"_s}};
    QVERIFY(!planImport(wrong));
    wrong.columns = {{u"shoe-size"_s, u"where"_s}};
    QCOMPARE(planImport(wrong).error().kind, Error::Kind::WrongUsage);
}

void ImporterTest::interactionsAreCountedOnce()
{
    TemporaryStore store;
    const QByteArray orders("email,smartlink,kind,date,amount,currency,order number\n"
                            "ana@example.com,Shop,Merch,2025-03-01,20.00,EUR,1\n"
                            "ana@example.com,Shop,Merch,2025-03-01,20.00,EUR,2\n"
                            "ana@example.com,Tour,Tickets,2025-04-01,35.50,EUR,3\n");
    store.import(u"Nova Sky"_s, orders);
    store.import(u"Nova Sky"_s, orders + "ana@example.com,Tour,Tickets,2024-04-01,10,EUR,4\n");
    const auto contact = store.contact(u"Nova Sky"_s, u"ana@example.com"_s);
    QCOMPARE(contact.interactions, 4);
    QCOMPARE(contact.amountCents, 8550);
    QCOMPARE(contact.currency, u"EUR"_s);
    QCOMPARE(contact.smartlink, u"Tour"_s);
    QCOMPARE(contact.kind, SmartlinkKind::Tickets);
    QCOMPARE(toIsoText(contact.lastInteraction), u"2025-04-01T00:00:00Z"_s);
    QCOMPARE(contact.state, ConsentState::NoConsent);
    // A list that counts gives totals: the later one replaces the earlier.
    store.import(u"Nova Sky"_s,
                 "email,smartlink,kind,interactions\nbea@example.com,Bio,Emails,3\n");
    store.import(u"Nova Sky"_s,
                 "email,smartlink,kind,interactions\nbea@example.com,Bio,Emails,5\n");
    QCOMPARE(store.contact(u"Nova Sky"_s, u"bea@example.com"_s).interactions, 5);
}

void ImporterTest::aBareListOfAddressesIsEnoughForUnsubscribes()
{
    TemporaryStore store;
    store.import(u"Nova Sky"_s, longList(3));
    const auto report = store.import(u"Nova Sky"_s, "fan0@example.com\nFAN1@example.com\n",
                                     ListMeaning::Unsubscribes);
    QCOMPARE(report.withdrawals, 2);
    QCOMPARE(report.rowsRead, 2);
    QCOMPARE(store.state(u"Nova Sky"_s, u"fan0@example.com"_s), u"withdrawn"_s);
    QCOMPARE(store.state(u"Nova Sky"_s, u"fan2@example.com"_s), u"opted_in"_s);
}

void ImporterTest::softBouncesAreNotRecorded()
{
    TemporaryStore store;
    store.import(u"Nova Sky"_s, longList(3));
    const auto report = store.import({},
                                     "email,bounce type,bounced at\n"
                                     "fan0@example.com,hard,2025-02-01\n"
                                     "fan1@example.com,soft,2025-02-01\n",
                                     ListMeaning::Bounces);
    QCOMPARE(report.bounces, 1);
    QCOMPARE(store.state(u"Nova Sky"_s, u"fan0@example.com"_s), u"bounced"_s);
    QCOMPARE(store.state(u"Nova Sky"_s, u"fan1@example.com"_s), u"opted_in"_s);
}

void ImporterTest::aSuppressionColumnWinsOverASubscribedState()
{
    TemporaryStore store;
    store.import(
        u"Nova Sky"_s,
        "Email,Email Marketing Consent,Email Marketing Consent Timestamp,Email Suppressions\n"
        "ana@example.com,SUBSCRIBED,2025-01-01 10:00:00,\n"
        "bea@example.com,SUBSCRIBED,2025-01-01 10:00:00,['HARD_BOUNCE']\n"
        "cleo@example.com,SUBSCRIBED,2025-01-01 10:00:00,['SPAM_COMPLAINT']\n");
    QCOMPARE(store.emails({.profile = 1, .optedInOnly = true}), QStringList{u"ana@example.com"_s});
    QCOMPARE(store.state(u"Nova Sky"_s, u"cleo@example.com"_s), u"complained"_s);
}

void ImporterTest::aWithdrawalWithAnUnreadableDateIsStillAWithdrawal()
{
    TemporaryStore store;
    store.import(u"Nova Sky"_s, longList(1));
    const auto report = store.import(u"Nova Sky"_s,
                                     "email,status,consent date,unsubscribed at\n"
                                     "fan0@example.com,unsubscribed,someday,yesterday\n");
    QCOMPARE(report.rowsRefused, 0);
    QCOMPARE(store.state(u"Nova Sky"_s, u"fan0@example.com"_s), u"withdrawn"_s);
    QVERIFY(!report.warnings.isEmpty());
}

void ImporterTest::aConsentWithAnUnreadableDateIsRefused()
{
    TemporaryStore store;
    const auto report = store.import(u"Nova Sky"_s,
                                     "email,consent,consent date\n"
                                     "ana@example.com,yes,someday\n"
                                     "bea@example.com,yes,2025-02-30\n");
    QCOMPARE(report.rowsRefused, 2);
    QCOMPARE(report.refused.front().column, u"consent date"_s);
}

void ImporterTest::aFirstLargeListBuildsTheSameStoreAsManySmallOnes()
{
    const auto list = longList(20'000); // over a megabyte: its indexes are built at the end
    TemporaryStore large;
    large.import(u"Nova Sky"_s, list);
    TemporaryStore small;
    const auto header = list.left(list.indexOf('\n') + 1);
    const auto middle = list.indexOf('\n', list.size() / 2) + 1;
    small.import(u"Nova Sky"_s, list.left(middle));
    small.import(u"Nova Sky"_s, header + list.mid(middle));
    const ContactQuery query{.profile = 1, .sort = ContactSort::Email};
    QCOMPARE(large.emails(query), small.emails(query));
    const auto indexes = u"SELECT group_concat(name || coalesce(sql, '')) FROM "
                         "(SELECT * FROM sqlite_schema WHERE type = 'index' ORDER BY name)"_s;
    QCOMPARE(large.database().value(indexes)->toString(),
             small.database().value(indexes)->toString());
}

void ImporterTest::everyImportIsRemembered()
{
    TemporaryStore store;
    store.import(u"Nova Sky"_s, longList(2));
    store.import({}, "fan0@example.com\n", ListMeaning::Complaints);
    const auto history = importHistory(store.database());
    QVERIFY_RESULT(history);
    QCOMPARE(history->size(), 2);
    QCOMPARE((*history)[0].fileName, u"list2.csv"_s);
    QCOMPARE((*history)[0].profile, QString());
    QCOMPARE((*history)[1].profile, u"Nova Sky"_s);
    QCOMPARE((*history)[1].report.value(u"contacts_new"_s).toInt(), 2);
    QCOMPARE((*history)[1].importedAt, TemporaryStore::now);
}

QTEST_GUILESS_MAIN(ImporterTest)

#include "tst_importer.moc"
