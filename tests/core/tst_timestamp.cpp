// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timestamp.h"

#include <QtTest/QTest>

using namespace mailspace;

class TimestampTest : public QObject
{
    Q_OBJECT

private slots:
    void isWrittenAsQtWritesIt_data();
    void isWrittenAsQtWritesIt();
};

void TimestampTest::isWrittenAsQtWritesIt_data()
{
    QTest::addColumn<qint64>("at");
    const auto row = [](const char *iso) {
        QTest::newRow(iso) << QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODateWithMs)
                                  .toMSecsSinceEpoch();
    };
    row("1970-01-01T00:00:00Z");
    row("1969-12-31T23:59:59.999Z");
    row("1900-02-28T23:59:59Z");
    row("0000-03-01T00:00:00Z");
    row("2000-02-29T12:34:56Z");
    row("2024-12-31T23:59:59.007Z");
    row("2025-03-01T10:00:00Z");
    row("9999-12-31T23:59:59.999Z");
    QTest::newRow("after the year 9999") << qint64(253'402'300'800'000);
    QTest::newRow("before the year 0") << qint64(-62'198'755'200'000);
}

void TimestampTest::isWrittenAsQtWritesIt()
{
    QFETCH(qint64, at);
    const auto time = QDateTime::fromMSecsSinceEpoch(at, Qt::UTC);
    const auto expected = time.toString(at % 1000 == 0 ? Qt::ISODate : Qt::ISODateWithMs);
    QCOMPARE(toIsoText(at), expected);
    QCOMPARE(QString::fromStdString(isoText(at)), expected);
}

QTEST_GUILESS_MAIN(TimestampTest)

#include "tst_timestamp.moc"
