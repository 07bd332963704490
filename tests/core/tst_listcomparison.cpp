// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/listcomparison.h"
#include "tests/support/resultcheck.h"
#include "tests/support/temporarystore.h"

#include <QtTest/QTest>

using namespace mailspace;
using namespace Qt::StringLiterals;

class ListComparisonTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void eachPersonComesIntoTheRightGroup_data();
    void eachPersonComesIntoTheRightGroup();
    void aListThatAgreesIsFine();
    void optOutsCanBeImportedFromTheirFile();
    void nothingIsWrittenToTheStore();
    void aFaultyListOrFolderIsNamed();
    void cancellingStops();

private:
    Result<ListComparison> compare(const QByteArray &list)
    {
        Progress progress;
        return compareList(m_store->database(), m_store->profile(u"Nova"_s),
                           m_store->writeFile(list), TemporaryStore::now, progress);
    }

    std::unique_ptr<TemporaryStore> m_store;
};

void ListComparisonTest::init()
{
    m_store = std::make_unique<TemporaryStore>();
    m_store->import(u"Nova"_s,
                    "email,status,consent date,unsubscribed at\n"
                    "ana@example.com,subscribed,2025-01-01,\n"
                    "bea@example.com,subscribed,2025-01-01,\n"
                    "gone@example.com,unsubscribed,,2025-02-01\n"
                    "none@example.com,,,\n");
    m_store->enter(u"spam@example.com"_s, ConsentKind::Complained, {}, "2025-03-01");
    m_store->import(u"Other"_s,
                    "email,status,consent date\nzoe@example.com,subscribed,2025-01-01\n");
}

void ListComparisonTest::eachPersonComesIntoTheRightGroup_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QStringList>("groups");
    const QStringList wrong{u"must_not_be_there"_s};
    const QStringList again{u"must_not_be_there"_s, u"resubscribed_there"_s};
    const QStringList optOut{u"opt_out_unknown_here"_s};
    QTest::newRow("opted in") << QByteArray("ANA@example.com,subscribed,,") << QStringList();
    QTest::newRow("withdrew, no status") << QByteArray("gone@example.com,,,") << wrong;
    QTest::newRow("withdrew, subscribed")
        << QByteArray("gone@example.com,subscribed,2025-05-01,") << again;
    QTest::newRow("complained") << QByteArray("spam@example.com,subscribed,2025-05-01,") << again;
    QTest::newRow("never consented") << QByteArray("none@example.com,subscribed,,") << wrong;
    QTest::newRow("unknown here") << QByteArray("new@example.com,subscribed,,") << wrong;
    QTest::newRow("other artist's") << QByteArray("zoe@example.com,subscribed,,") << wrong;
    QTest::newRow("opted out there")
        << QByteArray("bea@example.com,unsubscribed,,2025-06-01") << optOut;
    QTest::newRow("bounced there") << QByteArray("bea@example.com,cleaned,,") << optOut;
    QTest::newRow("unknown opt-out") << QByteArray("who@example.com,unsubscribed,,") << optOut;
    QTest::newRow("known opt-out")
        << QByteArray("gone@example.com,unsubscribed,,2025-02-01") << QStringList();
    QTest::newRow("pending there") << QByteArray("none@example.com,pending,,") << QStringList();
}

void ListComparisonTest::eachPersonComesIntoTheRightGroup()
{
    QFETCH(QByteArray, row);
    QFETCH(QStringList, groups);
    const auto compared = compare("email,status,consent date,unsubscribed at\n" + row
                                  + "\nana@example.com,subscribed,,\n");
    QVERIFY_RESULT(compared);
    QCOMPARE(compared->rowsRead, 2);
    QStringList found;
    const auto address = QString::fromUtf8(row.left(row.indexOf(',')));
    for (const auto which : allDiscrepancies) {
        for (const auto &person : compared->group(which)) {
            if (person.email == address) {
                found += discrepancyKey(which);
            }
        }
    }
    QCOMPARE(found, groups);
    const auto &missing = compared->group(Discrepancy::MissingThere);
    const bool beaThere = row.startsWith("bea");
    QCOMPARE(missing.size(), std::size_t(beaThere ? 0 : 1));
    QVERIFY(beaThere || missing.front().email == u"bea@example.com"_s);
}

void ListComparisonTest::aListThatAgreesIsFine()
{
    const auto compared = compare("bea@example.com\nana@example.com\nBea@example.com\n");
    QVERIFY_RESULT(compared);
    QCOMPARE(compared->rowsRead, 3);
    QVERIFY(compared->agrees());
}

void ListComparisonTest::optOutsCanBeImportedFromTheirFile()
{
    const auto compared = compare("email,status,unsubscribed at\n"
                                  "ana@example.com,subscribed,\n"
                                  "bea@example.com,unsubscribed,2025-06-01\n");
    QVERIFY_RESULT(compared);
    const auto folder = m_store->filePath(u"groups"_s);
    QVERIFY_RESULT(compared->save(folder));
    QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList(u"opt_out_unknown_here.csv"_s));
    TemporaryStore::require(m_store->tryImport({.path = folder + u"/opt_out_unknown_here.csv"_s,
                                                .profile = m_store->profile(u"Nova"_s),
                                                .meaning = ListMeaning::Unsubscribes}));
    QCOMPARE(m_store->state(u"Nova"_s, u"bea@example.com"_s), u"withdrawn"_s);
    const auto since = m_store->contact(u"Nova"_s, u"bea@example.com"_s).since;
    QVERIFY2(toIsoText(since).startsWith(u"2025-06-01"_s), qPrintable(toIsoText(since)));
}

void ListComparisonTest::nothingIsWrittenToTheStore()
{
    const auto changes
        = [this] { return m_store->database().value(u"SELECT total_changes()"_s)->toInt(); };
    const auto before = changes();
    QVERIFY_RESULT(compare("email,status\nnew@example.com,unsubscribed\nnonsense,\n"));
    QCOMPARE(changes(), before);
}

void ListComparisonTest::aFaultyListOrFolderIsNamed()
{
    Progress progress;
    const auto missing = compareList(m_store->database(), m_store->profile(u"Nova"_s),
                                     u"/no/list.csv"_s, TemporaryStore::now, progress);
    QVERIFY(!missing);
    QVERIFY(missing.error().message.contains(u"list.csv"_s));
    const auto compared = compare("new@example.com\n");
    QVERIFY_RESULT(compared);
    const auto saved = compared->save(m_store->path() + u"/below"_s);
    QVERIFY(!saved);
    QVERIFY(saved.error().message.contains(u"below"_s));
}

void ListComparisonTest::cancellingStops()
{
    Progress progress;
    progress.cancel();
    const auto compared
        = compareList(m_store->database(), m_store->profile(u"Nova"_s),
                      m_store->writeFile("a@example.com\n"), TemporaryStore::now, progress);
    QVERIFY(!compared);
    QCOMPARE(compared.error().kind, Error::Kind::Cancelled);
}

QTEST_GUILESS_MAIN(ListComparisonTest)

#include "tst_listcomparison.moc"
