// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/exporter.h"
#include "core/export/exportlayout.h"
#include "core/export/exportrows.h"
#include "core/export/platformcells.h"
#include "tests/support/resultcheck.h"
#include "tests/support/temporarystore.h"

#include <QtTest/QTest>

using namespace mailspace;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The people of the sample files, as a list that is imported.
const QByteArray samplePeople
    = "Email,Phone,First Name,Last Name,City,Province,Postcode,Country,Tags,Consent,Consent Date\n"
      "elodie.marchand@example.com,+33 6 39 98 00 01,\xC3\x89lodie,Marchand,Lyon,,69003,FR,Opt-in "
      "2026,yes,2024-05-02T18:04:11Z\n"
      "juergen.gross@example.org,+49 30 23125001,J\xC3\xBCrgen,Gro\xC3\x9F,Berlin,,10115,DE,Opt-in "
      "2026,yes,2024-06-11T09:30:00Z\n"
      "siobhan.oneil@example.net,+447700900123,Siobh\xC3\xA1n,O'Neil,Cork,,T12 X8N6,IE,Opt-in "
      "2026,yes,2024-07-01T10:00:00Z\n"
      "bob.quist@example.com,+1 (212) 555-0142,Bob,Quist,New York,NY,10001-1234,US,Opt-in "
      "2026,yes,2024-08-01T10:00:00Z\n"
      "marieeve.tremblay@example.org,,Marie-\xC3\x88ve,Tremblay,Montr\xC3\xA9"
      "al,QC,H2X 1Y4,CA,Opt-in 2026,yes,2025-01-19T22:14:59Z\n"
      "meiling.chen@example.org,,\xE7\xBE\x8E\xE7\x8E\xB2,\xE9\x99\xB3,\xE8\x87\xBA\xE5\x8C\x97,,"
      "100,TW,Opt-in 2026,yes,2025-03-03T03:03:03Z\n"
      "jo+lunefauve@example.com,,Jo,,,,,,Opt-in 2026,yes,2025-07-14T20:00:00Z\n"
      "luca.ferri@example.com,+447700900456,LUCA,FERRI,Roma,RM,00184,IT,Opt-in "
      "2026,yes,2024-12-24T23:59:59Z\n"
      "asa.oberg@example.com,+46701740605,\xC3\x85sa,\xC3\x96"
      "berg,Stockholm,,111 22,SE,Opt-in "
      "2026,yes,2026-01-02T08:00:00Z\n";

} // namespace

class ExportLayoutTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theSamePeopleGiveThePublishedFile_data();
    void theSamePeopleGiveThePublishedFile();
    void hashesAreThoseThePlatformsPublish_data();
    void hashesAreThoseThePlatformsPublish();
    void phonesWithoutCountryAreLeftOut_data();
    void phonesWithoutCountryAreLeftOut();
    void countriesHaveTheirCode_data();
    void countriesHaveTheirCode();
    void everyLayoutWritesAndCanRemove_data();
    void everyLayoutWritesAndCanRemove();
    void aPreviewShowsWhatIsWritten();
    void klaviyoIsToldWhoSaidNo();
    void cellsASpreadsheetWouldRunAreCountedAndLeftIntact();
    void aWorkbookIsAZipAndCancellingLeavesNothing();

private:
    std::unique_ptr<TemporaryStore> m_store;
};

void ExportLayoutTest::initTestCase()
{
    m_store = std::make_unique<TemporaryStore>();
    const auto report = m_store->import(u"Lune Fauve"_s, samplePeople);
    QCOMPARE(report.consentsGiven, 9);
}

void ExportLayoutTest::theSamePeopleGiveThePublishedFile_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("sample");
    QTest::newRow("mailchimp") << u"mailchimp"_s << u"mailchimp_import.csv"_s;
    QTest::newRow("brevo") << u"brevo"_s << u"brevo_import.csv"_s;
    QTest::newRow("klaviyo") << u"klaviyo"_s << u"klaviyo_import.csv"_s;
    QTest::newRow("listmonk") << u"listmonk"_s << u"listmonk_import.csv"_s;
    QTest::newRow("meta") << u"meta"_s << u"meta_customer_list_plain.csv"_s;
    QTest::newRow("meta-hashed") << u"meta-hashed"_s << u"meta_customer_list_sha256.csv"_s;
    QTest::newRow("google") << u"google"_s << u"google_customer_match_plain.csv"_s;
    QTest::newRow("google-hashed") << u"google-hashed"_s << u"google_customer_match_sha256.csv"_s;
}

void ExportLayoutTest::theSamePeopleGiveThePublishedFile()
{
    QFETCH(QString, target);
    QFETCH(QString, sample);
    const auto path = m_store->filePath(target + u".csv"_s);
    Progress progress;
    QVERIFY_RESULT(
        Exporter(m_store->database(), TemporaryStore::now)
            .run({.query = {.profile = m_store->profile(u"Lune Fauve"_s), .optedInOnly = true},
                  .path = path,
                  .target = target},
                 progress));
    const auto published = contentOf(QStringLiteral(MAILSPACE_TEST_DATA) + u"/targets/"_s + sample);
    QVERIFY(!published.isEmpty());
    const auto expected = published.split('\n');
    const auto written = contentOf(path).replace("\r\n", "\n").split('\n');
    QCOMPARE(written.size(), expected.size());
    for (qsizetype i = 0; i < expected.size(); ++i) {
        QCOMPARE(written[i], expected[i]);
    }
}

void ExportLayoutTest::hashesAreThoseThePlatformsPublish_data()
{
    QTest::addColumn<QByteArray>("normalised");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("hash");
    const auto row = [](const char *name, std::string value, const char *normal, const char *hash) {
        QTest::newRow(name) << QByteArray::fromStdString(value) << QByteArray(normal)
                            << QByteArray(hash);
    };
    row("address", folded(" Test@Example.COM"), "test@example.com",
        "973dfe463ec85785f5f95af5ba3906eedb2d931c24e69824a89ea65dba4e813b");
    row("another", folded("Elodie.Marchand@example.com\xC2\xA0"), "elodie.marchand@example.com",
        "baebc15c6578fff768b9008d05f39e093200ff188977abbfe3cd6fcbd7d0e6e8");
    row("Meta phone", phoneDigits("+33 (6) 39.98.00.01"), "33639980001",
        "0ac07ea8c3208d8c5864f59b69ff83441a02d4365124a262156ac68193416ac2");
    row("Google phone", internationalPhone("0033639980001"), "+33639980001",
        "9150f24161949a0fd167c9613705f8152f0aa13c84fe20b29841aed212639ed9");
    row("composed accent", foldedName("\xC3\x89lodie"), "\xC3\xA9lodie",
        "36bac2631d17463d569eaf1b869e7bf8d40e4636fd8b2b778ee93f504baf6691");
    row("decomposed accent", foldedName("E\xCC\x81lodie"), "\xC3\xA9lodie",
        "36bac2631d17463d569eaf1b869e7bf8d40e4636fd8b2b778ee93f504baf6691");
    row("Meta punctuation", foldedName("O'Neil"), "oneil",
        "67a42a846e98e3c1a96cd6ba14883a5ea05990cd93964ce8b832aa9497ca785c");
    row("Google punctuation", folded("O'Neil"), "o'neil",
        "eb1aed4f494ca276a88d3161252e48e0fe703f32666fe44fe4652f660b82cda4");
    row("Meta country", folded(countryCode("France")), "fr",
        "67ad8f41a7bb0a18c45f3efd8f6a32bdcd832bcf8f3f2eb44006c03d53076e18");
}

void ExportLayoutTest::hashesAreThoseThePlatformsPublish()
{
    QFETCH(QByteArray, normalised);
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, hash);
    QCOMPARE(normalised, text);
    QCOMPARE(QByteArray::fromStdString(hashed(normalised.toStdString())), hash);
}

void ExportLayoutTest::phonesWithoutCountryAreLeftOut_data()
{
    QTest::addColumn<QByteArray>("phone");
    QTest::addColumn<QByteArray>("international");
    QTest::newRow("nothing") << QByteArray() << QByteArray();
    QTest::newRow("national") << QByteArray("06 39 98 00 01") << QByteArray();
    QTest::newRow("plus") << QByteArray("+44 7700 900123") << QByteArray("+447700900123");
    QTest::newRow("two noughts") << QByteArray("0044 7700 900123") << QByteArray("+447700900123");
    QTest::newRow("no number") << QByteArray("ask my mother") << QByteArray();
    QTest::newRow("plus only") << QByteArray("+") << QByteArray();
}

void ExportLayoutTest::phonesWithoutCountryAreLeftOut()
{
    QFETCH(QByteArray, phone);
    QFETCH(QByteArray, international);
    QCOMPARE(QByteArray::fromStdString(internationalPhone(phone.toStdString())), international);
}

void ExportLayoutTest::countriesHaveTheirCode_data()
{
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("code");
    QTest::newRow("code") << u"fr"_s << u"FR"_s;
    QTest::newRow("English") << u"Germany"_s << u"DE"_s;
    QTest::newRow("its own") << u"Deutschland"_s << u"DE"_s;
    QTest::newRow("two words") << u"United States"_s << u"US"_s;
    QTest::newRow("everyday") << u"UK"_s << u"GB"_s;
    QTest::newRow("no country") << u"Middle-earth"_s << QString();
    QTest::newRow("no code") << u"QQ"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void ExportLayoutTest::countriesHaveTheirCode()
{
    QFETCH(QString, country);
    QFETCH(QString, code);
    QCOMPARE(QString::fromStdString(countryCode(country.toStdString())), code);
}

void ExportLayoutTest::everyLayoutWritesAndCanRemove_data()
{
    QTest::addColumn<QString>("id");
    for (const auto &id : layoutIds()) {
        QTest::newRow(qPrintable(id)) << id;
    }
}

void ExportLayoutTest::everyLayoutWritesAndCanRemove()
{
    QFETCH(QString, id);
    const auto *layout = findLayout(id);
    QVERIFY(layout != nullptr);
    QVERIFY(!layoutName(*layout).isEmpty());
    QVERIFY(!removalAdvice(*layout).isEmpty());
    QVERIFY(!layout->removal.empty());
    const auto path = m_store->filePath(u"any."_s + layout->suffix());
    Progress progress;
    const auto receipt = Exporter(m_store->database(), TemporaryStore::now)
                             .run({.query = {.profile = m_store->profile(u"Lune Fauve"_s)},
                                   .path = path,
                                   .target = id},
                                  progress);
    QVERIFY_RESULT(receipt);
    QCOMPARE(receipt->contacts, 9);
    QVERIFY(contentOf(path).size() > 100);
}

void ExportLayoutTest::aPreviewShowsWhatIsWritten()
{
    const ExportRequest request{.query = {.profile = m_store->profile(u"Lune Fauve"_s)},
                                .target = u"brevo"_s};
    const auto preview = previewExport(m_store->database(), request, 2);
    QVERIFY_RESULT(preview);
    QCOMPARE(preview->contacts, 9);
    QCOMPARE(preview->titles, QStringList({u"EMAIL"_s, u"FIRSTNAME"_s, u"LASTNAME"_s, u"SMS"_s}));
    QCOMPARE(preview->records.size(), std::size_t(2));
    QCOMPARE(preview->records[0][3], u"33639980001"_s);
}

void ExportLayoutTest::klaviyoIsToldWhoSaidNo()
{
    TemporaryStore store;
    store.import(u"Nova"_s,
                 "email,status,consent date,unsubscribed at\n"
                 "ana@example.com,subscribed,2025-01-01,\n"
                 "bea@example.com,,,\n"
                 "cleo@example.com,unsubscribed,,2025-01-01\n");
    const auto preview = previewExport(
        store.database(), {.query = {.profile = store.profile(u"Nova"_s)}, .target = u"klaviyo"_s},
        9);
    QVERIFY_RESULT(preview);
    QStringList answers;
    for (const auto &record : preview->records) {
        answers += record[4];
    }
    QCOMPARE(answers, QStringList({u"Subscribe"_s, u""_s, u"Unsubscribed"_s}));
}

void ExportLayoutTest::cellsASpreadsheetWouldRunAreCountedAndLeftIntact()
{
    TemporaryStore store;
    store.import(u"Nova"_s, "email,first name,phone\nana@example.com,=1+1,+33639980001\n");
    const auto path = store.filePath(u"out.csv"_s);
    Progress progress;
    const auto receipt = Exporter(store.database(), TemporaryStore::now)
                             .run({.query = {.profile = store.profile(u"Nova"_s)},
                                   .path = path,
                                   .target = u"mailchimp"_s},
                                  progress);
    QVERIFY_RESULT(receipt);
    QCOMPARE(receipt->formulaCells, 1);
    QVERIFY(contentOf(path).contains("ana@example.com,=1+1,,+33639980001"));
}

void ExportLayoutTest::aWorkbookIsAZipAndCancellingLeavesNothing()
{
    const auto path = m_store->filePath(u"book.xlsx"_s);
    const ExportRequest request{
        .query = {.profile = m_store->profile(u"Lune Fauve"_s)}, .path = path, .target = u"xlsx"_s};
    Progress stopped;
    stopped.cancel();
    Exporter exporter(m_store->database(), TemporaryStore::now);
    QCOMPARE(exporter.run(request, stopped).error().kind, Error::Kind::Cancelled);
    QVERIFY(!QFile::exists(path));
    Progress progress;
    QVERIFY_RESULT(exporter.run(request, progress));
    QVERIFY(contentOf(path).startsWith("PK"));
    const QFileInfo file(path);
    QCOMPARE(file.dir().entryList({u"book.xlsx.*"_s}, QDir::Files), QStringList());
}

QTEST_GUILESS_MAIN(ExportLayoutTest)

#include "tst_exportlayout.moc"
