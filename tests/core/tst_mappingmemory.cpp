// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/importrehearsal.h"
#include "core/import/mappingmemory.h"
#include "tests/support/resultcheck.h"
#include "tests/support/temporarystore.h"

using namespace mailspace;
using namespace Qt::StringLiterals;

namespace {

ImportRequest requestFor(TemporaryStore &store, const QByteArray &list)
{
    return {.path = store.writeFile(list),
            .profile = store.profile(u"Nova Sky"_s),
            .remembered = TemporaryStore::require(MappingMemory::load(store.database()))};
}

} // namespace

class MappingMemoryTest : public QObject
{
    Q_OBJECT

private slots:
    void whatAPersonChoseIsRememberedForTheSameTitles_data();
    void whatAPersonChoseIsRememberedForTheSameTitles();
    void aSingleWishGoesBeforeMemory();
    void choosingWhatIsRecognisedForgets();
    void aRehearsalRemembersNothing();
    void repeatedTitlesAreToldApart();
    void encodingAndDelimiterMayBeSaid();
    void theAddressColumnMayBeLeftToThePerson();
    void listsAreRehearsedOneAfterTheOther();
};

void MappingMemoryTest::whatAPersonChoseIsRememberedForTheSameTitles_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<bool>("remembered");
    QTest::newRow("same order") << QByteArray("Email,Stadium,Name\nx@y.org,Oslo,X\n") << true;
    QTest::newRow("another order") << QByteArray("Name,Stadium,EMAIL\nX,Oslo,x@y.org\n") << true;
    QTest::newRow("a column more")
        << QByteArray("Email,Stadium,Name,A\nx@y.org,Oslo,X,1\n") << false;
    QTest::newRow("a column less") << QByteArray("Email,Stadium\nx@y.org,Oslo\n") << false;
    QTest::newRow("no titles") << QByteArray("x@y.org,Oslo,X\n") << false;
}

void MappingMemoryTest::whatAPersonChoseIsRememberedForTheSameTitles()
{
    QFETCH(QByteArray, list);
    QFETCH(bool, remembered);
    TemporaryStore store;
    auto first = requestFor(store, "Email,Stadium,Name\nana@example.com,Lyon,Ana\n");
    first.columns[u"city"_s] = u"Stadium"_s;
    QVERIFY_RESULT(store.tryImport(first));
    const auto plan = planImport(requestFor(store, list));
    QVERIFY_RESULT(plan);
    QCOMPARE(plan->mappedBy == ImportPlan::MappedBy::Memory, remembered);
    const auto city = plan->mapping.columnOf(ListField::City);
    QCOMPARE(city.has_value(), remembered);
    QCOMPARE(city.value_or(1), 1);
    QVERIFY(plan->mapping.has(ListField::Email));
}

void MappingMemoryTest::aSingleWishGoesBeforeMemory()
{
    TemporaryStore store;
    auto first = requestFor(store, "Email,A,B\nana@example.com,Lyon,Ana\n");
    first.columns[u"city"_s] = u"A"_s;
    QVERIFY_RESULT(store.tryImport(first));
    auto second = requestFor(store, "Email,A,B\nben@example.com,Ben,Rome\n");
    second.columns[u"city"_s] = u"B"_s;
    const auto plan = planImport(second);
    QVERIFY_RESULT(plan);
    QCOMPARE(plan->mapping.columnOf(ListField::City), std::optional(2));
    QVERIFY(!plan->mapping.fieldOf(1));
}

void MappingMemoryTest::choosingWhatIsRecognisedForgets()
{
    TemporaryStore store;
    auto first = requestFor(store, "Email,A\nana@example.com,Lyon\n");
    first.columns[u"city"_s] = u"A"_s;
    QVERIFY_RESULT(store.tryImport(first));
    auto second = requestFor(store, "Email,A\nben@example.com,Rome\n");
    second.mapping = planImport(second)->recognised;
    QVERIFY_RESULT(store.tryImport(second));
    const auto plan = planImport(requestFor(store, "Email,A\ncat@example.com,Oslo\n"));
    QVERIFY_RESULT(plan);
    QCOMPARE(plan->mappedBy, ImportPlan::MappedBy::Recognition);
}

void MappingMemoryTest::aRehearsalRemembersNothing()
{
    TemporaryStore store;
    auto first = requestFor(store, "Email,A\nana@example.com,Lyon\n");
    first.columns[u"city"_s] = u"A"_s;
    QVERIFY_RESULT(store.tryImport(first, TemporaryStore::now, Importer::Run::Rehearse));
    QVERIFY(!MappingMemory::load(store.database())->find({u"Email"_s, u"A"_s}));
}

void MappingMemoryTest::repeatedTitlesAreToldApart()
{
    TemporaryStore store;
    ColumnMapping mapping;
    mapping.assign(ListField::Email, 2);
    mapping.assign(ListField::Notes, 0);
    const QStringList titles{u"Mail"_s, u"Name"_s, u"Mail"_s};
    QVERIFY_RESULT(MappingMemory::keep(store.database(), titles, mapping, TemporaryStore::now));
    QCOMPARE(MappingMemory::load(store.database())->find(titles), std::optional(mapping));
}

void MappingMemoryTest::encodingAndDelimiterMayBeSaid()
{
    TemporaryStore store;
    ImportRequest request{.path = store.writeFile("Email;City,Land\nana@example.com;Orl\xC3\xA9"
                                                  "ans,FR\n")};
    request.encoding = Encoding::Windows1252;
    request.delimiter = ',';
    request.asksForEmailColumn = true;
    const auto plan = planImport(request);
    QVERIFY_RESULT(plan);
    QCOMPARE(plan->titles, (QStringList{u"Email;City"_s, u"Land"_s}));
    QCOMPARE(plan->sample.front().front(), u"ana@example.com;OrlÃ©ans"_s);
}

void MappingMemoryTest::theAddressColumnMayBeLeftToThePerson()
{
    TemporaryStore store;
    ImportRequest request{.path = store.writeFile("A,B\n1,2\n")};
    QVERIFY(!planImport(request));
    request.asksForEmailColumn = true;
    const auto plan = planImport(request);
    QVERIFY_RESULT(plan);
    QVERIFY(!plan->mapping.has(ListField::Email));
}

void MappingMemoryTest::listsAreRehearsedOneAfterTheOther()
{
    TemporaryStore store;
    std::vector<PlannedList> lists;
    for (const auto *list :
         {"Email,Consent,Consent date,Smartlink\nana@example.com,yes,2026-01-01,Spring\n",
          "Email,Status,Consent date\nana@example.com,unsubscribed,\n"
          "ben@example.com,subscribed,\n"}) {
        const auto plan = planImport({.path = store.writeFile(list)});
        QVERIFY_RESULT(plan);
        lists.push_back({*plan, u"A new one"_s});
    }
    Progress progress;
    const auto reports = rehearse(store.database(), lists, TemporaryStore::now, progress);
    QVERIFY_RESULT(reports);
    QCOMPARE(reports->size(), std::size_t(2));
    QCOMPARE(reports->at(0).contactsNew, 1);
    QCOMPARE(reports->at(0).consentsByGrade, (std::array<qint64, 3>{0, 1, 0}));
    QCOMPARE(reports->at(1).contactsNew, 1); // Ana is known from the first list
    QCOMPARE(reports->at(1).withdrawals, 1);
    QCOMPARE(reports->at(1).consentsByGrade, (std::array<qint64, 3>{1, 0, 0}));
    for (const auto *table : {"contact", "profile", "import", "consent_event", "column_mapping"}) {
        const auto count
            = store.database().value(u"SELECT count(*) FROM "_s + QLatin1StringView(table));
        QVERIFY_RESULT(count);
        QCOMPARE(count->toInt(), 0);
    }
    QCOMPARE(progress.total(), lists[0].plan.file.size + lists[1].plan.file.size);
}

QTEST_GUILESS_MAIN(MappingMemoryTest)
#include "tst_mappingmemory.moc"
