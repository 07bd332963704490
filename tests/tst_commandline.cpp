// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/clidriver.h"

#include <QtCore/QJsonArray>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

/// Drives mailspace-cli as a script would.
class CommandLineTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theMainJobFromEndToEnd();
    void wrongUsageExitsWithTwo_data();
    void wrongUsageExitsWithTwo();
    void failuresExitWithOneAndNameTheCause_data();
    void failuresExitWithOneAndNameTheCause();
    void everyCommandSpeaksJson_data();
    void everyCommandSpeaksJson();
    void anOptInExportAsksForTheArtist();
    void anExportOfNobodyIsNoHandover();
    void theSamePeopleAreListedExportedAndSaved();
    void aNoByHandHolds();
    void aDryRunWritesNothing();
    void whatIsSetByHandWinsOverLaterLists();
    void aDryRunNamesTheRowsThatANoBlocks();
    void listsOfSystemsAreRecognisedOrNamed();

private:
    CliDriver::Outcome run(const QStringList &words) const { return m_cli->run(words); }
    QString path(const QString &name) const { return m_cli->path(name); }

    std::unique_ptr<CliDriver> m_cli;
};

void CommandLineTest::init()
{
    m_cli = std::make_unique<CliDriver>();
    QCOMPARE(run({u"init"_s}).code, 0);
    QCOMPARE(run({u"profile"_s, u"add"_s, u"Nova Sky"_s}).code, 0);
    m_cli->write(u"fans.csv"_s,
                 "email,name,consent,consent date\n"
                 "ana@example.com,Ana,yes,2025-01-01\n"
                 "bea@example.com,Bea,no,\n"
                 "cleo@example.com,Cleo,yes,2025-01-02\n"
                 "nonsense,,,\n");
}

void CommandLineTest::theMainJobFromEndToEnd()
{
    const auto imported = run({u"import"_s, u"--json"_s, u"--profile"_s, u"Nova Sky"_s,
                               u"--refused"_s, u"refused.csv"_s, u"fans.csv"_s});
    QCOMPARE(imported.code, 0);
    const auto report = imported.json();
    QCOMPARE(report[u"rows_read"_s].toInt(), 4);
    QCOMPARE(report[u"contacts_new"_s].toInt(), 3);
    QCOMPARE(report[u"rows_refused"_s].toInt(), 1);
    QCOMPARE(report[u"consents_given"_s].toInt(), 2);
    QVERIFY(!report[u"already_imported"_s].toBool());
    QVERIFY(QFile::exists(path(u"refused.csv"_s)));
    const auto again
        = run({u"import"_s, u"--json"_s, u"--profile"_s, u"nova sky"_s, u"fans.csv"_s});
    QVERIFY(again.json()[u"already_imported"_s].toBool());

    const auto written = run({u"export"_s, u"--opt-in"_s, u"--profile"_s, u"Nova Sky"_s,
                              u"--columns"_s, u"email"_s, u"--out"_s, u"out.csv"_s});
    QCOMPARE(written.code, 0);
    QFile file(path(u"out.csv"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("email\r\nana@example.com\r\ncleo@example.com\r\n"));
    QCOMPARE(run({u"check"_s}).code, 0);
}

void CommandLineTest::wrongUsageExitsWithTwo_data()
{
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char *words) {
        QTest::newRow(*words ? words : "nothing")
            << QString::fromLatin1(words).split(u' ', Qt::SkipEmptyParts);
    };
    row("");
    row("dance");
    row("init too much");
    row("profile");
    row("profile add");
    row("profile remove x");
    row("import --profile Nova");
    row("import fans.csv");
    row("import --profile Nova --format nonsense fans.csv");
    row("import --profile Nova --format mailchimp:nonsense fans.csv");
    row("import --profile Nova --encoding nonsense fans.csv");
    row("import --profile Nova --delimiter nonsense fans.csv");
    row("formats too much");
    row("import --profile Nova --shoe-size 4 fans.csv");
    row("import --profile Nova --map city fans.csv");
    row("unsubscribe ana@example.com");
    row("unsubscribe --all-profiles");
    row("unsubscribe --all-profiles --profile x ana@example.com");
    row("unsubscribe --all-profiles --file a.csv ana@example.com");
    row("unsubscribe --all-profiles --at someday ana@example.com");
    row("complaint");
    row("opt-in --profile x ana@example.com");
    row("contacts --limit many");
    row("contacts --sort shoe-size");
    row("export --opt-in");
    row("export --target mars --out x.csv");
}

void CommandLineTest::wrongUsageExitsWithTwo()
{
    QFETCH(QStringList, words);
    const auto outcome = run(words);
    QCOMPARE(outcome.code, 2);
    QVERIFY(outcome.out.isEmpty());
    QVERIFY(outcome.err.contains("mailspace-cli"));
}

void CommandLineTest::failuresExitWithOneAndNameTheCause_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QByteArray>("cause");
    QTest::newRow("store exists") << QStringList{u"init"_s} << QByteArray("exists");
    QTest::newRow("artist exists")
        << QStringList{u"profile"_s, u"add"_s, u"NOVA SKY"_s} << QByteArray("Nova Sky");
    QTest::newRow("unknown artist")
        << QStringList{u"contacts"_s, u"--profile"_s, u"Nobody"_s} << QByteArray("Nova Sky");
    QTest::newRow("missing list") << QStringList{u"import"_s, u"--profile"_s, u"Nova Sky"_s,
                                                 u"fans.csv"_s, u"gone.csv"_s}
                                  << QByteArray("gone.csv");
    QTest::newRow("no address") << QStringList{u"complaint"_s, u"nonsense"_s}
                                << QByteArray("address");
    QTest::newRow("unwritable") << QStringList{u"export"_s, u"--out"_s, u"no/such/folder.csv"_s}
                                << QByteArray("folder.csv");
    QTest::newRow("backup exists")
        << QStringList{u"backup"_s, u"s.mailspace"_s} << QByteArray("s.mailspace");
}

void CommandLineTest::failuresExitWithOneAndNameTheCause()
{
    QFETCH(QStringList, words);
    QFETCH(QByteArray, cause);
    const auto outcome = run(words);
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.err.contains(cause), outcome.err.constData());
    QVERIFY(outcome.out.isEmpty());
    QCOMPARE(run({u"info"_s, u"--json"_s}).json()[u"contacts"_s].toInt(), 0);
}

void CommandLineTest::everyCommandSpeaksJson_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("key");
    QTest::newRow("profile list") << QStringList{u"profile"_s, u"list"_s} << u"profiles"_s;
    QTest::newRow("profile add") << QStringList{u"profile"_s, u"add"_s, u"The Tides"_s} << u"id"_s;
    QTest::newRow("contacts") << QStringList{u"contacts"_s, u"--limit"_s, u"1"_s} << u"count"_s;
    QTest::newRow("formats") << QStringList{u"formats"_s} << u"formats"_s;
    QTest::newRow("imports") << QStringList{u"imports"_s} << u"imports"_s;
    QTest::newRow("super fans") << QStringList{u"super-fans"_s, u"--top"_s, u"5"_s} << u"fans"_s;
    QTest::newRow("check") << QStringList{u"check"_s} << u"ok"_s;
    QTest::newRow("info") << QStringList{u"info"_s} << u"contacts"_s;
    QTest::newRow("backup") << QStringList{u"backup"_s, u"copy.mailspace"_s} << u"backup"_s;
    QTest::newRow("complaint") << QStringList{u"complaint"_s, u"x@example.com"_s}
                               << u"withdrawals"_s;
    QTest::newRow("export") << QStringList{u"export"_s, u"--out"_s, u"o.csv"_s} << u"handover"_s;
}

void CommandLineTest::everyCommandSpeaksJson()
{
    QFETCH(QStringList, words);
    QFETCH(QString, key);
    run({u"import"_s, u"--profile"_s, u"Nova Sky"_s, u"fans.csv"_s});
    const auto outcome = run(words + QStringList{u"--json"_s});
    QCOMPARE(outcome.code, 0);
    QVERIFY2(outcome.json().contains(key), outcome.out.constData());
}

void CommandLineTest::anExportOfNobodyIsNoHandover()
{
    const auto outcome = run({u"export"_s, u"--opt-in"_s, u"--out"_s, u"o.csv"_s, u"--json"_s});
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.json()[u"contacts"_s].toInt(-1), 0);
    QVERIFY(outcome.json()[u"handover"_s].isNull());
    QVERIFY(run({u"exports"_s, u"--json"_s}).json()[u"exports"_s].toArray().isEmpty());
    QVERIFY(QFile::exists(path(u"o.csv"_s)));
}

void CommandLineTest::anOptInExportAsksForTheArtist()
{
    run({u"import"_s, u"--profile"_s, u"Nova Sky"_s, u"fans.csv"_s});
    QCOMPARE(run({u"export"_s, u"--opt-in"_s, u"--out"_s, u"one.csv"_s}).code, 0);
    QCOMPARE(run({u"profile"_s, u"add"_s, u"The Tides"_s}).code, 0);
    const auto outcome = run({u"export"_s, u"--opt-in"_s, u"--out"_s, u"two.csv"_s});
    QVERIFY(outcome.code != 0);
    QVERIFY2(outcome.err.contains("artist"), outcome.err.constData());
    QVERIFY(!QFile::exists(path(u"two.csv"_s)));
}

void CommandLineTest::theSamePeopleAreListedExportedAndSaved()
{
    m_cli->write(u"tour.csv"_s,
                 "email,country,kind,smartlink,consent,consent date\n"
                 "ana@example.com,France,Tickets,Tour,yes,2025-01-01\n"
                 "bea@example.com,France,Merch,Shop,yes,2025-01-01\n"
                 "cleo@example.com,Italy,Tickets,Tour,yes,2025-01-01\n"
                 "dot@example.com,FR,Tickets,Tour,no,\n");
    QCOMPARE(run({u"import"_s, u"--profile"_s, u"Nova Sky"_s, u"tour.csv"_s}).code, 0);
    const auto words = u"country:FR kind:tickets"_s;
    const auto listed
        = run({u"contacts"_s, u"--json"_s, u"--profile"_s, u"Nova Sky"_s, u"--filter"_s, words});
    QCOMPARE(listed.json()[u"count"_s].toInt(), 2);

    QCOMPARE(run({u"audiences"_s, u"add"_s, u"French tour"_s, u"--profile"_s, u"Nova Sky"_s,
                  u"--opt-in"_s, u"--filter"_s, words})
                 .code,
             0);
    const auto saved = run({u"audiences"_s, u"--json"_s}).json()[u"audiences"_s].toArray();
    QCOMPARE(saved.size(), 1);
    QCOMPARE(saved[0].toObject()[u"contacts"_s].toInt(), 1);
    const auto written = run({u"export"_s, u"--json"_s, u"--audience"_s, u"french TOUR"_s,
                              u"--columns"_s, u"email"_s, u"--out"_s, u"tour-out.csv"_s});
    QCOMPARE(written.json()[u"contacts"_s].toInt(), 1);
    QFile file(path(u"tour-out.csv"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("email\r\nana@example.com\r\n"));
    // More words narrow an audience further.
    QCOMPARE(run({u"contacts"_s, u"--json"_s, u"--audience"_s, u"French tour"_s, u"--filter"_s,
                  u"-smartlink:Tour"_s})
                 .json()[u"count"_s]
                 .toInt(),
             0);

    QCOMPARE(run({u"audiences"_s, u"remove"_s, u"French tour"_s}).code, 0);
    QCOMPARE(run({u"contacts"_s, u"--audience"_s, u"French tour"_s}).code, 1);
    QCOMPARE(run({u"contacts"_s, u"--filter"_s, u"kind:nonsense"_s}).code, 2);
}

void CommandLineTest::aNoByHandHolds()
{
    run({u"import"_s, u"--profile"_s, u"Nova Sky"_s, u"fans.csv"_s});
    const auto optedIn = [this] {
        return run({u"contacts"_s, u"--opt-in"_s, u"--profile"_s, u"Nova Sky"_s, u"--json"_s})
            .json()[u"count"_s]
            .toInt();
    };
    QCOMPARE(optedIn(), 2);
    QCOMPARE(run({u"unsubscribe"_s, u"--profile"_s, u"Nova Sky"_s, u"ANA@example.com"_s}).code, 0);
    QCOMPARE(optedIn(), 1);
    m_cli->write(u"gone.csv"_s, "cleo@example.com\n");
    QCOMPARE(run({u"bounce"_s, u"--file"_s, u"gone.csv"_s}).code, 0);
    QCOMPARE(optedIn(), 0);
    QCOMPARE(run({u"opt-in"_s, u"--profile"_s, u"Nova Sky"_s, u"--at"_s, u"2099-01-01"_s,
                  u"--evidence"_s, u"signed at the merch table"_s, u"bea@example.com"_s})
                 .code,
             0);
    QCOMPARE(optedIn(), 1);
    QCOMPARE(run({u"check"_s}).code, 0);
}

void CommandLineTest::aDryRunWritesNothing()
{
    const auto outcome = run(
        {u"import"_s, u"--dry-run"_s, u"--json"_s, u"--profile"_s, u"Nova Sky"_s, u"fans.csv"_s});
    QCOMPARE(outcome.json()[u"contacts_new"_s].toInt(), 3);
    QCOMPARE(run({u"info"_s, u"--json"_s}).json()[u"contacts"_s].toInt(), 0);
}

void CommandLineTest::whatIsSetByHandWinsOverLaterLists()
{
    const auto ana = u"ana@example.com"_s;
    const auto import = QStringList{u"import"_s, u"--profile"_s, u"Nova Sky"_s, u"fans.csv"_s};
    QCOMPARE(run(import).code, 0);
    const auto edited = run({u"edit"_s, ana, u"--set"_s, u"name=Ana Sol"_s, u"--tag"_s, u"vip"_s,
                             u"--note"_s, u"met in Lyon"_s, u"--json"_s});
    QCOMPARE(edited.code, 0);
    QCOMPARE(edited.json()[u"tags"_s].toArray(), QJsonArray{u"vip"_s});
    m_cli->write(u"fans.csv"_s, "email,name,tags\nana@example.com,Anna,guest\n");
    QCOMPARE(run(import).code, 0);
    const auto known = run({u"contact"_s, ana, u"--json"_s}).json();
    QCOMPARE(known[u"shown_name"_s].toString(), u"Ana Sol"_s);
    QCOMPARE(known[u"edited_by_hand"_s].toArray().size(), 3);
    QCOMPARE(run({u"edit"_s, ana, u"--as-told"_s, u"name"_s, u"--untag"_s, u"VIP"_s}).code, 0);
    const auto back = run({u"contact"_s, ana, u"--json"_s}).json();
    QCOMPARE(back[u"shown_name"_s].toString(), u"Anna"_s);
    QCOMPARE(back[u"tags"_s].toArray(), QJsonArray());
    QCOMPARE(run({u"edit"_s, ana}).code, 2);
    QCOMPARE(run({u"edit"_s, ana, u"--set"_s, u"email=x@example.com"_s}).code, 2);
    QCOMPARE(run({u"contact"_s, u"nobody@example.com"_s}).code, 1);
}

void CommandLineTest::aDryRunNamesTheRowsThatANoBlocks()
{
    run({u"import"_s, u"--profile"_s, u"Nova Sky"_s, u"fans.csv"_s});
    run({u"unsubscribe"_s, u"--profile"_s, u"Nova Sky"_s, u"--at"_s, u"2025-06-01T12:00:00Z"_s,
         u"ana@example.com"_s});
    m_cli->write(
        u"again.csv"_s,
        "email,consent,consent date\ncleo@example.com,yes,\nana@example.com,yes,2025-03-04\n");
    const QStringList words{u"import"_s, u"--profile"_s, u"Nova Sky"_s, u"again.csv"_s,
                            u"--dry-run"_s};
    const auto file = run(words + QStringList{u"--json"_s}).json()[u"files"_s][0];
    const QJsonArray expected{QJsonObject{{u"line"_s, 3},
                                          {u"email"_s, u"ana@example.com"_s},
                                          {u"by"_s, u"withdrawal"_s},
                                          {u"no_at"_s, u"2025-06-01T12:00:00Z"_s},
                                          {u"claim_at"_s, u"2025-03-04T00:00:00Z"_s}}};
    QCOMPARE(file[u"blocked_rows"_s].toArray(), expected);
    const auto text = run(words).out;
    QVERIFY2(text.contains("line 3: ana@example.com unsubscribed on 2025-06-01T12:00:00Z; the file "
                           "has a consent of 2025-03-04T00:00:00Z"),
             text.constData());
}

void CommandLineTest::listsOfSystemsAreRecognisedOrNamed()
{
    const auto fixtures = QStringLiteral(MAILSPACE_TEST_DATA "/formats/");
    const auto import = [this](const QStringList &more) {
        return run(QStringList{u"import"_s, u"--profile"_s, u"Nova Sky"_s, u"--json"_s} + more);
    };
    const auto archive = import({fixtures + u"mailchimp/audience_export_37c0ffee01.zip"_s}).json();
    QCOMPARE(archive[u"files"_s].toArray().size(), 4);
    QCOMPARE(archive[u"files"_s].toArray().first()[u"format"_s].toString(),
             u"mailchimp:unsubscribed"_s);
    QCOMPARE(archive[u"contacts_new"_s].toInt(), 36);
    const auto book = import({fixtures + u"vcard/contacts_mixed_versions.vcf"_s}).json();
    QCOMPARE(book[u"format"_s].toString(), u"vcard"_s);
    m_cli->write(u"fans2.csv"_s, "email/name\ndora@example.com/Zo\x8E\n");
    const auto wished = import({u"--encoding"_s, u"macroman"_s, u"--delimiter"_s, u"/"_s,
                                u"--format"_s, u"csv"_s, u"fans2.csv"_s});
    QCOMPARE(wished.json()[u"contacts_new"_s].toInt(), 1);
    QVERIFY(run({u"contacts"_s, u"--csv"_s}).out.contains("Zoé"));
    const auto text = run({u"import"_s, u"--profile"_s, u"Nova Sky"_s, u"--dry-run"_s,
                           fixtures + u"brevo/contacts_export.csv"_s});
    QVERIFY(text.out.contains("Brevo"));
    QVERIFY(text.out.contains("ADDED_TIME"));
}

QTEST_GUILESS_MAIN(CommandLineTest)

#include "tst_commandline.moc"
