// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fans/fantables.h"

#include "tests/support/temporarystore.h"
#include "ui/fans/chartpicture.h"
#include "ui/fans/pointstext.h"

#include <QtCharts/QChart>
#include <QtGui/QGenericMatrix>
#include <QtGui/QVector3D>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QTest>

#include <numeric>
#include <random>

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
    void shownPartsAddUpToTheScoreShown();
    void whoMayBeWrittenToIsMarkedInWords();
    void concentrationLeavesNobodyOut();
    void sharesOfAMillionAreToldApart();
    void growthShowsEveryStep();
    void notYetDueIsNoShare();
    void pagesOfOneNameTellTheirArtist();
    void receiptsEndWithTheScore();
    void coloursAreToldApartByEverybody_data();
    void coloursAreToldApartByEverybody();
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
        QVERIFY(std::abs(sum - model.value(row, scoreColumn)) < 1e-9);
    }
    QVERIFY(model.value(0, scoreColumn) > model.value(1, scoreColumn));
}

void TestFanTables::shownPartsAddUpToTheScoreShown()
{
    std::mt19937 random(1); // NOLINT(cert-msc51-cpp): the same parts every time
    for (int round = 0; round < 500; ++round) {
        std::vector<MicroPoints> parts(random() % 9);
        std::ranges::generate(parts, [&] { return MicroPoints(random() % 3'000'000); });
        const auto shown = roundedParts(parts);
        double sum = 0;
        for (std::size_t i = 0; i < parts.size(); ++i) {
            sum += QLocale().toDouble(pointsText(shown[i]));
            QVERIFY(std::abs(shown[i] - parts[i]) < 100'000); // by less than a tenth
        }
        QCOMPARE(QLocale().toString(sum, 'f', 1),
                 pointsText(std::accumulate(parts.begin(), parts.end(), MicroPoints(0))));
    }
}

void TestFanTables::whoMayBeWrittenToIsMarkedInWords()
{
    TemporaryStore store;
    store.import(u"Nova Sky"_s, fans);
    const auto table = fansTable(analysisOf(store).top, 10);
    QCOMPARE(table.rows[0].label, u"Ana"_s);
    QVERIFY(table.rows[0].cells[3].text.contains(stateName(ConsentState::OptedIn)));
    QCOMPARE(table.rows[1].label, u"cat@example.com"_s);
    QVERIFY(table.rows[1].cells[3].text.contains(stateName(ConsentState::NoConsent)));
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

void TestFanTables::sharesOfAMillionAreToldApart()
{
    QLocale::setDefault(QLocale(QLocale::English));
    QCOMPARE(shareText(0), u"0%"_s);
    QCOMPARE(shareText(0.000001), u"0.0001%"_s);
    QCOMPARE(shareText(0.0004), u"0.04%"_s);
    QCOMPARE(shareText(0.0491), u"4.9%"_s);
    QCOMPARE(shareText(0.364), u"36%"_s);
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

void TestFanTables::pagesOfOneNameTellTheirArtist()
{
    const auto page = [](const QString &name, const QString &artist, SmartlinkKind kind) {
        SmartlinkOutcome outcome;
        outcome.name = name;
        outcome.profile = artist;
        outcome.kind = kind;
        outcome.collected = 4;
        return outcome;
    };
    using Kind = SmartlinkKind;
    const auto table = smartlinksTable({page(u"Tour"_s, u"Nova Sky"_s, Kind::Tickets),
                                        page(u"Tour"_s, u"The Tides"_s, Kind::Tickets),
                                        page(u"Tour"_s, u"The Tides"_s, Kind::Merch),
                                        page(u"Song"_s, u"Nova Sky"_s, Kind::Emails)});
    QStringList labels;
    for (const auto &row : table.rows) {
        labels += row.label;
        QVERIFY(!row.people.contains(u'\n'));
        QVERIFY(row.details.startsWith(row.people));
    }
    QCOMPARE(labels[0], u"Tour\nNova Sky"_s);
    QCOMPARE(labels[1], u"Tour\nThe Tides\n"_s + kindName(Kind::Tickets));
    QCOMPARE(labels[2], u"Tour\nThe Tides\n"_s + kindName(Kind::Merch));
    QCOMPARE(labels[3], u"Song"_s);
    QCOMPARE(table.rows[0].cells[0].text, u"Tour"_s); // the artist has a column of its own
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

void TestFanTables::coloursAreToldApartByEverybody_data()
{
    QTest::addColumn<QMatrix3x3>("sight");
    const auto row = [](const char *name, const std::array<float, 9> &values) {
        QTest::newRow(name) << QMatrix3x3(values.data());
    };
    // Machado, Oliveira and Fernandes 2009, complete dichromacy, for linear RGB.
    row("all colours", {1, 0, 0, 0, 1, 0, 0, 0, 1});
    row("no red", {0.152F, 1.053F, -0.205F, 0.115F, 0.786F, 0.099F, -0.004F, -0.048F, 1.052F});
    row("no green", {0.367F, 0.861F, -0.228F, 0.280F, 0.673F, 0.047F, -0.012F, 0.043F, 0.969F});
    row("no blue", {1.256F, -0.077F, -0.179F, -0.078F, 0.931F, 0.148F, 0.005F, 0.691F, 0.304F});
}

void TestFanTables::coloursAreToldApartByEverybody()
{
    using Vector = QGenericMatrix<1, 3, float>;
    QFETCH(const QMatrix3x3, sight);
    const auto linear = [](float part) {
        return part <= 0.04045F ? part / 12.92F : std::pow((part + 0.055F) / 1.055F, 2.4F);
    };
    const auto root = [](float part) { return std::cbrt(std::max(part, 0.0F)); };
    // In the coordinates of CIE Lab, in which distances are what the eye sees.
    const auto seen = [&](const QColor &colour) {
        const std::array rgb{linear(colour.redF()), linear(colour.greenF()),
                             linear(colour.blueF())};
        const std::array<float, 9> toXyz{0.4339F, 0.3762F, 0.1899F, 0.2126F, 0.7152F,
                                         0.0722F, 0.0178F, 0.1095F, 0.8727F};
        const Vector xyz = QMatrix3x3(toXyz.data()) * (sight * Vector(rgb.data()));
        const float y = root(xyz(1, 0));
        return QVector3D(116 * y, 500 * (root(xyz(0, 0)) - y), 200 * (y - root(xyz(2, 0))));
    };
    for (const bool dark : {false, true}) {
        const auto colours = partColours(dark);
        for (qsizetype one = 0; one < colours.size(); ++one) {
            for (qsizetype other = 0; other < one; ++other) {
                const auto distance = seen(colours[one]).distanceToPoint(seen(colours[other]));
                QVERIFY2(distance > 20,
                         qPrintable(partNames()[one] + u" and "_s + partNames()[other]));
            }
        }
    }
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
    using Kind = FigureKind;
    for (const auto kind : {Kind::Fans, Kind::Concentration, Kind::Breadth, Kind::Fifths,
                            Kind::Levels, Kind::Growth, Kind::Smartlinks, Kind::Staying}) {
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
        smartlinksTable(chronicle.smartlinks),
        smartlinksTable(chronicle.smartlinks)};
    FigureModel model;
    FanChart chart(model);
    chart.draw(FigureKind(kind)); // nothing to show does no harm
    QVERIFY(chart.chart()->series().isEmpty());
    model.setTable(tables.at(std::size_t(kind)));
    chart.draw(FigureKind(kind));
    QVERIFY(!chart.chart()->series().isEmpty());
    const auto path = store.filePath(u"chart."_s + end);
    const ChartPicture picture({.kind = FigureKind(kind),
                                .title = u"A chart"_s,
                                .table = tables.at(std::size_t(kind)),
                                .threshold = 0.3,
                                .thresholdText = u"a line"_s});
    QVERIFY(picture.saveTo(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(8).startsWith(magic));
    QVERIFY(file.size() > 1000);
    QVERIFY(!picture.saveTo(store.filePath(u"no/such/folder."_s + end)));
}

QTEST_MAIN(TestFanTables)
#include "tst_fantables.moc"
