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

struct FanGroupsText
{
    Q_DECLARE_TR_FUNCTIONS(FanTables)
};

QString peopleText(std::size_t people)
{
    return FanGroupsText::tr("%Ln people", nullptr, static_cast<int>(people));
}

} // namespace

FigureTable breadthTable(const std::vector<FanCell> &cells)
{
    FigureTable table;
    table.columns = {{FanGroupsText::tr("Kinds"), true},
                     {FanGroupsText::tr("Last seen within"), false},
                     {FanGroupsText::tr("People"), true}};
    for (const auto &cell : cells) {
        FigureTable::Row row;
        row.cells = {Figure::count(cell.kinds),
                     {recencyName(cell.recency), double(cell.recency)},
                     Figure::count(qint64(cell.people.size()))};
        row.label = row.cells[2].text;
        row.people = FanGroupsText::tr("%n of the four kinds, last seen: %1",
                                       "%1: 30 days, 1 year, …", cell.kinds)
                         .arg(recencyName(cell.recency));
        row.details = row.people + u'\n' + peopleText(cell.people.size());
        table.rows.push_back(std::move(row));
    }
    return table;
}

FigureTable fifthsTable(const std::vector<FifthsCell> &cells)
{
    FigureTable table;
    table.columns = {{FanGroupsText::tr("Frequency"), true},
                     {FanGroupsText::tr("Recency"), true},
                     {FanGroupsText::tr("People"), true},
                     {FanGroupsText::tr("Spent nothing"), true}};
    for (int fifth = 1; fifth <= 5; ++fifth) {
        table.columns.push_back(
            {FanGroupsText::tr("Amount %1", "a fifth, from 1 to 5").arg(fifth), true});
    }
    for (const auto &cell : cells) {
        FigureTable::Row row;
        row.cells = {Figure::count(cell.frequency), Figure::count(cell.recency),
                     Figure::count(qint64(cell.people.size()))};
        for (const auto people : cell.byAmount) {
            row.cells.push_back(Figure::count(people));
        }
        row.label = row.cells[cellPeopleColumn].text;
        row.people = FanGroupsText::tr("frequency %1 of 5, recency %2 of 5")
                         .arg(cell.frequency)
                         .arg(cell.recency);
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
        score += inPoints(group.score);
    }
    FigureTable table;
    table.columns = {{FanGroupsText::tr("Level"), false},
                     {FanGroupsText::tr("People"), true},
                     {FanGroupsText::tr("Share"), true},
                     {FanGroupsText::tr("May be written to", "several people"), true},
                     {FanGroupsText::tr("May not"), true},
                     {FanGroupsText::tr("Share of all engagement"), true}};
    for (const auto &group : levels) {
        FigureTable::Row row;
        row.label = levelName(group.level);
        row.cells = {{row.label, 0},
                     Figure::count(group.people),
                     Figure::share(double(group.people), people),
                     Figure::count(group.mayBeWrittenTo),
                     Figure::count(group.people - group.mayBeWrittenTo),
                     Figure::share(inPoints(group.score), score)};
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
