// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/detailsdesk.h"

#include "core/contacts/contactdetails.h"
#include "tests/support/temporarystore.h"
#include "ui/contacts/contactspage.h"
#include "ui/contacts/contacttableview.h"
#include "ui/details/contactfacts.h"
#include "ui/details/contactpanel.h"
#include "ui/details/factlist.h"
#include "ui/mainwindow.h"

#include <QtCore/QSettings>
#include <QtCore/QStandardPaths>
#include <QtGui/QAction>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

using namespace mailspace;
using namespace Qt::StringLiterals;

namespace {

const QString artist = u"Nova Sky"_s;
const QByteArray fans = "email,name,city,smartlink,kind,date,amount,currency,consent,consent date\n"
                        "ana@example.com,Ana,Lyon,Tour,Tickets,2026-05-01,45,EUR,yes,2026-05-01\n"
                        "ben@example.com,Ben,Nice,Shop,Merch,2026-04-01,20,EUR,,\n";

QStringList texts(const QAbstractItemView *list, int role)
{
    QStringList all;
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        all += list->model()->index(row, 0).data(role).toString();
    }
    return all;
}

} // namespace

/// The panel beside the table: everything known about one fan.
class DetailsDeskTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void nobodyAndSeveralAreToldKindly();
    void theFanSelectedIsShown();
    void whatIsTypedIsKeptAndCanBeUndone();
    void ctrlZInAFieldUndoesTheLastChange();
    void escapeKeepsNothing();
    void aFieldSetByHandGoesBackToTheLists();
    void notesAreKeptOnLeaving();
    void theNextFanIsOneKeyAway();
    void thePanelIsRememberedClosed();
    void theActionsAreThoseOfTheTable();
    void everythingKnownIsSaved();
    void aNoScoreIsExplained();
    void theTimelineHoldsDeedsAndWordsNewestFirst();
    void factsAreAModel();

private:
    void choose(int row);
    ContactPanel &panel() const { return *m_window->findChild<ContactPanel *>(); }
    ContactTableView &table() const { return m_window->findChild<ContactsPage *>()->table(); }
    QLineEdit &field(const QString &key) const
    {
        return *m_window->findChild<QLineEdit *>(u"field-"_s + key);
    }
    QAction &action(const QString &name) const { return *m_window->findChild<QAction *>(name); }
    QString label(const QString &name) const { return m_window->findChild<QLabel *>(name)->text(); }
    QString stored(const QString &email) { return m_store->contact(artist, email).city; }

    std::unique_ptr<TemporaryStore> m_store;
    std::unique_ptr<MainWindow> m_window;
};

void DetailsDeskTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"mailspace-tests"_s);
    QCoreApplication::setApplicationName(u"detailsdesk"_s);
}

void DetailsDeskTest::init()
{
    QSettings().clear();
    m_store = std::make_unique<TemporaryStore>();
    m_store->import(artist, fans);
    m_window = std::make_unique<MainWindow>();
    QSignalSpy opened(m_window.get(), &MainWindow::storeOpened);
    m_window->openStore(m_store->path());
    QVERIFY(opened.wait());
    m_window->resize(1300, 800);
    m_window->show();
    m_window->activateWindow();
    QTRY_COMPARE(table().model()->rowCount(), 2);
}

void DetailsDeskTest::cleanup()
{
    m_window.reset();
    m_store.reset();
}

void DetailsDeskTest::choose(int row)
{
    const auto *desk = m_window->findChild<DetailsDesk *>();
    QSignalSpy loaded(desk, &DetailsDesk::loaded);
    table().selectRow(row);
    QTRY_VERIFY(!loaded.empty());
}

void DetailsDeskTest::nobodyAndSeveralAreToldKindly()
{
    QVERIFY(panel().isVisible());
    QVERIFY(!panel().showsSomebody());
    QVERIFY(!label(u"detailsEmptyTitle"_s).isEmpty());
    const auto nobody = label(u"detailsEmptyTitle"_s);
    table().selectAll();
    QVERIFY(!panel().showsSomebody());
    QVERIFY(label(u"detailsEmptyTitle"_s) != nobody);
    QVERIFY(label(u"detailsEmptyTitle"_s).contains(u'2'));
}

void DetailsDeskTest::theFanSelectedIsShown()
{
    choose(0);
    QCOMPARE(label(u"detailsName"_s), u"Ana"_s);
    QCOMPARE(label(u"detailsEmail"_s), u"ana@example.com"_s);
    QCOMPARE(field(u"city"_s).text(), u"Lyon"_s);
    const auto *profiles = m_window->findChild<FactList *>(u"detailsProfiles"_s);
    QCOMPARE(texts(profiles, FactModel::AsideRole), QStringList{u"Opted in"_s});
    QVERIFY(m_window->findChild<FactList *>(u"detailsTimeline"_s)->model()->rowCount() >= 2);
    QVERIFY(!m_window->findChild<FactList *>(u"detailsHandovers"_s)->isVisible());
}

void DetailsDeskTest::whatIsTypedIsKeptAndCanBeUndone()
{
    choose(0);
    action(u"editFan"_s).trigger();
    field(u"city"_s).setFocus();
    field(u"city"_s).selectAll();
    QTest::keyClicks(&field(u"city"_s), u"Paris"_s);
    QTest::keyClick(&field(u"city"_s), Qt::Key_Return);
    QTRY_COMPARE(stored(u"ana@example.com"_s), u"Paris"_s);
    QTRY_VERIFY(m_window->findChild<QToolButton *>(u"asTold-city"_s)->isVisible());
    auto *undo = m_window->findChild<QPushButton *>(u"taskAction"_s);
    QVERIFY(undo != nullptr);
    QTRY_VERIFY(undo->isVisible());
    undo->click();
    QTRY_COMPARE(stored(u"ana@example.com"_s), u"Lyon"_s);
    QTRY_COMPARE(field(u"city"_s).text(), u"Lyon"_s);
}

void DetailsDeskTest::ctrlZInAFieldUndoesTheLastChange()
{
    choose(0);
    field(u"city"_s).setFocus();
    field(u"city"_s).setText(u"Paris"_s);
    QTest::keyClick(&field(u"city"_s), Qt::Key_Tab);
    QTRY_COMPARE(stored(u"ana@example.com"_s), u"Paris"_s);
    QTRY_VERIFY(action(u"undoEdit"_s).isEnabled());
    field(u"country"_s).setFocus();
    QTest::keyClick(&field(u"country"_s), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(stored(u"ana@example.com"_s), u"Lyon"_s);
}

void DetailsDeskTest::escapeKeepsNothing()
{
    choose(0);
    field(u"city"_s).setFocus();
    QTest::keyClicks(&field(u"city"_s), u"Paris"_s);
    QTest::keyClick(&field(u"city"_s), Qt::Key_Escape);
    QCOMPARE(field(u"city"_s).text(), u"Lyon"_s);
    QVERIFY(table().hasFocus());
    QVERIFY(!action(u"undoEdit"_s).isEnabled());
}

void DetailsDeskTest::aFieldSetByHandGoesBackToTheLists()
{
    choose(0);
    field(u"city"_s).setText(u"Paris"_s);
    QTest::keyClick(&field(u"city"_s), Qt::Key_Return);
    auto *back = m_window->findChild<QToolButton *>(u"asTold-city"_s);
    QTRY_VERIFY(back->isVisible());
    QVERIFY(back->accessibleName().contains(u"Lyon"_s));
    back->click();
    QTRY_COMPARE(stored(u"ana@example.com"_s), u"Lyon"_s);
    QTRY_VERIFY(!back->isVisible());
}

void DetailsDeskTest::notesAreKeptOnLeaving()
{
    choose(0);
    auto *notes = m_window->findChild<QPlainTextEdit *>(u"field-notes"_s);
    notes->setFocus();
    QTRY_VERIFY(notes->hasFocus());
    QTest::keyClicks(notes, u"met in Lyon"_s);
    table().setFocus();
    QTRY_VERIFY(action(u"undoEdit"_s).isEnabled());
    const auto id = m_store->contact(artist, u"ana@example.com"_s).id;
    const auto details = readContactDetails(m_store->database(), id, {}, TemporaryStore::now);
    QCOMPARE(details->value(ContactField::Notes).text, u"met in Lyon"_s);
}

void DetailsDeskTest::theNextFanIsOneKeyAway()
{
    choose(0);
    QVERIFY(!panel().previous().isEnabled());
    action(u"next"_s).trigger();
    QTRY_COMPARE(label(u"detailsName"_s), u"Ben"_s);
    QTRY_VERIFY(panel().previous().isEnabled());
    QVERIFY(!panel().next().isEnabled());
}

void DetailsDeskTest::thePanelIsRememberedClosed()
{
    panel().close().click();
    QVERIFY(!panel().isVisible());
    QVERIFY(!action(u"toggleDetails"_s).isChecked());
    QSignalSpy opened(m_window.get(), &MainWindow::storeOpened);
    m_window->openStore(m_store->path());
    QVERIFY(opened.wait());
    QTRY_COMPARE(table().model()->rowCount(), 2);
    QVERIFY(!panel().isVisible());
    action(u"toggleDetails"_s).trigger();
    QVERIFY(panel().isVisible());
}

void DetailsDeskTest::theActionsAreThoseOfTheTable()
{
    QStringList names;
    const auto actions = m_window->findChild<QMenu *>(u"personMenu"_s)->actions();
    for (const auto *each : actions) {
        names += each->objectName();
    }
    for (const auto &name : {u"editFan"_s, u"undoEdit"_s, u"saveAllKnown"_s, u"unsubscribe"_s,
                             u"recordComplaint"_s, u"recordBounce"_s, u"history"_s, u"erase"_s}) {
        QVERIFY2(names.contains(name), qPrintable(name));
    }
}

void DetailsDeskTest::everythingKnownIsSaved()
{
    choose(0);
    m_window->findChild<DetailsDesk *>()->saveAllKnown(m_store->filePath({}));
    QTRY_VERIFY(QFile::exists(m_store->filePath(u"ana@example.com/person.json"_s)));
    QVERIFY(QFile::exists(m_store->filePath(u"ana@example.com/edits.csv"_s)));
}

void DetailsDeskTest::aNoScoreIsExplained()
{
    choose(0);
    QVERIFY(m_window->findChild<QPushButton *>(u"detailsReceipts"_s)->isVisible());
    const auto score = label(u"detailsScore"_s);
    m_store->enter(u"ana@example.com"_s, ConsentKind::Withdrawn, artist);
    choose(1);
    choose(0);
    QVERIFY(label(u"detailsScore"_s) != score);
    QVERIFY(!m_window->findChild<QPushButton *>(u"detailsReceipts"_s)->isVisible());
}

void DetailsDeskTest::theTimelineHoldsDeedsAndWordsNewestFirst()
{
    m_store->enter(u"ana@example.com"_s, ConsentKind::Withdrawn, artist, "2026-05-10");
    m_store->import(artist, "email,kind\nana@example.com,Merch\n");
    const auto id = m_store->contact(artist, u"ana@example.com"_s).id;
    const auto details = readContactDetails(m_store->database(), id, {}, TemporaryStore::now);
    const auto all = timelineFacts(*details, 300);
    QCOMPARE(all.size(), std::size_t(4));
    QCOMPARE(all[0].aside, u"10 May 2026"_s);
    QCOMPARE(all.back().aside, u"Undated"_s);
    QCOMPARE(timelineFacts(*details, 2).size(), std::size_t(2));
}

void DetailsDeskTest::factsAreAModel()
{
    FactModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFacts({{.what = u"Tour"_s, .aside = u"1 May"_s, .details = u"Nova Sky"_s}});
    QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(), u"Tour, 1 May, Nova Sky"_s);
    model.setFacts({});
    QCOMPARE(model.rowCount(), 0);
}

QTEST_MAIN(DetailsDeskTest)
#include "tst_detailsdesk.moc"
