// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/backup.h"
#include "tests/support/resultcheck.h"
#include "tests/support/temporarystore.h"
#include "ui/consent/consentdesk.h"
#include "ui/consent/erasedialog.h"
#include "ui/consent/historydialog.h"
#include "ui/consent/historymodel.h"
#include "ui/contacts/contactspage.h"
#include "ui/contacts/contacttableview.h"
#include "ui/import/blockedrowmodel.h"
#include "ui/import/importreportdialog.h"
#include "ui/import/pastimportmodel.h"
#include "ui/import/pastimportsdialog.h"
#include "ui/mainwindow.h"
#include "ui/workspace.h"

#include <QtCore/QSettings>
#include <QtCore/QStandardPaths>
#include <QtGui/QAction>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

using namespace mailspace;
using namespace Qt::StringLiterals;

namespace {

const QString ana = u"ana@example.com"_s;
const QString artist = u"Nova Sky"_s;

template<typename T>
T *openDialog()
{
    for (auto *widget : QApplication::topLevelWidgets()) {
        if (auto *dialog = qobject_cast<T *>(widget); dialog != nullptr && dialog->isVisible()) {
            return dialog;
        }
    }
    return nullptr;
}

} // namespace

/// What can be said of the people selected in the table.
class ConsentDeskTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void anUnsubscribeFromTheMenuHoldsAtOnceAndCanBeUndone();
    void anAnswerForAllArtistsHoldsEverywhere();
    void theHistoryShowsTheLedgerInWords();
    void anErasureWantsTheAddressTyped();
    void anImportIsUndoneFromTheListOfImports();
    void theReportNamesTheRowsKeptOut();
    void anImportIsUndoneFromTheStrip();
    void everythingKnownGoesIntoAFolderOfItsOwn();
    void theHistoryGradesTheEvidence();
    void aBackupIsPutInPlaceInTheWindow();

private:
    void choose(const QString &email);
    void trigger(const QString &action);

    std::unique_ptr<TemporaryStore> m_store;
    std::unique_ptr<MainWindow> m_window;
};

void ConsentDeskTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"mailspace-tests"_s);
    QCoreApplication::setApplicationName(u"consentdesk"_s);
}

void ConsentDeskTest::init()
{
    QSettings().clear();
    m_store = std::make_unique<TemporaryStore>();
    for (const auto &name : {artist, u"The Tides"_s}) {
        m_store->import(name,
                        "email,name,consent,consent date\n"
                        "ana@example.com,Ana,yes,2025-01-01\n"
                        "bea@example.com,Bea,yes,2025-01-01\n");
    }
    m_window = std::make_unique<MainWindow>();
    QSignalSpy opened(m_window.get(), &MainWindow::storeOpened);
    m_window->openStore(m_store->path());
    QVERIFY(opened.wait());
    m_window->show();
}

void ConsentDeskTest::cleanup()
{
    m_window.reset();
    m_store.reset();
}

void ConsentDeskTest::choose(const QString &email)
{
    auto *page = m_window->findChild<ContactsPage *>();
    page->setProfile(m_store->profile(artist));
    auto &table = page->table();
    QTRY_COMPARE(table.model()->rowCount(), 2);
    table.selectRow(email == ana ? 0 : 1);
    QTRY_COMPARE(table.selectedCount(), 1);
}

void ConsentDeskTest::trigger(const QString &action)
{
    auto &table = m_window->findChild<ContactsPage *>()->table();
    for (auto *candidate : table.actions()) {
        if (candidate->objectName() == action) {
            QVERIFY(candidate->isEnabled());
            candidate->trigger();
            return;
        }
    }
    QFAIL("the menu lacks this action");
}

void ConsentDeskTest::anUnsubscribeFromTheMenuHoldsAtOnceAndCanBeUndone()
{
    choose(ana);
    trigger(u"unsubscribe"_s);
    QTRY_COMPARE(m_store->state(artist, ana), u"withdrawn"_s);
    QCOMPARE(m_store->state(u"The Tides"_s, ana), u"opted_in"_s);
    auto *undo = m_window->findChild<QPushButton *>(u"taskAction"_s);
    QTRY_VERIFY(undo->isVisible());
    undo->click();
    QTRY_COMPARE(m_store->state(artist, ana), u"opted_in"_s);
    // The ledger keeps the slip and its correction.
    QCOMPARE(m_store->database()
                 .value(u"SELECT count(*) FROM consent_event WHERE kind IN (3, 6)"_s)
                 ->toInt(),
             2);
}

void ConsentDeskTest::anAnswerForAllArtistsHoldsEverywhere()
{
    choose(ana);
    trigger(u"recordComplaint"_s);
    QTRY_COMPARE(m_store->state(u"The Tides"_s, ana), u"complained"_s);
    QCOMPARE(m_store->state(artist, u"bea@example.com"_s), u"opted_in"_s);
}

void ConsentDeskTest::theHistoryShowsTheLedgerInWords()
{
    m_store->enter(ana, ConsentKind::Withdrawn, artist, "2025-06-01");
    choose(ana);
    trigger(u"history"_s);
    QTRY_VERIFY(openDialog<HistoryDialog>() != nullptr);
    auto *dialog = openDialog<HistoryDialog>();
    auto *model = dialog->findChild<HistoryModel *>();
    const QAbstractItemModelTester tester(model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model->rowCount(), 3);
    QCOMPARE(model->index(0, 1).data().toString(), u"Unsubscribed from Nova Sky"_s);
    dialog->close();
}

void ConsentDeskTest::anErasureWantsTheAddressTyped()
{
    choose(ana);
    trigger(u"erase"_s);
    QTRY_VERIFY(openDialog<EraseDialog>() != nullptr);
    auto *dialog = openDialog<EraseDialog>();
    auto *go = dialog->findChild<QPushButton *>(u"eraseGo"_s);
    auto *typed = dialog->findChild<QLineEdit *>(u"eraseTyped"_s);
    QVERIFY(!go->isEnabled());
    QTest::keyClicks(typed, u"bea@example.com"_s);
    QVERIFY(!go->isEnabled());
    typed->clear();
    QTest::keyClicks(typed, u"Ana@example.com"_s);
    QVERIFY(go->isEnabled());
    go->click();
    QTRY_COMPARE(m_store->emails({}), QStringList{u"bea@example.com"_s});
    QTRY_COMPARE(m_window->findChild<ContactsPage *>()->shownCount(), 1);
}

void ConsentDeskTest::anImportIsUndoneFromTheListOfImports()
{
    choose(ana);
    m_window->findChild<QAction *>(u"pastImports"_s)->trigger();
    QTRY_VERIFY(openDialog<PastImportsDialog>() != nullptr);
    auto *dialog = openDialog<PastImportsDialog>();
    auto *model = dialog->findChild<PastImportModel *>();
    const QAbstractItemModelTester tester(model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model->rowCount(), 2);
    dialog->findChild<QPushButton *>(u"undoImport"_s)->click(); // the newest: The Tides
    QTRY_COMPARE(m_store->state(u"The Tides"_s, ana), QString());
    QCOMPARE(m_store->state(artist, ana), u"opted_in"_s);
}

void ConsentDeskTest::theReportNamesTheRowsKeptOut()
{
    m_store->enter(ana, ConsentKind::Withdrawn, artist, "2025-06-01");
    const auto report
        = m_store->import(artist, "email,consent,consent date\nana@example.com,yes,2025-03-01\n");
    QCOMPARE(report.blocked.size(), std::size_t(1));
    QCOMPARE(toIsoText(report.blocked.front().noAt), u"2025-06-01T23:59:59.999Z"_s);
    QCOMPARE(toIsoText(report.blocked.front().claimAt), u"2025-03-01T00:00:00Z"_s);
    ImportReportDialog dialog(ImportOutcome{.reports = {report}, .plans = {}, .failures = {}});
    auto *model = dialog.findChild<BlockedRowModel *>();
    const QAbstractItemModelTester tester(model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model->rowCount(), 1);
    QCOMPARE(model->index(0, 0).data().toString(), u"2"_s);
    QCOMPARE(model->index(0, 1).data().toString(), ana);
}

void ConsentDeskTest::anImportIsUndoneFromTheStrip()
{
    const auto list = m_store->writeFile("email,consent,consent date\n"
                                         "new@example.com,yes,2025-01-01\n");
    const auto plan
        = TemporaryStore::require(planImport({.path = list, .profile = m_store->profile(artist)}));
    auto *undo = m_window->findChild<QPushButton *>(u"taskUndo"_s);
    QVERIFY(!undo->isVisible());
    m_window->workspace()->runImport({{plan, {}, {}}});
    QTRY_VERIFY(undo->isVisible());
    QCOMPARE(m_store->state(artist, u"new@example.com"_s), u"opted_in"_s);
    undo->click();
    QTRY_COMPARE(m_store->state(artist, u"new@example.com"_s), QString());
    QTRY_VERIFY(m_window->findChild<QLabel *>(u"taskSentence"_s)->text().startsWith(u"Undid"_s));
    QVERIFY(!undo->isVisible());
}

void ConsentDeskTest::everythingKnownGoesIntoAFolderOfItsOwn()
{
    choose(ana);
    auto *desk = m_window->findChild<ConsentDesk *>();
    const auto folder = m_store->filePath({});
    desk->saveEverythingTo(folder);
    QTRY_VERIFY(QFile::exists(folder + u"/ana@example.com/person.json"_s));
    desk->saveEverythingTo(folder);
    QTRY_VERIFY(QFile::exists(folder + u"/ana@example (2).com/person.json"_s));
}

void ConsentDeskTest::theHistoryGradesTheEvidence()
{
    choose(ana);
    trigger(u"history"_s);
    QTRY_VERIFY(openDialog<HistoryDialog>() != nullptr);
    auto *table = openDialog<HistoryDialog>()->findChild<QTableView *>(u"history"_s);
    QCOMPARE(table->model()->index(0, 2).data().toString(), u"Partial"_s);
    QVERIFY(table->model()->index(0, 2).data(Qt::ToolTipRole).toString().contains(u"comes from"_s));
    openDialog<HistoryDialog>()->reject();
}

void ConsentDeskTest::aBackupIsPutInPlaceInTheWindow()
{
    const auto path = m_store->filePath(u"other.mailspace"_s);
    const auto backup = m_store->filePath(u"copy.mailspace"_s);
    QVERIFY_RESULT(backUp(m_store->database(), path));
    QVERIFY_RESULT(backUp(m_store->database(), backup));
    QSignalSpy opened(m_window.get(), &MainWindow::storeOpened);
    const auto sentence
        = [this] { return m_window->findChild<QLabel *>(u"taskSentence"_s)->text(); };
    // The test itself holds this store open.
    m_window->restore(backup);
    QVERIFY(opened.wait());
    QVERIFY2(sentence().contains(u"open in another"_s), qPrintable(sentence()));
    m_window->openStore(path);
    QVERIFY(opened.wait());
    {
        auto database = TemporaryStore::require(Database::open(path));
        QVERIFY_RESULT(enterConsent(
            database,
            {.email = ana, .kind = ConsentKind::Withdrawn, .profile = m_store->profile(artist)},
            TemporaryStore::now));
    }
    m_window->restore(backup);
    QVERIFY(opened.wait());
    QVERIFY2(sentence().contains(u"1 unsubscribe"_s), qPrintable(sentence()));
    auto database = TemporaryStore::require(Database::open(path));
    const auto found = TemporaryStore::require(ContactStore(database).find(ana));
    const auto rows = TemporaryStore::require(
        ContactStore(database).rows(std::array{*found}, m_store->profile(artist)));
    QCOMPARE(rows.front().state, ConsentState::Withdrawn);
}

QTEST_MAIN(ConsentDeskTest)

#include "tst_consentdesk.moc"
