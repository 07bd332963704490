// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/consent/wordingdialog.h"

#include "tests/support/temporarystore.h"
#include "ui/consent/wordingmodel.h"
#include "ui/store/storesession.h"

#include <QtCore/QStandardPaths>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QTest>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

using namespace mailspace;
using namespace Qt::StringLiterals;

/// The library of wordings, in the window.
class WordingDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void aVersionIsAddedRefusedTwiceAndRemoved();
    void withoutSmartlinksItTeaches();
};

void WordingDialogTest::aVersionIsAddedRefusedTwiceAndRemoved()
{
    QStandardPaths::setTestModeEnabled(true);
    TemporaryStore store;
    store.import(u"Nova Sky"_s, "email,smartlink,kind\nana@example.com,Spring,Emails\n");
    StoreSession session(TemporaryStore::require(Database::open(store.path())), {});
    WordingDialog dialog(session, std::nullopt);
    dialog.show();
    auto *model = dialog.findChild<WordingModel *>();
    const QAbstractItemModelTester tester(model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    auto *add = dialog.findChild<QPushButton *>(u"wordingAdd"_s);
    auto *text = dialog.findChild<QPlainTextEdit *>(u"wordingText"_s);
    const auto *note = dialog.findChild<QLabel *>(u"wordingNote"_s);
    QVERIFY(!add->isEnabled());
    dialog.findChild<QDateEdit *>(u"wordingFrom"_s)->setDate(QDate(2025, 3, 1));
    QTest::keyClicks(text, u"News by e-mail"_s);
    add->click();
    QCOMPARE(model->rowCount(), 1);
    QVERIFY(text->toPlainText().isEmpty());
    QCOMPARE(model->at(0).text, u"News by e-mail"_s);
    QCOMPARE(toIsoText(model->at(0).shownFrom), u"2025-03-01T00:00:00Z"_s);
    QTest::keyClicks(text, u"Other words"_s);
    add->click();
    QVERIFY2(note->text().contains(u"already"_s), qPrintable(note->text()));
    QCOMPARE(text->toPlainText(), u"Other words"_s);
    auto *remove = dialog.findChild<QPushButton *>(u"wordingRemove"_s);
    QVERIFY(!remove->isEnabled());
    dialog.findChild<QTableView *>(u"wordings"_s)->selectRow(0);
    remove->click();
    QCOMPARE(model->rowCount(), 0);
    QCOMPARE(text->toPlainText(), u"News by e-mail"_s); // to be added again: the undo
}

void WordingDialogTest::withoutSmartlinksItTeaches()
{
    TemporaryStore store;
    StoreSession session(TemporaryStore::require(Database::open(store.path())), {});
    const WordingDialog dialog(session, std::nullopt);
    QVERIFY(dialog.findChild<QLabel *>(u"wordingNote"_s)->text().contains(u"import"_s));
}

QTEST_MAIN(WordingDialogTest)

#include "tst_wordingdialog.moc"
