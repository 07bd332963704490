// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/contacts/contactspage.h"

#include "core/contacts/audiencestore.h"
#include "tests/support/resultcheck.h"
#include "tests/support/temporarystore.h"
#include "ui/contacts/audiencemenu.h"
#include "ui/contacts/contactcolumn.h"
#include "ui/contacts/contactfilterbar.h"
#include "ui/contacts/contacttableview.h"
#include "ui/contacts/facetpanel.h"
#include "ui/mainwindow.h"
#include "ui/searchfield.h"

#include <QtCore/QSettings>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeWidgetItemIterator>

using namespace mailspace;
using namespace Qt::StringLiterals;

namespace {

const QByteArray fans = "email,country,kind,smartlink,consent,consent date,tags\n"
                        "ana@example.com,France,Tickets,Tour,yes,2025-01-01,vip\n"
                        "bea@example.com,FR,Merch,Shop,yes,2025-02-01,\n"
                        "cleo@example.com,Italy,Tickets,Tour,yes,2025-03-01,\n"
                        "dot@example.com,France,Tickets,Tour,no,,vip\n";

} // namespace

/// Whom the page shows, and how that is chosen.
class ContactsPageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void typedFiltersFindAndEnterMakesChipsOfThem();
    void enterAndDownGoOnToThePeopleFound_data();
    void enterAndDownGoOnToThePeopleFound();
    void aFilterBeingTypedIsCompleted();
    void whatCannotBeUnderstoodIsSaid();
    void theMenuAddsAFilterAndAChipTakesItAway();
    void thePanelCountsThoseShownAndFiltersByATick();
    void aSavedAudienceComesBack();
    void nobodyFoundClearsFiltersToo();
    void whoIsMeantAloneIsSelected();
    void theSelectionSurvivesFiltersAndSorting();
    void theModelKeepsItsContractThroughAllThat();

private:
    ContactsPage *page() const { return m_window->findChild<ContactsPage *>(); }
    SearchField *search() const { return m_window->findChild<SearchField *>(); }
    ContactFilterBar *chips() const { return m_window->findChild<ContactFilterBar *>(); }
    FacetPanel *facets() const { return m_window->findChild<FacetPanel *>(); }
    QStringList shown() const;
    QTreeWidgetItem *facet(const QString &value) const;

    QTemporaryDir m_settings;
    std::unique_ptr<TemporaryStore> m_store;
    std::unique_ptr<MainWindow> m_window;
};

void ContactsPageTest::initTestCase()
{
    QCoreApplication::setOrganizationName(u"test"_s);
    QCoreApplication::setApplicationName(u"tst_contactspage"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
}

void ContactsPageTest::init()
{
    QSettings().clear();
    m_store = std::make_unique<TemporaryStore>();
    m_store->import(u"Nova Sky"_s, fans);
    m_store->profile(u"The Tides"_s);
    m_window = std::make_unique<MainWindow>();
    m_window->resize(1366, 768);
    QSignalSpy opened(m_window.get(), &MainWindow::storeOpened);
    m_window->openStore(m_store->path());
    QVERIFY(opened.wait());
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->findChild<QListWidget *>(u"profiles"_s)->setCurrentRow(1);
    QTRY_COMPARE(shown().size(), 4);
}

void ContactsPageTest::cleanup()
{
    m_window.reset();
    m_store.reset();
}

/// The first letters of those in the table.
QStringList ContactsPageTest::shown() const
{
    QStringList letters;
    const auto *model = page()->table().model();
    for (int row = 0; row < model->rowCount(); ++row) {
        letters += model->index(row, 0).data().toString().left(1);
    }
    return letters;
}

QTreeWidgetItem *ContactsPageTest::facet(const QString &value) const
{
    for (QTreeWidgetItemIterator item(facets()); *item != nullptr; ++item) {
        if ((*item)->text(0) == value) {
            return *item;
        }
    }
    return nullptr;
}

void ContactsPageTest::typedFiltersFindAndEnterMakesChipsOfThem()
{
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(search(), u"country:fr kind:tickets example"_s);
    QTRY_COMPARE(shown(), (QStringList{u"a"_s, u"d"_s}));
    QCOMPARE(m_window->findChild<QLabel *>(u"foundCount"_s)->text(), u"2 found"_s);
    // The export button speaks of the same people (rule 13).
    auto *button = m_window->findChild<QPushButton *>(u"exportButton"_s);
    QTRY_VERIFY2(button->text().contains(u"(1 "_s), qPrintable(button->text()));

    QTest::keyClick(search(), Qt::Key_Return);
    QCOMPARE(search()->text(), u"example"_s);
    QCOMPARE(chips()->findChildren<QPushButton *>(u"filterChip"_s).size(), 2);
    QTRY_COMPARE(shown(), (QStringList{u"a"_s, u"d"_s}));
    QCOMPARE(m_window->focusWidget(), &page()->table());
}

void ContactsPageTest::enterAndDownGoOnToThePeopleFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<bool>("intoTable");
    QTest::newRow("a word, Enter") << u"example"_s << Qt::Key_Return << true;
    QTest::newRow("a word, Down") << u"example"_s << Qt::Key_Down << true;
    QTest::newRow("a filter, Enter") << u"tag:vip"_s << Qt::Key_Return << true;
    QTest::newRow("a filter that is offered, Enter") << u"kind:tick"_s << Qt::Key_Return << true;
    QTest::newRow("nobody, Enter") << u"nobody at all"_s << Qt::Key_Return << false;
    QTest::newRow("nobody by a filter, Enter") << u"tag:none-such"_s << Qt::Key_Return << false;
}

void ContactsPageTest::enterAndDownGoOnToThePeopleFound()
{
    QFETCH(QString, text);
    QFETCH(Qt::Key, key);
    QFETCH(bool, intoTable);
    QSignalSpy answered(page(), &ContactsPage::answered);
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(search(), text);
    QTRY_VERIFY(!answered.isEmpty());
    QTRY_COMPARE(page()->table().isVisible(), intoTable);
    auto *offered = search()->completer()->popup();
    // As long as it is open, the keys go to it.
    QTest::keyClick(offered->isVisible() ? static_cast<QWidget *>(offered) : search(), key);
    QTRY_COMPARE(page()->table().isVisible(), intoTable);
    // Asked of the window: without a window manager a list that was open keeps the activation.
    QTRY_COMPARE(m_window->focusWidget() == &page()->table(), intoTable);
    QCOMPARE(m_window->focusWidget() == search(), !intoTable);
    QCOMPARE(page()->table().selectedCount(), intoTable ? 1 : 0);
    QVERIFY(!offered->isVisible());
}

void ContactsPageTest::aFilterBeingTypedIsCompleted()
{
    search()->setFocus();
    auto *offered = search()->completer()->popup();
    QTest::keyClicks(search(), u"example kin"_s);
    QTRY_VERIFY(offered->isVisible());
    QCOMPARE(offered->model()->rowCount(), 1);
    QCOMPARE(offered->model()->index(0, 0).data().toString(), u"kind:"_s);
    QTest::keyClicks(search(), u"d:t"_s);
    QTRY_COMPARE(offered->model()->index(0, 0).data().toString(), u"kind:tickets"_s);
    QTest::keyClick(offered, Qt::Key_Down);
    QTest::keyClick(offered, Qt::Key_Return);
    QTRY_COMPARE(search()->text(), u"example"_s);
    QTRY_COMPARE(shown(), (QStringList{u"a"_s, u"c"_s, u"d"_s}));
    // Values of the store are offered as well.
    search()->clear();
    QTest::keyClicks(search(), u"country:it"_s);
    QTRY_COMPARE(offered->model()->index(0, 0).data().toString(), u"country:Italy"_s);
}

void ContactsPageTest::whatCannotBeUnderstoodIsSaid()
{
    search()->start(u"kind:concerto"_s);
    const auto *said = m_window->findChild<QLabel *>(u"misreadFilter"_s);
    QTRY_VERIFY(said->text().contains(u"concerto"_s));
    QCOMPARE(shown().size(), 4);
    search()->start(u"kind:"_s); // the value is about to be typed
    QTRY_VERIFY(said->isHidden());
}

void ContactsPageTest::theMenuAddsAFilterAndAChipTakesItAway()
{
    const auto fields = chips()->menu()->actions();
    QCOMPARE(fields.size(), qsizetype(filterFieldCount));
    auto *kinds = fields.at(qsizetype(FilterField::Kind))->menu();
    kinds->actions().at(3)->trigger(); // merch
    QTRY_COMPARE(shown(), QStringList{u"b"_s});
    auto *chip = chips()->findChild<QPushButton *>(u"filterChip"_s);
    QVERIFY(chip->isVisible());
    chip->setFocus();
    QTest::keyClick(chip, Qt::Key_Space);
    QTRY_COMPARE(shown().size(), 4);
    QVERIFY(!chips()->isVisible());

    fields.at(qsizetype(FilterField::Country))->trigger();
    QCOMPARE(search()->text(), u"country:"_s);
    QVERIFY(search()->hasFocus());
}

void ContactsPageTest::thePanelCountsThoseShownAndFiltersByATick()
{
    QVERIFY(!facets()->isVisible());
    QSignalSpy counted(facets(), &FacetPanel::counted);
    QTest::keyClick(m_window.get(), Qt::Key_B, Qt::ControlModifier);
    QTRY_VERIFY(facets()->isVisible());
    QTRY_VERIFY(facet(u"France"_s) != nullptr);
    QCOMPARE(facet(u"France"_s)->text(1), u"3"_s);
    QCOMPARE(facet(u"Tickets"_s)->text(1), u"3"_s);
    facets()->setCurrentItem(facet(u"France"_s));
    QTest::keyClick(facets(), Qt::Key_Space);
    QTRY_COMPARE(shown(), (QStringList{u"a"_s, u"b"_s, u"d"_s}));
    QTRY_COMPARE(facet(u"Tickets"_s)->text(1), u"2"_s);
    QCOMPARE(facet(u"France"_s)->checkState(0), Qt::Checked);
    QCOMPARE(facet(u"Italy"_s)->text(1), u"1"_s);
    facet(u"France"_s)->setCheckState(0, Qt::Unchecked);
    QTRY_COMPARE(shown().size(), 4);
}

void ContactsPageTest::aSavedAudienceComesBack()
{
    search()->start(u"country:FR -tag:vip"_s);
    QTRY_COMPARE(shown(), QStringList{u"b"_s});
    auto *menu = m_window->findChild<AudienceMenu *>();
    menu->saveAs(u"French"_s);
    search()->clear();
    m_window->findChild<QListWidget *>(u"profiles"_s)->setCurrentRow(2);
    QTRY_COMPARE(shown().size(), 0);
    emit menu->aboutToShow();
    menu->actions().front()->trigger();
    QTRY_COMPARE(shown(), QStringList{u"b"_s});
    QCOMPARE(page()->query().profile, std::optional(m_store->profile(u"Nova Sky"_s)));
    QCOMPARE(chips()->filters().size(), std::size_t(2));
}

void ContactsPageTest::nobodyFoundClearsFiltersToo()
{
    search()->start(u"country:FR country:Spain kind:emails"_s);
    QTRY_COMPARE(shown().size(), 0);
    page()->keepFilters();
    auto *clear = m_window->findChild<QPushButton *>(u"clearSearch"_s);
    QTRY_VERIFY(clear->isVisible());
    QTest::keyClick(clear, Qt::Key_Space);
    QTRY_COMPARE(shown().size(), 4);
    QVERIFY(chips()->filters().empty());
}

void ContactsPageTest::whoIsMeantAloneIsSelected()
{
    auto &table = page()->table();
    const auto bea = m_store->contact({}, u"bea@example.com"_s).id;
    page()->showOnly({bea}, u"Bea"_s);
    QTRY_COMPARE(table.selectedIds(), (std::vector{bea}));
    const auto cleo = m_store->contact({}, u"cleo@example.com"_s).id;
    page()->showOnly({cleo, bea}, u"two"_s);
    QTRY_COMPARE(shown().size(), 2);
    QCOMPARE(table.selectedIds(), (std::vector{bea}));
    // What leads back and what is shown stand there whole, however long.
    const auto *chip = page()->findChild<QPushButton *>(u"onlyChip"_s);
    page()->showOnly({cleo}, QString(60, u'x'));
    QTRY_COMPARE(shown().size(), 1);
    QVERIFY(chip->isVisible());
    QTRY_VERIFY(chip->width() >= chip->sizeHint().width());
}

void ContactsPageTest::theSelectionSurvivesFiltersAndSorting()
{
    auto &table = page()->table();
    table.selectRow(3);
    const auto chosen = table.selectedIds();
    search()->start(u"tag:vip"_s);
    QTRY_COMPARE(shown(), (QStringList{u"a"_s, u"d"_s}));
    QCOMPARE(table.selectedIds(), chosen);
    table.horizontalHeader()->setSortIndicator(int(ContactColumn::Email), Qt::DescendingOrder);
    QTRY_COMPARE(shown(), (QStringList{u"d"_s, u"a"_s}));
    QCOMPARE(table.selectedIds(), chosen);
}

void ContactsPageTest::theModelKeepsItsContractThroughAllThat()
{
    const QAbstractItemModelTester tester(page()->table().model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (const auto &words : {u"a"_s, u"an"_s, u"ana"_s, u"country:FR"_s, u""_s}) {
        search()->start(words);
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE(shown().size(), 4);
}

QTEST_MAIN(ContactsPageTest)

#include "tst_contactspage.moc"
