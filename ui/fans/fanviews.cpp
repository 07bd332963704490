// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fans/fanviews.h"

#include "ui/fans/fantables.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FanViews)
};

QString counted(const char *sentence, qint64 number)
{
    return Text::tr(sentence, nullptr, static_cast<int>(number));
}

QString beingRead()
{
    return Text::tr("One moment, the history is read.");
}

FigureContent fans(const std::vector<RankedFan> &people, std::size_t most, const QString &title,
                   const QString &explanation)
{
    return {.kind = FanChart::Kind::Fans,
            .title = title,
            .explanation = explanation,
            .table = fansTable(people, most),
            .hasPeople = true,
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
    return {.kind = FanChart::Kind::Concentration,
            .title = Text::tr("Concentration"),
            .explanation = counted(QT_TRANSLATE_N_NOOP("FanViews", "Your %Ln super fan(s)"),
                                   analysis.ranking.superFans)
                + u' '
                + Text::tr("are the best %1 and make %2 of all engagement. Drag the line, or move "
                           "it with the arrow keys, to draw it elsewhere. Were all equal, the "
                           "curve would be the dashed line.")
                      .arg(shareText(share), shareText(engagement)),
            .table = concentrationTable(analysis.curve)};
}

FigureContent growth(const FanPicture &picture)
{
    const FanChronicle none;
    const auto &chronicle = picture.chronicle != nullptr ? *picture.chronicle : none;
    QString text = picture.chronicle != nullptr
        ? Text::tr("New contacts, new opt-ins, withdrawals below the line, and the net of the two. "
                   "People count with the kind through which they first came. The chart shows the "
                   "last 24, the table all.")
        : beingRead();
    if (chronicle.undated > 0) {
        text += u' '
            + counted(QT_TRANSLATE_N_NOOP("FanViews", "%Ln contact(s) came without a date."),
                      chronicle.undated);
    }
    return {.kind = FanChart::Kind::Growth,
            .title = Text::tr("Growth"),
            .explanation = text,
            .table
            = growthTable(growthBy(chronicle.days, picture.step, picture.kind), picture.step)};
}

FigureContent smartlinks(const FanChronicle *chronicle)
{
    const FanChronicle none;
    return {.kind = FanChart::Kind::Smartlinks,
            .title = Text::tr("Smartlinks compared"),
            .explanation = chronicle != nullptr
                ? Text::tr("What became of the people of each page: how many it collected, how "
                           "many of them opted in, stayed, and became super fans. “Still after” "
                           "counts those whose consent is old enough to tell.")
                : beingRead(),
            .table = smartlinksTable((chronicle != nullptr ? *chronicle : none).smartlinks)};
}

FigureContent levels(const FanAnalysis &analysis)
{
    const QLocale locale;
    const auto &recipe = analysis.recipe;
    return {.kind = FanChart::Kind::Levels,
            .title = Text::tr("Levels"),
            .explanation
            = Text::tr("Super fans have %1 points or more, engaged fans %2; dormant is who was not "
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
        return Text::tr("Top fans");
    case FanView::Levels:
        return Text::tr("Levels");
    case FanView::Fifths:
        return Text::tr("R F M");
    case FanView::Concentration:
        return Text::tr("Concentration");
    case FanView::Breadth:
        return Text::tr("Breadth");
    case FanView::Growth:
        return Text::tr("Growth");
    case FanView::Smartlinks:
        return Text::tr("Smartlinks");
    case FanView::ToAsk:
        return Text::tr("Ask in person");
    }
    return {};
}

QString viewKey(FanView view)
{
    constexpr std::array keys{u"top-fans", u"levels", u"rfm",        u"concentration",
                              u"breadth",  u"growth", u"smartlinks", u"ask-in-person"};
    return QString::fromUtf16(keys.at(static_cast<std::size_t>(view)));
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
        + Text::tr("of %1 with a score, from %2 points on.")
              .arg(locale.toString(analysis.ranking.scored),
                   pointsText(analysis.ranking.threshold))};
    if (const auto leftOut = analysis.engagement->leftOut.size(); leftOut > 0) {
        sentences += counted(
            QT_TRANSLATE_N_NOOP("FanViews", "%Ln who withdrew or complained are not profiled."),
            qint64(leftOut));
    }
    if (analysis.isTooLittle()) {
        sentences += Text::tr(
            "With so few people the figures say little yet: take them as a first look.");
    }
    return sentences.join(u' ');
}

FigureContent contentOf(FanView view, const FanPicture &picture)
{
    const auto &analysis = picture.analysis;
    switch (view) {
    case FanView::Top:
        return fans(analysis.top, picture.most, Text::tr("Top fans"),
                    Text::tr("Who does most lately, and what it consists of. ✓ may be written to, "
                             "✕ may not."));
    case FanView::Levels:
        return levels(analysis);
    case FanView::Fifths:
        return {.kind = FanChart::Kind::Fifths,
                .title = Text::tr("Recency and frequency"),
                .explanation = Text::tr("Everybody sorted into fifths: how lately they were seen, "
                                        "and how often. Top right are those who come often and "
                                        "came lately; bottom right the new ones; top left those "
                                        "you are losing. The table adds what they spend."),
                .table = fifthsTable(*analysis.fifthsCells)};
    case FanView::Concentration:
        return concentration(analysis);
    case FanView::Breadth:
        return {.kind = FanChart::Kind::Breadth,
                .title = Text::tr("Breadth and recency"),
                .explanation
                = Text::tr("How many of the four kinds people take part in, and when they were "
                           "last seen. Top left are your closest fans; bottom left those of one "
                           "click so far."),
                .table = breadthTable(*analysis.breadth)};
    case FanView::Growth:
        return growth(picture);
    case FanView::Smartlinks:
        return smartlinks(picture.chronicle);
    case FanView::ToAsk:
        return fans(analysis.toAskFirst, FanAnalysis::mostToAsk,
                    Text::tr("Super fans to ask in person"),
                    analysis.toAsk.empty()
                        ? Text::tr("Every super fan has answered: there is nobody to ask.")
                        : counted(QT_TRANSLATE_N_NOOP(
                                      "FanViews",
                                      "%Ln super fan(s) never said yes, so you may not write to "
                                      "them. Ask them at a concert. Nobody who withdrew is among "
                                      "them."),
                                  qint64(analysis.toAsk.size())));
    }
    return {};
}

} // namespace mailspace
