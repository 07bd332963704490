// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What FanPage shows, where it leads to, and by which recipe.

#include "core/store/database.h"
#include "ui/fans/fanpage.h"
#include "ui/fans/fantables.h"
#include "ui/fans/receiptsdialog.h"
#include "ui/fans/whatifpanel.h"
#include "ui/store/storesession.h"
#include "ui/task.h"

#include <QtWidgets/QInputDialog>
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
            .chronicle = m_chronicle ? &*m_chronicle : nullptr,
            .most = m_most,
            .step = m_step,
            .kind = m_kind};
}

void FanPage::showView()
{
    if (!m_isReady || shown().ranking.scored == 0) {
        return;
    }
    m_headline->setText(fanHeadline(shown()));
    m_pane->setChoices(choices());
    m_pane->chart().setThreshold(shareOfSuperFans(shown().ranking));
    m_pane->display(contentOf(view(), picture()));
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
    const auto &chosen = m_pane->model().table().rows[std::size_t(row)];
    switch (view()) {
    case FanView::Concentration: {
        const auto &point = shown().curve[std::size_t(row) + 1];
        emit peopleChosen(contactsFrom(*shown().engagement, shown().ranking,
                                       std::max<MicroPoints>(point.score, 1)),
                          tr("the best %1").arg(shareText(point.people)));
        break;
    }
    case FanView::ToAsk:
        emit peopleChosen(shown().peopleToAsk(), tr("super fans to ask in person"));
        break;
    case FanView::Smartlinks:
        findPeopleOf(m_chronicle->smartlinks[std::size_t(row)].smartlink, chosen.label);
        break;
    case FanView::Growth:
        emit peopleChosen(chosen.people, tr("new contacts, %1").arg(chosen.label));
        break;
    case FanView::Levels:
        emit peopleChosen(chosen.people, chosen.label);
        break;
    case FanView::Top:
    case FanView::Fifths:
    case FanView::Breadth:
        if (!chosen.people.empty()) {
            emit peopleChosen(chosen.people,
                              QString(chosen.details).section(u'\n', 0, 1).replace(u'\n', u", "_s));
        }
        break;
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

void FanPage::useRecipe(std::optional<qint64> recipe)
{
    const auto used = RecipeStore(m_session.database()).use(m_profile, recipe);
    m_session.forget(); // who is a super fan
    if (used) {
        ask();
    } else {
        emit failed(used.error().message);
    }
}

void FanPage::deleteRecipe(const NamedRecipe &recipe)
{
    const auto removed = RecipeStore(m_session.database()).remove(recipe.id);
    m_session.forget();
    if (!removed) {
        emit failed(removed.error().message);
        return;
    }
    ask();
    emit undoable(tr("Deleted the recipe “%1”; the usual one counts.").arg(recipe.name),
                  [this, recipe, profile = m_profile] {
                      if (profile == m_profile) {
                          saveRecipe(recipe.name, recipe.recipe);
                      }
                  });
}

void FanPage::saveRecipe(const QString &name, const ScoreRecipe &recipe)
{
    const auto saved
        = RecipeStore(m_session.database()).save(m_profile, name, recipe, currentTimestamp());
    m_session.forget();
    if (!saved) {
        emit failed(saved.error().message);
        return;
    }
    emit noted(tr("Scores now follow “%1”").arg(name.trimmed()));
    ask();
}

void FanPage::askRecipeName()
{
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(u"recipeDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save as recipe"));
    dialog->setLabelText(tr("Name of the recipe for %1:").arg(m_session.profileName(m_profile)));
    dialog->setTextValue(tr("My recipe"));
    dialog->setOkButtonText(tr("Save and use"));
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this](const QString &name) { saveRecipe(name, m_whatIf->draft()); });
    dialog->open();
}

} // namespace mailspace
