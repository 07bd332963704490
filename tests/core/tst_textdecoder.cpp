// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/textdecoder.h"
#include "tests/support/failingdevice.h"

#include <QtCore/QBuffer>
#include <QtTest/QtTest>

using namespace mailspace;
using namespace Qt::StringLiterals;

namespace {

QByteArray decodedInPieces(Encoding encoding, const QByteArray &bytes, qsizetype pieceSize,
                           TextDecoder *decoderOut = nullptr)
{
    TextDecoder decoder(encoding);
    QByteArray text;
    for (qsizetype at = 0; at < bytes.size(); at += pieceSize) {
        const auto piece = bytes.mid(at, pieceSize);
        const auto part
            = decoder.decode({piece.constData(), static_cast<std::size_t>(piece.size())});
        text.append(part.data(), static_cast<qsizetype>(part.size()));
    }
    if (decoderOut != nullptr) {
        *decoderOut = std::move(decoder);
    }
    return text;
}

QByteArray utf16(const QString &text, bool bigEndian)
{
    QByteArray bytes;
    for (const QChar c : text) {
        const auto high = static_cast<char>(c.row());
        const auto low = static_cast<char>(c.cell());
        bytes += bigEndian ? high : low;
        bytes += bigEndian ? low : high;
    }
    return bytes;
}

} // namespace

class TestTextDecoder : public QObject
{
    Q_OBJECT

private slots:
    void findsTheEncoding_data();
    void findsTheEncoding();
    void findsTheEncodingBehindTheFirstBlock();
    void knowsBinaryFiles_data();
    void knowsBinaryFiles();
    void fingerprintIsThatOfB2sum();
    void readsFromTheBeginning();
    void aReadErrorIsNotAnEnd();
    void everySplitDecodesTheSame_data();
    void everySplitDecodesTheSame();
    void utf8PassesUntouched();
    void nonsenseIsReplacedAndCounted_data();
    void nonsenseIsReplacedAndCounted();
    void everyEncodingIsKnownByItsName();
    void whatWasEncodedTwiceIsUndoneAndNothingElse();
    void doubtsAreTold();
    void knowsWhenACharacterIsCutOff_data();
    void knowsWhenACharacterIsCutOff();
};

void TestTextDecoder::findsTheEncoding_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<int>("bomBytes");

    const auto utf8 = u"UTF-8"_s;
    const auto windows = u"windows-1252"_s;
    const auto list = u"Prénom,E-mail\nZoë,zoe@example.org\n"_s;
    QTest::newRow("empty") << QByteArray() << utf8 << 0;
    QTest::newRow("ASCII") << QByteArray("a,b\n") << utf8 << 0;
    QTest::newRow("UTF-8") << list.toUtf8() << utf8 << 0;
    QTest::newRow("UTF-8 with mark") << "\xEF\xBB\xBF" + list.toUtf8() << utf8 << 3;
    QTest::newRow("mark only") << QByteArray("\xEF\xBB\xBF") << utf8 << 3;
    QTest::newRow("four bytes") << QByteArray("😀") << utf8 << 0;
    QTest::newRow("latin letters") << list.toLatin1() << windows << 0;
    QTest::newRow("euro of Windows") << QByteArray("20 \x80") << windows << 0;
    QTest::newRow("letter of Windows at the end") << QByteArray("Andr\xE9") << windows << 0;
    QTest::newRow("UTF-8 cut off") << QByteArray("Zo\xC3\xAB Andr\xC3") << utf8 << 0;
    QTest::newRow("overlong") << QByteArray("a\xC0\xAF\n") << windows << 0;
    QTest::newRow("overlong of three") << QByteArray("a\xE0\x9F\xBF\n") << windows << 0;
    QTest::newRow("overlong of four") << QByteArray("a\xF0\x8F\xBF\xBF\n") << windows << 0;
    QTest::newRow("surrogate") << QByteArray("a\xED\xA0\x80\n") << windows << 0;
    QTest::newRow("beyond Unicode") << QByteArray("a\xF4\x90\x80\x80\n") << windows << 0;
    QTest::newRow("last of Unicode") << QByteArray("a\xF4\x8F\xBF\xBF\n") << utf8 << 0;
    QTest::newRow("continuation alone") << QByteArray("abcdefghij\xBFklmnop\n") << windows << 0;
    QTest::newRow("UTF-16LE with mark") << "\xFF\xFE" + utf16(list, false) << u"UTF-16LE"_s << 2;
    QTest::newRow("UTF-16BE with mark") << "\xFE\xFF" + utf16(list, true) << u"UTF-16BE"_s << 2;
    QTest::newRow("UTF-16LE") << utf16(list, false) << u"UTF-16LE"_s << 0;
    QTest::newRow("UTF-16BE") << utf16(list, true) << u"UTF-16BE"_s << 0;
    QTest::newRow("a stray NUL") << list.repeated(20).toUtf8() + '\0' << utf8 << 0;
}

void TestTextDecoder::findsTheEncoding()
{
    QFETCH(QByteArray, bytes);
    FailingDevice device(bytes);
    const auto found = inspectFile(device);
    QVERIFY(found);
    QTEST(encodingName(found->encoding), "encoding");
    QTEST(found->bomBytes, "bomBytes");
    QCOMPARE(found->size, bytes.size());
    QVERIFY(!found->looksBinary);
}

void TestTextDecoder::findsTheEncodingBehindTheFirstBlock()
{
    const QByteArray ascii(600'000, 'a');
    FailingDevice windows(ascii + '\xE9' + ascii);
    QCOMPARE(inspectFile(windows)->encoding, Encoding::Windows1252);
    for (qsizetype before = 0; before < 6; ++before) { // across the end of a block
        const auto text = QByteArray(256 * 1024 - before, 'a') + "é😀é" + ascii;
        FailingDevice utf8(text);
        QCOMPARE(inspectFile(utf8)->encoding, Encoding::Utf8);
    }
}

void TestTextDecoder::knowsBinaryFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("ZIP") << QByteArray("PK\x03\x04 and what follows");
    QTest::newRow("PDF") << QByteArray("%PDF-1.7\n");
    QTest::newRow("PNG") << QByteArray("\x89PNG\r\n");
    QTest::newRow("old Excel") << QByteArray("\xD0\xCF\x11\xE0 more");
    QTest::newRow("gzip") << QByteArray("\x1F\x8B\x08 more");
    QTest::newRow("SQLite") << QByteArray("SQLite format 3\0 more", 20);
    QTest::newRow("many NULs") << QByteArray("ab\0\0\0cd\0\0ef", 11);
    QTest::newRow("control characters") << QByteArray("\x01\x02 ab \x03\x04 cd \x05");
    QTest::newRow("UTF-32") << QByteArray("\xFF\xFE\0\0a\0\0\0", 8);
}

void TestTextDecoder::knowsBinaryFiles()
{
    QFETCH(QByteArray, bytes);
    FailingDevice device(bytes);
    const auto found = inspectFile(device);
    QVERIFY(found);
    QVERIFY(found->looksBinary);
}

void TestTextDecoder::fingerprintIsThatOfB2sum()
{
    FailingDevice device("a,b\n");
    // printf 'a,b\n' | b2sum -l 256
    QCOMPARE(inspectFile(device)->fingerprint.toHex(),
             "9adc7581aad30e24e58f5fdd4fbdd9a1b00d012b03b2317e4b29db2b1a0abcbf");
}

void TestTextDecoder::readsFromTheBeginning()
{
    QBuffer buffer;
    buffer.setData("abc");
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    buffer.read(2);
    QCOMPARE(inspectFile(buffer)->size, 3);
}

void TestTextDecoder::aReadErrorIsNotAnEnd()
{
    FailingDevice device(QByteArray(500'000, 'a'), 300'000);
    const auto found = inspectFile(device);
    QVERIFY(!found);
    QVERIFY(found.error().message.contains(u"the disk is broken"_s));
}

void TestTextDecoder::everySplitDecodesTheSame_data()
{
    QTest::addColumn<Encoding>("encoding");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("text");
    const auto text = u"Zoë, Œdipe €20 😀 日本\r\n"_s;
    QTest::newRow("UTF-8") << Encoding::Utf8 << text.toUtf8() << text.toUtf8();
    QTest::newRow("UTF-16LE") << Encoding::Utf16LE << utf16(text, false) << text.toUtf8();
    QTest::newRow("UTF-16BE") << Encoding::Utf16BE << utf16(text, true) << text.toUtf8();
    QTest::newRow("windows-1252") << Encoding::Windows1252
                                  << QByteArray("Zo\xEB \x8C"
                                                "dipe \x80 \x92 \xFF")
                                  << QByteArray("Zoë Œdipe € ’ ÿ");
}

void TestTextDecoder::everySplitDecodesTheSame()
{
    QFETCH(Encoding, encoding);
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, text);
    for (qsizetype size = 1; size <= bytes.size(); ++size) {
        TextDecoder decoder(encoding);
        QCOMPARE(decodedInPieces(encoding, bytes, size, &decoder), text);
        QCOMPARE(decoder.undecodable(), 0);
        QVERIFY(!decoder.endsInsideCharacter());
    }
}

void TestTextDecoder::utf8PassesUntouched()
{
    const std::string_view bytes = "a\xFF\xC3";
    TextDecoder decoder(Encoding::Utf8);
    QCOMPARE(decoder.decode(bytes).data(), bytes.data());
    QCOMPARE(decoder.decode(bytes).size(), bytes.size());
}

void TestTextDecoder::nonsenseIsReplacedAndCounted_data()
{
    QTest::addColumn<Encoding>("encoding");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("count");
    QTest::newRow("empty places of windows-1252")
        << Encoding::Windows1252
        << QByteArray("a\x81\x8D\x8F\x90\x9D"
                      "b")
        << QByteArray("a\uFFFD\uFFFD\uFFFD\uFFFD\uFFFDb") << 5;
    QTest::newRow("first half alone") << Encoding::Utf16LE
                                      << QByteArray("\x3D\xD8"
                                                    "a\0",
                                                    4)
                                      << QByteArray("\uFFFDa") << 1;
    QTest::newRow("second half alone") << Encoding::Utf16LE
                                       << QByteArray("a\0\x00\xDE"
                                                     "b\0",
                                                     6)
                                       << QByteArray("a\uFFFDb") << 1;
}

void TestTextDecoder::nonsenseIsReplacedAndCounted()
{
    QFETCH(Encoding, encoding);
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, text);
    for (qsizetype size = 1; size <= bytes.size(); ++size) {
        TextDecoder decoder(encoding);
        QCOMPARE(decodedInPieces(encoding, bytes, size, &decoder), text);
        QTEST(int(decoder.undecodable()), "count");
    }
}

void TestTextDecoder::knowsWhenACharacterIsCutOff_data()
{
    QTest::addColumn<Encoding>("encoding");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("cut");
    QTest::newRow("nothing") << Encoding::Utf8 << QByteArray() << false;
    QTest::newRow("ASCII") << Encoding::Utf8 << QByteArray("abc") << false;
    QTest::newRow("one of two") << Encoding::Utf8 << QByteArray("ab\xC3") << true;
    QTest::newRow("two of two") << Encoding::Utf8 << QByteArray("ab\xC3\xA9") << false;
    QTest::newRow("three of four") << Encoding::Utf8 << QByteArray("\xF0\x9F\x98") << true;
    QTest::newRow("four of four") << Encoding::Utf8 << QByteArray("\xF0\x9F\x98\x80") << false;
    QTest::newRow("half a unit") << Encoding::Utf16LE << QByteArray("a\0b", 3) << true;
    QTest::newRow("whole units") << Encoding::Utf16LE << QByteArray("a\0b\0", 4) << false;
    QTest::newRow("half a pair") << Encoding::Utf16BE << QByteArray("\xD8\x3D", 2) << true;
    QTest::newRow("one byte a letter") << Encoding::Windows1252 << QByteArray("\xE9") << false;
}

void TestTextDecoder::knowsWhenACharacterIsCutOff()
{
    QFETCH(Encoding, encoding);
    QFETCH(QByteArray, bytes);
    for (qsizetype size = 1; size <= std::max<qsizetype>(bytes.size(), 1); ++size) {
        TextDecoder decoder(encoding);
        decodedInPieces(encoding, bytes, size, &decoder);
        QTEST(decoder.endsInsideCharacter(), "cut");
    }
}

void TestTextDecoder::everyEncodingIsKnownByItsName()
{
    for (const auto encoding : allEncodings()) {
        const auto name = encodingName(encoding);
        QCOMPARE(encodingFromName(name), std::optional(encoding));
        QCOMPARE(encodingFromName(name.toLower().remove(u'-')), std::optional(encoding));
        TextDecoder decoder(encoding);
        const bool isWide = encoding == Encoding::Utf16LE || encoding == Encoding::Utf16BE;
        const auto text = isWide ? utf16(u"ana@example.com"_s, encoding == Encoding::Utf16BE)
                                 : QByteArray("ana@example.com");
        QCOMPARE(decodedInPieces(encoding, text, 4), "ana@example.com");
    }
    QVERIFY(!encodingFromName(u"EBCDIC"_s));
    QCOMPARE(decodedInPieces(Encoding::MacRoman, "Zo\x8E", 1), "Zoé");
    QCOMPARE(decodedInPieces(Encoding::Windows1250,
                             "\xC8"
                             "apek",
                             1),
             "Čapek");
    QCOMPARE(decodedInPieces(Encoding::Windows1251, "\xC0\xED\xED\xE0", 1), "Анна");
    QCOMPARE(decodedInPieces(Encoding::ShiftJis, "\x94\xFC\x97\xE9", 1), "美鈴");
}

void TestTextDecoder::whatWasEncodedTwiceIsUndoneAndNothingElse()
{
    const QByteArray broken("Ã‰lodie FranÃ§ois â€™ Å’ â‚¬; Zoé Ünal 日本\n");
    const QByteArray mended("Élodie François ’ Œ €; Zoé Ünal 日本\n");
    for (qsizetype piece = 1; piece <= broken.size(); ++piece) {
        QCOMPARE(decodedInPieces(Encoding::Utf8Twice, broken, piece), mended);
    }
    TextDecoder decoder(Encoding::Utf8Twice);
    const auto last = decoder.decode("FranÃ§", true);
    QCOMPARE(QByteArray(last.data(), qsizetype(last.size())), "Franç");
}

void TestTextDecoder::doubtsAreTold()
{
    const auto doubtOf = [](QByteArray bytes) {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        return inspectFile(buffer)->doubt;
    };
    QCOMPARE(doubtOf("nom\nFranÃ§ois\n"), std::optional(Encoding::Utf8Twice));
    QCOMPARE(doubtOf("nom\nâ€™\n"), std::optional(Encoding::Utf8Twice));
    QCOMPARE(doubtOf("nom\nFrançois Ünal São Âge\n"), std::nullopt);
    QCOMPARE(doubtOf("nom\nFran\x8Dois Zo\x8E\n"), std::optional(Encoding::MacRoman));
    QCOMPARE(doubtOf("nom\rZo\xE9\r"), std::optional(Encoding::MacRoman));
    QCOMPARE(doubtOf("nom\nZo\xE9 Ch\xE2teau\n"), std::nullopt);
}

QTEST_GUILESS_MAIN(TestTextDecoder)
#include "tst_textdecoder.moc"
