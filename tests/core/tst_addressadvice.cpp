// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/contacts/addressadvice.h"

#include <QtTest/QTest>

using namespace mailspace;

class AddressAdviceTest : public QObject
{
    Q_OBJECT

private slots:
    void commonSlipsAreSuggestedAway_data();
    void commonSlipsAreSuggestedAway();
    void officesAndThrowAwayAddressesAreFlagged_data();
    void officesAndThrowAwayAddressesAreFlagged();
};

void AddressAdviceTest::commonSlipsAreSuggestedAway_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("suggestion");
    const auto row = [](const char *text, const char *suggestion) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(suggestion);
    };
    row("ana@example.com", "");
    row("Ana+x@Example.com", "");
    row("ana@gmial.com", "ana@gmail.com");
    row("Ana@GMIAL.com", "Ana@gmail.com");
    row("ana@gmail.con", "ana@gmail.com");
    row("ana@gmail", "ana@gmail.com");
    row("ana@example.com.", "ana@example.com");
    row("ana@example,com", "ana@example.com");
    row("ana@example..com", "ana@example.com");
    row("ana@@example.com", "ana@example.com");
    row("ana @example.com", "ana@example.com");
    row("Ana Bell <ana@example.com>", "ana@example.com");
    row("mailto:ana@example.com", "ana@example.com");
    row("ana@example.com;", "ana@example.com");
    row("ana.bell", "");
    row("", "");
    row("@", "");
    row("ana@ben@example.com", "");
}

void AddressAdviceTest::commonSlipsAreSuggestedAway()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, suggestion);
    QCOMPARE(QByteArray::fromStdString(adviseOn(text.toStdString()).suggestion), suggestion);
}

void AddressAdviceTest::officesAndThrowAwayAddressesAreFlagged_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isRole");
    QTest::addColumn<bool>("isDisposable");
    QTest::newRow("person") << QByteArray("ana@example.com") << false << false;
    QTest::newRow("office") << QByteArray("Info@example.com") << true << false;
    QTest::newRow("word inside") << QByteArray("infos@example.com") << false << false;
    QTest::newRow("throw-away") << QByteArray("ana@YOPMAIL.com") << false << true;
    QTest::newRow("both") << QByteArray("info@yopmail.com") << true << true;
}

void AddressAdviceTest::officesAndThrowAwayAddressesAreFlagged()
{
    QFETCH(QByteArray, text);
    const auto advice = adviseOn(text.toStdString());
    QTEST(advice.isRole, "isRole");
    QTEST(advice.isDisposable, "isDisposable");
}

QTEST_GUILESS_MAIN(AddressAdviceTest)
#include "tst_addressadvice.moc"
