// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/contacts/emailaddress.h"
#include "core/import/listvalues.h"

#include <QtTest/QtTest>

#include <clocale>

using namespace mailspace;

Q_DECLARE_METATYPE(mailspace::AddressFault)
Q_DECLARE_METATYPE(std::optional<mailspace::AddressFault>)

class TestEmailAddress : public QObject
{
    Q_OBJECT

private slots:
    void tellsAddressesFromOtherText_data();
    void tellsAddressesFromOtherText();
    void spellingsOfOneAddressHaveOneKey_data();
    void spellingsOfOneAddressHaveOneKey();
    void theNumberOfAnAddressNeverChanges();
};

void TestEmailAddress::tellsAddressesFromOtherText_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<std::optional<AddressFault>>("fault");

    using Fault = std::optional<AddressFault>;
    const auto row = [](const QByteArray &text, Fault fault) {
        QTest::newRow(text.isEmpty() ? "nothing" : text.left(60).constData()) << text << fault;
    };
    for (const char *good :
         {"a@b.co", "fan+tag@example.com", "first.last@sub.example.org", "o'neil@example.com",
          "x_y-z@example-site.com", "a@1.2.3.4", ".a..b.@example.com", "!#$%&*/=?^`{|}~@x.org",
          "élodie@exämple.fr", "用户@例子.广告", "A@EXAMPLE.COM", "a@b-c.xn--p1ai"}) {
        row(good, {});
    }
    row("", AddressFault::Empty);
    row("fan.example.com", AddressFault::NoAt);
    row("a@b@c.org", AddressFault::SeveralAts);
    row("a@x.org, b@x.org", AddressFault::SeveralAts);
    row("@example.com", AddressFault::BadLocalPart);
    row("a b@example.com", AddressFault::BadLocalPart);
    row("<a@example.com>", AddressFault::BadLocalPart);
    row("mailto:a@example.com", AddressFault::BadLocalPart);
    row("\"a\"@example.com", AddressFault::BadLocalPart);
    row("a\u200Bb@example.com", AddressFault::BadLocalPart);
    row("a\u00A0b@example.com", AddressFault::BadLocalPart);
    row("Andr\uFFFD@example.com", AddressFault::BadLocalPart);
    row("a@", AddressFault::BadDomain);
    row("a@localhost", AddressFault::BadDomain);
    row("a@example.com.", AddressFault::BadDomain);
    row("a@example.com,", AddressFault::BadDomain);
    row("a@example,com", AddressFault::BadDomain);
    row("a@.com", AddressFault::BadDomain);
    row("a@example..com", AddressFault::BadDomain);
    row("a@-example.com", AddressFault::BadDomain);
    row("a@example-.com", AddressFault::BadDomain);
    row("a@exa_mple.com", AddressFault::BadDomain);
    row("a@exa mple.com", AddressFault::BadDomain);
    row("a@example\u200B.com", AddressFault::BadDomain);
    row(QByteArray("a\0@x.org", 8), AddressFault::BadLocalPart);

    const auto label = QByteArray(63, 'd');
    row(QByteArray(64, 'a') + "@x.org", {});
    row(QByteArray(65, 'b') + "@x.org", AddressFault::TooLong);
    row("c@" + label + ".org", {});
    row("d@" + label + "d.org", AddressFault::BadDomain);
    const auto longDomain = label + '.' + label + '.' + label + '.' + QByteArray(58, 'e');
    row("abc@" + longDomain, {});
    row("abcd@" + longDomain, AddressFault::TooLong);
}

void TestEmailAddress::tellsAddressesFromOtherText()
{
    QFETCH(QByteArray, text);
    QFETCH(std::optional<AddressFault>, fault);
    QVERIFY(addressFault({text.constData(), static_cast<std::size_t>(text.size())}) == fault);
}

void TestEmailAddress::spellingsOfOneAddressHaveOneKey_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("key");
    QTest::newRow("case") << QByteArray("Fan@EXAMPLE.com") << QByteArray("fan@example.com");
    QTest::newRow("white space") << QByteArray(" \t fan@example.com\r\n")
                                 << QByteArray("fan@example.com");
    QTest::newRow("no-break space")
        << QByteArray("\u00A0fan@example.com\u00A0") << QByteArray("fan@example.com");
    QTest::newRow("zero width") << QByteArray("\u200Bfan@example.com\u200B")
                                << QByteArray("fan@example.com");
    QTest::newRow("byte order mark")
        << QByteArray("\uFEFF fan@example.com\uFEFF") << QByteArray("fan@example.com");
    QTest::newRow("tag stays") << QByteArray("Fan+Tag@example.com")
                               << QByteArray("fan+tag@example.com");
    QTest::newRow("dots stay") << QByteArray("f.a.n@gmail.com") << QByteArray("f.a.n@gmail.com");
    QTest::newRow("Turkish I") << QByteArray("INFO@IZMIR.COM") << QByteArray("info@izmir.com");
    QTest::newRow("dotted capital I stays") << QByteArray("İnfo@x.org") << QByteArray("İnfo@x.org");
    QTest::newRow("other capitals stay")
        << QByteArray("ÉLODIE@x.org") << QByteArray("Élodie@x.org");
}

void TestEmailAddress::spellingsOfOneAddressHaveOneKey()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, key);
    for (const char *locale : {"C", "tr_TR.UTF-8"}) {
        std::setlocale(LC_ALL, locale); // where the machine has it
        QLocale::setDefault(QLocale(QString::fromLatin1(locale)));
        const auto found
            = addressKey(trimmed({text.constData(), static_cast<std::size_t>(text.size())}));
        QCOMPARE(QByteArray::fromStdString(found), key);
        QCOMPARE(addressNumber(found), addressNumber({key.constData(), std::size_t(key.size())}));
    }
}

void TestEmailAddress::theNumberOfAnAddressNeverChanges()
{
    // Stores hold them. FNV-1a of 64 bits: "" and "a" are published, 0xcbf29ce484222325 and
    // 0xaf63dc4c8601ec8c.
    QCOMPARE(addressNumber(""), std::int32_t(0xCBF29CE4U ^ 0x84222325U));
    QCOMPARE(addressNumber("a"), std::int32_t(0xAF63DC4CU ^ 0x8601EC8CU));
    QCOMPARE(addressNumber("A"), addressNumber("a"));
    QVERIFY(addressNumber("fan+a@example.com") != addressNumber("fan+b@example.com"));
}

QTEST_GUILESS_MAIN(TestEmailAddress)
#include "tst_emailaddress.moc"
