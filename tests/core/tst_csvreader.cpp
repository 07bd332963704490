// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/csvreader.h"
#include "tests/support/failingdevice.h"

#include <QtTest/QtTest>

using namespace mailspace;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype blockBytes = 256 * 1024;

struct ReadRecord
{
    qint64 line = 0;
    QByteArrayList cells;
    QByteArray raw;
    CsvRecord::Fault fault = CsvRecord::Fault::None;

    bool operator==(const ReadRecord &) const = default;
};

QByteArray bytes(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

ReadRecord copyOf(const CsvRecord &record)
{
    ReadRecord copy{record.line, {}, bytes(record.raw), record.fault};
    for (const auto cell : record.cells) {
        copy.cells.append(bytes(cell));
    }
    return copy;
}

QList<ReadRecord> readAll(QIODevice &device, Encoding encoding = Encoding::Utf8,
                          CsvDialect dialect = {})
{
    QList<ReadRecord> records;
    CsvReader reader(device, encoding, dialect);
    while (true) {
        const auto record = reader.next();
        if (!record || *record == nullptr) {
            return records;
        }
        records.append(copyOf(**record));
    }
}

QList<ReadRecord> readAll(const QByteArray &text, Encoding encoding = Encoding::Utf8,
                          CsvDialect dialect = {})
{
    FailingDevice device(text);
    return readAll(device, encoding, dialect);
}

/// One record a line: "line: [cell][cell]", with a mark for a fault.
QByteArray shown(const QList<ReadRecord> &records)
{
    QByteArray text;
    for (const auto &record : records) {
        text += QByteArray::number(record.line) + ':';
        for (const auto &cell : record.cells) {
            text += '[' + cell + ']';
        }
        text += record.fault == CsvRecord::Fault::OpenQuote ? "!open"
            : record.fault == CsvRecord::Fault::TooLong     ? "!long"
                                                            : "";
        text += '\n';
    }
    return text;
}

const QByteArray trickyText = "a,b,c\r\n"
                              "\"x \"\"q\"\" y\",\"line\r\nbreak\",plain\n"
                              "é,\"😀,\"\"\",\"\"\r"
                              "\"a\"tail,b\"c,\"\"\"\"\r\n"
                              "\r\n"
                              "one\n"
                              ",,\r\n"
                              "\"last\rline\",end";
const QByteArray trickyRecords = "1:[a][b][c]\n"
                                 "2:[x \"q\" y][line\r\nbreak][plain]\n"
                                 "4:[é][😀,\"][]\n"
                                 "5:[atail][b\"c][\"]\n"
                                 "6:[]\n"
                                 "7:[one]\n"
                                 "8:[][][]\n"
                                 "9:[last\rline][end]\n";

} // namespace

class TestCsvReader : public QObject
{
    Q_OBJECT

private slots:
    void readsRecords_data();
    void readsRecords();
    void everySplitIntoChunksGivesTheSameRecords();
    void everyPlaceOfABlockEndGivesTheSameRecords();
    void everyPlaceOfABlockEndGivesTheSameRecordsInUtf16();
    void anOpenQuoteCostsItsFirstLineOnly_data();
    void anOpenQuoteCostsItsFirstLineOnly();
    void anOpenQuoteFarFromTheEndIsNoticed();
    void aFileOfOpenQuotesTakesLinearTime();
    void anOpenQuoteThatIsClosedWithinTheLimitIsNone();
    void aLineThatIsTooLongIsSkipped();
    void aRecordOfManyLinesThatIsTooLongCostsItsFirstLineOnly();
    void theLongestRecordIsRead();
    void linesBeforeTheHeaderAreSkippedButCounted();
    void aReadErrorNamesTheLine_data();
    void aReadErrorNamesTheLine();
    void rawIsTheRecordAsItStands();
    void blankRecordsAreKnown_data();
    void blankRecordsAreKnown();
    void progressEndsAtTheSizeOfTheFile();
    void charactersThatMeanNothingAreCounted_data();
    void charactersThatMeanNothingAreCounted();
    void excelFilesGiveTheSamePeople_data();
    void excelFilesGiveTheSamePeople();
};

void TestCsvReader::readsRecords_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("records");

    QTest::newRow("empty file") << QByteArray() << QByteArray();
    QTest::newRow("no line end") << QByteArray("a,b") << QByteArray("1:[a][b]\n");
    QTest::newRow("LF") << QByteArray("a\nb\n") << QByteArray("1:[a]\n2:[b]\n");
    QTest::newRow("CR") << QByteArray("a\rb\r") << QByteArray("1:[a]\n2:[b]\n");
    QTest::newRow("CRLF") << QByteArray("a\r\nb\r\n") << QByteArray("1:[a]\n2:[b]\n");
    QTest::newRow("mixed line ends") << QByteArray("a\rb\nc\r\nd\n\re")
                                     << QByteArray("1:[a]\n2:[b]\n3:[c]\n4:[d]\n5:[]\n6:[e]\n");
    QTest::newRow("ragged") << QByteArray("a,b\nc\nd,e,f\n")
                            << QByteArray("1:[a][b]\n2:[c]\n3:[d][e][f]\n");
    QTest::newRow("empty cells at the end")
        << QByteArray("a,,\n,") << QByteArray("1:[a][][]\n2:[][]\n");
    QTest::newRow("blank lines") << QByteArray("\n\na\n") << QByteArray("1:[]\n2:[]\n3:[a]\n");
    QTest::newRow("quoted") << QByteArray("\"a,b\",\"\"\n") << QByteArray("1:[a,b][]\n");
    QTest::newRow("doubled quotes")
        << QByteArray("\"\"\"a\"\" b\",\"\"\"\"\n") << QByteArray("1:[\"a\" b][\"]\n");
    QTest::newRow("text after the closing quote")
        << QByteArray("\"a\"b\"c,\"d\"\"e\"f\n") << QByteArray("1:[ab\"c][d\"ef]\n");
    QTest::newRow("quote inside a bare cell")
        << QByteArray("5\" vinyl,O\"N\n") << QByteArray("1:[5\" vinyl][O\"N]\n");
    QTest::newRow("blank before a quote")
        << QByteArray("a, \"b\"\n") << QByteArray("1:[a][ \"b\"]\n");
    QTest::newRow("line ends in quotes are counted")
        << QByteArray("\"a\nb\r\nc\rd\",e\nf\n") << QByteArray("1:[a\nb\r\nc\rd][e]\n5:[f]\n");
    QTest::newRow("NUL") << QByteArray("a\0b,\"c\0\"\n", 9) << QByteArray("1:[a\0b][c\0]\n", 12);
    QTest::newRow("quote at the very end") << QByteArray("a,\"b\"") << QByteArray("1:[a][b]\n");
    QTest::newRow("CR at the very end") << QByteArray("\"a\"\r") << QByteArray("1:[a]\n");
    QTest::newRow("tricky") << trickyText << trickyRecords;
}

void TestCsvReader::readsRecords()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, records);
    QCOMPARE(shown(readAll(text)), records);
}

void TestCsvReader::everySplitIntoChunksGivesTheSameRecords()
{
    for (qint64 size = 1; size <= trickyText.size(); ++size) {
        FailingDevice device(trickyText, FailingDevice::never, size);
        QCOMPARE(shown(readAll(device)), trickyRecords);
    }
}

void TestCsvReader::everyPlaceOfABlockEndGivesTheSameRecords()
{
    const auto expected = readAll(trickyText + '\n');
    for (qsizetype before = 0; before <= trickyText.size() + 1; ++before) {
        const QByteArray filler(blockBytes - before - 1, 'x');
        auto records = readAll(filler + '\n' + trickyText + '\n');
        QCOMPARE(records.takeFirst().cells, QByteArrayList{filler});
        for (auto &record : records) {
            --record.line;
        }
        QVERIFY2(records == expected, qPrintable(QString::number(before)));
    }
}

void TestCsvReader::everyPlaceOfABlockEndGivesTheSameRecordsInUtf16()
{
    const auto text = QString::fromUtf8(trickyText);
    for (qsizetype before = 0; before <= text.size(); before += 3) {
        const auto padded = QString(blockBytes / 8 - before - 1, u'x') + u'\n' + text;
        const QByteArray raw(reinterpret_cast<const char *>(padded.utf16()), padded.size() * 2);
        auto records = readAll(raw, Encoding::Utf16LE);
        records.removeFirst();
        for (auto &record : records) {
            --record.line;
        }
        QCOMPARE(shown(records), trickyRecords);
    }
}

void TestCsvReader::anOpenQuoteCostsItsFirstLineOnly_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("records");

    QTest::newRow("in the middle") << QByteArray("a,b\n\"c,d\ne,f\ng,h\n")
                                   << QByteArray("1:[a][b]\n2:[c,d]!open\n3:[e][f]\n4:[g][h]\n");
    QTest::newRow("in a later cell")
        << QByteArray("a,\"b\"\"c\r\nd,e\r\n") << QByteArray("1:[a][b\"c]!open\n2:[d][e]\n");
    QTest::newRow("last line") << QByteArray("a\n\"b,c") << QByteArray("1:[a]\n2:[b,c]!open\n");
    QTest::newRow("nothing behind it") << QByteArray("a\n\"") << QByteArray("1:[a]\n2:[]!open\n");
    QTest::newRow("two of them close each other")
        << QByteArray("\"a\n\"b\nc\n") << QByteArray("1:[a\nb]\n3:[c]\n");
    QTest::newRow("every line") << QByteArray("a,\"b\",\"c\na,\"b\",\"d\na,\"b\",\"e\n")
                                << QByteArray(
                                       "1:[a][b][c]!open\n2:[a][b][d]!open\n3:[a][b][e]!open\n");
    QTest::newRow("closed by a later quote")
        << QByteArray("\"a\nb,c\nd,\"e\"\",f\n") << QByteArray("1:[a\nb,c\nd,e\"\"][f]\n");
}

void TestCsvReader::anOpenQuoteCostsItsFirstLineOnly()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, records);
    QCOMPARE(shown(readAll(text)), records);
}

void TestCsvReader::anOpenQuoteFarFromTheEndIsNoticed()
{
    QByteArray text = "head\n\"open,x\n";
    qsizetype lines = 2;
    while (text.size() < 3 * qsizetype(CsvReader::maximumRecordBytes)) {
        text += "fan" + QByteArray::number(++lines) + ",\"multi\nline\"\n";
        ++lines;
    }
    // The first quoted cell behind it closes the quote; so have a list without any.
    text.replace('"', '\'');
    text.replace("'open", "\"open");
    const auto records = readAll(text);
    QCOMPARE(records.size(), lines);
    QCOMPARE(records.at(1).fault, CsvRecord::Fault::OpenQuote);
    QCOMPARE(records.at(1).raw, "\"open,x");
    QCOMPARE(records.at(2).cells, (QByteArrayList{"fan3", "'multi"}));
    QCOMPARE(records.last().line, lines);
}

void TestCsvReader::aFileOfOpenQuotesTakesLinearTime()
{
    const qint64 lines = 500'000; // minutes, if each of them looked for its end anew
    FailingDevice device(QByteArray("a,\"b\",\"c\n").repeated(lines));
    CsvReader reader(device, Encoding::Utf8, {});
    qint64 count = 0;
    while (const auto *record = reader.next().value()) {
        ++count;
        if (record->fault != CsvRecord::Fault::OpenQuote || record->line != count
            || record->raw != "a,\"b\",\"c" || record->cells.size() != 3
            || record->cells[2] != "c") {
            QFAIL(qPrintable(u"line %1"_s.arg(count)));
        }
    }
    QCOMPARE(count, lines);
}

void TestCsvReader::anOpenQuoteThatIsClosedWithinTheLimitIsNone()
{
    // Every line opens a quote that the next one closes and opens anew, until one only closes it.
    const QByteArray line = "a,\"b\",\"c\n";
    const qsizetype lines = 150'000;
    const auto before = QByteArray("x,y\n").repeated(50'000);
    const auto records
        = readAll(before + line.repeated(lines) + "d\"\n" + "z,z\n" + line + "e\"\nend\n");
    const auto within
        = std::find_if(records.begin() + 50'000, records.end(),
                       [](const auto &record) { return record.fault == CsvRecord::Fault::None; });
    const auto linesWithin = 50'000 + lines - (within->line - 1);
    QVERIFY(within->raw.size() <= qsizetype(CsvReader::maximumRecordBytes) + 1);
    QVERIFY(within->raw.size() + line.size() > qsizetype(CsvReader::maximumRecordBytes));
    QCOMPARE(within->raw, line.repeated(linesWithin) + "d\"");
    QCOMPARE(within->cells.size(), linesWithin + 2);
    QCOMPARE(within->cells.at(2), "c\na,b\"");
    QCOMPARE(within->cells.last(), "c\nd");
    QCOMPARE(shown({within + 1, records.end()}),
             "200002:[z][z]\n200003:[a][b][c\ne]\n200005:[end]\n");
}

void TestCsvReader::aLineThatIsTooLongIsSkipped()
{
    const auto limit = qsizetype(CsvReader::maximumRecordBytes);
    for (const auto &end : {QByteArray("\r\n"), QByteArray("\r"), QByteArray("\n")}) {
        for (const auto length : {limit + 2, limit + 3, limit * 3, limit + 2 + blockBytes}) {
            const auto text = "\"x\"," + QByteArray(length - 4, 'z') + end + "next,\"1\"";
            const auto records = readAll(text);
            QCOMPARE(records.size(), 2);
            QCOMPARE(records.first().fault, CsvRecord::Fault::TooLong);
            QCOMPARE(records.first().line, 1);
            QCOMPARE(records.first().raw, text.left(limit));
            QVERIFY(records.first().cells.isEmpty());
            QCOMPARE(records.last().cells, (QByteArrayList{"next", "1"}));
            QCOMPARE(records.last().line, 2);
        }
    }
}

void TestCsvReader::aRecordOfManyLinesThatIsTooLongCostsItsFirstLineOnly()
{
    // Here no quote is open where the limit falls.
    const auto limit = qsizetype(CsvReader::maximumRecordBytes);
    const auto records = readAll("a,\"b\nc\"," + QByteArray(limit, 'z') + "\nd\n");
    QCOMPARE(records.size(), 3);
    QCOMPARE(records.at(0).fault, CsvRecord::Fault::OpenQuote);
    QCOMPARE(records.at(0).raw, "a,\"b");
    QCOMPARE(records.at(1).fault, CsvRecord::Fault::TooLong);
    QCOMPARE(records.at(1).line, 2);
    QCOMPARE(records.at(2).line, 3);
}

void TestCsvReader::theLongestRecordIsRead()
{
    const QByteArray cell(qsizetype(CsvReader::maximumRecordBytes) - 2, 'z');
    const auto records = readAll("\"" + cell + "\"\r\nnext\r\n");
    QCOMPARE(records.size(), 2);
    QCOMPARE(records.first().fault, CsvRecord::Fault::None);
    QCOMPARE(records.first().cells, QByteArrayList{cell});
}

void TestCsvReader::linesBeforeTheHeaderAreSkippedButCounted()
{
    QCOMPARE(shown(readAll("sep=;\r\na;b\r\n", Encoding::Utf8, {';', '"', 1})), "2:[a][b]\n");
    QCOMPARE(shown(readAll("sep=;", Encoding::Utf8, {';', '"', 1})), "");
}

void TestCsvReader::aReadErrorNamesTheLine_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("failAfter");
    QTest::addColumn<qsizetype>("records");

    const auto many = QByteArray("somebody@example.com,Ana\n").repeated(50'000);
    QTest::newRow("at once") << QByteArray("a\n") << qint64(0) << qsizetype(0);
    QTest::newRow("in the third line") << QByteArray("a\nb\nc\n") << qint64(5) << qsizetype(2);
    QTest::newRow("far behind") << many << qint64(25 * 40'000 + 3) << qsizetype(40'000);
    QTest::newRow("inside a quote") << QByteArray("a\n\"b\nc") << qint64(6) << qsizetype(1);
}

void TestCsvReader::aReadErrorNamesTheLine()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, failAfter);
    QFETCH(qsizetype, records);
    FailingDevice device(text, failAfter);
    CsvReader reader(device, Encoding::Utf8, {});
    for (qsizetype i = 0; i < records; ++i) {
        QVERIFY(reader.next().value_or(nullptr) != nullptr);
    }
    for (int again = 0; again < 2; ++again) {
        const auto failed = reader.next();
        QVERIFY(!failed);
        QVERIFY(failed.error().message.contains(u"line %1 "_s.arg(records + 1)));
        QVERIFY(failed.error().message.contains(u"the disk is broken"_s));
    }
}

void TestCsvReader::rawIsTheRecordAsItStands()
{
    const auto records = readAll("\"a \"\"b\"\"\",c\r\n\"d\ne\"x\r");
    QCOMPARE(records.size(), 2);
    QCOMPARE(records.at(0).raw, "\"a \"\"b\"\"\",c");
    QCOMPARE(records.at(1).raw, "\"d\ne\"x");
}

void TestCsvReader::blankRecordsAreKnown_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("blank");
    QTest::newRow("empty") << QByteArray("\n") << true;
    QTest::newRow("separators") << QByteArray(",,\n") << true;
    QTest::newRow("white space") << QByteArray(" ,\t,\" \"\n") << true;
    QTest::newRow("no-break space") << QByteArray("\u00A0,\u200B\n") << true;
    QTest::newRow("one letter") << QByteArray(",,x\n") << false;
}

void TestCsvReader::blankRecordsAreKnown()
{
    QFETCH(QByteArray, text);
    FailingDevice device(text);
    CsvReader reader(device, Encoding::Utf8, {});
    QTEST(reader.next().value()->isBlank(), "blank");
}

void TestCsvReader::progressEndsAtTheSizeOfTheFile()
{
    const auto text = QByteArray("a,b\n").repeated(100);
    FailingDevice device(text);
    CsvReader reader(device, Encoding::Utf8, {});
    QVERIFY(reader.next());
    QCOMPARE(reader.bytesRead(), 4);
    while (reader.next().value() != nullptr) { }
    QCOMPARE(reader.bytesRead(), text.size());
}

void TestCsvReader::charactersThatMeanNothingAreCounted_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Encoding>("encoding");
    QTest::addColumn<qint64>("count");
    QTest::newRow("windows-1252") << QByteArray("a\x81,\x9D\n") << Encoding::Windows1252
                                  << qint64(2);
    QTest::newRow("half a character of UTF-16")
        << QByteArray("a\0\n\0b", 5) << Encoding::Utf16LE << qint64(1);
    QTest::newRow("cut off UTF-8") << QByteArray("a,\xC3") << Encoding::Utf8 << qint64(1);
    QTest::newRow("sound") << QByteArray("é,ü") << Encoding::Utf8 << qint64(0);
}

void TestCsvReader::charactersThatMeanNothingAreCounted()
{
    QFETCH(QByteArray, text);
    QFETCH(Encoding, encoding);
    FailingDevice device(text);
    CsvReader reader(device, encoding, {});
    while (reader.next().value() != nullptr) { }
    QTEST(qint64(reader.undecodable()), "count");
}

void TestCsvReader::excelFilesGiveTheSamePeople_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<qint64>("lastLine");
    QTest::newRow("UTF-8 with mark")
        << u"fr_csv_utf8_bom_semicolon.csv"_s << u"UTF-8"_s << qint64(9);
    QTest::newRow("windows-1252") << u"fr_csv_windows1252_semicolon.csv"_s << u"windows-1252"_s
                                  << qint64(9);
    QTest::newRow("sep= line") << u"fr_csv_sep_line.csv"_s << u"windows-1252"_s << qint64(10);
    QTest::newRow("Unicode text") << u"unicode_text_utf16le_tab.txt"_s << u"UTF-16LE"_s
                                  << qint64(9);
}

void TestCsvReader::excelFilesGiveTheSamePeople()
{
    QFETCH(QString, file);
    const QByteArrayList expected{
        "Prénom|Nom|E-mail|Téléphone|Code postal|Date d'inscription|Opt-in|Montant",
        "Élodie|Marchand|elodie.marchand@example.com|+33639980001|69003|02/05/2024 18:04|oui|79,80",
        "Jean-François|Lefèvre|jf.lefevre@example.org|0639980002|01000|31/12/2023|non|0",
        "Zoë|van der Berg; Jr|zoe.vdb@example.org|||1/2/2025|Oui|1 234,50",
        "Siobhán|O'Neil \"Sib\"|siobhan.oneil@example.net||||VRAI|",
        "||fan8@example.com|||45414|x|15",
        "Œdipe|Noël…|oedipe@example.com||2A004|2024-02-29|1|€ 20",
        "Luca|Ferri|LUCA.FERRI@EXAMPLE.COM||00184|24.12.2024|FAUX|-5",
        "Deux\nlignes|Dupont|deux.lignes@example.net||75011|05/06/2025|0|3,5"};

    QFile device(QStringLiteral(MAILSPACE_TEST_DATA "/csv/excel/") + file);
    QVERIFY(device.open(QIODevice::ReadOnly | QIODevice::Unbuffered));
    const auto inspection = inspectFile(device);
    QVERIFY(inspection);
    QTEST(encodingName(inspection->encoding), "encoding");
    QVERIFY(!inspection->looksBinary);
    device.seek(inspection->bomBytes);
    TextDecoder decoder(inspection->encoding);
    const auto all = device.readAll();
    const auto dialect
        = guessDialect(decoder.decode({all.constData(), static_cast<std::size_t>(all.size())}));
    device.seek(inspection->bomBytes);
    const auto records = readAll(device, inspection->encoding, dialect);
    QByteArrayList people;
    for (const auto &record : records) {
        people.append(record.cells.join('|'));
    }
    QCOMPARE(people, expected);
    QTEST(records.last().line, "lastLine");
}

QTEST_GUILESS_MAIN(TestCsvReader)
#include "tst_csvreader.moc"
