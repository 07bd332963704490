// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/clidriver.h"

#include <QtCore/QJsonArray>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

/// duplicates, merge, unmerge, missing and mistyped, as a script would use them.
class LookOverCommandsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void peopleWhoAreHereTwiceAreListedMergedAndSeparated();
    void peopleToldApartAreNotListed();
    void theMissingAreListedAndRecorded();
    void mistypedAddressesAreListedAndCorrected();
    void wrongUsageAndFailuresHaveTheirExitCodes();

private:
    std::unique_ptr<CliDriver> m_cli;
};

void LookOverCommandsTest::init()
{
    m_cli = std::make_unique<CliDriver>();
    QCOMPARE(m_cli->run(u"init"_s).code, 0);
    QCOMPARE(m_cli->run(u"profile add Nova+Sky"_s).code, 0);
    m_cli->write(u"fans.csv"_s,
                 "email,consent,consent date\n"
                 "ab@gmail.com,yes,2025-01-01\n"
                 "a.b@gmail.com,,\n"
                 "cleo@gmial.com,yes,2025-01-01\n");
    QCOMPARE(m_cli->run(u"import --profile Nova+Sky --complete fans.csv"_s).code, 0);
}

void LookOverCommandsTest::peopleWhoAreHereTwiceAreListedMergedAndSeparated()
{
    const auto found = m_cli->run(u"duplicates --json"_s).json();
    QCOMPARE(found[u"pairs_found"_s].toInt(), 1);
    const auto pair = found[u"pairs"_s].toArray().first().toObject();
    QCOMPARE(pair[u"why"_s].toString(), u"mailbox"_s);
    QCOMPARE(pair[u"keep"_s].toObject()[u"email"_s].toString(), u"ab@gmail.com"_s);
    QCOMPARE(m_cli->run({u"merge"_s, u"a.b@gmail.com"_s, u"ab@gmail.com"_s, u"--json"_s}).code, 0);
    QCOMPARE(m_cli->run(u"contacts --json"_s).json()[u"contacts"_s].toArray().size(), 2);
    QCOMPARE(m_cli->run(u"duplicates --json"_s).json()[u"pairs_found"_s].toInt(), 0);
    QCOMPARE(m_cli->run(u"check"_s).code, 0);
    QCOMPARE(m_cli->run({u"unmerge"_s, u"a.b@gmail.com"_s}).code, 0);
    QCOMPARE(m_cli->run(u"contacts --json"_s).json()[u"contacts"_s].toArray().size(), 3);
    QCOMPARE(m_cli->run(u"check"_s).code, 0);
}

void LookOverCommandsTest::peopleToldApartAreNotListed()
{
    QCOMPARE(m_cli->run(u"duplicates two-people ab@gmail.com a.b@gmail.com"_s).code, 0);
    QCOMPARE(m_cli->run(u"duplicates --json"_s).json()[u"pairs_found"_s].toInt(), 0);
}

void LookOverCommandsTest::theMissingAreListedAndRecorded()
{
    m_cli->write(u"later.csv"_s, "email,consent,consent date\nab@gmail.com,yes,2025-01-01\n");
    const auto report
        = m_cli->run(u"import --json --profile Nova+Sky --complete later.csv"_s).json();
    QCOMPARE(report[u"missing"_s].toInt(), 1);
    const auto lists = m_cli->run(u"missing --json"_s).json()[u"lists"_s].toArray();
    QCOMPARE(lists.size(), 1);
    QCOMPARE(
        lists.first().toObject()[u"people"_s].toArray().first().toObject()[u"email"_s].toString(),
        u"cleo@gmial.com"_s);
    QCOMPARE(m_cli->run(u"missing 2 --record ab@gmail.com"_s).code, 1);
    const auto recorded = m_cli->run(u"missing 2 --record CLEO@gmial.com --json"_s);
    QCOMPARE(recorded.code, 0);
    QCOMPARE(recorded.json()[u"withdrawals"_s].toInt(), 1);
    const auto history = m_cli->run(u"history cleo@gmial.com"_s).out;
    QVERIFY(history.contains("missing from the complete list later.csv"));
    QCOMPARE(m_cli->run(u"missing --json"_s).json()[u"lists"_s].toArray().size(), 0);
}

void LookOverCommandsTest::mistypedAddressesAreListedAndCorrected()
{
    const auto all = m_cli->run(u"mistyped --json"_s).json()[u"mistyped"_s].toArray();
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.first().toObject()[u"suggestion"_s].toString(), u"cleo@gmail.com"_s);
    QCOMPARE(m_cli->run(u"contacts --json --filter address:mistyped"_s)
                 .json()[u"contacts"_s]
                 .toArray()
                 .size(),
             1);
    QCOMPARE(m_cli->run(u"mistyped --correct cleo@gmial.com"_s).code, 0);
    const auto contact = m_cli->run(u"contact --json cleo@gmail.com"_s).json();
    QCOMPARE(contact[u"merged_addresses"_s].toArray().size(), 1);
    QCOMPARE(contact[u"profiles"_s].toArray().first().toObject()[u"state"_s].toString(),
             u"no_consent"_s);
    QCOMPARE(m_cli->run(u"unmerge cleo@gmial.com"_s).code, 0);
    QCOMPARE(m_cli->run(u"mistyped --right cleo@gmial.com"_s).code, 0);
    QCOMPARE(m_cli->run(u"mistyped --json"_s).json()[u"mistyped"_s].toArray().size(), 0);
}

void LookOverCommandsTest::wrongUsageAndFailuresHaveTheirExitCodes()
{
    for (const auto &words :
         {u"merge ab@gmail.com"_s, u"unmerge"_s, u"duplicates nonsense"_s, u"missing nonsense"_s,
          u"missing --record-all"_s, u"mistyped --correct a@b.org --right a@b.org"_s}) {
        QVERIFY2(m_cli->run(words).code == 2, qPrintable(words));
    }
    for (const auto &words :
         {u"merge nobody@example.com ab@gmail.com"_s, u"merge ab@gmail.com ab@gmail.com"_s,
          u"unmerge ab@gmail.com"_s, u"mistyped --correct ab@gmail.com"_s}) {
        QVERIFY2(m_cli->run(words).code == 1, qPrintable(words));
    }
}

QTEST_GUILESS_MAIN(LookOverCommandsTest)

#include "tst_lookovercommands.moc"
