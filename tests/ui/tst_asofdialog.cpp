// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/consent/asofdialog.h"

#include "tests/support/temporarystore.h"
#include "ui/consent/asofmodel.h"
#include "ui/store/storesession.h"

#include <QtCore/QSettings>
#include <QtCore/QStandardPaths>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QTableView>

using namespace mailspace;
using namespace Qt::StringLiterals;

/// Who could be written to on a day, in the window.
class AsOfDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theDayAndTheKnowledgeDecideWhoIsShown();
    void withoutAnArtistItAsks();
};

void AsOfDialogTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"mailspace-tests"_s);
    QSettings().clear();
}

void AsOfDialogTest::theDayAndTheKnowledgeDecideWhoIsShown()
{
    TemporaryStore store;
    store.import(u"Nova Sky"_s,
                 "email,consent,consent date,unsubscribed at\n"
                 "ana@example.com,yes,2025-01-01,2025-06-01\n"
                 "bea@example.com,yes,2025-01-02,\n");
    StoreSession session(
        TemporaryStore::require(Database::open(store.path())),
        TemporaryStore::require(openAndGlance(store.path(), Database::Mode::Existing)));
    AsOfDialog dialog(session, std::nullopt); // the only artist is meant
    QSignalSpy answered(&dialog, &AsOfDialog::answered);
    dialog.show();
    auto *model = dialog.findChild<AsOfModel *>();
    const QAbstractItemModelTester tester(model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    dialog.findChild<QDateEdit *>(u"asOfDay"_s)->setDate(QDate(2025, 3, 1));
    const auto *count = dialog.findChild<QLabel *>(u"asOfCount"_s);
    // Nothing was recorded yet on that day.
    QTRY_VERIFY2(count->text().startsWith(u"0 fan"_s), qPrintable(count->text()));
    dialog.findChild<QRadioButton *>(u"asOfToday"_s)->click();
    QTRY_COMPARE(model->rowCount(), 2);
    QVERIFY2(count->text().startsWith(u"2 fan"_s), qPrintable(count->text()));
    QVERIFY(model->index(0, 4).data().toString().startsWith(u"Consent of 2025-01-01"_s));
    dialog.findChild<QDateEdit *>(u"asOfDay"_s)->setDate(QDate(2025, 7, 1));
    QTRY_COMPARE(model->rowCount(), 1);
    QCOMPARE(model->index(0, 0).data().toString(), u"bea@example.com"_s);
    dialog.findChild<QLineEdit *>(u"asOfSearch"_s)->setText(u"nobody"_s);
    QTRY_COMPARE(model->rowCount(), 0);
    const auto path = store.filePath(u"then.csv"_s);
    dialog.saveTo(path);
    QTRY_VERIFY(count->text().contains(u"then.csv"_s));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("bea@example.com"));
}

void AsOfDialogTest::withoutAnArtistItAsks()
{
    TemporaryStore store;
    store.profile(u"Nova Sky"_s);
    store.profile(u"The Tides"_s);
    StoreSession session(
        TemporaryStore::require(Database::open(store.path())),
        TemporaryStore::require(openAndGlance(store.path(), Database::Mode::Existing)));
    const AsOfDialog dialog(session, std::nullopt);
    QVERIFY(dialog.findChild<QLabel *>(u"asOfCount"_s)->text().contains(u"one artist"_s));
}

QTEST_MAIN(AsOfDialogTest)

#include "tst_asofdialog.moc"
