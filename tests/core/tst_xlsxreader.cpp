// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/xlsxreader.h"

#include "core/export/xlsxfile.h"
#include "tests/support/resultcheck.h"
#include "tests/support/temporarystore.h"
#include "tests/support/zipwriter.h"

#include <QtTest/QtTest>

using namespace mailspace;
using namespace Qt::StringLiterals;

namespace {

using Rows = std::vector<std::vector<std::string>>;

/// A workbook as programs write it, with this content of the sheet.
std::vector<std::pair<QByteArray, QByteArray>> workbook(const QByteArray &sheet,
                                                        const QByteArray &book = {})
{
    return {
        {"xl/workbook.xml",
         R"(<workbook xmlns:r="r">)" + book
             + R"(<sheets><sheet name="Fans" sheetId="7" r:id="rId2"/>)"
               R"(<sheet name="Other" sheetId="1" r:id="rId1"/></sheets></workbook>)"},
        {"xl/_rels/workbook.xml.rels",
         R"(<Relationships><Relationship Id="rId1" Target="worksheets/other.xml"/>)"
         R"(<Relationship Id="rId2" Target="/xl/worksheets/fans.xml"/></Relationships>)"},
        {"xl/worksheets/other.xml", "<worksheet/>"},
        {"xl/worksheets/fans.xml", "<worksheet><sheetData>" + sheet + "</sheetData></worksheet>"},
        {"xl/sharedStrings.xml",
         "<sst><si><t>email</t></si><si><r><t>Zo</t></r><r><t>é</t></r><rPh><t>x</t></rPh></si>"
         "<si><t xml:space=\"preserve\"> &lt;3 </t></si></sst>"},
        {"xl/styles.xml",
         R"(<styleSheet><numFmts><numFmt numFmtId="164" formatCode="[$-40C]dd/mm/yyyy"/>)"
         R"(<numFmt numFmtId="165" formatCode="&quot;day&quot; 0.00"/></numFmts>)"
         R"(<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>)"
         R"(<xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>)"},
    };
}

} // namespace

class XlsxReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void cellsOfEveryKindAreRead_data();
    void cellsOfEveryKindAreRead();
    void theFirstSheetCountsAndRowsKeepTheirNumbers();
    void whatWeWriteReadsBackTheSame();
    void aWorkbookIsImportedLikeAList();
    void damageIsToldWithItsCause_data();
    void damageIsToldWithItsCause();
    void aHugeCellIsRefusedWithoutBeingHeld();

private:
    QTemporaryDir m_folder;
    QString path() const { return m_folder.filePath(u"fans.xlsx"_s); }
    Result<Rows> read(std::vector<std::int64_t> *lines = nullptr) const;
};

Result<Rows> XlsxReaderTest::read(std::vector<std::int64_t> *lines) const
{
    auto archive = ZipArchive::open(path());
    if (!archive) {
        return failed(archive);
    }
    const auto reader = XlsxReader::open(*std::move(archive), QFileInfo(path()).size());
    if (!reader) {
        return failed(reader);
    }
    Rows rows;
    while (true) {
        const auto record = (*reader)->next();
        if (!record) {
            return failed(record);
        }
        if (*record == nullptr) {
            return rows;
        }
        rows.emplace_back((*record)->cells.begin(), (*record)->cells.end());
        if (lines != nullptr) {
            lines->push_back((*record)->line);
        }
    }
}

void XlsxReaderTest::cellsOfEveryKindAreRead_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("shared") << QByteArray(R"(<c t="s"><v>0</v></c>)") << QByteArray("email");
    QTest::newRow("shared, in pieces")
        << QByteArray(R"(<c t="s"><v>1</v></c>)") << QByteArray("Zoé");
    QTest::newRow("shared, blanks") << QByteArray(R"(<c t="s"><v>2</v></c>)") << QByteArray(" <3 ");
    QTest::newRow("shared, not there") << QByteArray(R"(<c t="s"><v>9</v></c>)") << QByteArray();
    QTest::newRow("inline") << QByteArray(R"(<c t="inlineStr"><is><t>Ana</t></is></c>)")
                            << QByteArray("Ana");
    QTest::newRow("formula") << QByteArray(R"(<c t="str"><f>A1&amp;"x"</f><v>made</v></c>)")
                             << QByteArray("made");
    QTest::newRow("yes") << QByteArray(R"(<c t="b"><v>1</v></c>)") << QByteArray("TRUE");
    QTest::newRow("error") << QByteArray(R"(<c t="e"><v>#N/A</v></c>)") << QByteArray("#N/A");
    QTest::newRow("whole") << QByteArray("<c><v>69003</v></c>") << QByteArray("69003");
    QTest::newRow("phone") << QByteArray("<c><v>3.3639980001E10</v></c>")
                           << QByteArray("33639980001");
    QTest::newRow("fraction") << QByteArray("<c><v>79.8</v></c>") << QByteArray("79.8");
    QTest::newRow("inexact") << QByteArray("<c><v>0.10000000000000001</v></c>")
                             << QByteArray("0.1");
    QTest::newRow("day") << QByteArray(R"(<c s="1"><v>45414</v></c>)") << QByteArray("2024-05-02");
    QTest::newRow("moment") << QByteArray(R"(<c s="2"><v>45414.752905092595</v></c>)")
                            << QByteArray("2024-05-02 18:04:11");
    QTest::newRow("no date") << QByteArray(R"(<c s="3"><v>45414</v></c>)") << QByteArray("45414");
    QTest::newRow("empty") << QByteArray(R"(<c s="1"/>)") << QByteArray();
}

void XlsxReaderTest::cellsOfEveryKindAreRead()
{
    QFETCH(QByteArray, cell);
    QFETCH(QByteArray, text);
    writeZip(path(), workbook("<row>" + cell + "</row>"));
    const auto rows = read();
    QVERIFY_RESULT(rows);
    QCOMPARE(rows->size(), 1U);
    QCOMPARE(QByteArray::fromStdString(rows->front().front()), text);
}

void XlsxReaderTest::theFirstSheetCountsAndRowsKeepTheirNumbers()
{
    writeZip(path(),
             workbook(R"(<row r="3"><c r="B3"><v>1</v></c><c r="D3"><v>2</v></c></row>)"
                      R"(<row r="7"><c r="A7" s="1"><v>1</v></c></row><row/>)",
                      R"(<workbookPr date1904="1"/>)"));
    std::vector<std::int64_t> lines;
    const auto rows = read(&lines);
    QVERIFY_RESULT(rows);
    QCOMPARE(*rows, (Rows{{"", "1", "", "2"}, {"1904-01-02"}, {}}));
    QCOMPARE(lines, (std::vector<std::int64_t>{3, 7, 8}));
}

void XlsxReaderTest::whatWeWriteReadsBackTheSame()
{
    const Rows written{{"email", "name", "note"},
                       {"ana@example.com", "Ana \"Zoé\" 🎸", "one\ntwo & <three>"},
                       {"", "=1+1", "007"},
                       {" blanks ", "", "x"}};
    XlsxFile file(path());
    QVERIFY_RESULT(file.open());
    for (const auto &row : written) {
        const std::vector<std::string_view> cells(row.begin(), row.end());
        QVERIFY_RESULT(file.append(cells));
    }
    QVERIFY_RESULT(file.finish());
    QVERIFY_RESULT(file.commit());
    const auto rows = read();
    QVERIFY_RESULT(rows);
    QCOMPARE(*rows, written);
}

void XlsxReaderTest::aWorkbookIsImportedLikeAList()
{
    writeZip(path(),
             workbook(R"(<row r="1"><c t="inlineStr"><is><t>Our fans</t></is></c></row>)"
                      R"(<row r="3"><c r="A3" t="s"><v>0</v></c><c t="inlineStr"><is>)"
                      R"(<t>Consent</t></is></c><c t="inlineStr"><is><t>Consent date</t>)"
                      R"(</is></c></row><row r="4"><c t="inlineStr"><is>)"
                      R"(<t>ana@example.com</t></is></c><c t="b"><v>1</v></c>)"
                      R"(<c s="1"><v>45414</v></c></row><row r="9"><c t="inlineStr"><is>)"
                      R"(<t>nobody</t></is></c></row>)"));
    TemporaryStore store;
    const auto report = store.tryImport({.path = path(), .profile = store.profile(u"Nova Sky"_s)});
    QVERIFY_RESULT(report);
    QCOMPARE(report->contactsNew, 1);
    QCOMPARE(report->rowsRefused, 1);
    QCOMPARE(report->refused.front().line, 9);
    QCOMPARE(toIsoText(*store.contact(u"Nova Sky"_s, u"ana@example.com"_s).since),
             u"2024-05-02T00:00:00Z"_s);
    QVERIFY(store.tryImport({.path = path(), .profile = store.profile(u"Nova Sky"_s)})
                ->alreadyImported);
}

void XlsxReaderTest::damageIsToldWithItsCause_data()
{
    QTest::addColumn<QByteArray>("sheet");
    QTest::newRow("not closed") << QByteArray("<row><c><v>1</v>");
    QTest::newRow("no XML") << QByteArray("<row><<<");
    QTest::newRow("a document type in it") << QByteArray("<!DOCTYPE x [<!ENTITY a \"b\">]>");
}

void XlsxReaderTest::damageIsToldWithItsCause()
{
    QFETCH(QByteArray, sheet);
    writeZip(path(), workbook(sheet));
    const auto rows = read();
    QVERIFY(!rows);
    QVERIFY(rows.error().message.contains(u"damaged"_s));
}

void XlsxReaderTest::aHugeCellIsRefusedWithoutBeingHeld()
{
    // Of changing letters: what shrinks too well is refused earlier.
    QByteArray letters;
    for (int i = 0; letters.size() < 3 * qsizetype(RecordReader::maximumRecordBytes); ++i) {
        letters += QByteArray::number(qint64(i) * 7919, 36);
    }
    writeZip(path(), workbook("<row><c t=\"inlineStr\"><is><t>" + letters + "</t></is></c></row>"));
    const auto rows = read();
    QVERIFY(!rows);
    QVERIFY2(rows.error().message.contains(u"megabyte"_s), qPrintable(rows.error().message));
}

QTEST_GUILESS_MAIN(XlsxReaderTest)

#include "tst_xlsxreader.moc"
