// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fans/fantables.h"

#include "ui/fans/pointstext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>
#include <QtCore/QLocale>
#include <QtCore/QSet>

#include <algorithm>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FanTables)
};

constexpr double micro = 1'000'000;

Figure words(const QString &text)
{
    return {text, 0};
}

Figure number(qint64 value)
{
    return {QLocale().toString(value), double(value)};
}

Figure points(MicroPoints value)
{
    return {pointsText(value), double(value) / micro};
}

Figure share(qint64 part, qint64 whole)
{
    if (whole == 0) {
        return {u"–"_s, 0};
    }
    const double value = double(part) / double(whole);
    return {shareText(value), value};
}

/// In the order of partNames().
std::vector<Figure> partsOf(const FanScore &score)
{
    const std::array exact{score.byKind[1], score.byKind[2], score.byKind[3],
                           score.byKind[4], score.byKind[0], score.breadth};
    const auto rounded = roundedParts(exact); // what is shown adds up too
    std::vector<Figure> parts;
    for (std::size_t i = 0; i < exact.size(); ++i) {
        parts.push_back({pointsText(rounded[i]), double(exact.at(i)) / micro});
    }
    return parts;
}

QString fanDetails(const RankedFan &fan)
{
    QStringList lines{fan.contact.name.isEmpty() ? fan.contact.email : fan.contact.name,
                      Text::tr("Score %1").arg(pointsText(fan.score.total))};
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
    row.cells = {number(rank), words(fan.contact.email), points(fan.score.total),
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
    return kindText.isEmpty() ? Text::tr("Page not told")
                              : Text::tr("%1, page not told").arg(kindText);
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
            Text::tr("Other"),
            Text::tr("Breadth")};
}

FigureTable fansTable(const std::vector<RankedFan> &fans, std::size_t most)
{
    FigureTable table;
    table.columns = {{Text::tr("Rank"), true},
                     {Text::tr("E-mail"), false},
                     {Text::tr("Score"), true},
                     {Text::tr("May be written to"), false}};
    for (const auto &name : partNames()) {
        table.columns.push_back({name, true});
    }
    table.columns.push_back({Text::tr("Level"), false});
    table.columns.push_back({Text::tr("R F M", "fifths of recency, frequency, amount"), false});
    for (std::size_t i = 0; i < std::min(most, fans.size()); ++i) {
        table.rows.push_back(fanRow(fans[i], static_cast<int>(i) + 1));
    }
    return table;
}

FigureTable concentrationTable(const std::vector<ConcentrationPoint> &curve)
{
    FigureTable table;
    table.columns = {{Text::tr("The best …"), true},
                     {Text::tr("make … of all engagement"), true},
                     {Text::tr("People"), true},
                     {Text::tr("Least score"), true}};
    for (const auto &point : curve) {
        if (point.count == 0) {
            continue;
        }
        FigureTable::Row row;
        row.cells = {{shareText(point.people), point.people},
                     {shareText(point.engagement), point.engagement},
                     number(point.count),
                     points(point.score)};
        row.details = Text::tr("The best %1 make %2 of all engagement.")
                          .arg(shareText(point.people), shareText(point.engagement));
        row.people = Text::tr("the best %1").arg(shareText(point.people));
        table.rows.push_back(std::move(row));
    }
    return table;
}

FigureTable growthTable(const std::vector<Growth> &steps, GrowthStep step)
{
    const QLocale locale;
    FigureTable table;
    table.columns = {{step == GrowthStep::Month ? Text::tr("Month") : Text::tr("Week of"), false},
                     {Text::tr("New contacts"), true},
                     {Text::tr("New opt-ins"), true},
                     {Text::tr("Withdrawals"), true},
                     {Text::tr("Net opt-ins"), true}};
    for (const auto &growth : steps) {
        FigureTable::Row row;
        row.label = step == GrowthStep::Month ? locale.toString(growth.from, u"MMM yyyy"_s)
                                              : locale.toString(growth.from, u"d MMM yyyy"_s);
        row.cells = {words(row.label), number(growth.newContacts), number(growth.newOptIns),
                     number(growth.withdrawals), number(growth.net())};
        QStringList lines{row.label};
        for (std::size_t i = 1; i < row.cells.size(); ++i) {
            lines += table.columns[i].title + u": "_s + row.cells[i].text;
        }
        row.details = lines.join(u'\n');
        row.people = Text::tr("new contacts, %1").arg(row.label);
        table.rows.push_back(std::move(row));
    }
    return table;
}

FigureTable smartlinksTable(const std::vector<SmartlinkOutcome> &outcomes)
{
    FigureTable table;
    table.columns = {{Text::tr("Smartlink"), false},
                     {Text::tr("Kind"), false},
                     {Text::tr("Artist"), false},
                     {Text::tr("Collected"), true},
                     {Text::tr("Opted in"), true}};
    for (const int days : SmartlinkOutcome::periods) {
        table.columns.push_back({Text::tr("Still after %n day(s)", nullptr, days), true});
    }
    table.columns.push_back({Text::tr("Super fans"), true});
    for (const auto &outcome : outcomes) {
        if (outcome.collected == 0) {
            continue;
        }
        FigureTable::Row row;
        row.label = linkName(outcome.name, outcome.kind);
        row.cells = {words(row.label), words(kindName(outcome.kind)), words(outcome.profile),
                     number(outcome.collected), number(outcome.optedIn)};
        for (std::size_t i = 0; i < outcome.due.size(); ++i) {
            row.cells.push_back(share(outcome.stayed.at(i), outcome.due.at(i)));
        }
        row.cells.push_back(number(outcome.superFans));
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
    table.columns
        = {{Text::tr("Date"), false},      {Text::tr("What"), false},  {Text::tr("Where"), false},
           {Text::tr("Quantity"), true},   {Text::tr("Amount"), true}, {Text::tr("Weight"), true},
           {Text::tr("Left of it"), true}, {Text::tr("Part"), true}};
    const auto exact = [&locale](MicroPoints value) {
        return Figure{locale.toString(double(value) / micro, 'f', 6), double(value)};
    };
    for (const auto &receipt : explanation.receipts) {
        const auto kind = kindName(receipt.kind);
        auto place = linkName(receipt.smartlink, SmartlinkKind::Unknown);
        if (severalProfiles) {
            place += u" · "_s + receipt.profile;
        }
        FigureTable::Row row;
        row.cells = {
            words(receipt.at ? locale.toString(
                      QDateTime::fromMSecsSinceEpoch(*receipt.at, Qt::UTC).date(), u"d MMM yyyy"_s)
                             : Text::tr("Undated")),
            words(kind.isEmpty() ? Text::tr("Other") : kind),
            words(place),
            number(receipt.quantity),
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
    closing(Text::tr("For %n kind(s)", nullptr, explanation.score.kinds),
            explanation.score.breadth);
    closing(Text::tr("Score"), explanation.score.total);
    return table;
}

} // namespace mailspace
