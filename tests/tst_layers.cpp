// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr int longestFile = 500;
const QStringList layers{u"app"_s, u"core"_s, u"ui"_s, u"tests"_s};
const QString licence = u"// SPDX-FileCopyrightText: Mail Space contributors\n"
                        "// SPDX-License-Identifier: GPL-3.0-or-later\n"_s;

/// What no line of the files under `where` may contain, except in the files named `exempt`.
struct Rule
{
    QString name;
    QRegularExpression where;
    QRegularExpression forbidden;
    QStringList exempt = {};
};

QRegularExpression pattern(const QString &text)
{
    return QRegularExpression(text);
}

const std::vector<Rule> &rules()
{
    static const std::vector<Rule> all{
        {u"core knows neither ui nor app"_s, pattern(u"^core/"_s), pattern(u"[\"<](ui|app)/"_s)},
        {u"ui does not know app"_s, pattern(u"^ui/"_s), pattern(u"[\"<]app/"_s)},
        {u"nothing looks at tests"_s, pattern(u"^(app|core|ui)/"_s), pattern(u"[\"<]tests/"_s)},
        {u"SQL is in core only"_s, pattern(u"^(app|ui)/"_s),
         pattern(u"QSqlQuery|SELECT |INSERT |UPDATE .* SET|DELETE FROM"_s)},
        {u"core has no screen"_s, pattern(u"^core/"_s),
         pattern(u"\\b(processEvents|qFatal|QMessageBox|QWidget|QApplication)\\b"_s)},
        {u"ui neither spins the event loop nor makes threads"_s, pattern(u"^ui/"_s),
         pattern(u"\\b(processEvents|QThread)\\b"_s)},
        {u"columns are named, not starred"_s, pattern(u"^(app|core|ui)/"_s),
         pattern(u"SELECT \\*"_s)},
        {u"the raw handle stays in the store"_s,
         pattern(u"^(app|core|ui)/"_s),
         pattern(u"#include [\"<]sqlite3\\.h"_s),
         {u"core/store/backup.cpp"_s, u"core/store/bulkrows.cpp"_s,
          u"core/store/bulkstatement.cpp"_s, u"core/store/database.cpp"_s,
          u"core/store/foreignkeypause.cpp"_s, u"core/store/queryfunctions.cpp"_s}},
    };
    return all;
}

/// Everything that is wrong with a file, one "path:line: rule" each.
QStringList faultsOf(const QString &path, const QString &text)
{
    const QStringList lines = text.split(u'\n');
    QStringList faults;
    for (const Rule &rule : rules()) {
        if (!rule.where.match(path).hasMatch() || rule.exempt.contains(path)) {
            continue;
        }
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (rule.forbidden.match(lines[i]).hasMatch()) {
                faults << path + u':' + QString::number(i + 1) + u": "_s + rule.name;
            }
        }
    }
    if (path.endsWith(u".sql"_s)) {
        return faults;
    }
    if (text.count(u'\n') > longestFile) {
        faults << path + u": longer than 500 lines"_s;
    }
    if (!text.startsWith(licence)) {
        faults << path + u":1: the two SPDX lines are missing"_s;
    }
    return faults;
}

/// The paths of all sources, from the root of the project.
QStringList sources()
{
    const QDir root(QString::fromUtf8(MAILSPACE_SOURCES));
    QStringList paths;
    for (const QString &layer : layers) {
        QDirIterator files(root.filePath(layer), {u"*.cpp"_s, u"*.h"_s, u"*.sql"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            paths << root.relativeFilePath(files.next());
        }
    }
    return paths;
}

} // namespace

/// Holds the sources to the rules of the layers.
class TestLayers : public QObject
{
    Q_OBJECT

private slots:
    void everyLayerIsLookedAt();
    void sourceKeepsTheRules_data();
    void sourceKeepsTheRules();
    void brokenRuleIsNoticed_data();
    void brokenRuleIsNoticed();
    void harmlessLineIsNot_data();
    void harmlessLineIsNot();
};

void TestLayers::everyLayerIsLookedAt()
{
    const QStringList paths = sources();
    for (const QString &layer : layers) {
        QVERIFY2(paths.filter(layer + u'/').size() > 1, qPrintable(layer));
    }
}

void TestLayers::sourceKeepsTheRules_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &path : sources()) {
        QTest::newRow(qPrintable(path)) << path;
    }
}

void TestLayers::sourceKeepsTheRules()
{
    QFETCH(const QString, path);
    QFile file(QDir(QString::fromUtf8(MAILSPACE_SOURCES)).filePath(path));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList faults = faultsOf(path, QString::fromUtf8(file.readAll()));
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestLayers::brokenRuleIsNoticed_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &path, const QString &line) {
        QTest::newRow(name) << path << licence + line + u'\n';
    };
    const QString core = u"core/contacts/contact.cpp"_s;
    const QString ui = u"ui/mainwindow.cpp"_s;
    const QString app = u"app/main.cpp"_s;
    row("core includes ui", core, u"#include \"ui/task.h\""_s);
    row("core includes app", core, u"#include \"app/cli/commands.h\""_s);
    row("ui includes app", ui, u"#include \"app/cli/commands.h\""_s);
    row("core includes a test", core, u"#include \"tests/support/fans.h\""_s);
    row("query in ui", ui, u"QSqlQuery query;"_s);
    row("select in ui", ui, u"run(\"SELECT id FROM contact\")"_s);
    row("insert in app", app, u"run(\"INSERT INTO profile\")"_s);
    row("update in app", app, u"run(\"UPDATE profile SET name = 1\")"_s);
    row("delete in ui", ui, u"run(\"DELETE FROM profile\")"_s);
    row("event loop in core", core, u"QCoreApplication::processEvents();"_s);
    row("fatal in core", core, u"qFatal(\"no\");"_s);
    row("message box in core", core, u"QMessageBox box;"_s);
    row("widget in core", core, u"class QWidget;"_s);
    row("application in core", core, u"#include <QApplication>"_s);
    row("event loop in ui", ui, u"qApp->processEvents();"_s);
    row("thread in ui", ui, u"QThread thread;"_s);
    row("star in core", core, u"SELECT * FROM contact"_s);
    row("star in a migration", u"core/store/migrations/0002_more.sql"_s, u"SELECT * FROM a"_s);
    row("raw handle in core", core, u"#include <sqlite3.h>"_s);
    row("raw handle in ui", ui, u"#include \"sqlite3.h\""_s);
    row("too long", core, QString(longestFile - 2, u'\n'));
    row("too long a test", u"tests/core/tst_contact.cpp"_s, QString(longestFile - 2, u'\n'));
    QTest::newRow("no licence") << core << u"#pragma once\n"_s;
    QTest::newRow("another licence") << core << QString(licence).replace(u"GPL"_s, u"LGPL"_s);
}

void TestLayers::brokenRuleIsNoticed()
{
    QFETCH(const QString, path);
    QFETCH(const QString, text);
    QCOMPARE(faultsOf(path, text).size(), 1);
}

void TestLayers::harmlessLineIsNot_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &path, const QString &line) {
        QTest::newRow(name) << path << licence + line + u'\n';
    };
    row("ui includes core", u"ui/task.h"_s, u"#include \"core/result.h\""_s);
    row("app includes ui", u"app/main.cpp"_s, u"#include \"ui/mainwindow.h\""_s);
    row("test includes ui", u"tests/ui/tst_task.cpp"_s, u"#include \"ui/task.h\""_s);
    row("select in core", u"core/contacts/contactstore.cpp"_s, u"SELECT id FROM contact"_s);
    row("core application", u"core/log.cpp"_s, u"#include <QtCore/QCoreApplication>"_s);
    row("thread pool in ui", u"ui/task.h"_s, u"QThreadPool::globalInstance();"_s);
    row("raw handle in the store", u"core/store/database.cpp"_s, u"#include <sqlite3.h>"_s);
    row("just long enough", u"core/log.cpp"_s, QString(longestFile - 3, u'\n'));
    QTest::newRow("migration without licence")
        << u"core/store/migrations/0001_initial.sql"_s << u"CREATE TABLE a (b) STRICT;\n"_s;
}

void TestLayers::harmlessLineIsNot()
{
    QFETCH(const QString, path);
    QFETCH(const QString, text);
    QCOMPARE(faultsOf(path, text), QStringList());
}

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
