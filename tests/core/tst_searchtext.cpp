// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/contacts/searchtext.h"

#include <QtTest/QTest>

using namespace mailspace;

using Ids = std::vector<ContactId>;

class SearchTextTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everyFieldIsLookedThrough();
    void anAddressIsOneText();
    void aGapInTheIdsIsNobody();
    void aLongNameIsLookedThroughToItsEnd();
    void theBeginningIsThoseOfLowIds();

private:
    static constexpr ContactId late = ContactId(SearchText::beginningEnd);

    Ids find(std::string_view needle, SearchText::Part part = SearchText::Part::All) const
    {
        return m_text.find(needle, part).ids();
    }

    SearchText m_text;
};

void SearchTextTest::init()
{
    m_text = {};
    m_text.expect(4);
    m_text.add(2, "ana@example.com", "Ana Bell", "Lyon", "France");
    m_text.add(3, "zoe@example.org", std::string(300, 'n') + " last", "Lyon", "Belgium");
    m_text.add(7, "ben@fan.example", "zoe@exam", "", "");
    m_text.add(late, "Late@Example.COM", "", "Nice", "France");
    m_text.finish();
}

void SearchTextTest::everyFieldIsLookedThrough()
{
    QCOMPARE(find("bell"), (Ids{2}));
    QCOMPARE(find("lyon"), (Ids{2, 3}));
    QCOMPARE(find("france"), (Ids{2, late}));
    QCOMPARE(find("example"), (Ids{2, 3, 7, late}));
    QCOMPARE(find("nlyon"), Ids()); // across two fields
    for (const auto id : {ContactId(2), ContactId(3), ContactId(7), late}) {
        QVERIFY(m_text.find("").contains(id));
    }
}

void SearchTextTest::anAddressIsOneText()
{
    QCOMPARE(find("ana@example.com"), (Ids{2}));
    QCOMPARE(find("e@exam"), (Ids{3, 7, late})); // of 7 the name
    QCOMPARE(find("@example.com"), (Ids{2, late}));
    QCOMPARE(find("@"), (Ids{2, 3, 7, late}));
    QCOMPARE(find("n@"), (Ids{7}));
    QCOMPARE(find("ana@fan"), Ids());
    QCOMPARE(find("@@"), Ids());
}

void SearchTextTest::aGapInTheIdsIsNobody()
{
    const auto all = find("e");
    QCOMPARE(all, (Ids{2, 3, 7, late}));
}

void SearchTextTest::aLongNameIsLookedThroughToItsEnd()
{
    QCOMPARE(find("n last"), (Ids{3}));
    QCOMPARE(find("ben"), (Ids{7})); // and what follows it is where it was
}

void SearchTextTest::theBeginningIsThoseOfLowIds()
{
    QCOMPARE(find("example", SearchText::Part::Beginning), (Ids{2, 3, 7}));
    QCOMPARE(find("france", SearchText::Part::Beginning), (Ids{2}));
    QCOMPARE(find("e@exam", SearchText::Part::Beginning), (Ids{3, 7}));
    QCOMPARE(find("late", SearchText::Part::Beginning), Ids());
    QCOMPARE(find("late"), (Ids{late}));
}

QTEST_APPLESS_MAIN(SearchTextTest)

#include "tst_searchtext.moc"
