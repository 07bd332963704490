// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/clidriver.h"

#include <QtCore/QJsonArray>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace {

const QByteArray oldList = "email,name,consent,consent date\n"
                           "ana@example.com,Ana,yes,2025-01-01\n"
                           "bea@example.com,Bea,yes,2025-01-01\n"
                           "cleo@example.com,Cleo,yes,2025-01-02\n"
                           "dan@example.com,Dan,yes,2025-01-02\n"
                           "eve@example.com,Eve,no,\n";

} // namespace

/// The commands for hand-overs, as a script would call them.
class HandoverCommandsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void threeUnsubscribesGoToTheRecipientAndComeBackByNoList();
    void theNewlyOptedInComeAsASecondFile();
    void theReasonForAnOpenExportIsKept();
    void aListThatComesBackIsCompared();
    void optOutsComeInAsTheyWereSaidThere();
    void wordingsAndEvidenceGoWithAnExport();
    void columnsCanBeNamed();
    void aRestoredBackupForgetsNoNo();
    void wrongUsageExitsWithTwo_data();
    void wrongUsageExitsWithTwo();
    void failuresExitWithOneAndWriteNothing_data();
    void failuresExitWithOneAndWriteNothing();

private:
    CliDriver::Outcome run(const QString &words) const { return m_cli->run(words); }
    QString path(const QString &name) const { return m_cli->path(name); }

    std::unique_ptr<CliDriver> m_cli;
};

void HandoverCommandsTest::init()
{
    m_cli = std::make_unique<CliDriver>();
    QCOMPARE(run(u"init"_s).code, 0);
    QCOMPARE(run(u"profile add Nova"_s).code, 0);
    m_cli->write(u"old.csv"_s, oldList);
    QCOMPARE(run(u"import --profile Nova old.csv"_s).code, 0);
}

void HandoverCommandsTest::threeUnsubscribesGoToTheRecipientAndComeBackByNoList()
{
    const auto exported
        = run(u"export --json --opt-in --profile Nova --target brevo --recipient our+Brevo "
              "--out brevo.csv"_s);
    QCOMPARE(exported.code, 0);
    const auto id = QString::number(exported.json()[u"handover"_s].toInt());
    QCOMPARE(exported.json()[u"contacts"_s].toInt(), 4);
    QVERIFY(m_cli->read(u"brevo.csv"_s).startsWith("EMAIL;FIRSTNAME;LASTNAME;SMS\r\n"));
    const auto toRemove = [this] {
        const auto answer = run(u"exports --json"_s).json();
        return std::pair(answer[u"stale"_s].toInt(),
                         answer[u"exports"_s].toArray()[0][u"to_remove"_s].toInt());
    };
    QCOMPARE(toRemove(), std::pair(0, 0));

    for (const auto &name : {u"ana"_s, u"cleo"_s, u"dan"_s}) {
        QCOMPARE(run(u"unsubscribe --profile Nova %1@example.com"_s.arg(name)).code, 0);
    }
    QCOMPARE(toRemove(), std::pair(1, 3));
    QVERIFY(run(u"exports"_s).out.contains("3 to remove"));

    const auto saved = run(u"removals --json %1 --out removals.csv"_s.arg(id));
    QCOMPARE(saved.code, 0);
    QCOMPARE(saved.json()[u"removals"_s].toInt(), 3);
    QCOMPARE(m_cli->read(u"removals.csv"_s),
             QByteArray("EMAIL\r\nana@example.com\r\ncleo@example.com\r\ndan@example.com\r\n"));
    QCOMPARE(toRemove(), std::pair(1, 3));

    QCOMPARE(run(u"confirm-removals %1"_s.arg(id)).code, 0);
    QCOMPARE(toRemove(), std::pair(0, 0));

    QVERIFY(run(u"import --json --profile Nova old.csv"_s).json()[u"already_imported"_s].toBool());
    m_cli->write(u"older.csv"_s, oldList + "fay@example.com,Fay,no,\n");
    const auto again = run(u"import --json --profile Nova older.csv"_s);
    QCOMPARE(again.json()[u"blocked_by_withdrawal"_s].toInt(), 3);
    const auto shown = run(u"contacts --json --opt-in --profile Nova"_s).json();
    QCOMPARE(shown[u"count"_s].toInt(), 1);
    QCOMPARE(toRemove(), std::pair(0, 0));
    QCOMPARE(run(u"check"_s).code, 0);
}

void HandoverCommandsTest::theNewlyOptedInComeAsASecondFile()
{
    QCOMPARE(run(u"export --opt-in --profile Nova --target brevo --out brevo.csv"_s).code, 0);
    run(u"unsubscribe --profile Nova ana@example.com"_s);
    run(u"opt-in --profile Nova --at 2026-01-01 --evidence paper eve@example.com"_s);
    const auto saved = run(u"removals --json 1 --with-new --out removals.csv"_s).json();
    QCOMPARE(saved[u"additions"_s].toInt(), 1);
    QVERIFY(m_cli->read(u"removals new.csv"_s).contains("eve@example.com;Eve"));
    QCOMPARE(run(u"exports --json"_s).json()[u"exports"_s].toArray().size(), 2);
}

void HandoverCommandsTest::theReasonForAnOpenExportIsKept()
{
    QCOMPARE(run(u"export --profile Nova --reason guest+list --out all.csv"_s).code, 0);
    const auto handover = run(u"exports --json"_s).json()[u"exports"_s].toArray()[0];
    QCOMPARE(handover[u"reason"_s].toString(), u"guest list"_s);
    QCOMPARE(handover[u"opt_in_only"_s].toBool(), false);
    QCOMPARE(handover[u"contacts"_s].toInt(), 5);
}

void HandoverCommandsTest::aListThatComesBackIsCompared()
{
    run(u"unsubscribe --profile Nova ana@example.com"_s);
    m_cli->write(u"back.csv"_s,
                 "email,status,unsubscribed at\n"
                 "ana@example.com,subscribed,\n"
                 "bea@example.com,subscribed,\n"
                 "cleo@example.com,unsubscribed,2026-02-01\n");
    const auto compared = run(u"compare --json --profile Nova --out groups back.csv"_s);
    QCOMPARE(compared.code, 0);
    const auto counts = compared.json()[u"counts"_s].toObject();
    QCOMPARE(counts[u"must_not_be_there"_s].toInt(), 1);
    QCOMPARE(counts[u"resubscribed_there"_s].toInt(), 1);
    QCOMPARE(counts[u"missing_there"_s].toInt(), 1);
    QCOMPARE(counts[u"opt_out_unknown_here"_s].toInt(), 1);
    QCOMPARE(compared.json()[u"people"_s][u"missing_there"_s][0][u"email"_s].toString(),
             u"dan@example.com"_s);
    QCOMPARE(run(u"unsubscribe --profile Nova --file groups/opt_out_unknown_here.csv"_s).code, 0);
    const auto again = run(u"compare --json --profile Nova back.csv"_s).json();
    QCOMPARE(again[u"counts"_s][u"opt_out_unknown_here"_s].toInt(), 0);
}

void HandoverCommandsTest::optOutsComeInAsTheyWereSaidThere()
{
    m_cli->write(u"back.csv"_s,
                 "email,status,bounced at\n"
                 "ana@example.com,bounced,2026-02-01\n"
                 "bea@example.com,complained,\n");
    QCOMPARE(run(u"compare --profile Nova --out groups back.csv"_s).code, 0);
    QCOMPARE(run(u"import --profile Nova groups/opt_out_unknown_here.csv"_s).code, 0);
    const auto kind = [this](const QString &email) {
        return run(u"history --json "_s + email)
            .json()[u"history"_s]
            .toArray()
            .last()[u"kind"_s]
            .toString();
    };
    QCOMPARE(kind(u"ana@example.com"_s), u"bounced"_s);
    QCOMPARE(kind(u"bea@example.com"_s), u"complained"_s);
}

void HandoverCommandsTest::wordingsAndEvidenceGoWithAnExport()
{
    m_cli->write(u"page.csv"_s,
                 "email,smartlink,kind,consent,consent date,confirm_time,optin_ip\n"
                 "fay@example.com,Spring,emails,yes,2025-04-01T10:00:00Z,"
                 "2025-04-01T10:05:00Z,192.0.2.1\n");
    QCOMPARE(run(u"import --profile Nova page.csv"_s).code, 0);
    QCOMPARE(
        run(u"wording --profile Nova add --smartlink Winter --from 2025-03-01 --text x"_s).code, 1);
    const auto added = run(u"wording --json --profile Nova add --smartlink spring --from "
                           "2025-03-01 --text News+by+e-mail"_s);
    QCOMPARE(added.code, 0);
    const auto listed = run(u"wording --json --profile Nova list"_s).json()[u"wordings"_s];
    QCOMPARE(listed[0][u"text"_s].toString(), u"News by e-mail"_s);
    QVERIFY(run(u"history fay@example.com"_s).out.contains("evidence: strong"));
    QCOMPARE(run(u"export --json --opt-in --profile Nova --complete-evidence --columns "
                 "email,evidence,wording --out strong.csv"_s)
                 .json()[u"contacts"_s]
                 .toInt(),
             1);
    QCOMPARE(m_cli->read(u"strong.csv"_s),
             QByteArray("email,evidence,wording\r\n"
                        "fay@example.com,strong,News by e-mail\r\n"));
    QCOMPARE(run(u"export --json --opt-in --profile Nova --evidence bare --out all.csv"_s)
                 .json()[u"contacts"_s]
                 .toInt(),
             5);
    const auto id = QString::number(added.json()[u"wording"_s].toInt());
    QCOMPARE(run(u"wording --profile Nova remove "_s + id).code, 0);
    QCOMPARE(run(u"wording --profile Nova remove "_s + id).code, 1);
}

void HandoverCommandsTest::columnsCanBeNamed()
{
    QCOMPARE(run(u"presets --save Post --columns city,email"_s).code, 0);
    QCOMPARE(run(u"presets --json"_s).json()[u"presets"_s][0][u"name"_s].toString(), u"Post"_s);
    QCOMPARE(run(u"export --profile Nova --preset post --out p.csv"_s).code, 0);
    QVERIFY(m_cli->read(u"p.csv"_s).startsWith("city,email\r\n"));
    QCOMPARE(run(u"export --profile Nova --preset Other --out q.csv"_s).code, 1);
    QCOMPARE(run(u"presets --save Odd --columns shoe_size"_s).code, 2);
    QCOMPARE(run(u"presets --remove Post"_s).code, 0);
    QCOMPARE(run(u"presets --json"_s).json()[u"presets"_s].toArray().size(), 0);
}

void HandoverCommandsTest::aRestoredBackupForgetsNoNo()
{
    QCOMPARE(run(u"backup copy.mailspace"_s).code, 0);
    QCOMPARE(run(u"unsubscribe --profile Nova ana@example.com"_s).code, 0);
    QCOMPARE(run(u"erase bea@example.com"_s).code, 0);
    const auto restored = run(u"restore --json copy.mailspace"_s);
    QCOMPARE(restored.code, 0);
    QCOMPARE(restored.json()[u"erased_again"_s].toInt(), 1);
    QCOMPARE(restored.json()[u"noes_kept"_s].toInt(), 1);
    QVERIFY(QFile::exists(restored.json()[u"kept_as"_s].toString()));
    QCOMPARE(run(u"contacts --json --opt-in --profile Nova"_s).json()[u"count"_s].toInt(), 2);
    QCOMPARE(run(u"check"_s).code, 0);
    const auto refused = run(u"restore old.csv"_s);
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.err.contains("not a Mail Space store"), refused.err.constData());
}

void HandoverCommandsTest::wrongUsageExitsWithTwo_data()
{
    QTest::addColumn<QString>("words");
    for (const auto *words :
         {"exports too", "removals", "removals 1", "removals one --out r.csv",
          "removals 1 2 --out r.csv", "confirm-removals", "confirm-removals x", "compare back.csv",
          "compare --profile Nova", "restore", "wording list", "wording --profile Nova change",
          "wording --profile Nova add --smartlink x", "wording --profile Nova remove it",
          "export --complete-evidence --out x.csv",
          "export --profile Nova --opt-in --evidence good --out x.csv",
          "export --profile Nova --target mars --out x.csv"}) {
        QTest::newRow(words) << QString::fromLatin1(words);
    }
}

void HandoverCommandsTest::wrongUsageExitsWithTwo()
{
    QFETCH(QString, words);
    const auto outcome = run(words);
    QCOMPARE(outcome.code, 2);
    QVERIFY(outcome.out.isEmpty());
    QVERIFY(!outcome.err.isEmpty());
}

void HandoverCommandsTest::failuresExitWithOneAndWriteNothing_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QByteArray>("cause");
    QTest::newRow("unknown hand-over") << u"removals 99 --out r.csv"_s << QByteArray("99");
    QTest::newRow("confirm unknown") << u"confirm-removals 99"_s << QByteArray("99");
    QTest::newRow("nobody to remove") << u"removals 1 --out r.csv"_s << QByteArray("Nobody");
    QTest::newRow("nothing to confirm") << u"confirm-removals 1"_s << QByteArray("Save them first");
    QTest::newRow("unwritable") << u"removals 2 --out no/such/r.csv"_s << QByteArray("r.csv");
}

void HandoverCommandsTest::failuresExitWithOneAndWriteNothing()
{
    QFETCH(QString, words);
    QFETCH(QByteArray, cause);
    QCOMPARE(run(u"export --profile Nova --out all.csv"_s).code, 0);
    run(u"unsubscribe --profile Nova ana@example.com"_s);
    if (words.startsWith(u"removals 1"_s)) {
        run(u"opt-in --profile Nova --at 2099-01-01 --evidence paper ana@example.com"_s);
    }
    run(u"export --profile Nova --out all.csv"_s);
    run(u"unsubscribe --profile Nova bea@example.com"_s);
    if (words.startsWith(u"removals 1"_s)) {
        run(u"opt-in --profile Nova --at 2099-01-01 --evidence paper bea@example.com"_s);
    }
    const auto outcome = run(words);
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.err.contains(cause), outcome.err.constData());
    QVERIFY(!QFile::exists(path(u"r.csv"_s)));
}

QTEST_GUILESS_MAIN(HandoverCommandsTest)

#include "tst_handovercommands.moc"
