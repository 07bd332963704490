// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/csvwriter.h"
#include "core/import/csvreader.h"
#include "tests/support/failingdevice.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QtTest>

using namespace mailspace;

namespace {

QByteArray written(CsvWriter &writer, const QByteArrayList &cells)
{
    std::vector<std::string_view> views;
    for (const auto &cell : cells) {
        views.emplace_back(cell.constData(), static_cast<std::size_t>(cell.size()));
    }
    const auto line = writer.record(views);
    return {line.data(), static_cast<qsizetype>(line.size())};
}

/// Cells made of what is hard to write.
QByteArrayList randomCells(QRandomGenerator &random)
{
    static const QByteArrayList pieces{
        "a", "é", "\"", ",", ";",      "\t", "\r", "\n", "\r\n", " ",
        "😀", "|", "'",  "=", "\u00A0", "1",  "-",  "@",  "\"\"", QByteArray("\0", 1)};
    QByteArrayList cells;
    for (auto left = random.bounded(1, 6); left > 0; --left) {
        QByteArray cell;
        for (auto length = random.bounded(0, 8); length > 0; --length) {
            cell += pieces.at(random.bounded(pieces.size()));
        }
        cells.append(cell);
    }
    return cells;
}

} // namespace

class TestCsvWriter : public QObject
{
    Q_OBJECT

private slots:
    void quotesWhatNeedsIt_data();
    void quotesWhatNeedsIt();
    void guardsSpreadsheetsFromFormulas_data();
    void guardsSpreadsheetsFromFormulas();
    void whatIsWrittenIsRead_data();
    void whatIsWrittenIsRead();
    void onlySpreadsheetsGetAByteOrderMark();
};

void TestCsvWriter::quotesWhatNeedsIt_data()
{
    QTest::addColumn<char>("delimiter");
    QTest::addColumn<QByteArrayList>("cells");
    QTest::addColumn<QByteArray>("line");

    const auto row
        = [](const char *name, const QByteArrayList &cells, const QByteArray &line,
             char delimiter = ',') { QTest::newRow(name) << delimiter << cells << line + "\r\n"; };
    row("plain", {"a", "b c", "é"}, "a,b c,é");
    row("comma", {"a,b"}, "\"a,b\"");
    row("quote", {"a\"b"}, "\"a\"\"b\"");
    row("LF", {"a\nb"}, "\"a\nb\"");
    row("CR", {"a\rb"}, "\"a\rb\"");
    row("semicolon under a comma", {"a;=b"}, "\"a;=b\"");
    row("tab", {"a\tb"}, "\"a\tb\"");
    row("blank in front", {" a"}, "\" a\"");
    row("blank behind", {"a "}, "\"a \"");
    row("another delimiter", {"a|b", "c"}, "\"a|b\"|c", '|');
    row("semicolon as delimiter", {"a", "b;c", "d,e"}, "a;\"b;c\";\"d,e\"", ';');
    row("empty cells", {"", "", ""}, ",,");
    row("one empty cell", {""}, "\"\"");
    row("formulas stay for machines", {"=1+1", "+33639980001", "-M-", "@x"},
        "=1+1,+33639980001,-M-,@x");
}

void TestCsvWriter::quotesWhatNeedsIt()
{
    QFETCH(char, delimiter);
    QFETCH(QByteArrayList, cells);
    CsvWriter writer(CsvWriter::Audience::Machine, delimiter);
    QTEST(written(writer, cells), "line");
}

void TestCsvWriter::guardsSpreadsheetsFromFormulas_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<bool>("guarded");
    QTest::newRow("equals") << QByteArray("=cmd|' /C calc'!A0") << true;
    QTest::newRow("plus") << QByteArray("+33639980001") << true;
    QTest::newRow("minus") << QByteArray("-M-") << true;
    QTest::newRow("minus alone") << QByteArray("-") << true;
    QTest::newRow("minus and calculation") << QByteArray("-5+cmd") << true;
    QTest::newRow("minus between digits") << QByteArray("-5-3") << true;
    QTest::newRow("two dots") << QByteArray("-5.3.2") << true;
    QTest::newRow("dot at the end") << QByteArray("-5.") << true;
    QTest::newRow("at") << QByteArray("@SUM(A1)") << true;
    QTest::newRow("tab") << QByteArray("\t=1") << true;
    QTest::newRow("CR") << QByteArray("\r=1") << true;
    QTest::newRow("wide equals") << QByteArray("＝1") << true;
    QTest::newRow("wide plus") << QByteArray("＋1") << true;
    QTest::newRow("wide minus") << QByteArray("－1") << true;
    QTest::newRow("wide at") << QByteArray("＠x") << true;
    QTest::newRow("negative number") << QByteArray("-5") << false;
    QTest::newRow("negative amount") << QByteArray("-3.20") << false;
    QTest::newRow("negative amount with a comma") << QByteArray("-3,20") << false;
    QTest::newRow("number") << QByteArray("12") << false;
    QTest::newRow("address") << QByteArray("a@x.org") << false;
    QTest::newRow("apostrophe") << QByteArray("'t Hooft") << false;
}

void TestCsvWriter::guardsSpreadsheetsFromFormulas()
{
    QFETCH(QByteArray, cell);
    QFETCH(bool, guarded);
    CsvWriter spreadsheet(CsvWriter::Audience::Spreadsheet, ';');
    FailingDevice device(written(spreadsheet, {cell}));
    CsvReader reader(device, Encoding::Utf8, {';'});
    const auto read = reader.next().value()->cells[0];
    QCOMPARE(QByteArray(read.data(), qsizetype(read.size())), guarded ? '\'' + cell : cell);

    CsvWriter machine(CsvWriter::Audience::Machine);
    QVERIFY(!written(machine, {cell}).contains("\"'" + cell.left(1)));
}

void TestCsvWriter::whatIsWrittenIsRead_data()
{
    QTest::addColumn<char>("delimiter");
    for (const char delimiter : {',', ';', '\t', '|'}) {
        QTest::addRow("delimiter %d", delimiter) << delimiter;
    }
}

void TestCsvWriter::whatIsWrittenIsRead()
{
    QFETCH(char, delimiter);
    QRandomGenerator random(20240502);
    CsvWriter writer(CsvWriter::Audience::Machine, delimiter);
    QByteArray text;
    QList<QByteArrayList> records;
    while (text.size() < 600'000) { // several blocks of the reader
        records.append(randomCells(random));
        text += written(writer, records.last());
    }
    FailingDevice device(text, FailingDevice::never, 1000);
    CsvReader reader(device, Encoding::Utf8, {delimiter});
    for (const auto &expected : records) {
        const auto record = reader.next();
        QVERIFY(record && *record != nullptr);
        QByteArrayList cells;
        for (const auto cell : (*record)->cells) {
            cells.append({cell.data(), static_cast<qsizetype>(cell.size())});
        }
        QCOMPARE(cells, expected);
    }
    QVERIFY(reader.next().value() == nullptr);
}

void TestCsvWriter::onlySpreadsheetsGetAByteOrderMark()
{
    QCOMPARE(CsvWriter().prologue(), std::string_view());
    QCOMPARE(CsvWriter(CsvWriter::Audience::Spreadsheet).prologue(),
             std::string_view("\xEF\xBB\xBF"));
}

QTEST_GUILESS_MAIN(TestCsvWriter)
#include "tst_csvwriter.moc"
