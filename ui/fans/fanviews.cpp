// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fans/fanpage.h"

#include "core/store/database.h"
#include "ui/fans/fantables.h"
#include "ui/fans/figurepane.h"
#include "ui/fans/receiptsdialog.h"
#include "ui/store/storesession.h"
#include "ui/task.h"

#include <QtCore/QLocale>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTabBar>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::size_t, 3> topSizes{10, 20, 50};

double shareOfSuperFans(const FanRanking &ranking)
{
    return ranking.scored == 0 ? 0 : double(ranking.superFans) / double(ranking.scored);
}

} // namespace

void FanPage::showHeadline()
{
    const auto &analysis = shown();
    const QLocale locale;
    QStringList sentences{
        tr("%Ln super fan(s)", nullptr, static_cast<int>(analysis.ranking.superFans)) + u' '
        + tr("of %1 with a score, from %2 points on.")
              .arg(locale.toString(analysis.ranking.scored),
                   pointsText(analysis.ranking.threshold))};
    if (analysis.engagement->leftOut > 0) {
        sentences += tr("%Ln who withdrew or complained are not profiled.", nullptr,
                        static_cast<int>(analysis.engagement->leftOut));
    }
    if (analysis.isTooLittle()) {
        sentences
            += tr("With so few people the figures say little yet: take them as a first look.");
    }
    m_headline->setText(sentences.join(u' '));
}

void FanPage::showView()
{
    if (!m_isReady || shown().ranking.scored == 0) {
        return;
    }
    const auto view = View(m_views->currentIndex());
    if (view != View::Top && view != View::Growth) {
        m_pane->setChoices({}, {}, 0);
    }
    switch (view) {
    case View::Top: {
        QStringList sizes;
        for (const auto size : topSizes) {
            sizes += tr("Top %1").arg(size);
        }
        const auto chosen = std::ranges::find(topSizes, m_most) - topSizes.begin();
        m_pane->setChoices(tr("&Show:"), sizes, static_cast<int>(chosen));
        showFans(shown().top, m_most, tr("Top fans"),
                 tr("Who does most lately, and what it consists of. ✓ may be written to, ✕ may "
                    "not."));
        break;
    }
    case View::Concentration:
        showConcentration();
        break;
    case View::Breadth:
        m_pane->display({.kind = FanChart::Kind::Breadth,
                         .title = tr("Breadth and recency"),
                         .explanation
                         = tr("How many of the four kinds people take part in, and when they were "
                              "last seen. Top left are your closest fans; bottom left those of one "
                              "click so far."),
                         .table = breadthTable(m_cells)});
        break;
    case View::Growth:
    case View::Smartlinks:
        showHistory();
        break;
    case View::ToAsk:
        showFans(shown().toAskFirst, FanAnalysis::mostTop, tr("Super fans to ask in person"),
                 shown().toAsk.empty()
                     ? tr("Every super fan has answered: there is nobody to ask.")
                     : tr("%Ln super fan(s) never said yes, so you may not write to them. Ask them "
                          "at a concert. Nobody who withdrew is among them.",
                          nullptr, static_cast<int>(shown().toAsk.size())));
        break;
    }
}

void FanPage::showFans(const std::vector<RankedFan> &fans, std::size_t most, const QString &title,
                       const QString &explanation)
{
    m_pane->display({.kind = FanChart::Kind::Fans,
                     .title = title,
                     .explanation = explanation,
                     .table = fansTable(fans, most),
                     .hasPeople = true,
                     .hasReceipts = true});
}

void FanPage::showConcentration()
{
    const auto &analysis = shown();
    const double share = shareOfSuperFans(analysis.ranking);
    double engagement = 0;
    for (const auto &point : analysis.curve) {
        if (point.people <= share + 1e-9) {
            engagement = point.engagement;
        }
    }
    m_pane->chart().setThreshold(share);
    m_pane->display(
        {.kind = FanChart::Kind::Concentration,
         .title = tr("Concentration"),
         .explanation
         = tr("Your %Ln super fan(s)", nullptr, static_cast<int>(analysis.ranking.superFans)) + u' '
             + tr("are the best %1 and make %2 of all engagement. Drag the line to draw it "
                  "elsewhere. Were all equal, the curve would be the dashed line.")
                   .arg(shareText(share), shareText(engagement)),
         .table = concentrationTable(analysis.curve)});
}

void FanPage::showHistory()
{
    const bool isGrowth = View(m_views->currentIndex()) == View::Growth;
    const FanChronicle none;
    const FanChronicle &chronicle = m_chronicle ? *m_chronicle : none;
    const QString wait = tr("One moment, the history is read.");
    if (!isGrowth) {
        m_pane->display(
            {.kind = FanChart::Kind::Smartlinks,
             .title = tr("Smartlinks compared"),
             .explanation = m_chronicle
                 ? tr("What became of the people of each page: how many it collected, how "
                      "many of them opted in, stayed, and became super fans. “Still "
                      "after” counts those whose consent is old enough to tell.")
                 : wait,
             .table = smartlinksTable(chronicle.smartlinks)});
        return;
    }
    m_pane->setChoices(tr("&By:"), {tr("Month"), tr("Week")}, m_step == GrowthStep::Month ? 0 : 1);
    QString text = m_chronicle
        ? tr("New contacts, new opt-ins, withdrawals below the line, and the "
             "net of the two. The chart shows the last 24, the table all.")
        : wait;
    if (chronicle.undated > 0) {
        text += u' '
            + tr("%Ln contact(s) came without a date.", nullptr,
                 static_cast<int>(chronicle.undated));
    }
    m_pane->display({.kind = FanChart::Kind::Growth,
                     .title = tr("Growth"),
                     .explanation = text,
                     .table = growthTable(growthBy(chronicle, m_step), m_step)});
}

void FanPage::showPeople(int row)
{
    if (row < 0 || row >= m_pane->model().rowCount()) {
        return;
    }
    const auto &chosen = m_pane->model().table().rows[std::size_t(row)];
    if (View(m_views->currentIndex()) == View::Concentration) {
        const auto &point = shown().curve[std::size_t(row) + 1];
        emit peopleChosen(contactsFrom(*shown().engagement, shown().ranking,
                                       std::max<MicroPoints>(point.score, 1)),
                          tr("the best %1").arg(shareText(point.people)));
    } else if (View(m_views->currentIndex()) == View::ToAsk) {
        emit peopleChosen(shown().peopleToAsk(), tr("super fans to ask in person"));
    } else if (View(m_views->currentIndex()) == View::Smartlinks) {
        findPeopleOf(m_chronicle->smartlinks[std::size_t(row)].smartlink, chosen.label);
    } else if (View(m_views->currentIndex()) == View::Growth) {
        emit peopleChosen(chosen.people, tr("new contacts, %1").arg(chosen.label));
    } else if (!chosen.people.empty()) {
        emit peopleChosen(chosen.people,
                          QString(chosen.details).section(u'\n', 0, 1).replace(u'\n', u", "_s));
    }
}

void FanPage::findPeopleOf(qint64 smartlink, const QString &name)
{
    runTask(
        this,
        [path = m_session.path(),
         smartlink](Progress & /*progress*/) -> Result<std::vector<ContactId>> {
            auto database = Database::open(path);
            if (!database) {
                return mailspace::failed(database);
            }
            return contactsOfSmartlink(*database, smartlink);
        },
        [this, name](const Result<std::vector<ContactId>> &people) {
            if (people) {
                emit peopleChosen(*people, name);
            } else {
                emit failed(people.error().message);
            }
        });
}

void FanPage::showReceipts(int row)
{
    const bool isToAsk = View(m_views->currentIndex()) == View::ToAsk;
    const auto &fans = isToAsk ? shown().toAskFirst : shown().top;
    if (row < 0 || std::size_t(row) >= fans.size()) {
        return;
    }
    auto *dialog = new ReceiptsDialog(m_session.path(), fans[std::size_t(row)].contact, m_profile,
                                      shown().recipe, shown().now, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace mailspace
