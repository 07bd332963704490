// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/temporarystore.h"

#include <QtCore/QDir>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtGui/QImage>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace {

struct Outcome
{
    int code = -1;
    QByteArray out;
    QByteArray err;
};

/// Runs a program of ours as on a machine without any display.
Outcome run(const QString &program, const QStringList &words)
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const auto &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s}) {
        environment.remove(name);
    }
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(MAILSPACE_BIN) + u'/' + program, words);
    if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit) {
        return {};
    }
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

const QByteArray fans = "email,name,smartlink,kind,date,amount,consent,consent date\n"
                        "ana@example.com,Ana,Tour,Tickets,2026-05-01,45,yes,2026-05-01\n"
                        "ben@example.com,Ben,Shop,Merch,2026-04-01,20,,\n"
                        "cat@example.com,Cat,Song,New listeners,2026-03-01,,yes,2026-03-01\n";

} // namespace

/// Charts as files, from the command line and without a display.
class ChartFilesTest : public QObject
{
    Q_OBJECT

private slots:
    void everyChartBecomesAFile_data();
    void everyChartBecomesAFile();
    void chartsOfOneArtistAreOfThatArtist();
    void whatCannotBeDrawnIsSaidSo_data();
    void whatCannotBeDrawnIsSaidSo();
};

void ChartFilesTest::everyChartBecomesAFile_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("magic");
    QTest::newRow("png") << u"png"_s << QByteArray("\x89PNG");
    QTest::newRow("svg") << u"svg"_s << QByteArray("<?xml");
    QTest::newRow("pdf") << u"pdf"_s << QByteArray("%PDF");
}

void ChartFilesTest::everyChartBecomesAFile()
{
    QFETCH(const QString, format);
    QFETCH(const QByteArray, magic);
    TemporaryStore store;
    store.import(u"Nova Sky"_s, fans);
    const auto folder = store.filePath(u"charts/of today"_s);
    const auto done = run(u"mailspace-cli"_s,
                          {u"--store"_s, store.path(), u"charts"_s, u"--json"_s, u"--format"_s,
                           format, u"--out"_s, folder});
    QVERIFY2(done.code == 0, done.err.constData());
    const auto files = QJsonDocument::fromJson(done.out).object()[u"files"_s].toArray();
    QStringList names;
    for (const auto each : files) {
        names += QFileInfo(each.toString()).completeBaseName();
        QFile file(each.toString());
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(each.toString()));
        QVERIFY(file.read(8).startsWith(magic));
        QVERIFY(file.size() > 1000);
    }
    QCOMPARE(names,
             (QStringList{u"top-fans"_s, u"levels"_s, u"rfm"_s, u"concentration"_s, u"breadth"_s,
                          u"growth"_s, u"growth-by-week"_s, u"smartlinks"_s, u"who-stays"_s,
                          u"ask-in-person"_s}));
}

void ChartFilesTest::chartsOfOneArtistAreOfThatArtist()
{
    TemporaryStore store;
    store.import(u"Nova Sky"_s, fans);
    store.import(u"The Tides"_s, "email,kind,date\ndan@example.com,Emails,2026-05-01\n");
    QList<QImage> pictures;
    for (const auto &artist : {u"Nova Sky"_s, u"The Tides"_s}) {
        const auto folder = store.filePath(artist);
        const auto done
            = run(u"mailspace"_s,
                  {u"--store"_s, store.path(), u"--charts"_s, folder, u"--profile"_s, artist});
        QVERIFY2(done.code == 0, done.err.constData());
        pictures += QImage(QDir(folder).filePath(u"top-fans.png"_s));
        QCOMPARE(pictures.last().size(), QSize(2200, 1400));
    }
    QVERIFY(pictures[0] != pictures[1]);
}

void ChartFilesTest::whatCannotBeDrawnIsSaidSo_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("code");
    QTest::newRow("nobody yet") << QStringList{u"--out"_s, u"charts"_s} << 1;
    QTest::newRow("no such artist")
        << QStringList{u"--out"_s, u"charts"_s, u"--profile"_s, u"Nobody"_s} << 1;
    QTest::newRow("no such format")
        << QStringList{u"--out"_s, u"charts"_s, u"--format"_s, u"bmp"_s} << 1;
    QTest::newRow("no folder") << QStringList{} << 2;
}

void ChartFilesTest::whatCannotBeDrawnIsSaidSo()
{
    QFETCH(const QStringList, words);
    QFETCH(const int, code);
    TemporaryStore store;
    const auto done
        = run(u"mailspace-cli"_s, QStringList{u"--store"_s, store.path(), u"charts"_s} + words);
    QCOMPARE(done.code, code);
    QVERIFY(!done.err.trimmed().isEmpty());
}

QTEST_GUILESS_MAIN(ChartFilesTest)
#include "tst_chartfiles.moc"
