// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/csvdialect.h"
#include "core/import/textdecoder.h"

#include <QtCore/QFile>
#include <QtTest/QtTest>

using namespace mailspace;
using namespace Qt::StringLiterals;

namespace {

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

} // namespace

class TestCsvDialect : public QObject
{
    Q_OBJECT

private slots:
    void guessesTheDelimiter_data();
    void guessesTheDelimiter();
    void guessesTheDelimiterOfFiles_data();
    void guessesTheDelimiterOfFiles();
    void aCutOffSampleDoesNotMatter();
    void aColonHasToProveItself();
    void columnsOfBlanksAreNoticed();
};

void TestCsvDialect::guessesTheDelimiter_data()
{
    QTest::addColumn<QByteArray>("sample");
    QTest::addColumn<char>("delimiter");
    QTest::addColumn<int>("leadingLines");

    QTest::newRow("nothing") << QByteArray() << ',' << 0;
    QTest::newRow("one column") << QByteArray("a@x.org\nb@x.org\n") << ',' << 0;
    QTest::newRow("comma") << QByteArray("email,name\na@x.org,Ana\n") << ',' << 0;
    QTest::newRow("semicolon") << QByteArray("email;name\na@x.org;Ana\n") << ';' << 0;
    QTest::newRow("tab") << QByteArray("email\tname\na@x.org\tAna\n") << '\t' << 0;
    QTest::newRow("bar") << QByteArray("email|name\na@x.org|Ana\n") << '|' << 0;
    QTest::newRow("CR only") << QByteArray("email;name\ra@x.org;Ana\r") << ';' << 0;
    QTest::newRow("decimal comma in every row")
        << QByteArray("email;name;amount\na@x.org;Ana;1,50\nb@x.org;Bob;2,50\n") << ';' << 0;
    QTest::newRow("decimal comma, two columns")
        << QByteArray("email;amount\na@x.org;1,50\nb@x.org;2,50\nc@x.org;3,50\n") << ';' << 0;
    QTest::newRow("more commas than semicolons")
        << QByteArray("email;name\na@x.org;Doe, J, Dr, MD\nb@x.org;Roe, R, Dr, MD\n") << ';' << 0;
    QTest::newRow("commas in quotes")
        << QByteArray("email;name\na@x.org;\"a,b,c\"\nb@x.org;\"d,e,f\"\n") << ';' << 0;
    QTest::newRow("semicolons in quotes")
        << QByteArray("email,\"a;b;c;d\"\na@x.org,\"1;2;3;4\"\nb@x.org,\"1;2;3;4\"\n") << ',' << 0;
    QTest::newRow("line breaks in quotes")
        << QByteArray("email,note\na@x.org,\"1\n2\n3\n4\n5\"\n") << ',' << 0;
    QTest::newRow("ragged rows") << QByteArray("a;b;c\n1;2;3\n1;2\n1;2;3\n1;2;3\n\n1\n") << ';'
                                 << 0;
    QTest::newRow("comma in a title and a tie")
        << QByteArray("\"name, first\"\temail\nAna\ta@x.org\n") << '\t' << 0;
    QTest::newRow("an open quote")
        << QByteArray("email;name\na@x.org;\"Ana\nb@x.org;Bob\nc@x.org;Cy\n") << ';' << 0;
    QTest::newRow("sep=;") << QByteArray("sep=;\r\na,b\r\n") << ';' << 1;
    QTest::newRow("SEP=,") << QByteArray("SEP=,\na;b\n") << ',' << 1;
    QTest::newRow("sep=TAB") << QByteArray("sep=\t\na,b\n") << '\t' << 1;
    QTest::newRow("quoted sep") << QByteArray("\"sep=;\"\na,b\n") << ';' << 1;
    QTest::newRow("sep alone") << QByteArray("sep=") << ',' << 0;
    QTest::newRow("a title like it") << QByteArray("sep=ab;c\n1;2\n") << ';' << 0;
}

void TestCsvDialect::guessesTheDelimiter()
{
    QFETCH(QByteArray, sample);
    const auto dialect = guessDialect(view(sample));
    QTEST(dialect.delimiter, "delimiter");
    QTEST(dialect.leadingLines, "leadingLines");
    QCOMPARE(dialect.quote, '"');
}

void TestCsvDialect::guessesTheDelimiterOfFiles_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<char>("delimiter");
    QTest::newRow("mailchimp") << u"formats/mailchimp/subscribed_segment_export_8b66ccca37.csv"_s
                               << ',';
    QTest::newRow("brevo") << u"formats/brevo/contacts_export.csv"_s << ';';
    QTest::newRow("brevo, minimal") << u"formats/brevo/contacts_export_minimal.csv"_s << ';';
    QTest::newRow("bandcamp")
        << u"formats/bandcamp-sales/20250402_bandcamp_raw_data_lune_fauve.csv"_s << ',';
    QTest::newRow("eventbrite") << u"formats/eventbrite/report-2024-12-04-attendees.csv"_s << ',';
    QTest::newRow("shopify customers")
        << u"formats/shopify-customers/customers_export.csv"_s << ',';
    QTest::newRow("shopify orders") << u"formats/shopify-orders/orders_export_1.csv"_s << ',';
    QTest::newRow("klaviyo") << u"formats/klaviyo/profiles_export.csv"_s << ',';
    QTest::newRow("after Excel") << u"csv/excel/fr_csv_after_excel_round_trip.csv"_s << ';';
    QTest::newRow("mojibake") << u"csv/excel/utf8_opened_as_ansi_and_resaved_mojibake.csv"_s << ';';
}

void TestCsvDialect::guessesTheDelimiterOfFiles()
{
    QFETCH(QString, file);
    QFile device(QStringLiteral(MAILSPACE_TEST_DATA "/") + file);
    QVERIFY(device.open(QIODevice::ReadOnly));
    const auto inspection = inspectFile(device);
    QVERIFY(inspection);
    device.seek(inspection->bomBytes);
    TextDecoder decoder(inspection->encoding);
    QTEST(guessDialect(decoder.decode(view(device.readAll()))).delimiter, "delimiter");
}

void TestCsvDialect::aCutOffSampleDoesNotMatter()
{
    const QByteArray list
        = "email;name;note\na@x.org;Ana;\"one, two\"\nb@x.org;Bob;\"three, four\"\n"
          "c@x.org;Cy;\"five\nsix\"\n";
    for (qsizetype length = 20; length <= list.size(); ++length) {
        QCOMPARE(guessDialect(view(list.left(length))).delimiter, ';');
    }
}

void TestCsvDialect::aColonHasToProveItself()
{
    QCOMPARE(guessDialect("email:name\na@x.org:Ana\nb@x.org:Bob\n").delimiter, ':');
    QCOMPARE(guessDialect("12:30 ana@x.org\n12:45 bob@x.org and more\n").delimiter, ',');
    QCOMPARE(guessDialect("email\na@x.org\nb@x.org\n").delimiter, ',');
    QCOMPARE(guessDialect("at:00,email\n12:30,a@x.org\n12:31,b@x.org\n").delimiter, ',');
}

void TestCsvDialect::columnsOfBlanksAreNoticed()
{
    QVERIFY(guessDialect("email      name\na@x.org    Ana\nb@x.org    Bob\n").isAligned);
    QVERIFY(!guessDialect("email,name\na@x.org,Ana  Maria\nb@x.org,Bob  Lee\n").isAligned);
    QVERIFY(!guessDialect("a@x.org\n  b@x.org  \n").isAligned);
}

QTEST_GUILESS_MAIN(TestCsvDialect)
#include "tst_csvdialect.moc"
