// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/clidriver.h"
#include "tests/support/resultcheck.h"
#include "tests/support/temporarystore.h"
#include "ui/import/importdialog.h"

#include <QtCore/QDir>
#include <QtCore/QSettings>
#include <QtTest/QTest>

using namespace mailspace;
using namespace Qt::StringLiterals;

namespace {

const QString artist = u"Lune Fauve"_s;

/// Who is in the store and what counts of them, a line each.
QStringList people(Database &database)
{
    auto rows = TemporaryStore::require(database.run(uR"(
        SELECT c.email, c.name, c.city, m.state, m.since, m.interactions, m.amount_cents
        FROM contact c LEFT JOIN membership m ON m.contact_id = c.id
        ORDER BY c.email)"_s));
    QStringList lines;
    while (rows.next()) {
        QStringList cells;
        for (int i = 0; i < 7; ++i) {
            cells += rows.value(i).toString();
        }
        lines += cells.join(u'|');
    }
    return lines;
}

void take(TemporaryStore &store, const std::vector<ImportPlan> &plans, Timestamp now)
{
    Progress progress;
    for (const auto &plan : plans) {
        TemporaryStore::require(Importer(store.database(), now).run(plan, progress));
    }
}

} // namespace

/// Every list of tests/data, whatever system wrote it: the same people whichever way it is
/// imported, and nothing new when it comes once more.
class FixtureListsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void windowAndCommandLineGiveTheSamePeople_data() { lists(); }
    void windowAndCommandLineGiveTheSamePeople();
    void importingTwiceChangesNothing_data() { lists(); }
    void importingTwiceChangesNothing();

private:
    static void lists();

    QTemporaryDir m_settings;
};

void FixtureListsTest::initTestCase()
{
    QCoreApplication::setOrganizationName(u"test"_s);
    QCoreApplication::setApplicationName(u"tst_fixturelists"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
}

void FixtureListsTest::lists()
{
    QTest::addColumn<QString>("path");
    for (const auto &root : {u"/formats"_s, u"/csv"_s}) {
        const QDir data(QStringLiteral(MAILSPACE_TEST_DATA) + root);
        for (const auto &folder : data.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            const QDir lists(data.filePath(folder));
            for (const auto &name : lists.entryList(QDir::Files)) {
                const auto path = lists.filePath(name);
                if (!name.endsWith(u".expected"_s) && planImports({.path = path})) {
                    QTest::newRow(qPrintable(folder + u'/' + name)) << path;
                }
            }
        }
    }
}

void FixtureListsTest::windowAndCommandLineGiveTheSamePeople()
{
    QFETCH(QString, path);
    TemporaryStore direct;
    const auto plans = planImports({.path = path, .profile = direct.profile(artist)});
    QVERIFY_RESULT(plans);
    take(direct, *plans, currentTimestamp());
    const auto expected = people(direct.database());
    QVERIFY(!expected.isEmpty());

    TemporaryStore window;
    const auto profile = window.profile(artist);
    const auto artists = TemporaryStore::require(ProfileStore(window.database()).glance()).profiles;
    ImportDialog dialog(window.path(), artists, profile);
    dialog.addFiles({path});
    QTRY_VERIFY(dialog.isReady());
    std::vector<ImportPlan> jobs;
    for (const auto &job : dialog.jobs()) {
        jobs.push_back(job.plan);
        jobs.back().profile = profile; // a file's name may look like an artist's
    }
    take(window, jobs, currentTimestamp());

    const CliDriver cli;
    QCOMPARE(cli.run({u"init"_s}).code, 0);
    QCOMPARE(cli.run({u"profile"_s, u"add"_s, artist}).code, 0);
    QCOMPARE(cli.run({u"import"_s, u"--profile"_s, artist, path}).code, 0);
    auto store = Database::open(cli.path(u"s.mailspace"_s));
    QVERIFY_RESULT(store);

    // A "no" without a moment counts from its import on, which differs by an instant.
    const auto withoutInstants = [](QStringList lines) {
        for (auto &line : lines) {
            auto cells = line.split(u'|');
            if (cells.at(4).toLongLong() > TemporaryStore::now) {
                cells[4] = u"now"_s;
            }
            line = cells.join(u'|');
        }
        return lines;
    };
    QCOMPARE(withoutInstants(people(window.database())), withoutInstants(expected));
    QCOMPARE(withoutInstants(people(*store)), withoutInstants(expected));
}

void FixtureListsTest::importingTwiceChangesNothing()
{
    QFETCH(QString, path);
    TemporaryStore store;
    const auto plans = planImports({.path = path, .profile = store.profile(artist)});
    QVERIFY_RESULT(plans);
    // After every date of the lists: one in the future counts as the moment of import (rule 4).
    constexpr Timestamp now = 1'900'000'000'000;
    take(store, *plans, now);
    const auto before = people(store.database());
    take(store, *plans, now + 1);
    QCOMPARE(people(store.database()), before);
    // Also where the bytes differ, so that each row is looked at again.
    auto again = *plans;
    for (auto &plan : again) {
        plan.file.fingerprint += "x";
    }
    take(store, again, now + 2);
    QCOMPARE(people(store.database()), before);
}

QTEST_MAIN(FixtureListsTest)

#include "tst_fixturelists.moc"
