// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/export/exportnames.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace mailspace;

class TestExportNames : public QObject
{
    Q_OBJECT

private slots:
    void namesTheArtistAndTheDay_data();
    void namesTheArtistAndTheDay();
    void neverTakesANameThatIsThere();
};

void TestExportNames::namesTheArtistAndTheDay_data()
{
    QTest::addColumn<QString>("artist");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << u"Nova Sky"_s << u"Nova Sky opt-in 2025-03-01.csv"_s;
    QTest::newRow("slashes") << u"AC/DC"_s << u"AC DC opt-in 2025-03-01.csv"_s;
    QTest::newRow("climbs out") << u"../../etc"_s << u"etc opt-in 2025-03-01.csv"_s;
    QTest::newRow("refused only") << u"???"_s << u"fans opt-in 2025-03-01.csv"_s;
    QTest::newRow("accents") << u"Éole & Cie"_s << u"Éole & Cie opt-in 2025-03-01.csv"_s;
}

void TestExportNames::namesTheArtistAndTheDay()
{
    QFETCH(QString, artist);
    QFETCH(QString, name);
    QCOMPARE(optInFileName(artist, QDate(2025, 3, 1)), name);
}

void TestExportNames::neverTakesANameThatIsThere()
{
    const QTemporaryDir folder;
    const auto touch = [](const QString &path) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
    };
    QCOMPARE(freePath(folder.path(), u"a b.csv"_s), folder.filePath(u"a b.csv"_s));
    touch(folder.filePath(u"a b.csv"_s));
    QCOMPARE(freePath(folder.path(), u"a b.csv"_s), folder.filePath(u"a b (2).csv"_s));
    touch(folder.filePath(u"a b (2).csv"_s));
    QCOMPARE(freePath(folder.path(), u"a b.csv"_s), folder.filePath(u"a b (3).csv"_s));
}

QTEST_GUILESS_MAIN(TestExportNames)
#include "tst_exportnames.moc"
