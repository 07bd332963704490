// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow.h"

#include "tests/support/resultcheck.h"
#include "tests/support/temporarystore.h"
#include "ui/appearance.h"
#include "ui/export/exportrunner.h"
#include "ui/import/importdialog.h"
#include "ui/import/importreportdialog.h"
#include "ui/workspace.h"

#include <QtCore/QDir>
#include <QtCore/QMimeData>
#include <QtCore/QSettings>
#include <QtCore/QUrl>
#include <QtGui/QAccessible>
#include <QtGui/QClipboard>
#include <QtGui/QDragEnterEvent>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QTableView>

#include <memory>

using namespace Qt::StringLiterals;
using namespace mailspace;

namespace {

const QByteArray fans = "Email,Name,City,Consent,Consent Date\n"
                        "ana@example.com,Ana Bell,Lyon,yes,2024-03-12\n"
                        "ben@example.com,Ben Cole,Vigo,no,\n"
                        "not an address,X,Y,yes,2024-03-12\n"
                        "cat@example.com,Cat Dunn,Rome,yes,2024-05-01\n"
                        "\"dot@example.com\",\"Dunn, Dot\",Lyon,yes,2024-05-02\n";

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void carriesAListFromImportToExportByKeyboard();
    void exportsExactlyWhatIsNamedAfterASearch();
    void asksForAnArtistInTheOverview();
    void remembersTheSwitchPerProfile();
    void aChartLeadsToItsPeopleAndBack();
    void tellsWhatWasSearchedWhenNobodyIsFound();
    void takesListsDroppedOnTheWindow();
    void saysThatAFileWasImportedBefore();
    void showsWhatWasRefused();
    void copiesTheSelectedRows();
    void showsAnErrorPageForABrokenStore();
    void everyControlHasAName();
    void closesWhileAnImportRuns();

private:
    template<typename T>
    T *child(const QString &name) const
    {
        return m_window->findChild<T *>(name);
    }
    QTableView *table() const { return child<QTableView>(u"contacts"_s); }
    QString text(const QString &label) const { return child<QLabel>(label)->text(); }
    QAbstractButton *exportButton() const { return child<QAbstractButton>(u"exportButton"_s); }
    void open(TemporaryStore &store);
    void chooseProfile(int row);
    void search(const QString &words);

    QTemporaryDir m_settings;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindow::initTestCase()
{
    QCoreApplication::setOrganizationName(u"test"_s);
    QCoreApplication::setApplicationName(u"tst_mainwindow"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    dress();
}

void TestMainWindow::init()
{
    QSettings().clear();
    m_window = std::make_unique<MainWindow>();
    m_window->resize(1366, 768);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestMainWindow::cleanup()
{
    m_window->close();
    m_window.reset();
}

void TestMainWindow::open(TemporaryStore &store)
{
    m_window->openStore(store.path());
    QTRY_VERIFY(m_window->workspace() != nullptr);
    QTRY_VERIFY(!text(u"statusAudience"_s).isEmpty());
}

void TestMainWindow::chooseProfile(int row)
{
    child<QListWidget>(u"profiles"_s)->setCurrentRow(row);
}

void TestMainWindow::search(const QString &words)
{
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    auto *field = child<QLineEdit>(u"search"_s);
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClicks(field, words);
}

void TestMainWindow::carriesAListFromImportToExportByKeyboard()
{
    TemporaryStore store;
    const QString list = store.writeFile(fans);
    open(store);
    QTRY_VERIFY(child<QAbstractButton>(u"emptyStoreImport"_s)->isVisible());

    m_window->importFiles({list});
    auto *dialog = child<ImportDialog>(u"importDialog"_s);
    auto *artist = child<QComboBox>(u"importArtist"_s)->lineEdit();
    QTRY_VERIFY(dialog->isVisible());
    artist->setFocus();
    QTest::keyClicks(artist, u"Nova Sky"_s);
    QTRY_VERIFY(dialog->isReady());
    QTest::keyClick(artist, Qt::Key_Return); // what will happen
    auto *go = child<QAbstractButton>(u"importGo"_s);
    QTRY_VERIFY(go->hasFocus());
    QTRY_VERIFY(text(u"forecastHeadline"_s).contains(u" 4 row"_s));
    QTest::keyClick(go, Qt::Key_Return);
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_COMPARE(table()->model()->rowCount(), 4);
    QTRY_COMPARE(text(u"statusAudience"_s), u"3 opted in of 4 contact(s)"_s);
    QCOMPARE(text(u"taskSentence"_s), u"Imported 4 row(s), 1 refused."_s);

    QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
    QTRY_COMPARE(table()->model()->rowCount(), 3);
    QVERIFY(child<QAbstractButton>(u"optInSwitch"_s)->isChecked());
    QTRY_COMPARE(exportButton()->text(), u"&Export opt-in only (3)"_s);

    const QDir folder(store.filePath({}));
    ExportRunner::rememberFolder(folder.path());
    QTRY_VERIFY(exportButton()->isEnabled());
    QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier);
    QTRY_VERIFY(text(u"taskSentence"_s).startsWith("Handed over 3"_L1));
    const QStringList written = folder.entryList({u"Nova Sky opt-in *.csv"_s});
    QCOMPARE(written.size(), 1);
    QFile file(folder.filePath(written.first()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QCOMPARE(content.count("\r\n"), 4);
    for (const char *email : {"ana@example.com", "cat@example.com", "dot@example.com"}) {
        QVERIFY2(content.contains(email), email);
    }
    QVERIFY(!content.contains("ben@example.com"));
    const auto handedOver = store.database().value(u"SELECT count(*) FROM handover_contact"_s);
    QVERIFY_RESULT(handedOver);
    QCOMPARE(handedOver->toInt(), 3);

    QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier); // never over the first one
    QTRY_COMPARE(folder.entryList({u"Nova Sky opt-in *.csv"_s}).size(), 2);
    QTRY_VERIFY(!m_window->workspace()->isBusy());
}

void TestMainWindow::exportsExactlyWhatIsNamedAfterASearch()
{
    TemporaryStore store;
    store.import(u"Nova Sky"_s, fans);
    open(store);
    chooseProfile(1);
    search(u"lyon"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    QTRY_COMPARE(exportButton()->text(), u"&Export opt-in only (2 found)"_s);
    QCOMPARE(text(u"foundCount"_s), u"2 found"_s);
    const QDir folder(store.filePath({}));
    m_window->workspace()->exportOptInTo(folder.path());
    QTRY_VERIFY(text(u"taskSentence"_s).startsWith("Handed over 2"_L1));

    QTest::keyClick(child<QLineEdit>(u"search"_s), Qt::Key_Escape);
    QTRY_COMPARE(table()->model()->rowCount(), 4);
    QTRY_COMPARE(exportButton()->text(), u"&Export opt-in only (3)"_s);
}

void TestMainWindow::asksForAnArtistInTheOverview()
{
    TemporaryStore store;
    store.import(u"Nova Sky"_s, fans);
    store.import(u"The Tides"_s, "Email\nzoe@example.com\n");
    open(store);
    chooseProfile(0);
    QTRY_COMPARE(table()->model()->rowCount(), 5);
    QVERIFY(!exportButton()->isEnabled());
    QTRY_VERIFY(text(u"exportHint"_s).contains("artist"_L1));
    chooseProfile(2); // The Tides, where nobody has opted in
    QTRY_COMPARE(exportButton()->text(), u"&Export opt-in only (0)"_s);
    QVERIFY(!exportButton()->isEnabled());
    QVERIFY(text(u"exportHint"_s).contains("nobody"_L1));
    chooseProfile(1);
    QTRY_VERIFY(exportButton()->isEnabled());
    QCOMPARE(text(u"exportHint"_s), QString());
}

void TestMainWindow::remembersTheSwitchPerProfile()
{
    TemporaryStore store;
    store.import(u"Nova Sky"_s, fans);
    store.import(u"The Tides"_s, fans + "zoe@example.com,Zoe,Oslo,yes,2024-01-01\n");
    open(store);
    auto *optIn = child<QAbstractButton>(u"optInSwitch"_s);
    chooseProfile(1);
    QTRY_COMPARE(table()->model()->rowCount(), 4);
    optIn->setFocus();
    QTest::keyClick(optIn, Qt::Key_Space);
    QTRY_COMPARE(table()->model()->rowCount(), 3);
    chooseProfile(2);
    QVERIFY(!optIn->isChecked());
    QTRY_COMPARE(table()->model()->rowCount(), 5);
    chooseProfile(1);
    QVERIFY(optIn->isChecked());
    QTRY_COMPARE(table()->model()->rowCount(), 3);
}

void TestMainWindow::aChartLeadsToItsPeopleAndBack()
{
    TemporaryStore store;
    store.import(u"Nova Sky"_s,
                 "email,kind,date,consent,consent date\n"
                 "ana@example.com,Tickets,2026-05-01,,\n"
                 "ben@example.com,Merch,2026-05-01,yes,2026-05-01\n");
    open(store);
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    auto *figures = child<QTableView>(u"figureTable"_s);
    QTRY_COMPARE(figures->model()->rowCount(), 2);
    figures->selectRow(0);
    child<QAbstractButton>(u"showPeople"_s)->click();
    QVERIFY(table()->isVisible());
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(table()->model()->index(0, 0).data().toString(), u"ana@example.com"_s);
    QVERIFY(child<QAbstractButton>(u"onlyChip"_s)->isVisible());
    child<QAbstractButton>(u"backToCharts"_s)->click();
    QVERIFY(figures->isVisible());
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    QVERIFY(!child<QAbstractButton>(u"onlyChip"_s)->isVisibleTo(child<QWidget>(u"workspace"_s)));
}

void TestMainWindow::tellsWhatWasSearchedWhenNobodyIsFound()
{
    TemporaryStore store;
    store.import(u"Nova Sky"_s, fans);
    open(store);
    search(u"nobody at all"_s);
    auto *clear = child<QAbstractButton>(u"clearSearch"_s);
    QTRY_VERIFY(clear->isVisible());
    bool told = false;
    const auto titles = m_window->findChildren<QLabel *>(u"messageTitle"_s);
    for (const QLabel *title : titles) {
        told = told || (title->isVisible() && title->text().contains("nobody at all"_L1));
    }
    QVERIFY(told);
    clear->setFocus();
    QTest::keyClick(clear, Qt::Key_Space);
    QTRY_VERIFY(table()->isVisible());
    QCOMPARE(table()->model()->rowCount(), 4);
}

void TestMainWindow::takesListsDroppedOnTheWindow()
{
    TemporaryStore store;
    store.profile(u"Nova Sky"_s);
    QMimeData lists;
    lists.setUrls({QUrl::fromLocalFile(store.writeFile(fans)),
                   QUrl::fromLocalFile(store.writeFile("email\nzoe@example.com\n"))});
    open(store);
    QDragEnterEvent enter({200, 200}, Qt::CopyAction, &lists, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({200, 200}, Qt::CopyAction, &lists, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &drop);
    QVERIFY(drop.isAccepted());
    auto *dialog = child<ImportDialog>(u"importDialog"_s);
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->isReady());
    dialog->accept();
    QTRY_VERIFY(text(u"statusAudience"_s).contains(u" 5 "_s));

    QMimeData words;
    words.setText(u"no list"_s);
    QDragEnterEvent refused({200, 200}, Qt::CopyAction, &words, Qt::LeftButton, Qt::NoModifier);
    refused.ignore();
    QCoreApplication::sendEvent(m_window.get(), &refused);
    QVERIFY(!refused.isAccepted());
}

void TestMainWindow::saysThatAFileWasImportedBefore()
{
    TemporaryStore store;
    store.import(u"Nova Sky"_s, fans);
    const QString again = store.writeFile(fans);
    open(store);
    chooseProfile(1);
    m_window->importFiles({again});
    auto *dialog = child<ImportDialog>(u"importDialog"_s);
    QTRY_VERIFY(dialog->isReady());
    dialog->accept();
    QTRY_VERIFY(text(u"taskSentence"_s).contains("imported before"_L1));
}

void TestMainWindow::showsWhatWasRefused()
{
    TemporaryStore store;
    const QString list = store.writeFile(fans);
    open(store);
    m_window->importFiles({list});
    auto *dialog = child<ImportDialog>(u"importDialog"_s);
    child<QComboBox>(u"importArtist"_s)->setEditText(u"Nova Sky"_s);
    QTRY_VERIFY(dialog->isReady());
    dialog->accept();
    auto *showReport = child<QAbstractButton>(u"taskAction"_s);
    QTRY_VERIFY(showReport->isVisible());
    showReport->setFocus();
    QTest::keyClick(showReport, Qt::Key_Space);
    auto *report = child<ImportReportDialog>(u"importReport"_s);
    QTRY_VERIFY(report->isVisible());
    QCOMPARE(child<QTableView>(u"refusedTable"_s)->model()->rowCount(), 1);
    const QString saved = store.filePath(u"refused.csv"_s);
    QVERIFY_RESULT(report->saveRefusedTo(saved));
    QFile file(saved);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("not an address"));
}

void TestMainWindow::copiesTheSelectedRows()
{
    TemporaryStore store;
    store.import(u"Nova Sky"_s, fans);
    open(store);
    QTRY_COMPARE(table()->model()->rowCount(), 4);
    table()->setFocus();
    table()->selectRow(0);
    QTRY_COMPARE(text(u"statusSelected"_s), u"1 selected"_s);
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
    QTRY_VERIFY(QGuiApplication::clipboard()->text().contains("ana@example.com\tAna Bell"_L1));
    QVERIFY(QGuiApplication::clipboard()->text().startsWith("E-mail\tName"_L1));
}

void TestMainWindow::showsAnErrorPageForABrokenStore()
{
    TemporaryStore store;
    m_window->openStore(store.writeFile("this is no store"));
    QTRY_VERIFY(child<QWidget>(u"storeError"_s) != nullptr);
    QVERIFY(!child<QLabel>(u"messageText"_s)->text().isEmpty());
    QTRY_VERIFY(child<QAbstractButton>(u"errorOpenOther"_s)->isVisible());
    open(store); // and the way out works
    QVERIFY(child<QWidget>(u"storeError"_s) == nullptr || table() != nullptr);
}

void TestMainWindow::everyControlHasAName()
{
    TemporaryStore store;
    const QString list = store.writeFile(fans);
    open(store);
    m_window->importFiles({list});
    QTRY_VERIFY(child<ImportDialog>(u"importDialog"_s) != nullptr);
    const auto widgets = m_window->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        const bool takesKeys = (widget->focusPolicy() & Qt::TabFocus) != 0 && !widget->isHidden();
        const bool inPopup = widget->window()->windowFlags().testFlag(Qt::Popup);
        if (!takesKeys || inPopup || widget->focusProxy() != nullptr) {
            continue;
        }
        auto *accessible = QAccessible::queryAccessibleInterface(widget);
        QVERIFY(accessible != nullptr);
        const QString where = u"%1 %2"_s.arg(QString::fromLatin1(widget->metaObject()->className()),
                                             widget->objectName());
        QVERIFY2(!accessible->text(QAccessible::Name).isEmpty(), qPrintable(where));
    }
}

void TestMainWindow::closesWhileAnImportRuns()
{
    TemporaryStore store;
    QByteArray many = "Email,Consent\n";
    for (int number = 0; number < 200'000; ++number) {
        many += "fan" + QByteArray::number(number) + "@example.com,no\n";
    }
    const auto plan = planImport({.path = store.writeFile(many)});
    QVERIFY_RESULT(plan);
    open(store);
    m_window->workspace()->runImport({{*plan, u"Nova Sky"_s, {}}});
    QVERIFY(m_window->workspace()->isBusy());
    m_window->close();
    const auto stored = store.database().value(u"SELECT count(*) FROM contact"_s);
    QVERIFY_RESULT(stored);
    QVERIFY(stored->toInt() == 0 || stored->toInt() == 200'000); // all of it or nothing
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
