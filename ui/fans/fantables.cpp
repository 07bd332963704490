// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fans/fantables.h"

#include "ui/datetext.h"
#include "ui/fans/pointstext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>
#include <QtCore/QLocale>
#include <QtCore/QSet>

#include <algorithm>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

struct FanTablesText
{
    Q_DECLARE_TR_FUNCTIONS(FanTables)
};

Figure words(const QString &text)
{
    return {text, 0};
}

Figure points(MicroPoints value)
{
    return {pointsText(value), inPoints(value)};
}

/// In the order of partNames().
std::vector<Figure> partsOf(const FanScore &score)
{
    const std::array exact{score.byKind[1], score.byKind[2], score.byKind[3],
                           score.byKind[4], score.byKind[0], score.breadth};
    const auto rounded = roundedParts(exact); // what is shown adds up too
    std::vector<Figure> parts;
    for (std::size_t i = 0; i < exact.size(); ++i) {
        parts.push_back({pointsText(rounded[i]), inPoints(exact.at(i))});
    }
    return parts;
}

QString fanDetails(const RankedFan &fan)
{
    QStringList lines{fan.contact.name.isEmpty() ? fan.contact.email : fan.contact.name,
                      FanTablesText::tr("Score %1").arg(pointsText(fan.score.total))};
    const auto parts = partsOf(fan.score);
    const auto names = partNames();
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (parts[std::size_t(i)].value > 0) {
            lines += names[i] + u": "_s + parts[std::size_t(i)].text;
        }
    }
    lines += stateName(fan.contact.state);
    return lines.join(u'\n');
}

QString fifthsText(const FanFifths &fifths)
{
    const auto digit = [](int fifth) { return fifth > 0 ? QString::number(fifth) : u"–"_s; };
    return digit(fifths.recency) + u' ' + digit(fifths.frequency) + u' ' + digit(fifths.amount);
}

FigureTable::Row fanRow(const RankedFan &fan, int rank)
{
    const bool mayWrite = mayBeWrittenTo(fan.contact.state);
    FigureTable::Row row;
    row.cells = {Figure::count(rank), words(fan.contact.email), points(fan.score.total),
                 words((mayWrite ? u"✓ "_s : u"✕ "_s) + stateName(fan.contact.state))};
    for (auto &part : partsOf(fan.score)) {
        row.cells.push_back(std::move(part));
    }
    row.cells.push_back(words(levelName(fan.level)));
    row.cells.push_back(words(fifthsText(fan.fifths)));
    row.label = fan.contact.name.isEmpty() ? fan.contact.email : fan.contact.name;
    row.details = fanDetails(fan);
    row.people = row.label;
    row.state = fan.contact.state;
    return row;
}

QString linkName(const QString &name, SmartlinkKind kind)
{
    if (!name.isEmpty()) {
        return name;
    }
    const auto kindText = kindName(kind);
    return kindText.isEmpty() ? FanTablesText::tr("Page not told")
                              : FanTablesText::tr("%1, page not told").arg(kindText);
}

/// Adds to the names that several rows share what tells these apart: the artist, then the kind.
void tellApart(std::vector<FigureTable::Row> &rows)
{
    for (const int column : {smartlinkArtistColumn, smartlinkKindColumn}) {
        QHash<QString, QSet<QString>> met;
        const auto answer
            = [column](const FigureTable::Row &row) { return row.cells[std::size_t(column)].text; };
        for (const auto &row : rows) {
            met[row.label] += answer(row);
        }
        for (auto &row : rows) {
            if (met[row.label].size() > 1 && !answer(row).isEmpty()) {
                row.label += u'\n' + answer(row);
            }
        }
    }
}

} // namespace

QStringList partNames()
{
    return {kindName(SmartlinkKind::NewListeners),
            kindName(SmartlinkKind::Emails),
            kindName(SmartlinkKind::Tickets),
            kindName(SmartlinkKind::Merch),
            FanTablesText::tr("Other"),
            FanTablesText::tr("Breadth")};
}

FigureTable fansTable(const std::vector<RankedFan> &fans, std::size_t most)
{
    FigureTable table;
    table.columns = {{FanTablesText::tr("Rank"), true},
                     {FanTablesText::tr("E-mail"), false},
                     {FanTablesText::tr("Score"), true},
                     {FanTablesText::tr("May be written to"), false}};
    for (const auto &name : partNames()) {
        table.columns.push_back({name, true});
    }
    table.columns.push_back({FanTablesText::tr("Level"), false});
    table.columns.push_back(
        {FanTablesText::tr("R F M", "fifths of recency, frequency, amount"), false});
    for (std::size_t i = 0; i < std::min(most, fans.size()); ++i) {
        table.rows.push_back(fanRow(fans[i], static_cast<int>(i) + 1));
    }
    return table;
}

FigureTable concentrationTable(const std::vector<ConcentrationPoint> &curve)
{
    FigureTable table;
    table.columns = {{FanTablesText::tr("The best …"), true},
                     {FanTablesText::tr("make … of all engagement"), true},
                     {FanTablesText::tr("People"), true},
                     {FanTablesText::tr("Least score"), true}};
    for (const auto &point : curve) {
        if (point.count == 0) {
            continue;
        }
        FigureTable::Row row;
        row.cells = {{shareText(point.people), point.people},
                     {shareText(point.engagement), point.engagement},
                     Figure::count(point.count),
                     points(point.score)};
        row.details = FanTablesText::tr("The best %1 make %2 of all engagement.")
                          .arg(shareText(point.people), shareText(point.engagement));
        row.people = FanTablesText::tr("the best %1").arg(shareText(point.people));
        table.rows.push_back(std::move(row));
    }
    return table;
}

FigureTable growthTable(const std::vector<Growth> &steps, GrowthStep step)
{
    const QLocale locale;
    FigureTable table;
    table.columns
        = {{step == GrowthStep::Month ? FanTablesText::tr("Month") : FanTablesText::tr("Week of"),
            false},
           {FanTablesText::tr("New contacts"), true},
           {FanTablesText::tr("New opt-ins"), true},
           {FanTablesText::tr("Withdrawals"), true},
           {FanTablesText::tr("Net opt-ins"), true}};
    for (const auto &growth : steps) {
        FigureTable::Row row;
        row.label = step == GrowthStep::Month ? locale.toString(growth.from, u"MMM yyyy"_s)
                                              : locale.toString(growth.from, u"d MMM yyyy"_s);
        row.cells
            = {words(row.label), Figure::count(growth.newContacts), Figure::count(growth.newOptIns),
               Figure::count(growth.withdrawals), Figure::count(growth.net())};
        QStringList lines{row.label};
        for (std::size_t i = 1; i < row.cells.size(); ++i) {
            lines += table.columns[i].title + u": "_s + row.cells[i].text;
        }
        row.details = lines.join(u'\n');
        row.people = FanTablesText::tr("new contacts, %1").arg(row.label);
        table.rows.push_back(std::move(row));
    }
    return table;
}

FigureTable smartlinksTable(const std::vector<SmartlinkOutcome> &outcomes)
{
    FigureTable table;
    table.columns = {{FanTablesText::tr("Smartlink"), false},
                     {FanTablesText::tr("Kind"), false},
                     {FanTablesText::tr("Artist"), false},
                     {FanTablesText::tr("Collected"), true},
                     {FanTablesText::tr("Opted in"), true}};
    for (const int days : SmartlinkOutcome::periods) {
        table.columns.push_back({FanTablesText::tr("Still after %n day(s)", nullptr, days), true});
    }
    table.columns.push_back({FanTablesText::tr("Super fans"), true});
    for (const auto &outcome : outcomes) {
        if (outcome.collected == 0) {
            continue;
        }
        FigureTable::Row row;
        row.label = linkName(outcome.name, outcome.kind);
        row.cells = {words(row.label), words(kindName(outcome.kind)), words(outcome.profile),
                     Figure::count(outcome.collected), Figure::count(outcome.optedIn)};
        for (std::size_t i = 0; i < outcome.due.size(); ++i) {
            row.cells.push_back(
                Figure::share(double(outcome.stayed.at(i)), double(outcome.due.at(i))));
        }
        row.cells.push_back(Figure::count(outcome.superFans));
        table.rows.push_back(std::move(row));
    }
    tellApart(table.rows);
    for (auto &row : table.rows) {
        row.people = QString(row.label).replace(u'\n', u" · "_s);
        QStringList lines{row.people};
        for (std::size_t i = collectedColumn; i < row.cells.size(); ++i) {
            lines += table.columns[i].title + u": "_s + row.cells[i].text;
        }
        row.details = lines.join(u'\n');
    }
    return table;
}

FigureTable receiptsTable(const FanExplanation &explanation, bool severalProfiles)
{
    const QLocale locale;
    FigureTable table;
    table.columns = {{FanTablesText::tr("Date"), false},      {FanTablesText::tr("What"), false},
                     {FanTablesText::tr("Where"), false},     {FanTablesText::tr("Quantity"), true},
                     {FanTablesText::tr("Amount"), true},     {FanTablesText::tr("Weight"), true},
                     {FanTablesText::tr("Left of it"), true}, {FanTablesText::tr("Part"), true}};
    const auto exact = [&locale](MicroPoints value) {
        return Figure{locale.toString(inPoints(value), 'f', 6), double(value)};
    };
    for (const auto &receipt : explanation.receipts) {
        const auto kind = kindName(receipt.kind);
        auto place = linkName(receipt.smartlink, SmartlinkKind::Unknown);
        if (severalProfiles) {
            place += u" · "_s + receipt.profile;
        }
        FigureTable::Row row;
        row.cells = {words(receipt.at ? dayText(*receipt.at) : FanTablesText::tr("Undated")),
                     words(kind.isEmpty() ? FanTablesText::tr("Other") : kind),
                     words(place),
                     Figure::count(receipt.quantity),
                     words(receipt.amountCents == 0
                               ? QString()
                               : locale.toString(double(receipt.amountCents) / 100, 'f', 2) + u' '
                                   + receipt.currency),
                     {locale.toString(receipt.weight, 'g', 4), receipt.weight},
                     {shareText(receipt.decay), receipt.decay},
                     exact(receipt.part)};
        table.rows.push_back(std::move(row));
    }
    const auto closing = [&](const QString &what, MicroPoints value) {
        FigureTable::Row row;
        row.cells = {words({}), words(what), words({}), words({}),
                     words({}), words({}),   words({}), exact(value)};
        table.rows.push_back(std::move(row));
    };
    closing(FanTablesText::tr("For %n kind(s)", nullptr, explanation.score.kinds),
            explanation.score.breadth);
    closing(FanTablesText::tr("Score"), explanation.score.total);
    return table;
}

} // namespace mailspace
