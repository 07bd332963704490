// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "core/contacts/contactstore.h"
#include "core/fans/fanfifths.h"
#include "core/fans/fanlevels.h"
#include "core/fans/superfanstore.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QProcess>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 usualTop = 20;
/// Scores go out in points with six decimals, so that parts still add up.
QString points(MicroPoints score)
{
    return QString::number(inPoints(score), 'f', 6);
}

QJsonObject toJson(const FanReceipt &receipt)
{
    return {
        {u"at"_s, receipt.at ? QJsonValue(toIsoText(receipt.at)) : QJsonValue()},
        {u"kind"_s, kindKey(receipt.kind)},
        {u"smartlink"_s, receipt.smartlink},
        {u"profile"_s, receipt.profile},
        {u"quantity"_s, receipt.quantity},
        {u"amount"_s, double(receipt.amountCents) / 100.0},
        {u"currency"_s, receipt.currency},
        {u"weight"_s, receipt.weight},
        {u"decay"_s, receipt.decay},
        {u"micropoints"_s, receipt.part},
    };
}

QString textOf(const FanReceipt &receipt)
{
    return u"%1\t%2\t%3\t%4\t%5"_s.arg(points(receipt.part),
                                       receipt.at ? toIsoText(receipt.at) : u"undated"_s,
                                       kindKey(receipt.kind), receipt.profile, receipt.smartlink);
}

Result<> explain(const CommandLine &line, Database &database, std::optional<ProfileId> profile,
                 const FanScorer &scorer)
{
    const auto contact = ContactStore(database).find(line.value(u"explain"_s));
    if (!contact) {
        return failed(contact);
    }
    if (!*contact) {
        return fail(u"There is no contact with this address."_s);
    }
    const auto found = SuperFanStore(database).explain(**contact, profile, scorer);
    if (!found) {
        return failed(found);
    }
    QJsonArray receipts;
    QStringList texts;
    for (const auto &receipt : found->receipts) {
        receipts += toJson(receipt);
        texts += textOf(receipt);
    }
    texts += points(found->score.breadth) + u"\tfor %1 kinds"_s.arg(found->score.kinds);
    texts += points(found->score.total) + u"\tin all"_s;
    line.print({{u"has_score"_s, found->hasScore},
                {u"micropoints"_s, found->score.total},
                {u"breadth_micropoints"_s, found->score.breadth},
                {u"kinds"_s, found->score.kinds},
                {u"receipts"_s, receipts}},
               found->hasScore ? texts.join(u'\n')
                               : u"No score: who withdrew or complained is not profiled."_s);
    return {};
}

QJsonObject toJson(const FanFifths &fifths)
{
    return {{u"recency"_s, fifths.recency},
            {u"frequency"_s, fifths.frequency},
            {u"amount"_s, fifths.amount}};
}

QJsonObject toJson(const Contact &contact, const FanScore &score, FanLevel level,
                   const FanFifths &fifths)
{
    QJsonObject byKind{{u"breadth"_s, inPoints(score.breadth)}};
    for (std::size_t kind = 0; kind < smartlinkKindCount; ++kind) {
        const auto key = kindKey(SmartlinkKind(kind));
        byKind[key.isEmpty() ? u"other"_s : key] = inPoints(score.byKind.at(kind));
    }
    return {{u"email"_s, contact.email},
            {u"name"_s, contact.name},
            {u"opted_in"_s, mayBeWrittenTo(contact.state)},
            {u"state"_s, stateKey(contact.state)},
            {u"score"_s, inPoints(score.total)},
            {u"micropoints"_s, score.total},
            {u"level"_s, levelKey(level)},
            {u"fifths"_s, toJson(fifths)},
            {u"parts"_s, byKind}};
}

QJsonObject levelsToJson(const std::array<FanLevelGroup, fanLevelCount> &groups)
{
    QJsonObject levels;
    for (const auto &group : groups) {
        levels.insert(
            levelKey(group.level),
            QJsonObject{{u"contacts"_s, group.people}, {u"opted_in"_s, group.mayBeWrittenTo}});
    }
    return levels;
}

QJsonArray fifthsToJson(const std::vector<FifthsCell> &cells)
{
    QJsonArray rows;
    for (const auto &cell : cells) {
        QJsonArray byAmount;
        for (const auto people : cell.byAmount) {
            byAmount += people;
        }
        rows += QJsonObject{{u"recency"_s, cell.recency},
                            {u"frequency"_s, cell.frequency},
                            {u"contacts"_s, qint64(cell.people.size())},
                            {u"by_amount"_s, byAmount}};
    }
    return rows;
}

Result<> list(const CommandLine &line, Database &database, std::optional<ProfileId> profile,
              const FanScorer &scorer, Timestamp now, qint64 top)
{
    const auto engagement = withProgress(u"Scoring"_s, [&](Progress &progress) {
        return SuperFanStore(database).engagement(profile, progress);
    });
    if (!engagement) {
        return failed(engagement);
    }
    const auto ranking = rankFans(*engagement, scorer, std::size_t(top));
    std::vector<ContactId> ids;
    for (const auto place : ranking.top) {
        ids.push_back(engagement->contacts[place]);
    }
    const auto contacts = ContactStore(database).rows(ids, profile);
    if (!contacts) {
        return failed(contacts);
    }
    const auto fifths = fifthsOf(*engagement);
    const auto levels = FanLevels(*engagement, ranking, scorer.recipe(), now).groups();
    QJsonArray rows;
    QStringList texts;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        const auto place = ranking.top[i];
        const auto level = levelOf(ranking.scores[place], engagement->lastDay[place],
                                   ranking.threshold, scorer.recipe(), now);
        const auto &fan = fifths[place];
        rows += toJson((*contacts)[i], scorer.score(engagement->actsOf(place)), level, fan);
        texts += u"%1\t%2\t%3%4%5\t%6\t%7"_s.arg(points(ranking.scores[place]), levelKey(level))
                     .arg(fan.recency)
                     .arg(fan.frequency)
                     .arg(fan.amount)
                     .arg(stateKey((*contacts)[i].state), (*contacts)[i].email);
    }
    for (const auto &group : levels) {
        texts += u"%1: %2, of them %3 opted in"_s.arg(levelKey(group.level))
                     .arg(group.people)
                     .arg(group.mayBeWrittenTo);
    }
    const bool tooFew = ranking.scored < fewestToCompare;
    texts += u"%1 super fans of %2 with a score"_s.arg(ranking.superFans).arg(ranking.scored);
    if (tooFew) {
        texts += u"With so few people the figures say little yet."_s;
    }
    line.print({{u"scored"_s, ranking.scored},
                {u"super_fans"_s, ranking.superFans},
                {u"not_profiled"_s, qint64(engagement->leftOut.size())},
                {u"threshold"_s, inPoints(ranking.threshold)},
                {u"too_little_data"_s, tooFew},
                {u"levels"_s, levelsToJson(levels)},
                {u"fifths"_s, fifthsToJson(fifthsGrid(*engagement, fifths))},
                {u"recipe"_s, scorer.recipe().toJson()},
                {u"fans"_s, rows}},
               texts.join(u'\n'));
    return {};
}

} // namespace

Result<> runSuperFans(CommandLine &line)
{
    for (const auto &option : {u"profile"_s, u"top"_s, u"explain"_s}) {
        line.addOption(option);
    }
    if (auto parsed = line.parse(0, 0); !parsed) {
        return parsed;
    }
    qint64 top = usualTop;
    if (line.has(u"top"_s)) {
        bool isNumber = false;
        top = line.value(u"top"_s).toLongLong(&isNumber);
        if (!isNumber || top < 0) {
            return wrongUsage(u"--top takes a whole number."_s);
        }
    }
    auto database = line.openStore();
    if (!database) {
        return failed(database);
    }
    const auto profile = line.profile(*database);
    if (!profile) {
        return failed(profile);
    }
    const auto recipe = RecipeStore(*database).inUse(*profile);
    if (!recipe) {
        return failed(recipe);
    }
    const auto now = currentTimestamp();
    const FanScorer scorer(*recipe, now);
    return line.has(u"explain"_s) ? explain(line, *database, *profile, scorer)
                                  : list(line, *database, *profile, scorer, now, top);
}

// Drawing needs what only the window's program is built with; it needs no display for it.
Result<> runCharts(CommandLine &line)
{
    for (const auto &option : {u"out"_s, u"profile"_s, u"format"_s}) {
        line.addOption(option);
    }
    if (auto parsed = line.parse(0, 0); !parsed) {
        return parsed;
    }
    if (!line.has(u"out"_s)) {
        return wrongUsage(u"Say with --out which folder the charts are to go to."_s);
    }
    QStringList words{u"--store"_s, line.storePath(), u"--charts"_s, line.value(u"out"_s)};
    for (const auto &option : {u"profile"_s, u"format"_s}) {
        if (line.has(option)) {
            words += {u"--"_s + option, line.value(option)};
        }
    }
    QProcess program;
    program.start(QCoreApplication::applicationDirPath() + u"/mailspace"_s, words);
    if (!program.waitForFinished(-1) || program.exitStatus() != QProcess::NormalExit) {
        return fail(u"The program mailspace, which draws the charts, cannot be run. Install it "
                    "beside mailspace-cli."_s);
    }
    if (program.exitCode() != 0) {
        return fail(QString::fromUtf8(program.readAllStandardError()).trimmed());
    }
    const auto files = QString::fromUtf8(program.readAllStandardOutput()).trimmed();
    line.print({{u"files"_s, QJsonArray::fromStringList(files.split(u'\n'))}}, files);
    return {};
}

} // namespace mailspace
