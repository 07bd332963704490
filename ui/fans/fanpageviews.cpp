// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What FanPage shows, and where it leads to.

#include "core/store/database.h"
#include "ui/fans/fanpage.h"
#include "ui/fans/fantables.h"
#include "ui/fans/receiptsdialog.h"
#include "ui/fans/whatifpanel.h"
#include "ui/store/storesession.h"
#include "ui/task.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QTabBar>

#include <algorithm>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::size_t, 3> topSizes{10, 20, 50};

} // namespace

FanView FanPage::view() const
{
    return static_cast<FanView>(m_views->currentIndex());
}

FanPicture FanPage::picture() const
{
    return {.analysis = shown(),
            .chronicle = m_chronicle.get(),
            .most = m_most,
            .step = m_step,
            .kind = m_kind,
            .staying = m_staying};
}

void FanPage::showWaiting()
{
    m_isWaiting = true;
    m_whatIf->setEnabled(false);
    showView();
}

void FanPage::showView()
{
    if (m_isWaiting) {
        m_headline->setText(tr("Working out the super fans…"));
        m_pane->setChoices({});
        m_pane->display({.title = viewName(view()),
                         .missing = tr("One moment, everybody is counted."),
                         .hasPeople = false});
        return;
    }
    if (!m_analysis || shown().ranking.scored == 0) {
        return;
    }
    m_headline->setText(fanHeadline(shown()));
    m_pane->setChoices(choices());
    m_pane->display(contentOf(view(), picture()));
    const auto &draft = m_whatIf->draft();
    m_pane->chart().setAskedThreshold(draft.threshold ? shareOfSuperFans(shown().ranking)
                                                      : draft.topShare);
}

std::vector<FigurePane::Choice> FanPage::choices() const
{
    if (view() == FanView::Top) {
        QStringList sizes;
        for (const auto size : topSizes) {
            sizes += tr("Top %1").arg(size);
        }
        const auto chosen = std::ranges::find(topSizes, m_most) - topSizes.begin();
        return {{tr("&Show:"), sizes, static_cast<int>(chosen)}};
    }
    if (view() == FanView::Smartlinks) {
        return {{tr("&Show:"), {tr("Who came"), tr("Who stays")}, m_staying ? 1 : 0}};
    }
    if (view() != FanView::Growth) {
        return {};
    }
    QStringList kinds{tr("All kinds")};
    for (std::size_t kind = 1; kind < smartlinkKindCount; ++kind) {
        kinds += kindName(static_cast<SmartlinkKind>(kind));
    }
    kinds += tr("Other");
    const int kind = !m_kind                ? 0
        : *m_kind == SmartlinkKind::Unknown ? static_cast<int>(smartlinkKindCount)
                                            : static_cast<int>(*m_kind);
    return {{tr("&By:"), {tr("Month"), tr("Week")}, m_step == GrowthStep::Month ? 0 : 1},
            {tr("&Kind:"), kinds, kind}};
}

void FanPage::choose(int which, int option)
{
    if (view() == FanView::Top) {
        m_most = topSizes.at(std::size_t(option));
    } else if (view() == FanView::Smartlinks) {
        m_staying = option == 1;
    } else if (which == 0) {
        m_step = option == 0 ? GrowthStep::Month : GrowthStep::Week;
    } else if (option == 0) {
        m_kind.reset();
    } else {
        m_kind = static_cast<SmartlinkKind>(option % static_cast<int>(smartlinkKindCount));
    }
    showView();
}

void FanPage::showPeople(int row)
{
    if (row < 0 || row >= m_pane->model().rowCount()) {
        return;
    }
    const auto place = static_cast<std::size_t>(row);
    const auto &title = m_pane->model().table().rows[place].people;
    if (view() == FanView::Smartlinks) {
        findPeopleOf(m_chronicle->smartlinks[place].smartlink, title);
    } else {
        emit peopleChosen(peopleOf(view(), picture(), place),
                          view() == FanView::ToAsk ? tr("super fans to ask in person") : title);
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
            return SuperFanStore(*database).contactsOfSmartlink(smartlink);
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
    const bool isToAsk = view() == FanView::ToAsk;
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
