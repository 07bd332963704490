// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/listorigin.h"

#include <QtTest/QTest>

using namespace mailspace;
using namespace Qt::StringLiterals;

class ListOriginTest : public QObject
{
    Q_OBJECT

private slots:
    void aFileNameTellsWhatItTells_data();
    void aFileNameTellsWhatItTells();
};

void ListOriginTest::aFileNameTellsWhatItTells_data()
{
    using Kind = SmartlinkKind;
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("artist");
    QTest::addColumn<QString>("smartlink");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("all three") << u"nova-sky_summer-tour_tickets_2025-06-01.csv"_s << u"Nova Sky"_s
                               << u"summer tour"_s << Kind::Tickets;
    QTest::newRow("French") << u"Lune Fauve billetterie Olympia.csv"_s << u"Lune Fauve"_s
                            << u"Olympia"_s << Kind::Tickets;
    QTest::newRow("artist only") << u"/a/Nova Sky/novasky.csv"_s << u"Nova Sky"_s << QString()
                                 << Kind::Unknown;
    QTest::newRow("longest name") << u"sky high merch.csv"_s << u"Sky High"_s << QString()
                                  << Kind::Merch;
    QTest::newRow("inside a word") << u"skyline.csv"_s << QString() << QString() << Kind::Unknown;
    QTest::newRow("a program's") << u"audience_export_1a2b3c4d.zip"_s << QString() << QString()
                                 << Kind::Unknown;
    QTest::newRow("unknown words")
        << u"Autumn gathering.csv"_s << QString() << QString() << Kind::Unknown;
}

void ListOriginTest::aFileNameTellsWhatItTells()
{
    QFETCH(QString, name);
    const auto origin = originOf(name, {u"Sky"_s, u"Nova Sky"_s, u"Sky High"_s, u"Lune Fauve"_s});
    QTEST(origin.artist, "artist");
    QTEST(origin.smartlink, "smartlink");
    QTEST(origin.kind, "kind");
}

QTEST_GUILESS_MAIN(ListOriginTest)
#include "tst_listorigin.moc"
