// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/importer.h"
#include "core/import/recordreader.h"
#include "tests/support/resultcheck.h"
#include "tests/support/temporarystore.h"

#include <QtTest/QTest>

using namespace mailspace;
using namespace Qt::StringLiterals;

/// Lists as they come: with titles above them, totals below, strange letters and broken rows.
class MessyListTest : public QObject
{
    Q_OBJECT

private slots:
    void whatIsAroundTheRowsIsSkipped_data();
    void whatIsAroundTheRowsIsSkipped();
    void spreadsheetGuardsAreTakenOff();
    void strangeRowsAreReadAndToldOf();
    void aHugeCellIsRefusedAndTheRestIsRead();
    void lettersReadInTheWrongEncodingAreToldAndMended();
    void theWishedEncodingAndDelimiterCount();
    void columnsOfBlanksAreRefused();
};

void MessyListTest::whatIsAroundTheRowsIsSkipped_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<int>("skipped");
    QTest::newRow("title and blank line")
        << QByteArray("Fans of Nova Sky\n\nemail,name\nana@example.com,Ana\n") << 2;
    QTest::newRow("as wide as the rows")
        << QByteArray("Report,\nof,2025\nemail,name\nana@example.com,Ana\n") << 2;
    QTest::newRow("titles nobody knows")
        << QByteArray("Report\nwho,name\nana@example.com,Ana\nbea@example.com,\n") << 1;
    QTest::newRow("totals") << QByteArray("email,amount\nana@example.com,1\nTOTAL:,1\n") << 1;
    QTest::newRow("totals in French")
        << QByteArray("nom;e-mail;montant\nAna;ana@example.com;1\nTotaux;;1\n") << 1;
    QTest::newRow("header once more")
        << QByteArray("email,name\nana@example.com,Ana\nemail,name\nana@example.com,Ana\n") << 1;
}

void MessyListTest::whatIsAroundTheRowsIsSkipped()
{
    QFETCH(QByteArray, list);
    TemporaryStore store;
    const auto report = store.import(u"Nova Sky"_s, list);
    QTEST(int(report.rowsSkipped), "skipped");
    QCOMPARE(report.rowsRefused, 0);
    QVERIFY(store.contact(u"Nova Sky"_s, u"ana@example.com"_s).id > 0);
}

void MessyListTest::spreadsheetGuardsAreTakenOff()
{
    TemporaryStore store;
    store.import(u"Nova Sky"_s,
                 "email,phone,last name,postcode\n"
                 "ana@example.com,'+33639980001,'t Hooft,'01234\n"
                 "'bea@example.com,' +1,'68,\n");
    const auto values = store.database().value(
        u"SELECT group_concat(email || ' ' || phone || ' ' || last_name || ' ' || postcode, '|') "
        "FROM contact"_s);
    QCOMPARE(values->toString(),
             u"ana@example.com +33639980001 't Hooft 01234|'bea@example.com +1 68 "_s);
}

void MessyListTest::strangeRowsAreReadAndToldOf()
{
    TemporaryStore store;
    const auto report = store.import(u"Nova Sky"_s,
                                     QByteArray("email,name,city\nana@example.com,A\0na,Lyon\n"
                                                "bea@example.com\n"
                                                "cleo@example.com,Cleo,Metz,one more\n"
                                                "\"open@example.com,Open\n"
                                                "dora@example.com,Dora,Nice\n",
                                                144));
    QCOMPARE(report.contactsNew, 4);
    QCOMPARE(report.rowsRefused, 1);
    QCOMPARE(store.contact(u"Nova Sky"_s, u"ana@example.com"_s).name, u"Ana"_s);
    const auto warnings = report.warnings.join(u'\n');
    QVERIFY2(warnings.contains(u"NUL"_s), qPrintable(warnings));
    QVERIFY2(warnings.contains(u"more cells"_s), qPrintable(warnings));
}

void MessyListTest::aHugeCellIsRefusedAndTheRestIsRead()
{
    TemporaryStore store;
    const auto report = store.import(u"Nova Sky"_s,
                                     "email,note\nana@example.com," + QByteArray(100'000'000, 'x')
                                         + "\nbea@example.com,fine\n");
    QCOMPARE(report.contactsNew, 1);
    QCOMPARE(report.rowsRefused, 1);
    QVERIFY(report.refused.front().reason.contains(u"megabyte"_s));
    QVERIFY(report.refused.front().raw.size() <= qsizetype(RecordReader::maximumRecordBytes));
}

void MessyListTest::lettersReadInTheWrongEncodingAreToldAndMended()
{
    const auto path = QStringLiteral(MAILSPACE_TEST_DATA
                                     "/csv/excel/utf8_opened_as_ansi_and_resaved_mojibake.csv");
    TemporaryStore store;
    ImportRequest request{.path = path, .profile = store.profile(u"Nova Sky"_s)};
    const auto broken = store.tryImport(request, TemporaryStore::now, Importer::Run::Rehearse);
    QVERIFY_RESULT(broken);
    QVERIFY(broken->warnings.join(u'\n').contains(u"UTF-8-twice"_s));
    request.encoding = Encoding::Utf8Twice;
    const auto mended = store.tryImport(request);
    QVERIFY_RESULT(mended);
    QVERIFY(!mended->warnings.join(u'\n').contains(u"UTF-8-twice"_s));
    QCOMPARE(store.contact(u"Nova Sky"_s, u"oedipe@example.com"_s).name, u"Œdipe Noël…"_s);
    QCOMPARE(store.contact(u"Nova Sky"_s, u"elodie.marchand@example.com"_s).name,
             u"Élodie Marchand"_s);
}

void MessyListTest::theWishedEncodingAndDelimiterCount()
{
    TemporaryStore store;
    ImportRequest request{.path = store.writeFile("email/name\nana@example.com/Zo\x8E\n"),
                          .profile = store.profile(u"Nova Sky"_s),
                          .encoding = Encoding::MacRoman,
                          .delimiter = '/'};
    QVERIFY_RESULT(store.tryImport(request));
    QCOMPARE(store.contact(u"Nova Sky"_s, u"ana@example.com"_s).name, u"Zoé"_s);
    store.import(u"Nova Sky"_s, "email:name\nbea@example.com:Bea\n");
    QCOMPARE(store.contact(u"Nova Sky"_s, u"bea@example.com"_s).name, u"Bea"_s);
}

void MessyListTest::columnsOfBlanksAreRefused()
{
    TemporaryStore store;
    ImportRequest request{.path = store.writeFile("email              name\n"
                                                  "ana@example.com    Ana\n"
                                                  "bea@example.com    Bea\n")};
    const auto plan = planImport(request);
    QVERIFY(!plan);
    QVERIFY(plan.error().message.contains(u"blanks"_s));
}

QTEST_GUILESS_MAIN(MessyListTest)
#include "tst_messylist.moc"
