// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/consent/unsubscribespage.h"

#include "tests/support/temporarystore.h"
#include "ui/consent/lossmodel.h"
#include "ui/consent/trendchart.h"
#include "ui/consent/trendmodel.h"
#include "ui/store/storesession.h"

#include <QtCharts/QBarSet>
#include <QtCharts/QLineSeries>
#include <QtCharts/QStackedBarSeries>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTableView>

using namespace mailspace;
using namespace Qt::StringLiterals;

namespace {

std::vector<TrendStep> twoMonths()
{
    return {{QDate(2026, 1, 1), 5, 2}, {QDate(2026, 2, 1), 1, 4}};
}

} // namespace

/// The page of withdrawals.
class UnsubscribesPageTest : public QObject
{
    Q_OBJECT

private slots:
    void theTableHoldsWhatTheChartDraws();
    void theModelsKeepTheRules();
    void thePageAnswersSearchesAndLeadsToThePerson();
    void anEmptyStoreShowsNothing();
};

void UnsubscribesPageTest::theTableHoldsWhatTheChartDraws()
{
    TrendModel model;
    TrendChart chart(model);
    model.setSteps(twoMonths(), TrendRequest::Step::Month);
    QCOMPARE(model.index(1, TrendModel::Net).data().toString(), u"-3"_s);
    QCOMPARE(model.index(0, TrendModel::Net).data().toString(), u"+3"_s);
    const auto series = chart.chart()->series();
    QCOMPARE(series.size(), 2);
    const auto *bars = qobject_cast<QStackedBarSeries *>(series[0]);
    QCOMPARE(bars->barSets()[0]->at(0), 5);
    QCOMPARE(bars->barSets()[1]->at(1), -4);
    const auto *net = qobject_cast<QLineSeries *>(series[1]);
    QCOMPARE(net->at(1).y(), -3);
}

void UnsubscribesPageTest::theModelsKeepTheRules()
{
    constexpr auto mode = QAbstractItemModelTester::FailureReportingMode::QtTest;
    TrendModel trends;
    LossModel losses;
    LossGroupModel groups(u"By reason"_s, u"No reason given"_s);
    const QAbstractItemModelTester first(&trends, mode);
    const QAbstractItemModelTester second(&losses, mode);
    const QAbstractItemModelTester third(&groups, mode);
    trends.setSteps(twoMonths(), TrendRequest::Step::Week);
    Loss loss;
    loss.email = u"ana@example.com"_s;
    losses.setRows({loss});
    groups.setRows({{.name = {}, .lost = 3}});
    QCOMPARE(groups.index(0, 1).data().toString(), u"No reason given"_s);
    trends.setSteps({}, TrendRequest::Step::Month);
    losses.setRows({});
    groups.setRows({});
    QCOMPARE(trends.rowCount() + losses.rowCount() + groups.rowCount(), 0);
}

void UnsubscribesPageTest::thePageAnswersSearchesAndLeadsToThePerson()
{
    TemporaryStore store;
    const auto now = currentTimestamp();
    store.enter(u"ana@example.com"_s, ConsentKind::Withdrawn, u"Nova Sky"_s, nullptr, now - 2000);
    store.enter(u"bea@example.com"_s, ConsentKind::Withdrawn, u"Nova Sky"_s, nullptr, now - 1000);
    auto overview = TemporaryStore::require(openAndGlance(store.path(), Database::Mode::Existing));
    StoreSession session(TemporaryStore::require(Database::open(store.path())),
                         std::move(overview));
    UnsubscribesPage page(session);
    QSignalSpy answered(&page, &UnsubscribesPage::answered);
    page.show();
    QVERIFY(answered.wait());
    auto *people = page.findChild<QTableView *>(u"losses"_s);
    QCOMPARE(people->model()->rowCount(), 2);
    QCOMPARE(people->model()->index(0, LossModel::Email).data().toString(), u"bea@example.com"_s);
    QTest::keyClicks(page.findChild<QLineEdit *>(u"lossSearch"_s), u"ANA"_s);
    QCOMPARE(people->model()->rowCount(), 1);
    QSignalSpy chosen(&page, &UnsubscribesPage::personChosen);
    people->setCurrentIndex(people->model()->index(0, 0));
    QTest::keyClick(people, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.front().front().toString(), u"ana@example.com"_s);
    // A group leads to its people.
    QSignalSpy group(&page, &UnsubscribesPage::peopleChosen);
    auto *reasons = page.findChild<QTableView *>(u"lossByReason"_s);
    page.findChild<QTabWidget *>(u"lossGroups"_s)->setCurrentWidget(reasons);
    reasons->setCurrentIndex(reasons->model()->index(0, 0));
    QTest::keyClick(reasons, Qt::Key_Return);
    QCOMPARE(group.size(), 1);
    QCOMPARE(group.front().front().value<std::vector<qint64>>().size(), std::size_t(2));
    QCOMPARE(group.front().back().toString(), u"Said no: No reason given"_s);
    // By week: other steps of the same store.
    page.findChild<QComboBox *>(u"trendStep"_s)->setCurrentIndex(1);
    QVERIFY(answered.wait());
    QCOMPARE(page.findChild<QTableView *>(u"trendTable"_s)->model()->rowCount(), 26);
}

void UnsubscribesPageTest::anEmptyStoreShowsNothing()
{
    TemporaryStore store;
    StoreSession session(TemporaryStore::require(Database::open(store.path())), {});
    UnsubscribesPage page(session);
    QSignalSpy answered(&page, &UnsubscribesPage::answered);
    page.show();
    QVERIFY(answered.wait());
    QCOMPARE(page.findChild<QTableView *>(u"losses"_s)->model()->rowCount(), 0);
    QVERIFY(!page.findChild<QLabel *>(u"trendSum"_s)->text().isEmpty());
}

QTEST_MAIN(UnsubscribesPageTest)

#include "tst_unsubscribespage.moc"
