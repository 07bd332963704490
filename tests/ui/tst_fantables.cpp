// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fans/fantables.h"

#include "tests/support/temporarystore.h"
#include "ui/fans/fanchart.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace mailspace;

namespace {

const QByteArray fans = "email,name,smartlink,kind,date,consent,consent date\n"
                        "ana@example.com,Ana,Tour,Tickets,2026-05-01,yes,2026-05-01\n"
                        "ana@example.com,Ana,Shop,Merch,2026-05-02,yes,2026-05-01\n"
                        "ben@example.com,Ben,Song,New listeners,2024-01-01,,\n"
                        "cat@example.com,,Song,New listeners,2026-04-01,,\n";

} // namespace

class TestFanTables : public QObject
{
    Q_OBJECT

private slots:
    void modelKeepsItsContract();
    void partsOfABarAddUpToTheScore();
    void whoMayBeWrittenToIsMarkedInWords();
    void concentrationLeavesNobodyOut();
    void growthShowsEveryStep();
    void notYetDueIsNoShare();
    void receiptsEndWithTheScore();
    void textForTheClipboardHasTitlesAndRows();
    void everyChartIsDrawnAndSaved_data();
    void everyChartIsDrawnAndSaved();

private:
    static FanAnalysis analysisOf(TemporaryStore &store)
    {
        Progress progress;
        return TemporaryStore::require(
            analyseStore(store.path(), {}, nullptr, TemporaryStore::now, progress));
    }
};

void TestFanTables::modelKeepsItsContract()
{
    TemporaryStore store;
    store.import(u"Nova Sky"_s, fans);
    FigureModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTable(fansTable(analysisOf(store).top, 10));
    QCOMPARE(model.rowCount(), 3);
    model.setTable(growthTable({}, GrowthStep::Week));
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(model.columnCount() > 3);
}

void TestFanTables::partsOfABarAddUpToTheScore()
{
    TemporaryStore store;
    store.import(u"Nova Sky"_s, fans);
    const auto analysis = analysisOf(store);
    FigureModel model;
    model.setTable(fansTable(analysis.top, 2));
    QCOMPARE(model.rowCount(), 2);
    for (int row = 0; row < model.rowCount(); ++row) {
        double sum = 0;
        for (int part = 0; part < partNames().size(); ++part) {
            sum += model.value(row, firstPartColumn + part);
        }
        QVERIFY(sum > 0);
        QVERIFY(std::abs(sum - model.value(row, firstPartColumn - 1)) < 1e-9);
    }
    QVERIFY(model.value(0, firstPartColumn - 1) > model.value(1, firstPartColumn - 1));
}

void TestFanTables::whoMayBeWrittenToIsMarkedInWords()
{
    TemporaryStore store;
    store.import(u"Nova Sky"_s, fans);
    const auto table = fansTable(analysisOf(store).top, 10);
    QCOMPARE(table.rows[0].label, u"✓ Ana"_s);
    QVERIFY(table.rows[0].cells[2].text.contains(stateName(ConsentState::OptedIn)));
    QCOMPARE(table.rows[1].label, u"✕ cat@example.com"_s);
    QVERIFY(table.rows[1].cells[2].text.contains(stateName(ConsentState::NoConsent)));
}

void TestFanTables::concentrationLeavesNobodyOut()
{
    TemporaryStore store;
    store.import(u"Nova Sky"_s, fans);
    const auto table = concentrationTable(analysisOf(store).curve);
    QCOMPARE(table.rows.front().cells[2].value, 1.0);
    QCOMPARE(table.rows.back().cells[2].value, 3.0);
    QCOMPARE(table.rows.back().cells[1].value, 1.0);
}

void TestFanTables::growthShowsEveryStep()
{
    const std::vector<Growth> steps{{QDate(2026, 1, 1), 5, 3, 1}, {QDate(2026, 2, 1), 0, 0, 4}};
    const auto table = growthTable(steps, GrowthStep::Month);
    QCOMPARE(table.rows.size(), std::size_t(2));
    QCOMPARE(table.rows[0].cells[4].value, 2.0);
    QCOMPARE(table.rows[1].cells[4].value, -4.0);
}

void TestFanTables::notYetDueIsNoShare()
{
    SmartlinkOutcome outcome;
    outcome.name = u"Tour"_s;
    outcome.collected = 4;
    outcome.optedIn = 2;
    outcome.due = {2, 1, 0};
    outcome.stayed = {1, 0, 0};
    const auto table = smartlinksTable({outcome, SmartlinkOutcome()});
    QCOMPARE(table.rows.size(), std::size_t(1)); // a page that collected nobody says nothing
    QCOMPARE(table.rows[0].cells[5].text, shareText(0.5));
    QCOMPARE(table.rows[0].cells[6].text, shareText(0));
    QCOMPARE(table.rows[0].cells[7].text, u"–"_s);
}

void TestFanTables::receiptsEndWithTheScore()
{
    TemporaryStore store;
    store.import(u"Nova Sky"_s, fans);
    const auto ana = store.contact({}, u"ana@example.com"_s).id;
    const auto explanation = TemporaryStore::require(
        SuperFanStore(store.database()).explain(ana, {}, FanScorer({}, TemporaryStore::now)));
    const auto table = receiptsTable(explanation, true);
    QCOMPARE(table.rows.size(), explanation.receipts.size() + 2);
    double sum = 0;
    for (std::size_t i = 0; i + 1 < table.rows.size(); ++i) {
        sum += table.rows[i].cells.back().value;
    }
    QCOMPARE(sum, table.rows.back().cells.back().value);
    QCOMPARE(sum, double(explanation.score.total));
}

void TestFanTables::textForTheClipboardHasTitlesAndRows()
{
    FigureModel model;
    model.setTable(growthTable({{QDate(2026, 1, 1), 5, 3, 1}}, GrowthStep::Month));
    const auto lines = model.asTabbedText().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[0].count(u'\t'), 4);
    QVERIFY(lines[1].endsWith(u"\t5\t3\t1\t2"_s));
}

void TestFanTables::everyChartIsDrawnAndSaved_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("end");
    QTest::addColumn<QByteArray>("magic");
    using Kind = FanChart::Kind;
    for (const auto kind : {Kind::Fans, Kind::Concentration, Kind::Breadth, Kind::Fifths,
                            Kind::Levels, Kind::Growth, Kind::Smartlinks}) {
        const auto row = [kind](const char *end, const QByteArray &magic) {
            QTest::addRow("%d %s", int(kind), end)
                << int(kind) << QString::fromLatin1(end) << magic;
        };
        row("png", "\x89PNG");
        row("svg", "<?xml");
        row("pdf", "%PDF");
    }
}

void TestFanTables::everyChartIsDrawnAndSaved()
{
    QFETCH(int, kind);
    QFETCH(QString, end);
    QFETCH(QByteArray, magic);
    TemporaryStore store;
    store.import(u"Nova Sky"_s, fans);
    const auto analysis = analysisOf(store);
    Progress progress;
    const auto chronicle = TemporaryStore::require(
        readChronicle(store.database(), {}, {}, TemporaryStore::now, progress));
    const std::array tables{
        fansTable(analysis.top, 10),
        concentrationTable(analysis.curve),
        breadthTable(*analysis.breadth),
        fifthsTable(*analysis.fifthsCells),
        levelsTable(analysis.levels),
        growthTable(growthBy(chronicle.days, GrowthStep::Month), GrowthStep::Month),
        smartlinksTable(chronicle.smartlinks)};
    FigureModel model;
    FanChart chart;
    chart.resize(600, 400);
    chart.draw(FanChart::Kind(kind), model); // nothing to show does no harm
    model.setTable(tables.at(std::size_t(kind)));
    chart.draw(FanChart::Kind(kind), model);
    chart.show();
    QVERIFY(!chart.chart()->series().isEmpty());
    const auto path = store.filePath(u"chart."_s + end);
    QVERIFY(chart.saveTo(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(8).startsWith(magic));
    QVERIFY(file.size() > 1000);
    QVERIFY(!chart.saveTo(store.filePath(u"no/such/folder."_s + end)));
}

QTEST_MAIN(TestFanTables)
#include "tst_fantables.moc"
