// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The tables of groups of people: grids and levels.

#include "ui/fans/fantables.h"
#include "ui/fans/pointstext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

#include <algorithm>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FanTables)
};

constexpr double micro = 1'000'000;

Figure number(qint64 value)
{
    return {QLocale().toString(value), double(value)};
}

Figure share(double part, double whole)
{
    return whole <= 0 ? Figure{u"–"_s, 0} : Figure{shareText(part / whole), part / whole};
}

QString peopleText(std::size_t people)
{
    return Text::tr("%Ln people", nullptr, static_cast<int>(people));
}

} // namespace

FigureTable breadthTable(const std::vector<FanCell> &cells)
{
    FigureTable table;
    table.columns = {{Text::tr("Kinds"), true},
                     {Text::tr("Last seen within"), false},
                     {Text::tr("People"), true}};
    for (const auto &cell : cells) {
        FigureTable::Row row;
        row.cells = {number(cell.kinds),
                     {recencyName(cell.recency), double(cell.recency)},
                     number(qint64(cell.people.size()))};
        row.label = row.cells[2].text;
        row.people
            = Text::tr("%n of the four kinds, last seen: %1", "%1: 30 days, 1 year, …", cell.kinds)
                  .arg(recencyName(cell.recency));
        row.details = row.people + u'\n' + peopleText(cell.people.size());
        table.rows.push_back(std::move(row));
    }
    return table;
}

FigureTable fifthsTable(const std::vector<FifthsCell> &cells)
{
    FigureTable table;
    table.columns = {{Text::tr("Frequency"), true},
                     {Text::tr("Recency"), true},
                     {Text::tr("People"), true},
                     {Text::tr("Spent nothing"), true}};
    for (int fifth = 1; fifth <= 5; ++fifth) {
        table.columns.push_back({Text::tr("Amount %1", "a fifth, from 1 to 5").arg(fifth), true});
    }
    for (const auto &cell : cells) {
        FigureTable::Row row;
        row.cells
            = {number(cell.frequency), number(cell.recency), number(qint64(cell.people.size()))};
        for (const auto people : cell.byAmount) {
            row.cells.push_back(number(people));
        }
        row.label = row.cells[cellPeopleColumn].text;
        row.people
            = Text::tr("frequency %1 of 5, recency %2 of 5").arg(cell.frequency).arg(cell.recency);
        row.details = row.people + u'\n' + peopleText(cell.people.size());
        table.rows.push_back(std::move(row));
    }
    return table;
}

FigureTable levelsTable(const std::array<FanLevelGroup, fanLevelCount> &levels)
{
    double people = 0;
    double score = 0;
    for (const auto &group : levels) {
        people += double(group.people);
        score += double(group.score) / micro;
    }
    FigureTable table;
    table.columns
        = {{Text::tr("Level"), false},  {Text::tr("People"), true},
           {Text::tr("Share"), true},   {Text::tr("May be written to", "several people"), true},
           {Text::tr("May not"), true}, {Text::tr("Share of all engagement"), true}};
    for (const auto &group : levels) {
        FigureTable::Row row;
        row.label = levelName(group.level);
        row.cells = {{row.label, 0},
                     number(group.people),
                     share(double(group.people), people),
                     number(group.mayBeWrittenTo),
                     number(group.people - group.mayBeWrittenTo),
                     share(double(group.score) / micro, score)};
        QStringList lines{row.label};
        for (std::size_t i = 1; i < row.cells.size(); ++i) {
            lines += table.columns[i].title + u": "_s + row.cells[i].text;
        }
        row.details = lines.join(u'\n');
        row.people = row.label;
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace mailspace
