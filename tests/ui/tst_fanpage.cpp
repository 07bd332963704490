// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fans/fanpage.h"

#include "tests/support/temporarystore.h"
#include "ui/fans/fantables.h"
#include "ui/fans/receiptsdialog.h"
#include "ui/fans/whatifpanel.h"
#include "ui/store/storesession.h"

#include <QtCharts/QAbstractBarSeries>
#include <QtCharts/QBarSet>
#include <QtCharts/QChart>
#include <QtCore/QThreadPool>
#include <QtCore/QTimer>
#include <QtGui/QAccessible>
#include <QtGui/QHelpEvent>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QInputDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSlider>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolTip>

using namespace Qt::StringLiterals;
using namespace mailspace;

namespace {

const QByteArray fans = "email,name,smartlink,kind,date,consent,consent date\n"
                        "ana@example.com,Ana,Tour,Tickets,2026-05-01,yes,2026-05-01\n"
                        "ben@example.com,Ben,Shop,Merch,2026-05-01,,\n"
                        "cat@example.com,Cat,Song,New listeners,2026-04-01,,\n";

/// A page on a store, shown and ready.
struct OpenPage
{
    explicit OpenPage(TemporaryStore &store)
        : session(TemporaryStore::require(Database::open(store.path())), {})
        , page(session)
    {
        QSignalSpy ready(&page, &FanPage::ready);
        page.resize(1000, 600);
        page.show();
        if (ready.empty() && !ready.wait()) {
            throw std::runtime_error("the page does not get ready");
        }
    }

    template<typename T>
    T *find(const QString &name) const
    {
        return page.findChild<T *>(name);
    }
    void choose(FanView view) const
    {
        find<QTabBar>(u"fanViews"_s)->setCurrentIndex(static_cast<int>(view));
    }
    QTableView &table() const { return *find<QTableView>(u"figureTable"_s); }

    StoreSession session;
    FanPage page;
};

} // namespace

class TestFanPage : public QObject
{
    Q_OBJECT

private slots:
    void showsTheBestFirst();
    void everyViewHasATableWithAName();
    void anEmptyStoreIsToldKindly();
    void fewPeopleAreAFirstLook();
    void aRowLeadsToItsPeople();
    void aSmartlinkAndAMonthLeadToTheirPeople();
    void askingInPersonLeavesOutWhoWithdrew();
    void receiptsOpenForTheChosenFan();
    void aSliderShowsWhoEntersAndLeavesAndDiscardsItself();
    void aSavedRecipeIsUsed();
    void aDeletedRecipeComesBackByUndo();
    void everyNumberOfTheRecipeHasASlider_data();
    void everyNumberOfTheRecipeHasASlider();
    void aThresholdInPointsBeginsWhereTheShareStood();
    void theLineMovesByKey();
    void growthIsShownByKind();
    void anImportIsSeenWithoutReadingEverybody();
    void aClickInTheChartShowsItsPeople();
    void anotherChartCanBeChosenWhileCounting();
    void anotherArtistIsNotShownTheFiguresOfBefore();
    void smartlinksTellWhoStays();
    void whatIsHoveredStaysReadable();
    void everyControlHasAName();
};

void TestFanPage::showsTheBestFirst()
{
    TemporaryStore store;
    store.import(u"Nova Sky"_s, fans);
    const OpenPage open(store);
    QCOMPARE(open.table().model()->rowCount(), 3);
    QCOMPARE(open.table().model()->index(0, 1).data().toString(), u"ana@example.com"_s);
}

void TestFanPage::everyViewHasATableWithAName()
{
    TemporaryStore store;
    store.import(u"Nova Sky"_s, fans);
    const OpenPage open(store);
    auto *views = open.find<QTabBar>(u"fanViews"_s);
    QStringList names;
    for (int view = 0; view < views->count(); ++view) {
        views->setCurrentIndex(view);
        names += open.table().accessibleName();
        QVERIFY(!open.find<QLabel>(u"chartExplanation"_s)->text().isEmpty());
        QTRY_VERIFY(open.table().model()->rowCount() > 0 || view == views->count() - 1);
    }
    QCOMPARE(names.removeDuplicates(), 0);
}

void TestFanPage::anEmptyStoreIsToldKindly()
{
    TemporaryStore store;
    const OpenPage open(store);
    auto *title = open.find<QLabel>(u"messageTitle"_s);
    QVERIFY(title->isVisible());
    QVERIFY(!open.table().isVisible());
}

void TestFanPage::fewPeopleAreAFirstLook()
{
    TemporaryStore store;
    store.import(u"Nova Sky"_s, "email,kind,date\nana@example.com,Tickets,2026-05-01\n");
    const OpenPage open(store);
    QVERIFY(open.find<QLabel>(u"fanHeadline"_s)->text().contains(u"first look"_s));
    open.choose(FanView::Concentration); // one person is no curve
    QCOMPARE(open.table().model()->rowCount(), 1);
}

void TestFanPage::aRowLeadsToItsPeople()
{
    TemporaryStore store;
    store.import(u"Nova Sky"_s, fans);
    const OpenPage open(store);
    QSignalSpy chosen(&open.page, &FanPage::peopleChosen);
    open.table().selectRow(1);
    open.find<QPushButton>(u"showPeople"_s)->click();
    QCOMPARE(chosen.size(), 1);
    const auto ben = store.contact({}, u"ben@example.com"_s).id;
    QVERIFY(chosen[0][0].value<std::vector<ContactId>>() == std::vector{ben});
    open.choose(FanView::Concentration);
    open.table().selectRow(1);
    open.find<QPushButton>(u"showPeople"_s)->click();
    QCOMPARE(chosen[1][0].value<std::vector<ContactId>>().size(), std::size_t(2));
}

void TestFanPage::aSmartlinkAndAMonthLeadToTheirPeople()
{
    TemporaryStore store;
    store.import(u"Nova Sky"_s, fans);
    const OpenPage open(store);
    QSignalSpy chosen(&open.page, &FanPage::peopleChosen);
    open.choose(FanView::Smartlinks);
    QTRY_COMPARE(open.table().model()->rowCount(), 3);
    for (int row = 0; row < 3; ++row) {
        if (open.table().model()->index(row, 0).data().toString() == u"Shop"_s) {
            open.table().selectRow(row);
        }
    }
    open.find<QPushButton>(u"showPeople"_s)->click();
    QTRY_COMPARE(chosen.size(), 1);
    const auto ben = store.contact({}, u"ben@example.com"_s).id;
    QVERIFY(chosen[0][0].value<std::vector<ContactId>>() == std::vector{ben});
    open.choose(FanView::Growth);
    open.table().selectRow(0);
    open.find<QPushButton>(u"showPeople"_s)->click();
    const auto cat = store.contact({}, u"cat@example.com"_s).id; // in April, the others in May
    QVERIFY(chosen[1][0].value<std::vector<ContactId>>() == std::vector{cat});
}

void TestFanPage::askingInPersonLeavesOutWhoWithdrew()
{
    TemporaryStore store;
    store.import(u"Nova Sky"_s,
                 "email,kind,date\nana@example.com,Tickets,2026-05-01\n"
                 "ben@example.com,Tickets,2026-05-01\n");
    RecipeStore recipes(store.database());
    ScoreRecipe all;
    all.threshold = 1;
    TemporaryStore::require(recipes.save({}, u"All"_s, all, TemporaryStore::now));
    store.enter(u"ben@example.com"_s, ConsentKind::Withdrawn, {});
    const OpenPage open(store);
    open.choose(FanView::ToAsk);
    QCOMPARE(open.table().model()->rowCount(), 1);
    QCOMPARE(open.table().model()->index(0, 1).data().toString(), u"ana@example.com"_s);
}

void TestFanPage::receiptsOpenForTheChosenFan()
{
    TemporaryStore store;
    store.import(u"Nova Sky"_s, fans);
    const OpenPage open(store);
    open.table().selectRow(0);
    open.find<QPushButton>(u"showReceipts"_s)->click();
    auto *dialog = open.page.findChild<ReceiptsDialog *>();
    QVERIFY(dialog);
    QVERIFY(dialog->windowTitle().contains(u"Ana"_s));
    auto *receipts = dialog->findChild<QTableView *>(u"receiptsTable"_s);
    QTRY_COMPARE(receipts->model()->rowCount(), 3); // the ticket, the breadth and the score
}

void TestFanPage::aSliderShowsWhoEntersAndLeavesAndDiscardsItself()
{
    TemporaryStore store;
    store.import(u"Nova Sky"_s, fans);
    const OpenPage open(store);
    auto *merch = open.find<QSlider>(u"weight-merch"_s);
    merch->setValue(merch->maximum());
    QTRY_COMPARE(open.table().model()->index(0, 1).data().toString(), u"ben@example.com"_s);
    QVERIFY(open.find<QPushButton>(u"entering"_s)->isEnabled());
    QSignalSpy chosen(&open.page, &FanPage::peopleChosen);
    open.find<QPushButton>(u"leaving"_s)->click();
    const auto ana = store.contact({}, u"ana@example.com"_s).id;
    QVERIFY(chosen.last()[0].value<std::vector<ContactId>>() == std::vector{ana});
    open.find<QPushButton>(u"discardRecipe"_s)->click();
    QCOMPARE(open.table().model()->index(0, 1).data().toString(), u"ana@example.com"_s);
    QVERIFY(!open.find<QPushButton>(u"entering"_s)->isEnabled());
    QVERIFY(*RecipeStore(store.database()).inUse({}) == ScoreRecipe());
}

void TestFanPage::aSavedRecipeIsUsed()
{
    TemporaryStore store;
    store.import(u"Nova Sky"_s, fans);
    const OpenPage open(store);
    open.find<QSlider>(u"weight-merch"_s)->setValue(80);
    open.find<QPushButton>(u"saveRecipe"_s)->click();
    auto *dialog = open.find<QInputDialog>(u"recipeDialog"_s);
    QVERIFY(dialog);
    dialog->setTextValue(u"Shop"_s);
    QSignalSpy ready(&open.page, &FanPage::ready);
    dialog->accept();
    QVERIFY(!ready.empty() || ready.wait());
    QCOMPARE(RecipeStore(store.database()).inUse({})->weights[4], 20.0);
    QCOMPARE(open.table().model()->index(0, 1).data().toString(), u"ben@example.com"_s);
    auto *recipes = open.find<QComboBox>(u"recipes"_s);
    QCOMPARE(recipes->currentText(), u"Shop"_s);
    recipes->setCurrentIndex(0);
    emit recipes->activated(0);
    QTRY_COMPARE(open.table().model()->index(0, 1).data().toString(), u"ana@example.com"_s);
    QVERIFY(*RecipeStore(store.database()).inUse({}) == ScoreRecipe());
}

void TestFanPage::aDeletedRecipeComesBackByUndo()
{
    TemporaryStore store;
    store.import(u"Nova Sky"_s, fans);
    RecipeStore recipes(store.database());
    ScoreRecipe merch;
    merch.weights[4] = 20;
    TemporaryStore::require(recipes.save({}, u"Shop"_s, merch, TemporaryStore::now));
    const OpenPage open(store);
    QCOMPARE(open.table().model()->index(0, 1).data().toString(), u"ben@example.com"_s);
    std::function<void()> undo;
    connect(&open.page, &FanPage::undoable, this,
            [&](const QString & /*sentence*/, const std::function<void()> &back) { undo = back; });
    open.find<QPushButton>(u"deleteRecipe"_s)->click();
    QVERIFY(undo);
    QTRY_COMPARE(open.table().model()->index(0, 1).data().toString(), u"ana@example.com"_s);
    QVERIFY(recipes.all({})->empty());
    undo();
    QTRY_COMPARE(open.table().model()->index(0, 1).data().toString(), u"ben@example.com"_s);
    QVERIFY(recipes.inUse({}) == merch);
}

void TestFanPage::everyNumberOfTheRecipeHasASlider_data()
{
    QTest::addColumn<QString>("slider");
    for (const char *name :
         {"weight-new-listeners", "weight-emails", "weight-tickets", "weight-merch", "weight-other",
          "halfLife", "breadthShare", "amountFactor", "topShare", "engagedFrom", "dormantAfter"}) {
        QTest::newRow(name) << QString::fromLatin1(name);
    }
}

void TestFanPage::everyNumberOfTheRecipeHasASlider()
{
    QFETCH(const QString, slider);
    WhatIfPanel panel;
    QSignalSpy changed(&panel, &WhatIfPanel::draftChanged);
    auto *knob = panel.findChild<QSlider *>(slider);
    QVERIFY(knob);
    QVERIFY(!knob->accessibleName().isEmpty());
    knob->setValue(knob->maximum());
    QCOMPARE(changed.size(), 1);
    const auto draft = panel.draft();
    const auto read = ScoreRecipe::fromJson(draft.toJson());
    QVERIFY(read.has_value());
    QVERIFY(*read == draft);
    QVERIFY(!(draft == ScoreRecipe()));
    panel.findChild<QPushButton *>(u"discardRecipe"_s)->click();
    QVERIFY(panel.draft() == ScoreRecipe());
}

void TestFanPage::aThresholdInPointsBeginsWhereTheShareStood()
{
    WhatIfPanel panel;
    panel.setRecipe({}, 12.5);
    auto *by = panel.findChild<QComboBox *>(u"superFansBy"_s);
    by->setCurrentIndex(1);
    emit by->activated(1);
    QCOMPARE(panel.draft().threshold, 12.5);
    QVERIFY(!panel.findChild<QSlider *>(u"topShare"_s)->isVisibleTo(&panel));
    panel.findChild<QSlider *>(u"threshold"_s)->setValue(40);
    QCOMPARE(panel.draft().threshold, 20.0);
    panel.setTopShare(0.1); // the line of the chart is a share
    QVERIFY(!panel.draft().threshold);
    QCOMPARE(by->currentIndex(), 0);
}

void TestFanPage::theLineMovesByKey()
{
    TemporaryStore store;
    store.import(u"Nova Sky"_s, fans);
    const OpenPage open(store);
    auto *chart = open.find<FanChart>(u"fanChart"_s);
    QCOMPARE(chart->focusPolicy(), Qt::NoFocus);
    open.choose(FanView::Concentration);
    QCOMPARE(chart->focusPolicy(), Qt::StrongFocus);
    QSignalSpy dragged(chart, &FanChart::thresholdDragged);
    const auto press = [&](Qt::Key key) {
        QTest::keyClick(chart, key);
        return dragged.last()[0].toDouble();
    };
    const double first = press(Qt::Key_Right);
    QTRY_VERIFY(open.find<QSlider>(u"topShare"_s)->isVisible());
    QTRY_COMPARE(QThreadPool::globalInstance()->activeThreadCount(), 0);
    QCoreApplication::sendPostedEvents(); // the line stands where it stood: so few are not divided
    const double second = press(Qt::Key_Right);
    QVERIFY(second > first);
    QCOMPARE(press(Qt::Key_Left), first);
    QVERIFY(open.find<QPushButton>(u"saveRecipe"_s)->isEnabled());
}

void TestFanPage::growthIsShownByKind()
{
    TemporaryStore store;
    store.import(u"Nova Sky"_s, fans);
    const OpenPage open(store);
    open.choose(FanView::Growth);
    QTRY_COMPARE(open.table().model()->rowCount(), 2);
    const auto newInMay = [&] { return open.table().model()->index(1, 1).data().toString(); };
    QCOMPARE(newInMay(), u"2"_s);
    auto *kind = open.find<QComboBox>(u"chartKind"_s);
    QVERIFY(kind->isVisible());
    emit kind->activated(static_cast<int>(SmartlinkKind::Merch));
    QCOMPARE(newInMay(), u"1"_s);
    open.choose(FanView::Top);
    QVERIFY(!kind->isVisible());
}

void TestFanPage::anImportIsSeenWithoutReadingEverybody()
{
    TemporaryStore store;
    store.import(u"Nova Sky"_s, fans);
    OpenPage open(store);
    store.import(u"Nova Sky"_s, "email,kind,date,amount\ndan@example.com,Merch,2026-05-20,500\n");
    open.page.refresh();
    QTRY_COMPARE(open.table().model()->rowCount(), 4);
    QCOMPARE(open.table().model()->index(0, 1).data().toString(), u"dan@example.com"_s);
}

void TestFanPage::aClickInTheChartShowsItsPeople()
{
    TemporaryStore store;
    store.import(u"Nova Sky"_s, fans);
    const OpenPage open(store);
    QSignalSpy chosen(&open.page, &FanPage::peopleChosen);
    emit open.find<FanChart>(u"fanChart"_s)->rowClicked(2);
    const auto cat = store.contact({}, u"cat@example.com"_s).id;
    QVERIFY(chosen[0][0].value<std::vector<ContactId>>() == std::vector{cat});
    QCOMPARE(chosen[0][1].toString(), u"Cat"_s);
}

void TestFanPage::anotherChartCanBeChosenWhileCounting()
{
    TemporaryStore store;
    store.import(u"Nova Sky"_s, fans);
    OpenPage open(store);
    QSignalSpy ready(&open.page, &FanPage::ready);
    open.page.refresh();
    open.choose(FanView::Levels);
    QCOMPARE(ready.size(), 0);
    QCOMPARE(open.table().model()->rowCount(), int(fanLevelCount));
    open.table().selectRow(3);
    QSignalSpy chosen(&open.page, &FanPage::peopleChosen);
    open.find<QPushButton>(u"showPeople"_s)->click();
    QCOMPARE(chosen.size(), 1);
    QVERIFY(ready.wait());
}

void TestFanPage::anotherArtistIsNotShownTheFiguresOfBefore()
{
    TemporaryStore store;
    store.import(u"Nova Sky"_s, fans);
    OpenPage open(store);
    const auto *model = open.table().model();
    const auto *headline = open.find<QLabel>(u"fanHeadline"_s);
    QStringList seen;
    const auto look = [&] {
        seen += u"%1 %2 %3"_s.arg(model->rowCount())
                    .arg(headline->text().contains(u"Working out"_s))
                    .arg(open.find<WhatIfPanel>(u"whatIf"_s)->isEnabled());
    };
    connect(model, &QAbstractItemModel::modelReset, this, look);
    open.page.setProfile(store.profile(u"Nova Sky"_s));
    // As if a million were counted: no answer can have come before this.
    QVERIFY(QMetaObject::invokeMethod(open.find<QTimer>(u"patience"_s), "timeout"));
    QTRY_VERIFY(seen.size() > 1);
    QCOMPARE(seen.front(), u"0 1 0"_s);
    QCOMPARE(seen[1], u"3 0 1"_s);
    const QFontMetrics letters(open.table().font());
    QVERIFY(open.table().columnWidth(1) > letters.horizontalAdvance(u"ana@example.com"_s));
}

void TestFanPage::smartlinksTellWhoStays()
{
    TemporaryStore store;
    store.import(u"Nova Sky"_s, fans);
    const OpenPage open(store);
    open.choose(FanView::Smartlinks);
    QTRY_COMPARE(open.table().model()->rowCount(), 3);
    const auto shown = [&] {
        const auto *series = open.find<FanChart>(u"fanChart"_s)->chart()->series().front();
        return static_cast<const QAbstractBarSeries *>(series)->barSets().front()->label();
    };
    QVERIFY(shown().contains(u"Super fans"_s));
    emit open.find<QComboBox>(u"chartChoice"_s)->activated(1);
    QVERIFY(shown().contains(u"365"_s));
    QCOMPARE(open.table().model()->rowCount(), 3);
}

void TestFanPage::whatIsHoveredStaysReadable()
{
    TemporaryStore store;
    store.import(u"Nova Sky"_s, fans);
    const OpenPage open(store);
    auto *chart = open.find<FanChart>(u"fanChart"_s);
    auto *bars = qobject_cast<QAbstractBarSeries *>(chart->chart()->series().front());
    emit bars->hovered(true, 2, bars->barSets().front());
    QCOMPARE(QToolTip::text().section(u'\n', 0, 0), u"Ana"_s);
    // What Qt sends when the mouse has rested for a while.
    QHelpEvent rest(QEvent::ToolTip, {10, 10}, chart->mapToGlobal(QPoint(10, 10)));
    QCoreApplication::sendEvent(chart->viewport(), &rest);
    QVERIFY(QToolTip::isVisible());
    chart->hide();
    QTRY_VERIFY(!QToolTip::isVisible());
}

void TestFanPage::everyControlHasAName()
{
    TemporaryStore store;
    store.import(u"Nova Sky"_s, fans);
    const OpenPage open(store);
    open.find<QPushButton>(u"whatIfButton"_s)->click();
    int named = 0;
    for (int view = 0; view < fanViewCount; ++view) {
        open.choose(static_cast<FanView>(view));
        const auto widgets = open.page.findChildren<QWidget *>();
        for (auto *widget : widgets) {
            const bool takesKeys = (widget->focusPolicy() & Qt::TabFocus) != 0
                && widget->isVisible() && widget->focusProxy() == nullptr;
            if (takesKeys) {
                auto *accessible = QAccessible::queryAccessibleInterface(widget);
                QVERIFY(accessible);
                QVERIFY2(!accessible->text(QAccessible::Name).isEmpty(),
                         widget->metaObject()->className());
                ++named;
            }
        }
    }
    QVERIFY(named > 20 * fanViewCount);
}

QTEST_MAIN(TestFanPage)
#include "tst_fanpage.moc"
