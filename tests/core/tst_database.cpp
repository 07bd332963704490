// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/consent/storecheck.h"
#include "core/store/backup.h"
#include "core/store/database.h"
#include "core/store/migrations.h"
#include "core/store/transaction.h"
#include "tests/support/resultcheck.h"
#include "tests/support/temporarystore.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>

using namespace mailspace;
using namespace Qt::StringLiterals;

class DatabaseTest : public QObject
{
    Q_OBJECT

private slots:
    void whatIsNoStoreIsRefusedAndUntouched_data();
    void whatIsNoStoreIsRefusedAndUntouched();
    void aStoreOfANewerProgramIsRefusedByName();
    void aDamagedStoreIsFound();
    void anExistingFileIsNeverCreatedAnew();
    void onlyTheOwnerReadsTheStore();
    void everyConnectionHasTheSafeSettings();
    void theLedgerIsAppendOnly_data();
    void theLedgerIsAppendOnly();
    void anErasureMayDeleteFromTheLedger();
    void aTransactionThatIsNotCommittedLeavesNothing();
    void aFailedStepLeavesVersionAndTablesAsTheyWere();
    void anOldStoreIsBackedUpBeforeItIsChanged();
    void shippedMigrationsNeverChange();
    void aStoreOfEveryShippedVersionBecomesLikeANewOne_data();
    void aStoreOfEveryShippedVersionBecomesLikeANewOne();
    void anOldStoreStillKnowsWhoStoodOnWhichList();
    void anAddressBelongsToOneContact();
    void errorsHoldNoValues();
    void aBackupIsASoundStore();
    void oldBackupsAreThinnedOut();
};

void DatabaseTest::whatIsNoStoreIsRefusedAndUntouched_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("missing") << QByteArray();
    QTest::newRow("text") << QByteArray("email\nana@example.com\n");
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("foreign database") << QByteArray("SQL");
}

void DatabaseTest::whatIsNoStoreIsRefusedAndUntouched()
{
    QFETCH(QByteArray, content);
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"x.mailspace"_s);
    if (content == "SQL") {
        auto foreign = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"foreign"_s);
        foreign.setDatabaseName(path);
        QVERIFY(foreign.open());
        QVERIFY(QSqlQuery(foreign).exec(u"CREATE TABLE song (title TEXT)"_s));
        foreign.close();
    } else if (!content.isNull()) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    const auto read = [&] {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const auto before = read();
    const auto opened = Database::open(path);
    QVERIFY(!opened);
    QVERIFY2(opened.error().message.contains(QDir::toNativeSeparators(path)),
             qPrintable(opened.error().message));
    QCOMPARE(read(), before);
    QVERIFY(!Database::open(folder.path())); // a folder
}

void DatabaseTest::aStoreOfANewerProgramIsRefusedByName()
{
    TemporaryStore store;
    QVERIFY_RESULT(store.database().runScript("PRAGMA user_version = 999"));
    const auto opened = Database::open(store.path());
    QVERIFY(!opened);
    QVERIFY(opened.error().message.contains(u"newer"_s));
    QVERIFY(opened.error().message.contains(u"test.mailspace"_s));
}

void DatabaseTest::aDamagedStoreIsFound()
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"damaged.mailspace"_s);
    {
        TemporaryStore store;
        QByteArray list("email\n");
        for (int i = 0; i < 20'000; ++i) { // so that the middle is no page of the schema
            list += "fan" + QByteArray::number(i) + "@example.com\n";
        }
        store.import(u"Nova Sky"_s, list);
        QVERIFY_RESULT(store.database().verifyPages());
        QVERIFY_RESULT(backUp(store.database(), path));
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(file.size() / 2));
    QCOMPARE(file.write(QByteArray(16'384, '\x5a')), 16'384);
    file.close();
    // Where the damage met what opening reads, it is found even sooner.
    auto opened = Database::open(path);
    const auto verified = opened ? opened->verifyPages() : Result<>(failed(opened));
    QVERIFY(!verified);
    QVERIFY(verified.error().message.contains(u"damaged.mailspace"_s));
}

void DatabaseTest::anExistingFileIsNeverCreatedAnew()
{
    TemporaryStore store;
    store.profile(u"Nova Sky"_s);
    QVERIFY(!Database::open(store.path(), Database::Mode::Create));
    const auto folder = QFileInfo(store.path()).path();
    QVERIFY(!Database::open(folder + u"/no/such/folder.mailspace"_s, Database::Mode::Create));
}

void DatabaseTest::onlyTheOwnerReadsTheStore()
{
    const TemporaryStore store;
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther
        | QFileDevice::WriteOther;
    for (const auto *suffix : {"", "-wal", "-shm"}) {
        const QFileInfo file(store.path() + QLatin1String(suffix));
        QVERIFY(file.exists());
        QVERIFY(!(file.permissions() & others));
    }
}

void DatabaseTest::everyConnectionHasTheSafeSettings()
{
    TemporaryStore store;
    auto second = Database::open(store.path());
    QVERIFY_RESULT(second);
    for (auto *database : {&store.database(), &*second}) {
        const std::pair<QString, QString> settings[]
            = {{u"foreign_keys"_s, u"1"_s},    {u"journal_mode"_s, u"wal"_s},
               {u"synchronous"_s, u"2"_s},     {u"trusted_schema"_s, u"0"_s},
               {u"cell_size_check"_s, u"1"_s}, {u"busy_timeout"_s, u"10000"_s}};
        for (const auto &[name, expected] : settings) {
            const auto value = database->value(u"PRAGMA "_s + name);
            QVERIFY_RESULT(value);
            QCOMPARE(value->toString(), expected);
        }
        QVERIFY(!database->runScript("PRAGMA writable_schema = ON; DELETE FROM sqlite_schema"));
    }
}

void DatabaseTest::theLedgerIsAppendOnly_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("update") << u"UPDATE consent_event SET kind = 1"_s;
    QTest::newRow("delete") << u"DELETE FROM consent_event"_s;
    QTest::newRow("replace") << u"REPLACE INTO consent_event SELECT * FROM consent_event"_s;
}

void DatabaseTest::theLedgerIsAppendOnly()
{
    QFETCH(QString, sql);
    TemporaryStore store;
    store.enter(u"ana@example.com"_s, ConsentKind::Withdrawn, u"Nova Sky"_s);
    QVERIFY(!store.database().run(sql));
    QCOMPARE(store.state(u"Nova Sky"_s, u"ana@example.com"_s), u"withdrawn"_s);
}

void DatabaseTest::anErasureMayDeleteFromTheLedger()
{
    TemporaryStore store;
    store.enter(u"ana@example.com"_s, ConsentKind::Withdrawn, u"Nova Sky"_s);
    store.enter(u"bea@example.com"_s, ConsentKind::Withdrawn, u"Nova Sky"_s);
    QVERIFY_RESULT(store.database().run(u"INSERT INTO erasing VALUES (1)"_s));
    QVERIFY_RESULT(store.database().run(u"DELETE FROM consent_event WHERE contact_id = 1"_s));
    QVERIFY(!store.database().run(u"DELETE FROM consent_event WHERE contact_id = 2"_s));
}

void DatabaseTest::aTransactionThatIsNotCommittedLeavesNothing()
{
    TemporaryStore store;
    {
        const auto transaction = Transaction::begin(store.database());
        QVERIFY_RESULT(transaction);
        store.profile(u"Nova Sky"_s);
    }
    QVERIFY(!ProfileStore(store.database()).find(u"Nova Sky"_s));
    {
        auto transaction = Transaction::begin(store.database());
        QVERIFY_RESULT(transaction);
        store.profile(u"Nova Sky"_s);
        QVERIFY_RESULT(transaction->commit());
    }
    QVERIFY(ProfileStore(store.database()).find(u"Nova Sky"_s));
}

void DatabaseTest::aFailedStepLeavesVersionAndTablesAsTheyWere()
{
    TemporaryStore store;
    auto &database = store.database();
    const auto version = database.schemaVersion();
    const auto schema = database.value(u"SELECT group_concat(sql) FROM sqlite_schema"_s);
    const QByteArray brokenScripts[]
        = {"CREATE TABLE fine (a); CREATE TABLE profile (b);", "CREATE TABLE fine (a); nonsense;",
           "CREATE TABLE fine (a); INSERT INTO listing VALUES (77, 78, 79);"};
    for (const auto &script : brokenScripts) {
        auto steps = shippedMigrations();
        steps.push_back({u"broken"_s, script});
        const auto migrated = migrate(database, steps);
        QVERIFY(!migrated);
        QCOMPARE(database.schemaVersion(), version);
        QCOMPARE(database.value(u"SELECT group_concat(sql) FROM sqlite_schema"_s)->toString(),
                 schema->toString());
        QCOMPARE(database.value(u"PRAGMA foreign_keys"_s)->toInt(), 1);
    }
}

void DatabaseTest::anOldStoreIsBackedUpBeforeItIsChanged()
{
    TemporaryStore store;
    store.profile(u"Nova Sky"_s);
    auto steps = shippedMigrations();
    // A pattern of LIKE must reach SQLite as it stands.
    steps.push_back({u"next"_s,
                     "CREATE TABLE next (a); CREATE TRIGGER t AFTER INSERT ON next "
                     "BEGIN SELECT 1 WHERE NEW.a LIKE '%1%'; SELECT 2; END;"});
    QVERIFY_RESULT(migrate(store.database(), steps));
    QCOMPARE(store.database().schemaVersion(), int(steps.size()));
    const QDir backups(QFileInfo(store.path()).path() + u"/backups"_s);
    const auto copies = backups.entryList(QDir::Files);
    QCOMPARE(copies.size(), 1);
    auto copy = Database::open(backups.filePath(copies.front()));
    QVERIFY_RESULT(copy);
    QCOMPARE(copy->schemaVersion(), int(shippedMigrations().size()));
    QVERIFY(ProfileStore(*copy).find(u"Nova Sky"_s));
}

void DatabaseTest::shippedMigrationsNeverChange()
{
    // A new step adds a line; no line is ever edited once a version is out.
    const QList<std::pair<QString, QByteArray>> shipped{
        {u"0001_initial.sql"_s, "8f9af0240eb73e0cb434ba90edd5e65f4240a82715a3602d38c7e23da18ec52e"},
        {u"0002_undo_and_erasure.sql"_s,
         "c0b10f81cf47e34f6f5e3c03554f32a356a9d63b131623ae1669933811bf902f"},
        {u"0003_handover_deltas.sql"_s,
         "d1ad722da92cabb5af7f3e1ff6018b1bdd774eaac4679ab513c1d6cf59b755c4"},
        {u"0004_fan_recipes.sql"_s,
         "8b95aec8b8d4e4964f186b77885c14b02cdc5bbb30d65f2409c6cfb127c3c20b"},
        {u"0005_column_mappings.sql"_s,
         "156fa98ca44d6eb585b19d95e28ff21494c2112938ef15d754926181dbd463e8"},
        {u"0006_contact_edits.sql"_s,
         "f630691e173cd98a9fc80dd2331c33f7d48a31dddadb32f60102f3683ce2c2c5"},
        {u"0007_wordings.sql"_s,
         "5d670ec4c8858c1b66caf59935f3b5d291cfef36f96917450772dc45e65ed2b4"},
        {u"0008_repaired_addresses.sql"_s,
         "70eca2fcb3c2fe95af595ef86c98c14e8bf909681cf53d81702e765d2c319bcd"},
        {u"0009_audiences.sql"_s,
         "037afb53b4c5bb38adbdc023862c4baaa7b71ff2b901e32873ece42f9c21339b"},
        {u"0010_listing_runs.sql"_s,
         "307875cbc18ef72b65006718b4c3b503b843870313f5227f73fa4980fdbc44e1"},
        {u"0011_merged_people.sql"_s,
         "ee3001e1c432257884693487359c5f58f6a8dd9ed104ac2a325642e6ed8b91eb"},
        {u"0012_complete_lists.sql"_s,
         "7728288c3bb612292d26a7681b990932443eb8c35443f58054a2c4d319bbbdf6"},
        {u"0013_smaller_indexes.sql"_s,
         "daa083cb295c210ee7068ae84448e72484e587268845ea69a710ebf15bf60229"},
    };
    const auto steps = shippedMigrations();
    QCOMPARE(steps.size(), std::size_t(shipped.size()));
    for (qsizetype i = 0; i < shipped.size(); ++i) {
        QCOMPARE(steps[std::size_t(i)].name, shipped[i].first);
        QCOMPARE(QCryptographicHash::hash(steps[std::size_t(i)].script, QCryptographicHash::Sha256)
                     .toHex(),
                 shipped[i].second);
    }
}

void DatabaseTest::aStoreOfEveryShippedVersionBecomesLikeANewOne_data()
{
    QTest::addColumn<QString>("name");
    const QDir folder(QStringLiteral(MAILSPACE_TEST_DATA) + u"/stores"_s);
    const auto names = folder.entryList({u"v*.db"_s}, QDir::Files);
    QVERIFY(!names.isEmpty());
    for (const auto &name : names) {
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }
}

void DatabaseTest::aStoreOfEveryShippedVersionBecomesLikeANewOne()
{
    QFETCH(QString, name);
    TemporaryStore fresh;
    const auto path = fresh.filePath(u"old.mailspace"_s);
    QVERIFY(QFile::copy(name, path));
    QVERIFY(QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner));
    auto upgraded = Database::open(path);
    QVERIFY_RESULT(upgraded);
    QVERIFY_RESULT(upgraded->verifyPages());
    QCOMPARE(upgraded->schemaVersion(), fresh.database().schemaVersion());
    const auto schema = u"SELECT group_concat(sql, ';') FROM "
                        "(SELECT sql FROM sqlite_schema ORDER BY type, name)"_s;
    QCOMPARE(upgraded->value(schema)->toString(), fresh.database().value(schema)->toString());
    Progress progress;
    const auto check = checkStore(*upgraded, progress);
    QVERIFY_RESULT(check);
    QVERIFY(check->isSound());
    QVERIFY(check->contacts > 0);
}

void DatabaseTest::anOldStoreStillKnowsWhoStoodOnWhichList()
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"old.mailspace"_s);
    QVERIFY(QFile::copy(QStringLiteral(MAILSPACE_TEST_DATA) + u"/stores/v9.db"_s, path));
    QVERIFY(QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner));
    const auto listings = u"SELECT group_concat(contact_id || ' ' || import_id || ' ' || row, ',') "
                          "FROM (SELECT contact_id, import_id, row FROM listing "
                          "ORDER BY contact_id, import_id)"_s;
    QString before;
    {
        auto old = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"old"_s);
        old.setDatabaseName(path);
        QVERIFY(old.open());
        QSqlQuery query(listings, old);
        QVERIFY(query.next());
        before = query.value(0).toString();
    }
    QSqlDatabase::removeDatabase(u"old"_s);
    QVERIFY(before.count(u',') > 90);
    auto upgraded = Database::open(path);
    QVERIFY_RESULT(upgraded);
    QCOMPARE(upgraded->value(listings)->toString(), before);
    // Runs, not rows.
    QVERIFY(upgraded->value(u"SELECT count(*) FROM listing_run"_s)->toInt() < before.count(u','));
}

void DatabaseTest::anAddressBelongsToOneContact()
{
    TemporaryStore store;
    store.import(u"Nova Sky"_s, "email\nana@example.com\n");
    auto &database = store.database();
    const auto insert = [&](const QString &email) {
        return database.run(u"INSERT INTO contact (email) VALUES (:email)"_s,
                            {{u":email"_s, email}});
    };
    QVERIFY(!insert(u"Ana@Example.com"_s));
    QVERIFY_RESULT(insert(u"ana+news@example.com"_s));
    Progress progress;
    QVERIFY(TemporaryStore::require(checkStore(database, progress)).isSound());
    // As if a load without the trigger had gone wrong.
    QVERIFY_RESULT(database.runScript("DROP TRIGGER contact_address_is_unique"));
    QVERIFY_RESULT(insert(u"ANA@example.com"_s));
    QCOMPARE(TemporaryStore::require(checkStore(database, progress)).doubledAddresses, 2);
}

void DatabaseTest::errorsHoldNoValues()
{
    TemporaryStore store;
    store.import(u"Nova Sky"_s, "email\nana@example.com\n");
    const auto clash = store.database().run(u"INSERT INTO contact (email) VALUES (:email)"_s,
                                            {{u":email"_s, u"ANA@example.com"_s}});
    QVERIFY(!clash);
    QVERIFY(!clash.error().message.contains(u"example.com"_s));
}

void DatabaseTest::aBackupIsASoundStore()
{
    TemporaryStore store;
    store.import(u"Nova Sky"_s, "email,newsletter\nana@example.com,yes\n");
    const auto path = store.filePath(u"copy.mailspace"_s);
    QVERIFY_RESULT(backUp(store.database(), path));
    auto copy = Database::open(path);
    QVERIFY_RESULT(copy);
    QCOMPARE(ContactStore(*copy).count({.optedInOnly = true}).value(), 1);
    QVERIFY(!backUp(store.database(), path)); // never over an existing file
    QVERIFY(!backUp(store.database(), store.filePath(u"no/folder.mailspace"_s)));
}

void DatabaseTest::oldBackupsAreThinnedOut()
{
    TemporaryStore store;
    QString newest;
    for (int i = 0; i < 13; ++i) {
        const auto copy = backUpBefore(store.database(), u"test"_s);
        QVERIFY_RESULT(copy);
        newest = *copy;
    }
    const QDir folder(QFileInfo(newest).path());
    QCOMPARE(folder.entryList({u"*.mailspace"_s}, QDir::Files).size(), 10);
    QVERIFY(QFileInfo::exists(newest));
}

QTEST_GUILESS_MAIN(DatabaseTest)

#include "tst_database.moc"
