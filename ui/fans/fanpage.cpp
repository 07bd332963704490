// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fans/fanpage.h"

#include "core/store/database.h"
#include "ui/fans/fantables.h"
#include "ui/fans/figurepane.h"
#include "ui/fans/receiptsdialog.h"
#include "ui/fans/whatifpanel.h"
#include "ui/messagepanel.h"
#include "ui/store/storesession.h"
#include "ui/task.h"

#include <QtCore/QLocale>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QInputDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTabBar>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::size_t, 3> topSizes{10, 20, 50};

} // namespace

FanPage::FanPage(StoreSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_headline(new QLabel(this))
    , m_whatIfButton(new QPushButton(tr("What &if…"), this))
    , m_views(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
    , m_content(new QWidget(this))
    , m_pane(new FigurePane(this))
    , m_whatIf(new WhatIfPanel(this))
    , m_message(new MessagePanel(u"superfans"_s, {}, {}, this))
{
    setObjectName(u"fanPage"_s);
    m_headline->setObjectName(u"fanHeadline"_s);
    m_headline->setTextFormat(Qt::PlainText);
    m_headline->setWordWrap(true);
    m_whatIfButton->setObjectName(u"whatIfButton"_s);
    m_whatIfButton->setCheckable(true);
    m_whatIfButton->setToolTip(tr("Try other weights; nothing changes until you save them"));
    m_views->setObjectName(u"fanViews"_s);
    m_views->setAccessibleName(tr("Charts"));
    m_views->setDrawBase(false);
    m_views->setExpanding(false);
    for (const QString &name : {tr("Top fans"), tr("Concentration"), tr("Breadth"), tr("Growth"),
                                tr("Smartlinks"), tr("Ask in person")}) {
        m_views->addTab(name);
    }
    layOut();
    connectParts();
    setFocusProxy(m_pane);
}

FanPage::~FanPage()
{
    for (const auto &progress : {m_progress, m_draftProgress, m_chronicleProgress}) {
        if (progress) {
            progress->cancel();
        }
    }
}

void FanPage::layOut()
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 10, 16, 6);
    head->setSpacing(16);
    head->addWidget(m_headline, 1);
    head->addWidget(m_whatIfButton);
    auto *tabs = new QHBoxLayout;
    tabs->setContentsMargins(12, 0, 12, 0);
    tabs->addWidget(m_views);
    tabs->addStretch();
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_pane, 1);
    middle->addWidget(m_whatIf);
    m_whatIf->hide();
    auto *inner = new QVBoxLayout(m_content);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(0);
    inner->addLayout(head);
    inner->addLayout(tabs);
    inner->addLayout(middle, 1);
    for (QWidget *page : {m_content, static_cast<QWidget *>(m_message)}) {
        page->setBackgroundRole(QPalette::Base);
        page->setAutoFillBackground(true);
        m_stack->addWidget(page);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    m_stack->setCurrentWidget(m_message);
}

void FanPage::connectParts()
{
    connect(m_whatIfButton, &QPushButton::toggled, m_whatIf, &QWidget::setVisible);
    connect(m_views, &QTabBar::currentChanged, this, &FanPage::showView);
    connect(m_pane, &FigurePane::peopleWanted, this, &FanPage::showPeople);
    connect(m_pane, &FigurePane::receiptsWanted, this, &FanPage::showReceipts);
    connect(m_pane, &FigurePane::noted, this, &FanPage::noted);
    connect(m_pane, &FigurePane::failed, this, &FanPage::failed);
    connect(m_pane, &FigurePane::choiceMade, this, [this](int choice) {
        if (View(m_views->currentIndex()) == View::Growth) {
            m_step = choice == 0 ? GrowthStep::Month : GrowthStep::Week;
        } else {
            m_most = topSizes.at(std::size_t(choice));
        }
        showView();
    });
    connect(&m_pane->chart(), &FanChart::thresholdDragged, this,
            [this](double share) { m_whatIf->setTopShare(share); });
    connect(&m_pane->chart(), &FanChart::thresholdDropped, this, [this] {
        m_whatIfButton->setChecked(true); // only now: the chart must not shift under the hand
        showView();
    });
    connect(m_whatIf, &WhatIfPanel::draftChanged, this, &FanPage::askAgain);
    connect(m_whatIf, &WhatIfPanel::recipeChosen, this, &FanPage::useRecipe);
    connect(m_whatIf, &WhatIfPanel::saveClicked, this, &FanPage::askRecipeName);
    connect(m_whatIf, &WhatIfPanel::enteringClicked, this,
            [this] { emit peopleChosen(m_change.entering, tr("would become super fans")); });
    connect(m_whatIf, &WhatIfPanel::leavingClicked, this,
            [this] { emit peopleChosen(m_change.leaving, tr("would be none any more")); });
}

void FanPage::setProfile(std::optional<ProfileId> profile)
{
    m_profile = profile;
    refresh();
}

void FanPage::refresh()
{
    m_isStale = true;
    m_isReady = false;
    if (isVisible()) {
        ask();
    }
}

void FanPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale) {
        ask();
    }
}

void FanPage::ask()
{
    m_isStale = false;
    for (const auto &progress : {m_progress, m_draftProgress, m_chronicleProgress}) {
        if (progress) {
            progress->cancel();
        }
    }
    m_draftProgress.reset();
    m_chronicleProgress.reset();
    m_message->say(tr("Looking for your super fans"), tr("One moment, everybody is counted."));
    auto mine = std::make_shared<std::weak_ptr<Progress>>();
    m_progress = runTask(
        this,
        [path = m_session.path(), profile = m_profile](Progress &progress) {
            return analyseStore(path, profile, currentTimestamp(), progress);
        },
        [this, mine](Result<FanAnalysis> analysis) {
            if (mine->lock() != m_progress) {
                return; // a newer question has been asked
            }
            m_progress.reset();
            if (analysis) {
                take(*std::move(analysis));
            } else if (analysis.error().kind != Error::Kind::Cancelled) {
                m_message->say(tr("The fans could not be counted"), analysis.error().message);
                m_stack->setCurrentWidget(m_message);
                emit failed(analysis.error().message);
            }
        });
    *mine = m_progress;
}

void FanPage::take(FanAnalysis analysis)
{
    m_analysis = std::move(analysis);
    m_draft.reset();
    m_change = {};
    m_chronicle.reset();
    m_whatIf->setRecipe(m_analysis.recipe);
    if (const auto recipes = RecipeStore(m_session.database()).all(m_profile)) {
        m_whatIf->setRecipes(*recipes);
    }
    m_cells = breadthGrid(*m_analysis.engagement, m_analysis.now);
    m_isReady = true;
    if (m_analysis.ranking.scored == 0) {
        m_message->say(tr("No fans to compare yet"),
                       tr("Super fans show once a list tells what people did: who listened, left "
                          "an address, bought a ticket or merch, and when. Import such a list and "
                          "come back."));
        m_stack->setCurrentWidget(m_message);
    } else {
        m_stack->setCurrentWidget(m_content);
        showHeadline();
        showView();
        askChronicle();
    }
    emit ready();
}

void FanPage::askChronicle()
{
    auto mine = std::make_shared<std::weak_ptr<Progress>>();
    m_chronicleProgress = runTask(
        this,
        [path = m_session.path(), profile = m_profile, superFans = m_analysis.superFans(),
         now = m_analysis.now](Progress &progress) -> Result<FanChronicle> {
            auto database = Database::open(path);
            if (!database) {
                return mailspace::failed(database);
            }
            return readChronicle(*database, profile, superFans, now, progress);
        },
        [this, mine](Result<FanChronicle> chronicle) {
            if (mine->lock() != m_chronicleProgress) {
                return;
            }
            m_chronicleProgress.reset();
            if (chronicle) {
                m_chronicle = *std::move(chronicle);
                showView();
            } else if (chronicle.error().kind != Error::Kind::Cancelled) {
                emit failed(chronicle.error().message);
            }
        });
    *mine = m_chronicleProgress;
}

void FanPage::askAgain()
{
    if (!m_whatIf->isChanged()) {
        m_draft.reset();
        m_change = {};
        m_whatIf->showChange(0, 0);
        showHeadline();
        showView();
        return;
    }
    if (m_draftProgress) { // one at a time: a slider moves faster than anybody can count
        m_draftWaits = true;
        return;
    }
    auto mine = std::make_shared<std::weak_ptr<Progress>>();
    struct Answer
    {
        FanAnalysis analysis;
        FanChange change;
    };
    m_draftProgress = runTask(
        this,
        [path = m_session.path(), profile = m_profile, before = m_analysis,
         recipe = m_whatIf->draft()](Progress & /*progress*/) -> Result<Answer> {
            auto after = analyseAgain(path, profile, before, recipe);
            if (!after) {
                return mailspace::failed(after);
            }
            auto change = changeBetween(before, *after);
            return Answer{*std::move(after), std::move(change)};
        },
        [this, mine](Result<Answer> answer) {
            if (mine->lock() != m_draftProgress) {
                return;
            }
            m_draftProgress.reset();
            if (answer && m_whatIf->isChanged()) {
                m_draft = std::move(answer->analysis);
                m_change = std::move(answer->change);
                m_whatIf->showChange(qint64(m_change.entering.size()),
                                     qint64(m_change.leaving.size()));
                showHeadline();
                showView();
            }
            if (std::exchange(m_draftWaits, false)) {
                askAgain();
            }
        });
    *mine = m_draftProgress;
}

void FanPage::useRecipe(std::optional<qint64> recipe)
{
    const auto used = RecipeStore(m_session.database()).use(m_profile, recipe);
    if (used) {
        ask();
    } else {
        emit failed(used.error().message);
    }
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
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &name) {
        const auto saved = RecipeStore(m_session.database())
                               .save(m_profile, name, m_whatIf->draft(), currentTimestamp());
        if (!saved) {
            emit failed(saved.error().message);
            return;
        }
        emit noted(tr("Scores now follow “%1”").arg(name.trimmed()));
        ask();
    });
    dialog->open();
}

} // namespace mailspace
