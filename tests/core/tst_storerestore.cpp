// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/storerestore.h"

#include "core/consent/erasure.h"
#include "core/consent/storecheck.h"
#include "core/export/exporter.h"
#include "core/store/backup.h"
#include "tests/support/resultcheck.h"
#include "tests/support/temporarystore.h"

#include <QtCore/QDir>
#include <QtTest/QTest>

using namespace mailspace;
using namespace Qt::StringLiterals;

namespace {

const QString artist = u"Nova Sky"_s;
const QString ana = u"ana@example.com"_s;
const QString bea = u"bea@example.com"_s;
const QString cleo = u"cleo@example.com"_s;
constexpr auto now = TemporaryStore::now;
constexpr auto dayMs = 86'400'000LL;

/// A store in a folder of its own, closed between the steps as restoring wants it.
class Place
{
public:
    QString path(const QString &name = u"fans.mailspace"_s) const
    {
        return m_folder.filePath(name);
    }

    Database open() const { return TemporaryStore::require(Database::open(path())); }
    Result<RestoreReceipt> restore(const QString &backup) const
    {
        Progress progress;
        return restoreStore(path(), backup, now + 2 * dayMs, progress);
    }
    QStringList emails(const ContactQuery &query) const
    {
        auto database = open();
        QStringList all;
        TemporaryStore::require(
            ContactStore(database).forEach(query, [&all](const Contact &contact) {
                all += contact.email;
                return Result<>();
            }));
        all.sort();
        return all;
    }
    QStringList leftOvers() const
    {
        return QDir(m_folder.path()).entryList({u".restore*"_s}, QDir::AllEntries | QDir::Hidden);
    }

private:
    QTemporaryDir m_folder;
};

void fill(const Place &place)
{
    TemporaryStore store;
    store.import(artist,
                 "email,consent,consent date\n"
                 "ana@example.com,yes,2025-01-01\n"
                 "bea@example.com,yes,2025-01-01\n"
                 "cleo@example.com,yes,2025-01-01\n");
    TemporaryStore::require(backUp(store.database(), place.path()));
}

} // namespace

class StoreRestoreTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theBackupIsPutInPlaceAndThePresentStoreIsKept();
    void rule7AnErasureSinceTheBackupStaysDone();
    void rule7AnErasureThatTheBackupKnowsIsNotRepeated();
    void whoSaidNoSinceTheBackupStaysOut();
    void aBadBackupIsRefusedAndNothingChanges_data();
    void aBadBackupIsRefusedAndNothingChanges();
    void aStoreOpenElsewhereIsNotReplaced();
    void aDamagedStoreIsPutAside();

private:
    void makeBackup()
    {
        auto database = m_place->open();
        TemporaryStore::require(backUp(database, m_backup));
    }
    void addDan() const
    {
        auto database = m_place->open();
        TemporaryStore::require(enterConsent(
            database, {.email = u"dan@example.com"_s, .kind = ConsentKind::Bounced}, now + dayMs));
    }

    std::unique_ptr<Place> m_place;
    QString m_backup;
};

void StoreRestoreTest::init()
{
    m_place = std::make_unique<Place>();
    m_backup = m_place->path(u"copy.mailspace"_s);
    fill(*m_place);
    makeBackup();
}

void StoreRestoreTest::theBackupIsPutInPlaceAndThePresentStoreIsKept()
{
    {
        auto database = m_place->open();
        TemporaryStore::require(ProfileStore(database).add(u"The Tides"_s, now));
    }
    const auto restored = m_place->restore(m_backup);
    QVERIFY_RESULT(restored);
    QVERIFY(!restored->presentUnreadable);
    QCOMPARE(restored->erasedAgain + restored->noesKept, 0);
    QCOMPARE(m_place->emails({}), QStringList({ana, bea, cleo}));
    auto database = m_place->open();
    QVERIFY(!ProfileStore(database).find(u"The Tides"_s));
    auto kept = Database::open(restored->keptAs);
    QVERIFY_RESULT(kept);
    QVERIFY_RESULT(ProfileStore(*kept).find(u"The Tides"_s));
    QCOMPARE(m_place->leftOvers(), QStringList());
    QCOMPARE(QFile::permissions(m_place->path())
                 & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
             QFileDevice::Permissions());
}

void StoreRestoreTest::rule7AnErasureSinceTheBackupStaysDone()
{
    {
        auto database = m_place->open();
        TemporaryStore::require(erasePerson(database, ana, u"asked by letter"_s, now + dayMs));
    }
    const auto restored = m_place->restore(m_backup);
    QVERIFY_RESULT(restored);
    QCOMPARE(restored->erasedAgain, 1);
    QCOMPARE(m_place->emails({}), QStringList({bea, cleo}));
    auto database = m_place->open();
    auto row
        = TemporaryStore::require(database.run(u"SELECT erased_at, reason FROM suppression"_s));
    QVERIFY(row.next());
    QCOMPARE(row.value(0).toLongLong(), now + dayMs);
    QCOMPARE(row.value(1).toString(), u"asked by letter"_s);
    Progress progress;
    QVERIFY(checkStore(database, progress)->isSound());
}

void StoreRestoreTest::rule7AnErasureThatTheBackupKnowsIsNotRepeated()
{
    {
        auto database = m_place->open();
        TemporaryStore::require(erasePerson(database, ana, {}, now));
        TemporaryStore::require(
            enterConsent(database,
                         {.email = ana,
                          .kind = ConsentKind::Given,
                          .profile = TemporaryStore::require(ProfileStore(database).find(artist)),
                          .evidence = u"came back"_s},
                         now + dayMs));
    }
    QFile::remove(m_backup);
    makeBackup();
    const auto restored = m_place->restore(m_backup);
    QVERIFY_RESULT(restored);
    QCOMPARE(restored->erasedAgain, 0);
    QVERIFY(m_place->emails({}).contains(ana));
}

void StoreRestoreTest::whoSaidNoSinceTheBackupStaysOut()
{
    ProfileId tides = 0;
    {
        auto database = m_place->open();
        const auto nova = TemporaryStore::require(ProfileStore(database).find(artist));
        tides = TemporaryStore::require(ProfileStore(database).add(u"The Tides"_s, now));
        for (const auto &entry :
             {ConsentEntry{.email = ana, .kind = ConsentKind::Withdrawn, .profile = nova},
              ConsentEntry{.email = bea, .kind = ConsentKind::Complained},
              ConsentEntry{.email = cleo, .kind = ConsentKind::Withdrawn, .profile = tides}}) {
            TemporaryStore::require(enterConsent(database, entry, now + dayMs));
        }
    }
    const auto restored = m_place->restore(m_backup);
    QVERIFY_RESULT(restored);
    QCOMPARE(restored->noesKept, 3);
    auto database = m_place->open();
    const auto nova = TemporaryStore::require(ProfileStore(database).find(artist));
    QCOMPARE(m_place->emails({.profile = nova, .optedInOnly = true}), QStringList{cleo});
    QVERIFY_RESULT(ProfileStore(database).find(u"The Tides"_s));
}

void StoreRestoreTest::aBadBackupIsRefusedAndNothingChanges_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("words");
    QTest::newRow("missing") << u"missing"_s << u"There is no backup"_s;
    QTest::newRow("no store") << u"list"_s << u"is not a Mail Space store"_s;
    QTest::newRow("cut off") << u"cut"_s << u"copy.mailspace"_s;
    QTest::newRow("another store's") << u"foreign"_s << u"another store"_s;
    QTest::newRow("the store itself") << u"itself"_s << u"the store itself"_s;
}

void StoreRestoreTest::aBadBackupIsRefusedAndNothingChanges()
{
    QFETCH(QString, kind);
    QFETCH(QString, words);
    addDan();
    auto path = m_backup;
    QFile file(m_backup);
    if (kind == u"missing"_s) {
        QVERIFY(file.remove());
    } else if (kind == u"list"_s) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("email\nana@example.com\n");
    } else if (kind == u"cut"_s) {
        QVERIFY(file.resize(file.size() / 2));
    } else if (kind == u"foreign"_s) {
        QVERIFY(file.remove());
        const Place other;
        fill(other);
        QVERIFY(QFile::copy(other.path(), m_backup));
    } else {
        path = m_place->path();
    }
    file.close();
    const auto restored = m_place->restore(path);
    QVERIFY(!restored);
    QVERIFY2(restored.error().message.contains(words), qPrintable(restored.error().message));
    QVERIFY(!restored.error().message.contains(u".restore"_s));
    QCOMPARE(m_place->emails({}).size(), 4);
    QCOMPARE(m_place->leftOvers(), QStringList());
}

void StoreRestoreTest::aStoreOpenElsewhereIsNotReplaced()
{
    addDan();
    auto elsewhere = m_place->open();
    QVERIFY_RESULT(elsewhere.value(u"SELECT count(*) FROM contact"_s));
    const auto restored = m_place->restore(m_backup);
    QVERIFY(!restored);
    QVERIFY2(restored.error().message.contains(u"open in another"_s),
             qPrintable(restored.error().message));
    QCOMPARE(elsewhere.value(u"SELECT count(*) FROM contact"_s)->toInt(), 4);
}

void StoreRestoreTest::aDamagedStoreIsPutAside()
{
    QFile store(m_place->path());
    QVERIFY(store.open(QIODevice::ReadWrite));
    QVERIFY(store.seek(40'000));
    store.write(QByteArray(30'000, 'x'));
    store.close();
    const auto restored = m_place->restore(m_backup);
    QVERIFY_RESULT(restored);
    QVERIFY(restored->presentUnreadable);
    QVERIFY(QFile::exists(restored->keptAs));
    QCOMPARE(m_place->emails({}), QStringList({ana, bea, cleo}));
}

QTEST_GUILESS_MAIN(StoreRestoreTest)

#include "tst_storerestore.moc"
