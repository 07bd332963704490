// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/contacts/contacttableview.h"

#include "tests/support/temporarystore.h"
#include "ui/contacts/contactcolumn.h"
#include "ui/contacts/contacttablemodel.h"
#include "ui/contacts/emaildelegate.h"
#include "ui/contacts/rowranges.h"

#include <QtCore/QItemSelection>
#include <QtCore/QSettings>
#include <QtGui/QFontMetrics>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace mailspace;

class TestContactTableView : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void keepsTheSamePeopleSelected();
    void keepsPeopleSelectedWhoseRowsComeLater();
    void keepsEverybodySelected();
    void copiesTheColumnsAsTheyStand();
    void countsSelectedRowsWithMovedColumns();
    void remembersItsColumns();
    void sortsFromItsMenuToo();
    void typingStartsASearch();
    void neverCutsTheDomain_data();
    void neverCutsTheDomain();

private:
    QTemporaryDir m_settings;
};

void TestContactTableView::initTestCase()
{
    QCoreApplication::setOrganizationName(u"test"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
}

void TestContactTableView::keepsTheSamePeopleSelected()
{
    TemporaryStore store;
    ContactTableModel model(store.database());
    ContactTableView view(model);
    model.setIds({1, 2, 3, 4, 5}, {});
    view.selectRow(1);
    view.selectionModel()->select(model.index(3, 0),
                                  QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QCOMPARE(view.selectedIds(), (std::vector<ContactId>{2, 4}));

    model.setIds({5, 4, 3, 2, 1}, {}); // sorted the other way round
    QCOMPARE(view.selectedIds(), (std::vector<ContactId>{4, 2}));
    model.setIds({1, 4}, {}); // one of them filtered away
    QCOMPARE(view.selectedIds(), std::vector<ContactId>{4});
    model.setIds({}, {});
    QCOMPARE(view.selectedCount(), 0);
    model.setIds({4, 3, 2}, {}); // who was filtered away comes back as before
    QCOMPARE(view.selectedIds(), (std::vector<ContactId>{4, 2}));
    view.selectRow(1);
    model.setIds({1, 2, 3, 4}, {});
    QCOMPARE(view.selectedIds(), std::vector<ContactId>{3});
}

void TestContactTableView::keepsPeopleSelectedWhoseRowsComeLater()
{
    TemporaryStore store;
    ContactTableModel model(store.database());
    ContactTableView view(model);
    model.setIds({1, 2, 3, 4, 5}, {});
    view.selectRow(1);
    model.setIds({5, 4}, {}); // the first rows of another order
    QCOMPARE(view.selectedCount(), 0);
    model.extend({5, 4, 3, 2, 1});
    QCOMPARE(view.selectedIds(), std::vector<ContactId>{2});
    QCOMPARE(view.currentIndex().row(), 3);

    model.setIds({1}, {});
    view.selectRow(0); // somebody else is chosen before the others are there
    model.extend({1, 2});
    QCOMPARE(view.selectedIds(), std::vector<ContactId>{1});
}

void TestContactTableView::keepsEverybodySelected()
{
    TemporaryStore store;
    ContactTableModel model(store.database());
    ContactTableView view(model);
    std::vector<ContactId> ids(100'000);
    std::iota(ids.begin(), ids.end(), 1);
    model.setIds(ids, {});
    view.selectAll();
    std::ranges::reverse(ids);
    model.setIds(ids, {});
    QCOMPARE(view.selectedCount(), 100'000);
}

void TestContactTableView::copiesTheColumnsAsTheyStand()
{
    TemporaryStore store;
    ContactTableModel model(store.database());
    ContactTableView view(model);
    for (int column = 2; column < contactColumnCount; ++column) {
        view.setColumnHidden(column, column != int(ContactColumn::City));
    }
    view.horizontalHeader()->moveSection(0, 3);
    Contact contact;
    contact.email = u"ana@example.com"_s;
    contact.name = u"Ana\tB"_s;
    contact.city = u"Lyon"_s;
    QCOMPARE(asTabbedText(std::array{contact}, view.shownColumns()),
             u"Name\tCity\tE-mail\nAna B\tLyon\tana@example.com\n"_s);
}

void TestContactTableView::countsSelectedRowsWithMovedColumns()
{
    TemporaryStore store;
    ContactTableModel model(store.database());
    ContactTableView view(model);
    const QSignalSpy counts(&view, &ContactTableView::selectedCountChanged);
    model.setIds({1, 2, 3}, {});
    view.horizontalHeader()->moveSection(0, 4);
    view.selectAll();
    QCOMPARE(view.selectedCount(), 3);
    QCOMPARE(counts.last().first().toLongLong(), 3);
}

void TestContactTableView::remembersItsColumns()
{
    TemporaryStore store;
    ContactTableModel model(store.database());
    {
        ContactTableView view(model);
        view.setColumnHidden(static_cast<int>(ContactColumn::City), true);
        view.setColumnWidth(static_cast<int>(ContactColumn::Email), 333);
        view.horizontalHeader()->setSortIndicator(static_cast<int>(ContactColumn::Name),
                                                  Qt::DescendingOrder);
    }
    const ContactTableView again(model);
    QVERIFY(again.isColumnHidden(static_cast<int>(ContactColumn::City)));
    QCOMPARE(again.columnWidth(static_cast<int>(ContactColumn::Email)), 333);
    QCOMPARE(again.sort(), ContactSort::Name);
    QVERIFY(again.isDescending());
}

void TestContactTableView::sortsFromItsMenuToo()
{
    TemporaryStore store;
    ContactTableModel model(store.database());
    ContactTableView view(model);
    auto *menu = view.findChild<QMenu *>(u"sortMenu"_s);
    QAction *byCity = menu->actions().at(int(ContactColumn::City));
    byCity->trigger();
    QCOMPARE(view.sort(), ContactSort::City);
    QVERIFY(!view.isDescending());
    byCity->trigger();
    QVERIFY(view.isDescending());
    emit menu->aboutToShow();
    QVERIFY(byCity->isChecked());
    menu->actions().last()->trigger();
    QCOMPARE(view.sort(), ContactSort::Arrival);
}

void TestContactTableView::typingStartsASearch()
{
    TemporaryStore store;
    ContactTableModel model(store.database());
    ContactTableView view(model);
    const QSignalSpy typed(&view, &ContactTableView::typed);
    model.setIds({1, 2, 3}, {});
    QTest::keyClicks(&view, u"a"_s);
    QCOMPARE(typed.size(), 1);
    QCOMPARE(typed.first().first().toString(), u"a"_s);
}

void TestContactTableView::neverCutsTheDomain_data()
{
    QTest::addColumn<QString>("email");
    QTest::newRow("short") << u"ana@example.com"_s;
    QTest::newRow("long local part") << u"a.very.long.name.indeed.with.more@example.com"_s;
    QTest::newRow("two signs") << u"\"a@b\"@example.com"_s;
}

void TestContactTableView::neverCutsTheDomain()
{
    QFETCH(QString, email);
    const QFontMetrics metrics(QApplication::font());
    const int whole = metrics.horizontalAdvance(email);
    QCOMPARE(elidedEmail(email, metrics, whole), email);
    for (int width = whole; width > metrics.horizontalAdvance(u"@example.com……"_s); width -= 5) {
        const QString shown = elidedEmail(email, metrics, width);
        QVERIFY2(shown.endsWith("@example.com"_L1), qPrintable(shown));
        QVERIFY(metrics.horizontalAdvance(shown) <= width + 1);
    }
    QVERIFY(elidedEmail(email, metrics, 40).endsWith("m"_L1)); // no room: the beginning goes
}

QTEST_MAIN(TestContactTableView)
#include "tst_contacttableview.moc"
