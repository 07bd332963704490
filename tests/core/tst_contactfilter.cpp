// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/contacts/contactfilter.h"

#include "core/contacts/countryname.h"
#include "core/contacts/rankcolumn.h"
#include "core/contacts/smartlinkpeople.h"
#include "core/contacts/textfold.h"
#include "tests/support/resultcheck.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

#include <numeric>
#include <set>

using namespace mailspace;
using namespace Qt::StringLiterals;

namespace {

constexpr Timestamp now = 1'780'000'000'000; // 2026-05-28

} // namespace

class ContactFilterTest : public QObject
{
    Q_OBJECT

private slots:
    void wordsAreTakenApart_data();
    void wordsAreTakenApart();
    void whatCannotBeUnderstoodIsNamed_data();
    void whatCannotBeUnderstoodIsNamed();
    void aCountryHasManyNames_data();
    void aCountryHasManyNames();
    void lettersAreFoldedAlikeInAnyCompany();
    void ranksOrderAsTheStoreDoes();
    void manyDifferentValuesAreRankedToo();
    void ranksTellWhoseNumberIsBetween_data();
    void ranksTellWhoseNumberIsBetween();
    void ranksTellWhoseTextIsMeant();
    void whoDidSomethingAtASmartlinkIsKept();
};

void ContactFilterTest::wordsAreTakenApart_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("filters");
    QTest::addColumn<QString>("search");
    const auto row = [](const QString &text, const QString &filters, const QString &search) {
        QTest::newRow(qPrintable(text)) << text << filters << search;
    };
    row(u""_s, u""_s, u""_s);
    row(u"ana  lyon"_s, u""_s, u"ana lyon"_s);
    row(u"ana country:FR lyon"_s, u"country:FR"_s, u"ana lyon"_s);
    row(u"COUNTRY:fr"_s, u"country:fr"_s, u""_s);
    row(u"pays:France type:billets"_s, u"country:France kind:tickets"_s, u""_s);
    row(u"kind:tickets,merch"_s, u"kind:tickets kind:merch"_s, u""_s);
    row(u"kind:tick"_s, u"kind:tickets"_s, u""_s); // while it is being typed
    row(u"state:Opted"_s, u"state:opted-in"_s, u""_s);
    row(u"-tag:vip"_s, u"-tag:vip"_s, u""_s);
    row(u"smartlink:\"Spring Tour\" x"_s, u"smartlink:\"Spring Tour\""_s, u"x"_s);
    row(u"smartlink:\"Spring To"_s, u"smartlink:\"Spring To\""_s, u""_s);
    row(u"tag:\"a \"\"b\"\"\""_s, u"tag:\"a \"\"b\"\"\""_s, u""_s);
    row(u"mailto:ana@example.com"_s, u""_s, u"mailto:ana@example.com"_s);
    row(u"10:30 -x a-b"_s, u""_s, u"10:30 -x a-b"_s);
    row(u"since:2025-01"_s, u"since:2025-01"_s, u""_s);
    row(u"active:never"_s, u"active:never"_s, u""_s);
}

void ContactFilterTest::wordsAreTakenApart()
{
    QFETCH(QString, text);
    QFETCH(QString, filters);
    QFETCH(QString, search);
    const auto words = FilterWords::parse(text, now);
    QCOMPARE(words.problems, QStringList());
    QCOMPARE(filterWords(words.filters), filters);
    QCOMPARE(words.search, search);
}

void ContactFilterTest::whatCannotBeUnderstoodIsNamed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("named");
    QTest::newRow("nothing") << u"country:"_s << u"country"_s;
    QTest::newRow("no such kind") << u"kind:concerto"_s << u"tickets"_s;
    QTest::newRow("two begin so") << u"state:n"_s << u"none"_s;
    QTest::newRow("no such day") << u"since:2025-02-30"_s << u"2025-02-30"_s;
    QTest::newRow("no moment") << u"since:spring"_s << u"spring"_s;
    QTest::newRow("half a span") << u"since:2025..spring"_s << u"spring"_s;
}

void ContactFilterTest::whatCannotBeUnderstoodIsNamed()
{
    QFETCH(QString, text);
    QFETCH(QString, named);
    const auto words = FilterWords::parse(text + u" ana"_s, now);
    QCOMPARE(words.filters.size(), std::size_t(0));
    QCOMPARE(words.search, u"ana"_s);
    QCOMPARE(words.problems.size(), 1);
    QVERIFY2(words.problems.front().contains(named), qPrintable(words.problems.front()));
}

void ContactFilterTest::aCountryHasManyNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("code");
    QTest::newRow("code") << u"fr"_s << u"FR"_s;
    QTest::newRow("English") << u"Germany"_s << u"DE"_s;
    QTest::newRow("its own") << u"deutschland"_s << u"DE"_s;
    QTest::newRow("no accent") << u"Espana"_s << u"ES"_s;
    QTest::newRow("another one's") << u"Brésil"_s << u"BR"_s;
    QTest::newRow("other script") << u"日本"_s << u"JP"_s;
    QTest::newRow("as people say") << u"UK"_s << u"GB"_s;
    QTest::newRow("no country") << u"Atlantis"_s << u"Atlantis"_s;
}

void ContactFilterTest::aCountryHasManyNames()
{
    QFETCH(QString, name);
    QFETCH(QString, code);
    QCOMPARE(countryCode(name), code);
    QCOMPARE(countryName(name), countryName(code)); // whatever the list calls it
    QCOMPARE(countryName(u"Allemagne"_s), u"Germany"_s);
    const auto spellings = countrySpellings(name);
    for (const auto &spelling : {name, code}) {
        QVERIFY(spellings.contains(QString::fromStdString(foldedText(spelling.toStdString()))));
    }
}

void ContactFilterTest::lettersAreFoldedAlikeInAnyCompany()
{
    // European letters are folded one by one, a text with any other as a whole.
    const std::string other = "美";
    for (char16_t letter = 1; letter < 0x300; ++letter) {
        const auto text = QString(u"A%1b"_s.arg(QChar(letter))).toStdString();
        QCOMPARE(foldedText(text) + other, foldedText(text + other));
    }
    QCOMPARE(foldedText(std::string("Müller Œdipe ŁÓDŹ")), "muller oedipe lodz");
    for (const std::string broken : {"\xC3", "a\xC3(", "\xC1\x81", "\x80x"}) {
        QCOMPARE(foldedText(broken) + other, foldedText(broken + other));
    }
}

void ContactFilterTest::ranksOrderAsTheStoreDoes()
{
    RankColumn::Builder numbers;
    numbers.add(1, 5);
    numbers.add(2, -7);
    numbers.add(4, 5);
    IdSet all;
    for (const ContactId id : {1, 2, 3, 4}) {
        all.insert(id);
    }
    const auto byNumber = numbers.finish();
    using Ids = std::vector<ContactId>;
    QCOMPARE(byNumber.sorted(all, false), (Ids{2, 1, 4, 3})); // equal ones by id, none last
    QCOMPARE(byNumber.sorted(all, true), (Ids{1, 4, 2, 3}));
    RankColumn::Builder texts;
    texts.add(4, "a long text, the same for long");
    texts.add(2, "A LONG TEXT, THE SAME");
    texts.add(1, "\xC3\xA9");
    texts.add(3, "a long text, the same for long");
    QCOMPARE(texts.finish().sorted(all, false), (Ids{2, 3, 4, 1}));
    QCOMPARE(RankColumn().sorted(all, true), (Ids{1, 2, 3, 4}));
}

void ContactFilterTest::manyDifferentValuesAreRankedToo()
{
    constexpr ContactId count = 90'000; // more than are kept as a list of different ones
    QRandomGenerator random(20261126);
    const std::string longText(100, 'x');
    std::vector<std::string> texts(count);
    std::vector<qint64> numbers(count);
    RankColumn::Builder byText;
    RankColumn::Builder byNumber;
    IdSet all;
    for (ContactId id = 0; id < count; ++id) {
        auto &text = texts[std::size_t(id)];
        // The same beginnings, ends that are zeros, and some that occur again and again.
        text = random.bounded(3) == 0 ? longText.substr(0, std::size_t(random.bounded(100))) : "";
        text += std::to_string(random.bounded(80'000)) + longText.substr(random.bounded(100));
        text += std::string(std::size_t(random.bounded(3)), '\0');
        numbers[std::size_t(id)] = random.bounded(150'000'000) - 75'000'000;
        byText.add(id, text);
        byNumber.add(id, numbers[std::size_t(id)]);
        all.insert(id);
    }
    const auto inOrderOf = [&](const auto &values) {
        std::vector<ContactId> ids(count);
        std::iota(ids.begin(), ids.end(), 0);
        std::ranges::stable_sort(ids, {}, [&](ContactId id) { return values[std::size_t(id)]; });
        return ids;
    };
    const auto differentOf
        = [](const auto &values) { return std::set(values.begin(), values.end()).size(); };
    const auto ranksOfTexts = byText.finish();
    QVERIFY(ranksOfTexts.sorted(all, false) == inOrderOf(texts));
    QCOMPARE(ranksOfTexts.lastRank(), differentOf(texts));
    const auto ranksOfNumbers = byNumber.finish();
    QVERIFY(ranksOfNumbers.sorted(all, false) == inOrderOf(numbers));
    QCOMPARE(ranksOfNumbers.lastRank(), differentOf(numbers));
}

void ContactFilterTest::ranksTellWhoseNumberIsBetween_data()
{
    QTest::addColumn<int>("contacts");
    QTest::addColumn<qint64>("step");
    // In half bytes, in bytes, in two bytes and three: the last two know no more than days.
    QTest::newRow("few") << 12 << dayLength / 2;
    QTest::newRow("some") << 500 << qint64{1};
    QTest::newRow("many") << 30'000 << qint64{10'007};
    QTest::newRow("very many") << 90'000 << qint64{10'007};
}

void ContactFilterTest::ranksTellWhoseNumberIsBetween()
{
    QFETCH(int, contacts);
    QFETCH(qint64, step);
    RankColumn::Builder builder;
    std::vector<qint64> numbers;
    for (int id = 0; id < contacts; ++id) {
        // Some twice, from before 1970 on; every seventh has none.
        numbers.push_back((id * qint64{7919} % contacts / 2 - contacts / 4) * 2 * step);
        if (id % 7 != 0) {
            builder.add(id, numbers.back());
        }
    }
    const auto column = builder.finish();
    constexpr auto least = std::numeric_limits<qint64>::min();
    constexpr auto most = std::numeric_limits<qint64>::max();
    for (const auto &[first, last] :
         {std::pair{least, most}, std::pair{-dayLength, qint64{-1}}, std::pair{least, qint64{-1}},
          std::pair{qint64{0}, most}, std::pair{dayLength, 2 * dayLength - 1},
          std::pair{qint64{0}, qint64{-1}}, std::pair{-9000 * dayLength, -8000 * dayLength - 1}}) {
        const auto found = column.between(first, last);
        QVERIFY(found);
        for (int id = 0; id < contacts; ++id) {
            const auto number = numbers[std::size_t(id)];
            QCOMPARE(found->contains(id), id % 7 != 0 && number >= first && number <= last);
        }
    }
    QCOMPARE(column.valued().count(), contacts - (contacts + 6) / 7);
    QCOMPARE(column.between(-step, step).has_value(), contacts <= 1000);
    QCOMPARE(RankColumn().between(1, 2)->count(), 0);
}

void ContactFilterTest::ranksTellWhoseTextIsMeant()
{
    RankColumn::Builder few;
    RankColumn::Builder many;
    for (int id = 0; id < 2000; ++id) {
        few.add(id, id % 3 == 0 ? "FR" : "Italy");
        many.add(id, std::to_string(id));
    }
    const auto isFrance = [](std::string_view text) { return text == "fr"; };
    const auto found = few.finish().matching(isFrance);
    QVERIFY(found);
    QCOMPARE(found->count(), 667);
    QVERIFY(found->contains(3) && !found->contains(4));
    QVERIFY(!many.finish().matching(isFrance));
    QCOMPARE(RankColumn().matching(isFrance)->count(), 0);
}

void ContactFilterTest::whoDidSomethingAtASmartlinkIsKept()
{
    SmartlinkPeople people;
    const std::vector<ContactId> tour{3, 3, 4, 200, 70'000, 5, 20'000'000, 1};
    for (const auto contact : tour) {
        people.add(1, contact);
        people.add(2, contact + 1);
    }
    people.squeeze();
    IdSet expected;
    for (const auto contact : tour) {
        expected.insert(contact);
    }
    IdSet found;
    people.addTo(found, 1);
    people.addTo(found, 7); // nobody did anything there
    QVERIFY(found.ids() == expected.ids());
    IdSet other;
    people.addTo(other, 2);
    QCOMPARE(other.count(), found.count());
    QVERIFY(other.contains(20'000'001));
}

QTEST_GUILESS_MAIN(ContactFilterTest)

#include "tst_contactfilter.moc"
