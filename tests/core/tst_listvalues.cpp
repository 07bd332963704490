// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/listvalues.h"

#include <QtTest/QtTest>

#include <clocale>

using namespace mailspace;
using namespace Qt::StringLiterals;

namespace {

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

QString shown(const std::optional<ListTime> &time)
{
    if (!time) {
        return u"nothing"_s;
    }
    const auto text = toIsoText(time->start);
    return time->precision == TimePrecision::Day ? text.left(10) : text;
}

} // namespace

class TestListValues : public QObject
{
    Q_OBJECT

private slots:
    void consentWords_data();
    void consentWords();
    void caseAndLocaleOfConsentWordsDoNotMatter();
    void complaintReasons_data();
    void complaintReasons();
    void bounceWords_data();
    void bounceWords();
    void dates_data();
    void dates();
    void everyDayOfTwoCenturiesIsRead();
    void aDayEndsWithItsLastMillisecond();
    void orderOfDates_data();
    void orderOfDates();
    void amounts_data();
    void amounts();
    void trims_data();
    void trims();
    void foldsAsciiOnly();
    void foldsWords_data();
    void foldsWords();
};

void TestListValues::consentWords_data()
{
    QTest::addColumn<ConsentWord>("meaning");
    QTest::addColumn<QStringList>("words");

    const auto row = [](const char *name, ConsentWord meaning, const QString &words) {
        QTest::newRow(name) << meaning << words.split(u'/');
    };
    row("blank", ConsentWord::Blank, u"/ /\u00A0/\u200B/n a/null"_s);
    row("yes", ConsentWord::Yes,
        u"yes/Y/true/1/x/X/✓/ ✔ /oui/Oui/O/vrai/VRAI/ja/J/wahr/sì/Sí/sim/SUBSCRIBED/Subscribe/"
        u"Subscribed/active/Confirmed/opted in/Opted-in/opt_in/abonné/Abonnée/Inscrit/angemeldet/"
        u"suscrito/iscritto/inscrito/ingeschreven/Abonne\u0301"_s);
    row("no", ConsentWord::No,
        u"no/N/false/0/non/faux/FAUX/nein/não/nee/NEVER_SUBSCRIBED/Never subscribed/Non-subscribed/"
        u"nonsubscribed/not subscribed/Not Subscribed/not opted in/Non inscrit/jamais/"
        u"nicht abonniert/no suscrito/non iscritto"_s);
    row("pending", ConsentWord::Pending,
        u"pending/Unconfirmed/Pending confirmation/en attente/ausstehend/pendiente/in attesa/"
        u"not confirmed/non confirmé"_s);
    row("withdrawn", ConsentWord::Withdrawn,
        u"unsubscribed/UNSUBSCRIBED/Unsubscribed/Cancelled/opted out/Opt-out/blocklisted/"
        u"Blacklisted/USER_SUPPRESSED/disabled/désinscrit/Désinscrite/désabonné/desabonnée/"
        u"abgemeldet/cancelado/disiscritto/afgemeld/dado de baja"_s);
    row("bounced", ConsentWord::Bounced,
        u"bounced/Bounced/HARD_BOUNCE/hard bounce/cleaned/unreachable/rebond/Rebondi/nettoyé/"
        u"unzustellbar/rebotado"_s);
    row("complained", ConsentWord::Complained,
        u"complained/SPAM_COMPLAINT/SPAM/abuse/plainte/Beschwerde/queja/klacht/marked as spam"_s);
    row("unknown", ConsentWord::Unknown,
        u"maybe/-1/1.0/0.1/01/2/+1/yes?/yes, please/oui|non/oui non/unsubscribed 2024/"
        u"re subscribed/subscribed to none/presubscribed/soft bounce/enabled/Cold/inactive/"
        u"Active patron/2024-05-02/|/yes|/|yes|no/a@x.org/?/-/да"_s);
}

void TestListValues::consentWords()
{
    QFETCH(ConsentWord, meaning);
    QFETCH(QStringList, words);
    for (const auto &word : words) {
        QVERIFY2(consentWord(word.toStdString()) == meaning, qPrintable(word));
    }
}

void TestListValues::caseAndLocaleOfConsentWordsDoNotMatter()
{
    std::setlocale(LC_ALL, "tr_TR.UTF-8"); // where the machine has it
    QLocale::setDefault(QLocale(QLocale::Turkish));
    QVERIFY(consentWord("INSCRIT") == ConsentWord::Yes);
    QVERIFY(consentWord("OPT-IN") == ConsentWord::Yes);
    QVERIFY(consentWord("UNSUBSCRIBED") == ConsentWord::Withdrawn);
    QVERIFY(consentWord("DÉSINSCRIT") == ConsentWord::Withdrawn);
    QCOMPARE(foldedAscii("INFO"), "info");
    QCOMPARE(shown(listTime("12 AVRIL 2024", DateOrder::DayFirst)), u"2024-04-12"_s);
    QLocale::setDefault(QLocale::c());
    std::setlocale(LC_ALL, "C");
}

void TestListValues::complaintReasons_data()
{
    QTest::addColumn<QByteArray>("reason");
    QTest::addColumn<bool>("complaint");
    QTest::newRow("mailchimp") << QByteArray("SPAM") << true;
    QTest::newRow("abuse") << QByteArray("abuse report") << true;
    QTest::newRow("junk") << QByteArray("Marked as junk.") << true;
    QTest::newRow("sentence") << QByteArray("The e-mails are spam, and should be reported") << true;
    QTest::newRow("French") << QByteArray("Signalé comme indésirable") << true;
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("normal") << QByteArray("NORMAL") << false;
    QTest::newRow("admin") << QByteArray("N/A (Unsubscribed by an admin)") << false;
    QTest::newRow("part of a word") << QByteArray("Spamalot, junkyard") << false;
}

void TestListValues::complaintReasons()
{
    QFETCH(QByteArray, reason);
    QTEST(isComplaintReason(view(reason)), "complaint");
}

void TestListValues::bounceWords_data()
{
    QTest::addColumn<BounceWord>("meaning");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("blank") << BounceWord::Blank << QStringList{u""_s, u" "_s};
    QTest::newRow("hard") << BounceWord::Hard
                          << u"hard/Hard/HARD_BOUNCE/hard bounce/permanent/Dur/définitif"_s.split(
                                 u'/');
    QTest::newRow("soft") << BounceWord::Soft
                          << u"soft/Soft bounce/temporary/Transient/temporaire/mou/weich"_s.split(
                                 u'/');
    QTest::newRow("unknown") << BounceWord::Unknown << u"harder/none/block"_s.split(u'/');
}

void TestListValues::bounceWords()
{
    QFETCH(BounceWord, meaning);
    QFETCH(QStringList, words);
    for (const auto &word : words) {
        QVERIFY2(bounceWord(word.toStdString()) == meaning, qPrintable(word));
    }
}

void TestListValues::dates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("dayFirst");
    QTest::addColumn<QString>("monthFirst");

    const auto row = [](const char *text, const char *dayFirst, const char *monthFirst = nullptr) {
        QTest::newRow(*text == '\0' ? "empty" : text)
            << QString::fromUtf8(text) << QString::fromLatin1(dayFirst)
            << QString::fromLatin1(monthFirst != nullptr ? monthFirst : dayFirst);
    };
    row("2024-05-02 18:04:11", "2024-05-02T18:04:11Z");
    row("2024-05-02T18:04:11", "2024-05-02T18:04:11Z");
    row("2024-05-02t18:04:11z", "2024-05-02T18:04:11Z");
    row("2026-06-01T08:15:30.120Z", "2026-06-01T08:15:30.120Z");
    row("2023-04-08 17:45:28.731953", "2023-04-08T17:45:28.731Z");
    row("2024-05-02T18:04:11,5", "2024-05-02T18:04:11.500Z");
    row("2024-02-21 10:00:00 +0100", "2024-02-21T09:00:00Z");
    row("2024-02-21T10:00:00+01:00", "2024-02-21T09:00:00Z");
    row("2024-02-21T23:00:00-0530", "2024-02-22T04:30:00Z");
    row("2024-02-21T10:00:00+01", "2024-02-21T09:00:00Z");
    row("2024-02-21 10:00 UTC", "2024-02-21T10:00:00Z");
    row("2024-02-21 10:00 CEST", "2024-02-21T08:00:00Z");
    row("2023-05-04 09:12:33.48151 +0000 +0000", "2023-05-04T09:12:33.481Z");
    row("2023-05-04 09:12:33.48151 +0000 UTC", "2023-05-04T09:12:33.481Z");
    row("2023-05-04 09:12:33 +0200 CEST", "2023-05-04T07:12:33Z");
    row("2022-01-10 16:35", "2022-01-10T16:35:00Z");
    row("2024-02-29", "2024-02-29");
    row("2024/02/29", "2024-02-29");
    row("2024-5-2", "2024-05-02");
    row("02-05-2024", "2024-05-02", "2024-02-05");
    row("30-11-2025", "2025-11-30");
    row("02/05/2024 18:04", "2024-05-02T18:04:00Z", "2024-02-05T18:04:00Z");
    row("02/05/2024 18h04", "2024-05-02T18:04:00Z", "2024-02-05T18:04:00Z");
    row("02/05/2024 à 18:04", "2024-05-02T18:04:00Z", "2024-02-05T18:04:00Z");
    row("31/12/2023", "2023-12-31");
    row("1/2/2025", "2025-02-01", "2025-01-02");
    row("24.12.2024", "2024-12-24");
    row("05.06.2025", "2025-06-05", "2025-06-05");
    row("24.12.2024 08:30", "2024-12-24T08:30:00Z");
    row("1/15/24 3:05pm", "2024-01-15T15:05:00Z");
    row("1/2/24 12:05am", "2024-02-01T00:05:00Z", "2024-01-02T00:05:00Z");
    row("1/2/24 12:05 PM", "2024-02-01T12:05:00Z", "2024-01-02T12:05:00Z");
    row("5/2/2024, 6:04:11 PM", "2024-02-05T18:04:11Z", "2024-05-02T18:04:11Z");
    row("5/2/2024, 6:04:11\u202FPM", "2024-02-05T18:04:11Z", "2024-05-02T18:04:11Z");
    row("11/29/24 22:28", "2024-11-29T22:28:00Z");
    row("1/2/95", "1995-02-01", "1995-01-02");
    row("Thu May 02 2024 18:04:11 GMT+0200 (Central European Summer Time)", "2024-05-02T16:04:11Z");
    row("Thu, 02 May 2024 18:04:11 +0000", "2024-05-02T18:04:11Z");
    row("Thu, 02 May 2024 18:04:11 GMT", "2024-05-02T18:04:11Z");
    row("Thu May  2 18:04:11 2024", "2024-05-02T18:04:11Z");
    row("Thu May  2 18:04:11 CEST 2024", "2024-05-02T16:04:11Z");
    row("Thu May 02 18:04:11 +0200 2024", "2024-05-02T16:04:11Z");
    row("2 May 2024", "2024-05-02");
    row("May 2, 2024", "2024-05-02");
    row("May 2nd, 2024 at 6:04 pm", "2024-05-02T18:04:00Z");
    row("March 1, 2020", "2020-03-01");
    row("1-Mar-20", "2020-03-01");
    row("02-May-2024 18:04:11", "2024-05-02T18:04:11Z");
    row("2 mai 2024", "2024-05-02");
    row("1er août 2024", "2024-08-01");
    row("2 févr. 2024 à 18:04", "2024-02-02T18:04:00Z");
    row("jeudi 2 mai 2024 18h04", "2024-05-02T18:04:00Z");
    row("mar. 2 avr. 2024", "2024-04-02");
    row("2. Mai 2024", "2024-05-02");
    row("31 DÉCEMBRE 2023", "2023-12-31");
    row(" 2024-05-02\u00A0", "2024-05-02");
    row("1990-01-01", "1990-01-01");
    row("2200-12-31", "2200-12-31");

    for (const char *text : {"",
                             " ",
                             "45414",
                             "45414.75",
                             "2024",
                             "20240502",
                             "1714672800",
                             "0",
                             "yes",
                             "May 2024",
                             "2 May",
                             "1-Mar",
                             "2024-02-30",
                             "2023-02-29",
                             "31/04/2024",
                             "13/13/2024",
                             "00/01/2024",
                             "2024-00-01",
                             "2024-01-00",
                             "0000-00-00",
                             "0000-00-00 00:00:00",
                             "2024-05-02 25:00",
                             "2024-05-02 24:00",
                             "2024-05-02 12:60",
                             "2024-05-02 12:00:60",
                             "2024-05-02 13:00pm",
                             "1/2/24 0:05am",
                             "2024-05-02 18",
                             "2024-05-02 18:4",
                             "2024-05-02 18:04:",
                             "2024-05-02Z",
                             "2024-05-02T",
                             "2024-05-02 18:04:11.",
                             "2024-05-02 18:04 XYZ",
                             "2024-05-02 18:04 +99:00",
                             "2024-05-02x",
                             "2024-05/02",
                             "1/2/2024/3",
                             "1/2/202",
                             "1/2/3",
                             "123/4/2024",
                             "--12-09",
                             "1989-12-31",
                             "2201-01-01",
                             "1/1/1889",
                             "2 Foo 2024",
                             "2 May June 2024",
                             "2 3 May 2024",
                             "32 May 2024",
                             "30 February 2024",
                             "#######",
                             "2024-05-02 - 2024-05-03",
                             "a@x.org"}) {
        row(text, "nothing");
    }
}

void TestListValues::dates()
{
    QFETCH(QString, text);
    QFETCH(QString, dayFirst);
    QFETCH(QString, monthFirst);
    QCOMPARE(shown(listTime(text.toStdString(), DateOrder::DayFirst)), dayFirst);
    QCOMPARE(shown(listTime(text.toStdString(), DateOrder::MonthFirst)), monthFirst);
}

void TestListValues::everyDayOfTwoCenturiesIsRead()
{
    for (QDate date(1990, 1, 1); date.year() <= 2200; date = date.addDays(1)) {
        const auto read = listTime(date.toString(Qt::ISODate).toStdString(), DateOrder::DayFirst);
        QVERIFY(read);
        QCOMPARE(read->start, QDateTime(date, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch());
    }
}

void TestListValues::aDayEndsWithItsLastMillisecond()
{
    QCOMPARE(toIsoText(listTime("2024-02-29", DateOrder::DayFirst)->end()),
             u"2024-02-29T23:59:59.999Z"_s);
    QCOMPARE(toIsoText(listTime("2024-02-29 12:00", DateOrder::DayFirst)->end()),
             u"2024-02-29T12:00:00Z"_s);
}

void TestListValues::orderOfDates_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("order");
    QTest::newRow("day first") << QByteArray("31/12/2023") << u"day"_s;
    QTest::newRow("day first with a clock") << QByteArray("30-11-2025 10:00") << u"day"_s;
    QTest::newRow("two digits of year") << QByteArray("29/11/24") << u"day"_s;
    QTest::newRow("month first") << QByteArray("1/15/24 3:05pm") << u"month"_s;
    QTest::newRow("could be either") << QByteArray("03/04/2025") << u"nothing"_s;
    QTest::newRow("the same twice") << QByteArray("12/12/2025") << u"nothing"_s;
    QTest::newRow("ISO") << QByteArray("2024-05-31") << u"nothing"_s;
    QTest::newRow("month name") << QByteArray("31 May 2024") << u"nothing"_s;
    QTest::newRow("impossible") << QByteArray("31/02/2024") << u"nothing"_s;
    QTest::newRow("both over twelve") << QByteArray("13/14/2024") << u"nothing"_s;
    QTest::newRow("no date") << QByteArray("hello") << u"nothing"_s;
}

void TestListValues::orderOfDates()
{
    QFETCH(QByteArray, text);
    const auto order = provenDateOrder(view(text));
    const auto name = !order ? u"nothing"_s : *order == DateOrder::DayFirst ? u"day"_s : u"month"_s;
    QTEST(name, "order");
}

void TestListValues::amounts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cents");
    QTest::addColumn<QString>("currency");

    const auto row = [](const char *text, const char *cents, const char *currency = "") {
        QTest::newRow(*text == '\0' ? "empty" : text)
            << QString::fromUtf8(text) << QString::fromLatin1(cents)
            << QString::fromLatin1(currency);
    };
    row("0", "0");
    row("15", "1500");
    row("79,80", "7980");
    row("79,8", "7980");
    row("79.80", "7980");
    row("1 234,50", "123450");
    row("1\u00A0234,50", "123450");
    row("1\u202F234,50", "123450");
    row("1,234.50", "123450");
    row("1.234,50", "123450");
    row("1'234.50", "123450");
    row("1’234.50", "123450");
    row("1,234,567.8", "123456780");
    row("1.234.567", "123456700");
    row("1 234 567", "123456700");
    row("1,234", "123400");
    row("1.234", "123400");
    row("0.234", "23");
    row("0,235", "24");
    row("1234.567", "123457");
    row("12.3456", "1235");
    row(".50", "50");
    row("-5", "-500");
    row("−5,25", "-525");
    row("+5", "500");
    row("-€5", "-500", "EUR");
    row("€ -5", "-500", "EUR");
    row("€ 20", "2000", "EUR");
    row("20,00 €", "2000", "EUR");
    row("20\u00A0€", "2000", "EUR");
    row("$50.00", "5000", "USD");
    row("$20 CAD", "2000", "CAD");
    row("US$ 20", "2000", "USD");
    row("£7.5", "750", "GBP");
    row("12 chf", "1200", "CHF");
    row("EUR 3,5", "350", "EUR");
    row("R$ 10", "1000", "BRL");
    row(" 15 ", "1500");

    for (const char *text :
         {"", " ", "free", "€", "1 2", "1,23,456", "12,34.5.6", "1.2.3", "3,364E+10", "5%", "5-10",
          "12/05/2024", "5.", "1234567890123456", "20 tickets", "#######", "1,2345,678", "--5"}) {
        row(text, "nothing");
    }
}

void TestListValues::amounts()
{
    QFETCH(QString, text);
    QFETCH(QString, cents);
    QFETCH(QString, currency);
    const auto utf8 = text.toStdString();
    const auto read = amountCents(utf8);
    QCOMPARE(read ? QString::number(*read) : u"nothing"_s, cents);
    if (read) {
        const auto code = currencyBeside(utf8);
        QCOMPARE(QString::fromUtf8(code), currency);
    }
}

void TestListValues::trims_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("nothing") << QByteArray() << QByteArray();
    QTest::newRow("plain") << QByteArray("a b") << QByteArray("a b");
    QTest::newRow("blanks") << QByteArray(" \t\r\n\v\fa b \n") << QByteArray("a b");
    QTest::newRow("U+00A0") << QByteArray("\u00A0a\u00A0b\u00A0") << QByteArray("a\u00A0b");
    QTest::newRow("U+200B") << QByteArray("\u200Ba\u200B") << QByteArray("a");
    QTest::newRow("U+FEFF") << QByteArray("\uFEFFa\uFEFF") << QByteArray("a");
    QTest::newRow("mixed") << QByteArray(" \u00A0\uFEFF\u200B a \u200B\u00A0 ") << QByteArray("a");
    QTest::newRow("only white space") << QByteArray(" \u00A0\u200B ") << QByteArray();
    QTest::newRow("letters with the same bytes") << QByteArray("à ") << QByteArray("à");
    QTest::newRow("NUL stays") << QByteArray(" \0 ", 3) << QByteArray("\0", 1);
}

void TestListValues::trims()
{
    QFETCH(QByteArray, text);
    const auto found = trimmed(view(text));
    QTEST(QByteArray(found.data(), qsizetype(found.size())), "expected");
}

void TestListValues::foldsAsciiOnly()
{
    QCOMPARE(foldedAscii("AZaz09[`{@"), "azaz09[`{@");
    QCOMPARE(foldedAscii("ÉİI"), "Éİi");
}

void TestListValues::foldsWords_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("word");
    QTest::newRow("case") << QByteArray("AbC") << QByteArray("abc");
    QTest::newRow("accents") << QByteArray("DÉSABONNÉ") << QByteArray("desabonne");
    QTest::newRow("taken apart") << QByteArray("de\u0301sabonne\u0301") << QByteArray("desabonne");
    QTest::newRow("signs between words")
        << QByteArray("never-SUBSCRIBED_to it's") << QByteArray("neversubscribedtoits");
    QTest::newRow("typographic signs")
        << QByteArray("d\u2019un\u2011deux\u00A0trois") << QByteArray("dundeuxtrois");
    QTest::newRow("others stay") << QByteArray("yes?|no") << QByteArray("yes?|no");
}

void TestListValues::foldsWords()
{
    QFETCH(QByteArray, text);
    QTEST(QByteArray::fromStdString(foldedWord(view(text))), "word");
}

QTEST_GUILESS_MAIN(TestListValues)
#include "tst_listvalues.moc"
