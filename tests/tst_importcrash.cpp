// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/consent/storecheck.h"
#include "tests/support/failingdevice.h"
#include "tests/support/resultcheck.h"
#include "tests/support/temporarystore.h"

#include <QtCore/QFileInfo>
#include <QtCore/QProcess>

using namespace mailspace;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 grown = qint64(8) << 20;

/// Longer than what is kept in memory, so that half of it is on the disk before the commit.
QByteArray wideList()
{
    const QByteArray wide(400, 'x');
    QByteArray list("email,city,consent,consent date\n");
    for (int i = 0; i < 220'000; ++i) {
        list += "fan" + QByteArray::number(i) + "@example.com," + wide + ",yes,2025-01-01\n";
    }
    return list;
}

} // namespace

/// A file that somebody cancels the reading of, behind a given byte.
class CancellingDevice : public FailingDevice
{
public:
    CancellingDevice(const QByteArray &bytes, qint64 behind, Progress &progress)
        : FailingDevice(bytes, never, blockBytes)
        , m_left(behind)
        , m_progress(progress)
    {
    }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        const auto count = FailingDevice::readData(data, maxSize);
        m_left -= count;
        if (m_left <= 0) {
            m_progress.cancel();
        }
        return count;
    }

private:
    static constexpr qint64 blockBytes = qint64(64) << 10;

    qint64 m_left;
    Progress &m_progress;
};

/// An import that does not come to its end.
class ImportCrashTest : public QObject
{
    Q_OBJECT

private slots:
    void aCancelAnywhereLeavesTheStoreAsItWas_data();
    void aCancelAnywhereLeavesTheStoreAsItWas();
    void aKilledFirstImportLeavesTheStoreAsItWas_data();
    void aKilledFirstImportLeavesTheStoreAsItWas();
};

void ImportCrashTest::aCancelAnywhereLeavesTheStoreAsItWas_data()
{
    QTest::addColumn<bool>("again");
    QTest::addColumn<double>("share");
    for (const double share : {0.0, 0.3, 0.7, 1.0}) {
        QTest::addRow("first list, %.1f of it read", share) << false << share;
        QTest::addRow("the list again, %.1f of it read", share) << true << share;
    }
}

void ImportCrashTest::aCancelAnywhereLeavesTheStoreAsItWas()
{
    QFETCH(bool, again);
    QFETCH(double, share);
    const QByteArray wide(200, 'x'); // over a megabyte: its indexes are built at the end
    QByteArray list("email,city,consent,consent date,smartlink,collected at\n");
    for (int i = 0; i < 5'000; ++i) {
        list += "fan" + QByteArray::number(i) + "@example.com," + wide
            + ",yes,2025-01-01,Tour,2025-02-03\n";
    }
    TemporaryStore store;
    if (again) {
        store.import(u"Nova Sky"_s, list + '\n');
    }
    const auto plan
        = planImport({.path = store.writeFile(list), .profile = store.profile(u"Nova Sky"_s)});
    QVERIFY_RESULT(plan);
    const auto before = store.content();
    Progress progress;
    CancellingDevice device(list, qint64(share * double(list.size())), progress);
    Importer importer(store.database(), TemporaryStore::now);
    const auto report = importer.run(*plan, device, progress, Importer::Run::Apply);
    QVERIFY(!report);
    QCOMPARE(report.error().kind, Error::Kind::Cancelled);
    QCOMPARE(store.content(), before);
    QCOMPARE(store.database().value(u"PRAGMA journal_mode"_s)->toString(), u"wal"_s);
    QCOMPARE(store.database().value(u"PRAGMA foreign_keys"_s)->toInt(), 1);
    // Nothing is in the way of another try.
    Progress secondTry;
    QVERIFY_RESULT(importer.run(*plan, secondTry));
    const auto check = checkStore(store.database(), secondTry);
    QVERIFY_RESULT(check);
    QVERIFY(check->isSound());
}

void ImportCrashTest::aKilledFirstImportLeavesTheStoreAsItWas_data()
{
    QTest::addColumn<bool>("alone");
    QTest::newRow("alone with the store") << true;
    QTest::newRow("open in a window too") << false;
}

void ImportCrashTest::aKilledFirstImportLeavesTheStoreAsItWas()
{
    QFETCH(bool, alone);
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"fans.mailspace"_s);
    const auto list = folder.filePath(u"list.csv"_s);
    QFile file(list);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(wideList());
    file.close();
    {
        auto store = Database::open(path, Database::Mode::Create);
        QVERIFY_RESULT(store);
        QVERIFY_RESULT(ProfileStore(*store).add(u"Nova Sky"_s, 0));
    }
    auto other = alone ? Result<Database>(fail({})) : Database::open(path);
    QProcess program;
    program.start(QStringLiteral(MAILSPACE_BIN "/mailspace-cli"),
                  {u"--store"_s, path, u"import"_s, u"--profile"_s, u"Nova Sky"_s, list});
    QVERIFY(program.waitForStarted());
    const auto written = [&] { return QFileInfo(alone ? path : path + u"-wal"_s).size(); };
    while (written() < grown && !program.waitForFinished(5)) { }
    QVERIFY2(program.state() == QProcess::Running, "it ended before it was killed");
    program.kill();
    QVERIFY(program.waitForFinished());

    auto store = Database::open(path);
    QVERIFY_RESULT(store);
    for (const auto *table : {"contact", "import", "membership", "consent_event", "smartlink"}) {
        const auto rows = store->value(u"SELECT count(*) FROM "_s + QLatin1String(table));
        QVERIFY_RESULT(rows);
        QCOMPARE(rows->toInt(), 0);
    }
    QCOMPARE(store->value(u"SELECT count(*) FROM profile"_s)->toInt(), 1);
    Progress progress;
    const auto check = checkStore(*store, progress);
    QVERIFY_RESULT(check);
    QVERIFY(check->isSound());
    QCOMPARE(store->value(u"PRAGMA journal_mode"_s)->toString(), u"wal"_s);
    QVERIFY(
        store->value(u"SELECT name FROM sqlite_schema WHERE name = 'contact_key'"_s)->isValid());
}

QTEST_GUILESS_MAIN(ImportCrashTest)

#include "tst_importcrash.moc"
