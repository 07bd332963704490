// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/vcardreader.h"

#include "tests/support/failingdevice.h"
#include "tests/support/resultcheck.h"

#include <QtCore/QBuffer>
#include <QtTest/QtTest>

using namespace mailspace;
using namespace Qt::StringLiterals;

namespace {

struct Person
{
    std::int64_t line = 0;
    CsvRecord::Fault fault = CsvRecord::Fault::None;
    QMap<QByteArray, QByteArray> values; ///< title → text, without the empty ones

    bool operator==(const Person &) const = default;
};

Result<std::vector<Person>> read(QIODevice &device, Encoding encoding = Encoding::Utf8)
{
    VcardReader reader(device, encoding);
    std::vector<Person> people;
    std::vector<QByteArray> titles;
    while (true) {
        const auto record = reader.next();
        if (!record) {
            return failed(record);
        }
        if (*record == nullptr) {
            return people;
        }
        if (titles.empty()) {
            for (const auto title : (*record)->cells) {
                titles.emplace_back(title.data(), qsizetype(title.size()));
            }
            continue;
        }
        Person person;
        person.line = (*record)->line;
        person.fault = (*record)->fault;
        for (std::size_t i = 0; i < titles.size(); ++i) {
            const auto cell = (*record)->cells[i];
            if (!cell.empty()) {
                person.values[titles[i]] = QByteArray(cell.data(), qsizetype(cell.size()));
            }
        }
        people.push_back(std::move(person));
    }
}

Result<std::vector<Person>> read(const QByteArray &cards, Encoding encoding = Encoding::Utf8,
                                 qint64 bytesPerRead = FailingDevice::never)
{
    FailingDevice device(cards, FailingDevice::never, bytesPerRead);
    return read(device, encoding);
}

QByteArray card(const QByteArray &lines)
{
    return "BEGIN:VCARD\r\n" + lines + "\r\nEND:VCARD\r\n";
}

QByteArray everything()
{
    QFile file(QStringLiteral(MAILSPACE_TEST_DATA "/formats/vcard/contacts_mixed_versions.vcf"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class VcardReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void propertiesBecomeColumns_data();
    void propertiesBecomeColumns();
    void thePreferredAddressCounts();
    void aCardWithoutEndDoesNotSwallowTheNext();
    void whatIsNoPersonIsLeftOut();
    void picturesDoNotMatterHoweverLarge();
    void anEndlessLineIsAFaultyCardAndTheNextIsRead();
    void anySplitOfTheInputGivesTheSameCards();
    void writtenCardsReadBackTheSame();
    void aReadErrorNamesTheLine();
};

void VcardReaderTest::propertiesBecomeColumns_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QByteArray>("title");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("3.0 name") << QByteArray("N:Marchand;Élodie;;;") << QByteArray("Given name")
                              << QByteArray("Élodie");
    QTest::newRow("folded") << QByteArray("FN:Élodie Mar\r\n chand") << QByteArray("FN")
                            << QByteArray("Élodie Marchand");
    QTest::newRow("folded within a letter")
        << QByteArray("FN:\xC3\r\n \x89lodie") << QByteArray("FN") << QByteArray("Élodie");
    QTest::newRow("escapes") << QByteArray("NOTE:one\\ntwo\\, three\\; four\\\\")
                             << QByteArray("NOTE") << QByteArray("one\ntwo, three; four\\");
    QTest::newRow("group") << QByteArray("item1.EMAIL:ana@example.com") << QByteArray("EMAIL")
                           << QByteArray("ana@example.com");
    QTest::newRow("small letters") << QByteArray("email;type=internet:ana@example.com")
                                   << QByteArray("EMAIL") << QByteArray("ana@example.com");
    QTest::newRow("mailto") << QByteArray("EMAIL;VALUE=uri:mailto:ana@example.com")
                            << QByteArray("EMAIL") << QByteArray("ana@example.com");
    QTest::newRow("phone") << QByteArray("TEL;VALUE=uri;TYPE=\"voice,cell\":tel:+1-212-555-0142")
                           << QByteArray("TEL") << QByteArray("+1-212-555-0142");
    QTest::newRow("address") << QByteArray("ADR:;;1\\, rue;Lyon;;69003;France")
                             << QByteArray("Street") << QByteArray("1, rue");
    QTest::newRow("country") << QByteArray("ADR:;;1\\, rue;Lyon;;69003;France")
                             << QByteArray("Country") << QByteArray("France");
    QTest::newRow("categories") << QByteArray("CATEGORIES:Fans,Lyon\\, Est")
                                << QByteArray("CATEGORIES") << QByteArray("Fans, Lyon, Est");
    QTest::newRow("2.1 quoted-printable")
        << QByteArray("VERSION:2.1\r\nFN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:J=C3=BCrgen =\r\n"
                      "Gro=C3=9F")
        << QByteArray("FN") << QByteArray("Jürgen Groß");
    QTest::newRow("2.1 other charset")
        << QByteArray("FN;CHARSET=ISO-8859-1;QUOTED-PRINTABLE:J=FCrgen") << QByteArray("FN")
        << QByteArray("Jürgen");
    QTest::newRow("quoted colon") << QByteArray("FN;X=\"a:b\":Ana") << QByteArray("FN")
                                  << QByteArray("Ana");
    QTest::newRow("bare LF") << QByteArray("VERSION:3.0\nFN:Ana") << QByteArray("FN")
                             << QByteArray("Ana");
    QTest::newRow("bare CR") << QByteArray("VERSION:3.0\rFN:Ana") << QByteArray("FN")
                             << QByteArray("Ana");
}

void VcardReaderTest::propertiesBecomeColumns()
{
    QFETCH(QByteArray, lines);
    QFETCH(QByteArray, title);
    QFETCH(QByteArray, text);
    const auto people = read(card(lines));
    QVERIFY_RESULT(people);
    QCOMPARE(people->size(), 1U);
    QCOMPARE(people->front().values.value(title), text);
}

void VcardReaderTest::thePreferredAddressCounts()
{
    const auto people = read(card("EMAIL:a@example.com\r\nEMAIL;PREF=2:b@example.com\r\n"
                                  "EMAIL;TYPE=HOME,PREF:c@example.com\r\nEMAIL:d@example.com"));
    QVERIFY_RESULT(people);
    QCOMPARE(people->front().values.value("EMAIL"), "c@example.com");
    QCOMPARE(people->front().values.value("More e-mail addresses"),
             "a@example.com, b@example.com, d@example.com");
    QCOMPARE(
        read(card("EMAIL:a@example.com\r\nEMAIL:b@example.com"))->front().values.value("EMAIL"),
        "a@example.com");
}

void VcardReaderTest::aCardWithoutEndDoesNotSwallowTheNext()
{
    const auto people = read("BEGIN:VCARD\nFN:Ana\nBEGIN:VCARD\nFN:Bea\nEND:VCARD\n\n"
                             "BEGIN:VCARD\nFN:Cleo");
    QVERIFY_RESULT(people);
    QCOMPARE(people->size(), 3U);
    QCOMPARE((*people)[0].values.value("FN"), "Ana");
    QCOMPARE((*people)[1].values.value("FN"), "Bea");
    QCOMPARE((*people)[1].line, 3);
    QCOMPARE((*people)[2].values.value("FN"), "Cleo");
    QCOMPARE((*people)[2].line, 7);
}

void VcardReaderTest::whatIsNoPersonIsLeftOut()
{
    const auto people
        = read("junk\n" + card("KIND:group\r\nFN:Team")
               + card("FN:Ana\r\nAGENT:\r\nBEGIN:VCARD\r\nFN:Her agent\r\n"
                      "EMAIL:agent@example.com\r\nEND:VCARD\r\nEMAIL:ana@example.com"));
    QVERIFY_RESULT(people);
    QCOMPARE(people->size(), 1U);
    QCOMPARE(people->front().values.value("FN"), "Ana");
    QCOMPARE(people->front().values.value("EMAIL"), "ana@example.com");
    QVERIFY(read(QByteArray())->empty());
}

void VcardReaderTest::picturesDoNotMatterHoweverLarge()
{
    QByteArray photo("PHOTO;ENCODING=b;TYPE=JPEG:");
    for (int i = 0; i < 60'000; ++i) {
        photo += "\r\n /9j/4AAQSkZJRgABAQAAAQABAAD/";
    }
    const auto people = read(card("FN:Ana\r\n" + photo + "\r\n\r\nEMAIL:ana@example.com"));
    QVERIFY_RESULT(people);
    QCOMPARE(people->size(), 1U);
    QCOMPARE(people->front().fault, CsvRecord::Fault::None);
    QCOMPARE(people->front().values.value("EMAIL"), "ana@example.com");
}

void VcardReaderTest::anEndlessLineIsAFaultyCardAndTheNextIsRead()
{
    const QByteArray endless(3 * qsizetype(RecordReader::maximumRecordBytes), 'x');
    const auto people = read(card("NOTE:" + endless) + card("FN:Bea"));
    QVERIFY_RESULT(people);
    QCOMPARE(people->size(), 2U);
    QCOMPARE((*people)[0].fault, CsvRecord::Fault::TooLong);
    QCOMPARE((*people)[1].fault, CsvRecord::Fault::None);
    QCOMPARE((*people)[1].values.value("FN"), "Bea");
}

void VcardReaderTest::anySplitOfTheInputGivesTheSameCards()
{
    const auto cards = everything();
    const auto whole = read(cards);
    QVERIFY_RESULT(whole);
    QCOMPARE(whole->size(), 7U);
    for (const qint64 bytes : {1, 2, 3, 7, 64, 1000}) {
        QCOMPARE(*read(cards, Encoding::Utf8, bytes), *whole);
    }
    // The same in UTF-16, as some phones write it.
    const auto text = QString::fromUtf8(cards);
    const QByteArray wide(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    for (const qint64 bytes : {1, 2, 5, 1000}) {
        QCOMPARE(*read(wide, Encoding::Utf16LE, bytes), *whole);
    }
}

void VcardReaderTest::writtenCardsReadBackTheSame()
{
    const QList<QByteArray> notes{"plain",        "comma, semicolon; backslash\\ line\nbreak",
                                  "🎸 Zoé",        "\\n is no line break",
                                  "ends with \\", ":colon: \"quote\""};
    QByteArray cards;
    for (auto note : notes) {
        note.replace("\\", "\\\\").replace(",", "\\,").replace(";", "\\;").replace("\n", "\\n");
        QByteArray folded;
        for (qsizetype i = 0; i < note.size(); i += 5) {
            folded += (i > 0 ? "\r\n " : "") + note.mid(i, 5);
        }
        cards += card("NOTE:" + folded);
    }
    const auto people = read(cards);
    QVERIFY_RESULT(people);
    QCOMPARE(qsizetype(people->size()), notes.size());
    for (qsizetype i = 0; i < notes.size(); ++i) {
        QCOMPARE((*people)[std::size_t(i)].values.value("NOTE"), notes[i]);
    }
}

void VcardReaderTest::aReadErrorNamesTheLine()
{
    FailingDevice device(everything(), 100);
    const auto people = read(device);
    QVERIFY(!people);
    QVERIFY(people.error().message.contains(u"line"_s));
}

QTEST_GUILESS_MAIN(VcardReaderTest)

#include "tst_vcardreader.moc"
