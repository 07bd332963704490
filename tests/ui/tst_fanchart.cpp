// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fans/fanchart.h"

#include "ui/fans/fantables.h"

#include <QtCharts/QAbstractBarSeries>
#include <QtCharts/QBarSet>
#include <QtCharts/QChart>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QGraphicsTextItem>

using namespace Qt::StringLiterals;
using namespace mailspace;

namespace {

/// The table of one fan.
FigureTable tableOf(const QString &name)
{
    std::vector<RankedFan> one(1);
    one[0].contact.name = name;
    one[0].score.byKind[3] = one[0].score.total = 1'000'000;
    return fansTable(one, 1);
}

/// As wide as wanted, or as little as it takes.
std::unique_ptr<FanChart> shown(const FigureModel &model, FigureKind kind, int width)
{
    auto chart = std::make_unique<FanChart>(model);
    chart->draw(kind);
    chart->resize(std::max(width, chart->leastWidth()), 400);
    chart->show();
    QApplication::sendPostedEvents(); // the axes are laid out by them
    return chart;
}
QStringList axisTexts(const FanChart &chart)
{
    QStringList texts;
    const auto items = chart.scene()->items();
    for (auto *item : items) {
        if (const auto *text = qgraphicsitem_cast<QGraphicsTextItem *>(item)) {
            texts += text->toPlainText();
        }
    }
    return texts;
}

} // namespace

class TestFanChart : public QObject
{
    Q_OBJECT

private slots:
    void theBestFiftyOfManyAreDrawn();
    void namesAreNoHtml();
    void nothingWrittenIsCutOff_data();
    void nothingWrittenIsCutOff();
    void aLegendTakesAsManyRowsAsItNeeds();
    void theConsentBehindABarHasRoom();
    void lettersAreAsLargeOnPaper();
    void growthCountsInWholePeople_data();
    void growthCountsInWholePeople();
};

void TestFanChart::theBestFiftyOfManyAreDrawn()
{
    std::vector<RankedFan> many(80);
    for (std::size_t i = 0; i < many.size(); ++i) {
        many[i].contact.name = u"Fan %1"_s.arg(i);
        many[i].score.byKind[3] = many[i].score.total = MicroPoints(100 - i) * 1'000'000;
    }
    FigureModel model;
    model.setTable(fansTable(many, many.size()));
    QCOMPARE(model.rowCount(), 80);
    FanChart chart(model);
    chart.draw(FigureKind::Fans);
    auto *bars = qobject_cast<QAbstractBarSeries *>(chart.chart()->series().front());
    QCOMPARE(bars->barSets().front()->count(), FanChart::mostFans);
    QSignalSpy clicked(&chart, &FanChart::rowClicked);
    emit bars->clicked(FanChart::mostFans - 1, bars->barSets().front()); // the one on top
    emit bars->clicked(0, bars->barSets().front());
    QCOMPARE(clicked[0][0].toInt(), 0);
    QCOMPARE(clicked[1][0].toInt(), FanChart::mostFans - 1);
}

void TestFanChart::namesAreNoHtml()
{
    FigureModel model;
    model.setTable(tableOf(u"<b>Bo</b> & Al"_s));
    const auto chart = shown(model, FigureKind::Fans, 600);
    QVERIFY(axisTexts(*chart).contains(u"<b>Bo</b> & Al"_s));
}

void TestFanChart::nothingWrittenIsCutOff_data()
{
    QTest::addColumn<qreal>("size"); // of the letters: what longer words in other languages do too
    QTest::newRow("usual") << 10.0;
    QTest::newRow("large") << 14.0;
}

void TestFanChart::nothingWrittenIsCutOff()
{
    QFETCH(const qreal, size);
    QFont font;
    font.setPointSizeF(size);
    QApplication::setFont(font);
    FigureModel model;
    model.setTable(breadthTable({{1, FanRecency::Month, {ContactId{1}}}}));
    const auto texts = axisTexts(*shown(model, FigureKind::Breadth, 0));
    for (std::size_t i = 0; i < fanRecencyCount; ++i) {
        const auto whole = recencyName(FanRecency(i)).replace(u' ', u'\n');
        QVERIFY2(texts.contains(whole), qPrintable(texts.join(u'|')));
    }
    QApplication::setFont({});
}

void TestFanChart::aLegendTakesAsManyRowsAsItNeeds()
{
    ChartHead head;
    QCOMPARE(head.height(300), 0.0);
    head.entries = {{Qt::red, u"Nouveaux contacts"_s},
                    {Qt::blue, u"Nouveaux opt-ins"_s},
                    {Qt::green, u"Désinscriptions"_s, true}};
    const QFontMetricsF metrics(head.font);
    for (const int width : {220, 300, 1000}) {
        const auto places = head.places(width);
        QCOMPARE(places.size(), head.entries.size());
        for (qsizetype i = 0; i < places.size(); ++i) {
            QVERIFY(places[i].right() <= width);
            QVERIFY(places[i].width() > metrics.horizontalAdvance(head.entries[i].name));
            QVERIFY(i == 0 || !places[i].intersects(places[i - 1]));
        }
        QVERIFY(head.height(width) > places.last().bottom());
    }
    QCOMPARE(head.places(1000).last().top(), 0.0);
    QVERIFY(head.height(220) > head.height(1000));
}

void TestFanChart::theConsentBehindABarHasRoom()
{
    FigureModel model;
    model.setTable(tableOf(u"Ana"_s));
    for (const int width : {360, 700}) {
        const auto chart = shown(model, FigureKind::Fans, width);
        const auto plot = chart->chart()->plotArea();
        const auto end = chart->chart()->mapToPosition({model.value(0, scoreColumn), 0}).x();
        const auto words = stateName(*model.table().rows[0].state);
        QVERIFY(end + QFontMetricsF(chart->font()).horizontalAdvance(words) < plot.right());
        QVERIFY(end > plot.left() + plot.width() / 4); // and the bar has some, too
    }
}

void TestFanChart::lettersAreAsLargeOnPaper()
{
    FigureModel model;
    model.setTable(tableOf(u"Ana"_s));
    const auto chart = shown(model, FigureKind::Fans, 500);
    chart->setTitle(u"Top fans"_s);
    QList<QImage> pictures;
    for (const int density : {1, 12}) { // a printer's device, or the screen's
        QImage image(chart->size(), QImage::Format_RGB32);
        image.fill(Qt::white);
        image.setDotsPerMeterX(image.dotsPerMeterX() * density);
        image.setDotsPerMeterY(image.dotsPerMeterY() * density);
        QPainter painter(&image);
        chart->paintOn(painter, image.rect());
        painter.end();
        image.setDotsPerMeterX(4000);
        image.setDotsPerMeterY(4000);
        pictures += image;
    }
    QCOMPARE(pictures[0], pictures[1]);
}

void TestFanChart::growthCountsInWholePeople_data()
{
    QTest::addColumn<Growth>("month");
    QTest::addColumn<QStringList>("labels");
    QTest::newRow("one") << Growth{QDate(2026, 5, 1), 1, 1, 0} << QStringList{u"0"_s, u"1"_s};
    QTest::newRow("only a withdrawal")
        << Growth{QDate(2026, 5, 1), 0, 0, 2} << QStringList{u"-2"_s, u"-1"_s, u"0"_s, u"1"_s};
    QTest::newRow("many") << Growth{QDate(2026, 5, 1), 70, 9, 12}
                          << QStringList{u"-20"_s, u"0"_s, u"20"_s, u"40"_s, u"60"_s, u"80"_s};
}

void TestFanChart::growthCountsInWholePeople()
{
    QFETCH(const Growth, month);
    QFETCH(const QStringList, labels);
    FigureModel model;
    model.setTable(growthTable({month}, GrowthStep::Month));
    auto texts = axisTexts(*shown(model, FigureKind::Growth, 500));
    QVERIFY(texts.removeOne(u"May\n2026"_s));
    texts.removeAll(u"People"_s);
    texts.removeAll(QString());
    texts.sort();
    auto wanted = labels;
    wanted.sort();
    QCOMPARE(texts, wanted);
}

QTEST_MAIN(TestFanChart)
#include "tst_fanchart.moc"
