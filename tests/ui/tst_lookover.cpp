// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lookover/lookoverdesk.h"

#include "tests/support/resultcheck.h"
#include "tests/support/temporarystore.h"
#include "ui/contacts/contactspage.h"
#include "ui/contacts/contacttableview.h"
#include "ui/lookover/duplicatesdialog.h"
#include "ui/lookover/missingdialog.h"
#include "ui/lookover/mistypeddialog.h"
#include "ui/mainwindow.h"
#include "ui/workspace.h"

#include <QtCore/QSettings>
#include <QtCore/QStandardPaths>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QTableView>

using namespace mailspace;
using namespace Qt::StringLiterals;

namespace {

const QString artist = u"Nova Sky"_s;

} // namespace

/// What is worth a look after an import: shown quietly, decided by the manager, undone in the
/// strip.
class LookOverTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void theStatusLineSaysQuietlyWhatIsWorthALook();
    void whoAsksBeforeTheFirstLookIsAnsweredByIt();
    void nothingToLookAtShowsNothing();
    void twoAddressesAreMergedSideBySideAndSeparatedByUndo();
    void theOtherAddressCanBeChosen();
    void twoPeopleAreNotSuggestedAgain();
    void aMergedFanTellsTheOtherAddressAndLetsItGo();
    void aMistypedAddressIsCorrectedAndTheCorrectionUndone();
    void theDetailsOfferTheCorrection();
    void theMissingAreLookedAtChosenRecordedAndTakenBack();
    void theTicksAreAProperModel();

private:
    template<typename T>
    T *child(const QString &name) const
    {
        return m_window->findChild<T *>(name);
    }
    QPushButton *button(const QString &name) const { return child<QPushButton>(name); }
    QString state(const QString &email) { return m_store->state(artist, email); }
    void open();
    void undo();
    void select(const QString &email);

    QTemporaryDir m_settings;
    std::unique_ptr<TemporaryStore> m_store;
    std::unique_ptr<MainWindow> m_window;
};

void LookOverTest::initTestCase()
{
    QCoreApplication::setOrganizationName(u"test"_s);
    QCoreApplication::setApplicationName(u"tst_lookover"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
}

void LookOverTest::init()
{
    QSettings().clear();
    m_store = std::make_unique<TemporaryStore>();
}

void LookOverTest::cleanup()
{
    m_window.reset();
    m_store.reset();
}

void LookOverTest::open()
{
    m_window = std::make_unique<MainWindow>();
    m_window->resize(1366, 768);
    QSignalSpy opened(m_window.get(), &MainWindow::storeOpened);
    m_window->openStore(m_store->path());
    QVERIFY(opened.wait());
    m_window->show();
    QTRY_VERIFY(!m_window->findChild<LookOverDesk *>()->isLooking());
}

void LookOverTest::undo()
{
    auto *back = button(u"taskAction"_s);
    QTRY_VERIFY(back->isVisible());
    back->click();
}

void LookOverTest::select(const QString &email)
{
    auto *table = child<ContactTableView>(u"contacts"_s);
    QTRY_VERIFY(table->model()->rowCount() > 0);
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        if (table->model()->index(row, 0).data().toString() == email) {
            table->selectRow(row);
            return;
        }
    }
    QFAIL("nobody in the table has that address");
}

void LookOverTest::theStatusLineSaysQuietlyWhatIsWorthALook()
{
    m_store->import(artist, "email\nab@gmail.com\na.b@gmail.com\nana@gmial.com\n");
    open();
    QVERIFY(button(u"findingsTwice"_s)->isVisible());
    QCOMPARE(button(u"findingsTwice"_s)->text(), u"2 fan(s) may be here twice"_s);
    QVERIFY(button(u"findingsMistyped"_s)->isVisible());
    QVERIFY(!button(u"findingsMissing"_s)->isVisible());
    button(u"findingsTwice"_s)->click();
    QVERIFY(m_window->findChild<DuplicatesDialog *>()->isVisible());
}

void LookOverTest::whoAsksBeforeTheFirstLookIsAnsweredByIt()
{
    m_window = std::make_unique<MainWindow>();
    QSignalSpy opened(m_window.get(), &MainWindow::storeOpened);
    m_window->openStore(m_store->path());
    QVERIFY(opened.wait());
    auto *desk = m_window->findChild<LookOverDesk *>();
    QVERIFY(desk->isLooking());
    desk->showDuplicates();
    QVERIFY(!m_window->findChild<DuplicatesDialog *>()); // an empty one would say "nobody"
    QTRY_VERIFY(m_window->findChild<DuplicatesDialog *>());
    QVERIFY(!desk->isLooking());
}

void LookOverTest::nothingToLookAtShowsNothing()
{
    m_store->import(artist, "email\nana@example.com\n");
    open();
    for (const auto &name : {u"findingsTwice"_s, u"findingsMistyped"_s, u"findingsMissing"_s}) {
        QVERIFY(!button(name)->isVisible());
    }
}

void LookOverTest::twoAddressesAreMergedSideBySideAndSeparatedByUndo()
{
    m_store->import(artist,
                    "email,consent,consent date\nab@gmail.com,yes,2025-01-01\n"
                    "a.b@gmail.com,,\n");
    open();
    auto *desk = m_window->findChild<LookOverDesk *>();
    desk->showDuplicates();
    auto *dialog = m_window->findChild<DuplicatesDialog *>();
    QSignalSpy loaded(dialog, &DuplicatesDialog::loaded);
    QVERIFY(loaded.wait());
    QCOMPARE(child<QLabel>(u"firstPersonEmail"_s)->text(), u"ab@gmail.com"_s);
    QCOMPARE(child<QLabel>(u"secondPersonEmail"_s)->text(), u"a.b@gmail.com"_s);
    QSignalSpy found(desk, &LookOverDesk::found);
    button(u"mergePeople"_s)->click();
    QVERIFY(found.wait());
    QCOMPARE(m_store->emails({}), QStringList{u"ab@gmail.com"_s});
    QCOMPARE(child<QListView>(u"duplicatePairs"_s)->model()->rowCount(), 0);
    undo();
    QVERIFY(found.wait());
    QCOMPARE(m_store->emails({}).size(), 2);
    QCOMPARE(child<QListView>(u"duplicatePairs"_s)->model()->rowCount(), 1);
}

void LookOverTest::theOtherAddressCanBeChosen()
{
    m_store->import(artist,
                    "email,consent,consent date\nab@gmail.com,yes,2025-01-01\n"
                    "a.b@gmail.com,,\n");
    open();
    auto *desk = m_window->findChild<LookOverDesk *>();
    desk->showDuplicates();
    QSignalSpy loaded(m_window->findChild<DuplicatesDialog *>(), &DuplicatesDialog::loaded);
    QVERIFY(loaded.wait());
    child<QRadioButton>(u"secondPersonKeep"_s)->click();
    QSignalSpy found(desk, &LookOverDesk::found);
    button(u"mergePeople"_s)->click();
    QVERIFY(found.wait());
    QCOMPARE(m_store->emails({}), QStringList{u"a.b@gmail.com"_s});
    QCOMPARE(state(u"a.b@gmail.com"_s), u"no_consent"_s);
}

void LookOverTest::twoPeopleAreNotSuggestedAgain()
{
    m_store->import(artist, "email\nab@gmail.com\na.b@gmail.com\n");
    open();
    auto *desk = m_window->findChild<LookOverDesk *>();
    desk->showDuplicates();
    QSignalSpy loaded(m_window->findChild<DuplicatesDialog *>(), &DuplicatesDialog::loaded);
    QVERIFY(loaded.wait());
    QSignalSpy found(desk, &LookOverDesk::found);
    button(u"twoPeople"_s)->click();
    QVERIFY(found.wait());
    QCOMPARE(desk->findings().pairs.total, 0);
    QVERIFY(!button(u"findingsTwice"_s)->isVisible());
    undo();
    QVERIFY(found.wait());
    QCOMPARE(desk->findings().pairs.total, 1);
}

void LookOverTest::aMergedFanTellsTheOtherAddressAndLetsItGo()
{
    m_store->import(artist, "email\nab@gmail.com\na.b@gmail.com\n");
    open();
    auto *desk = m_window->findChild<LookOverDesk *>();
    const auto pair = desk->findings().pairs.pairs.front();
    QSignalSpy found(desk, &LookOverDesk::found);
    desk->merge(pair.other.id, pair.kept.id);
    QVERIFY(found.wait());
    QTRY_COMPARE(child<ContactTableView>(u"contacts"_s)->model()->rowCount(), 1);
    select(pair.kept.email);
    QTRY_VERIFY(button(u"separateAddress"_s));
    QTRY_VERIFY(button(u"separateAddress"_s)->isVisible());
    button(u"separateAddress"_s)->click();
    QVERIFY(found.wait());
    QCOMPARE(m_store->emails({}).size(), 2);
}

void LookOverTest::aMistypedAddressIsCorrectedAndTheCorrectionUndone()
{
    m_store->import(artist, "email,consent,consent date\nana@gmial.com,yes,2025-01-01\n");
    open();
    auto *desk = m_window->findChild<LookOverDesk *>();
    desk->showMistyped();
    QVERIFY(m_window->findChild<MistypedDialog *>()->isVisible());
    QSignalSpy found(desk, &LookOverDesk::found);
    button(u"correctAddresses"_s)->click();
    QVERIFY(found.wait());
    QCOMPARE(state(u"ana@gmail.com"_s), u"no_consent"_s);
    QCOMPARE(child<QTableView>(u"mistypedAddresses"_s)->model()->rowCount(), 0);
    undo();
    QVERIFY(found.wait());
    QCOMPARE(m_store->emails({}), QStringList{u"ana@gmial.com"_s});
    QCOMPARE(state(u"ana@gmial.com"_s), u"opted_in"_s);
}

void LookOverTest::theDetailsOfferTheCorrection()
{
    m_store->import(artist, "email\nana@gmial.com\n");
    open();
    select(u"ana@gmial.com"_s);
    QTRY_VERIFY(button(u"correctAddress"_s));
    QTRY_VERIFY(button(u"correctAddress"_s)->isVisible());
    QSignalSpy found(m_window->findChild<LookOverDesk *>(), &LookOverDesk::found);
    button(u"correctAddress"_s)->click();
    QVERIFY(found.wait());
    QCOMPARE(m_store->emails({}), QStringList{u"ana@gmail.com"_s});
}

void LookOverTest::theMissingAreLookedAtChosenRecordedAndTakenBack()
{
    const QByteArray titles("email,consent\n");
    for (const auto &rows : {QByteArray("ana@example.com,yes\nbea@example.com,yes\n"
                                        "cleo@example.com,yes\n"),
                             QByteArray("ana@example.com,yes\n")}) {
        QVERIFY_RESULT(m_store->tryImport({.path = m_store->writeFile(titles + rows),
                                           .profile = m_store->profile(artist),
                                           .complete = true}));
    }
    open();
    QVERIFY(button(u"findingsMissing"_s)->isVisible());
    auto *desk = m_window->findChild<LookOverDesk *>();
    desk->showMissing();
    auto *table = child<QTableView>(u"missingPeople"_s);
    QCOMPARE(table->model()->rowCount(), 2);
    QVERIFY(
        table->model()->setData(table->model()->index(1, 0), Qt::Unchecked, Qt::CheckStateRole));
    QSignalSpy found(desk, &LookOverDesk::found);
    button(u"recordMissing"_s)->click();
    QVERIFY(found.wait());
    QCOMPARE(state(u"bea@example.com"_s), u"withdrawn"_s);
    QCOMPARE(state(u"cleo@example.com"_s), u"opted_in_undated"_s);
    undo();
    QVERIFY(found.wait());
    QCOMPARE(state(u"bea@example.com"_s), u"opted_in_undated"_s);
}

void LookOverTest::theTicksAreAProperModel()
{
    MissingModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setPeople(
        {{.id = 1, .email = u"a@example.com"_s}, {.id = 2, .email = u"b@example.com"_s}});
    QCOMPARE(model.ticked().size(), std::size_t(2));
    QVERIFY(model.setData(model.index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(model.ticked(), std::vector<ContactId>{2});
    model.tickAll(false);
    QVERIFY(model.ticked().empty());
    model.setPeople({});
    QCOMPARE(model.rowCount(), 0);
}

QTEST_MAIN(LookOverTest)

#include "tst_lookover.moc"
