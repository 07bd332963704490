// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fans/fanviews.h"

#include "ui/fans/fanchart.h"
#include "ui/fans/fantables.h"
#include "ui/fans/pointstext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

struct FanViewsText
{
    Q_DECLARE_TR_FUNCTIONS(FanViews)
};

QString counted(const char *sentence, qint64 number)
{
    return FanViewsText::tr(sentence, nullptr, static_cast<int>(number));
}

QString beingRead()
{
    return FanViewsText::tr("One moment, the history is read.");
}

FigureContent topFans(const FanPicture &picture)
{
    return {.kind = FigureKind::Fans,
            .title = FanViewsText::tr("Top fans"),
            .explanation
            = FanViewsText::tr("Who does most lately, and what it consists of. The shape and "
                               "the words behind each bar tell who may be written to."),
            .table = fansTable(picture.analysis.top, picture.most),
            .hasReceipts = true};
}

FigureContent toAsk(const FanAnalysis &analysis)
{
    const auto people = qint64(analysis.toAsk.size());
    QString text = people == 0
        ? FanViewsText::tr("Super fans who never said yes would stand here.")
        : counted(
            QT_TRANSLATE_N_NOOP(
                "FanViews",
                "%Ln super fan(s) never said yes, so you may not write to them. Ask them at a "
                "concert. Nobody who withdrew is among them."),
            people);
    if (people > FanChart::mostFans) {
        text += u' '
            + FanViewsText::tr(
                  "The chart shows the best %1, the table the best %2; “Show in contacts” "
                  "lists them all.")
                  .arg(FanChart::mostFans)
                  .arg(analysis.toAskFirst.size());
    }
    return {.kind = FigureKind::Fans,
            .title = FanViewsText::tr("Super fans to ask in person"),
            .explanation = text,
            .missing = FanViewsText::tr("Every super fan has answered: there is nobody to ask."),
            .table = fansTable(analysis.toAskFirst, FanAnalysis::mostToAsk),
            .hasReceipts = true};
}

FigureContent concentration(const FanAnalysis &analysis)
{
    const double share = shareOfSuperFans(analysis.ranking);
    double engagement = 0;
    for (const auto &point : analysis.curve) {
        if (point.people <= share + 1e-9) {
            engagement = point.engagement;
        }
    }
    const auto superFans = analysis.ranking.superFans;
    if (analysis.ranking.scored < 2) {
        return {.kind = FigureKind::Concentration,
                .title = FanViewsText::tr("Concentration"),
                .explanation = FanViewsText::tr("How much of all engagement your best fans make."),
                .missing
                = FanViewsText::tr("One person is no curve: it takes several with a score."),
                .table = concentrationTable(analysis.curve)};
    }
    return {
        .kind = FigureKind::Concentration,
        .title = FanViewsText::tr("Concentration"),
        .explanation
        = counted(QT_TRANSLATE_N_NOOP(
                      "FanViews", "Your %Ln super fan(s), the best %1, make %2 of all engagement."),
                  superFans)
                .arg(shareText(share), shareText(engagement))
            + u' '
            + FanViewsText::tr(
                "Drag the line, or move it with the arrow keys, to draw it elsewhere. "
                "Were all equal, the curve would be the dashed line."),
        .table = concentrationTable(analysis.curve),
        .threshold = share,
        .thresholdText = counted(QT_TRANSLATE_N_NOOP("FanViews", "%Ln super fan(s)"), superFans)
            + u'\n' + FanViewsText::tr("the best %1").arg(shareText(share)) + u'\n'
            + FanViewsText::tr("%1 of all engagement").arg(shareText(engagement))};
}

FigureContent growth(const FanPicture &picture)
{
    const FanChronicle none;
    const auto &chronicle = picture.chronicle != nullptr ? *picture.chronicle : none;
    QString text
        = FanViewsText::tr("New contacts, new opt-ins, withdrawals below the line, and the net of "
                           "the two. People count with the kind through which they first came. "
                           "The chart shows the last 24, the table all.");
    if (chronicle.undated > 0) {
        text += u' '
            + counted(QT_TRANSLATE_N_NOOP("FanViews", "%Ln contact(s) came without a date."),
                      chronicle.undated);
    }
    return {.kind = FigureKind::Growth,
            .title = picture.step == GrowthStep::Month ? FanViewsText::tr("Growth by month")
                                                       : FanViewsText::tr("Growth by week"),
            .explanation = text,
            .missing = picture.chronicle == nullptr
                ? beingRead()
                : FanViewsText::tr("No list tells when people came or answered."),
            .table
            = growthTable(growthBy(chronicle.days, picture.step, picture.kind), picture.step)};
}

FigureContent smartlinks(const FanPicture &picture)
{
    const FanChronicle none;
    const auto &chronicle = picture.chronicle != nullptr ? *picture.chronicle : none;
    return {.kind = picture.staying ? FigureKind::Staying : FigureKind::Smartlinks,
            .title = picture.staying ? FanViewsText::tr("Smartlinks compared: who stays")
                                     : FanViewsText::tr("Smartlinks compared"),
            .explanation
            = FanViewsText::tr("What became of the people of each page: how many it "
                               "collected, how many of them opted in, stayed, and became "
                               "super fans. “Still after” counts those whose consent is old "
                               "enough to tell."),
            .missing = picture.chronicle == nullptr
                ? beingRead()
                : FanViewsText::tr("No list names the pages through which people came."),
            .table = smartlinksTable(chronicle.smartlinks)};
}

FigureContent levels(const FanAnalysis &analysis)
{
    const QLocale locale;
    const auto &recipe = analysis.recipe;
    return {.kind = FigureKind::Levels,
            .title = FanViewsText::tr("Levels"),
            .explanation
            = FanViewsText::tr(
                  "Super fans have %1 points or more, engaged fans %2; dormant is who was not "
                  "seen for %3 days, casual everybody else. “What if” changes the bounds.")
                  .arg(pointsText(analysis.ranking.threshold),
                       locale.toString(recipe.engagedFrom, 'g', 4),
                       locale.toString(recipe.dormantAfterDays)),
            .table = levelsTable(analysis.levels)};
}

} // namespace

QString viewName(FanView view)
{
    switch (view) {
    case FanView::Top:
        return FanViewsText::tr("Top fans");
    case FanView::Levels:
        return FanViewsText::tr("Levels");
    case FanView::Fifths:
        return FanViewsText::tr("R F M");
    case FanView::Concentration:
        return FanViewsText::tr("Concentration");
    case FanView::Breadth:
        return FanViewsText::tr("Breadth");
    case FanView::Growth:
        return FanViewsText::tr("Growth");
    case FanView::Smartlinks:
        return FanViewsText::tr("Smartlinks");
    case FanView::ToAsk:
        return FanViewsText::tr("Ask in person");
    }
    return {};
}

double shareOfSuperFans(const FanRanking &ranking)
{
    return ranking.scored == 0 ? 0 : double(ranking.superFans) / double(ranking.scored);
}

QString fanHeadline(const FanAnalysis &analysis)
{
    const QLocale locale;
    QStringList sentences{
        counted(QT_TRANSLATE_N_NOOP("FanViews", "%Ln super fan(s)"), analysis.ranking.superFans)
        + u' '
        + FanViewsText::tr("of %1 with a score, from %2 points on.")
              .arg(locale.toString(analysis.ranking.scored),
                   pointsText(analysis.ranking.threshold))};
    if (const auto leftOut = analysis.engagement->leftOut.size(); leftOut > 0) {
        sentences += counted(
            QT_TRANSLATE_N_NOOP("FanViews", "%Ln who withdrew or complained are not profiled."),
            qint64(leftOut));
    }
    if (analysis.isTooLittle()) {
        sentences += FanViewsText::tr(
            "With so few people the figures say little yet: take them as a first look.");
    }
    return sentences.join(u' ');
}

FigureContent contentOf(FanView view, const FanPicture &picture)
{
    const auto &analysis = picture.analysis;
    switch (view) {
    case FanView::Top:
        return topFans(picture);
    case FanView::Levels:
        return levels(analysis);
    case FanView::Fifths:
        return {.kind = FigureKind::Fifths,
                .title = FanViewsText::tr("Recency and frequency"),
                .explanation
                = FanViewsText::tr("Everybody sorted into fifths: how lately they were seen, "
                                   "and how often. Top right are those who come often and "
                                   "came lately; bottom right the new ones; top left those "
                                   "you are losing. The table adds what they spend."),
                .table = fifthsTable(*analysis.fifthsCells)};
    case FanView::Concentration:
        return concentration(analysis);
    case FanView::Breadth:
        return {.kind = FigureKind::Breadth,
                .title = FanViewsText::tr("Breadth and recency"),
                .explanation = FanViewsText::tr(
                    "How many of the four kinds people take part in, and when they were "
                    "last seen. Top left are your closest fans; bottom left those of one "
                    "click so far."),
                .table = breadthTable(*analysis.breadth)};
    case FanView::Growth:
        return growth(picture);
    case FanView::Smartlinks:
        return smartlinks(picture);
    case FanView::ToAsk:
        return toAsk(analysis);
    }
    return {};
}

std::vector<ContactId> peopleOf(FanView view, const FanPicture &picture, std::size_t row)
{
    const auto &analysis = picture.analysis;
    switch (view) {
    case FanView::Top:
        return {analysis.top.at(row).contact.id};
    case FanView::Levels:
        return analysis.levelled().people(analysis.levels.at(row).level);
    case FanView::Fifths:
        return analysis.fifthsCells->at(row).people;
    case FanView::Concentration: // whose curve begins with nobody
        return contactsFrom(*analysis.engagement, analysis.ranking,
                            std::max<MicroPoints>(analysis.curve.at(row + 1).score, 1));
    case FanView::Breadth:
        return analysis.breadth->at(row).people;
    case FanView::Growth: {
        const auto &days = picture.chronicle->days;
        const auto from = growthBy(days, picture.step, picture.kind).at(row).from;
        return newcomersIn(days, from, picture.step, picture.kind);
    }
    case FanView::Smartlinks:
        return {};
    case FanView::ToAsk:
        return analysis.peopleToAsk();
    }
    return {};
}

} // namespace mailspace
