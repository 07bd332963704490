// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fans/fanpage.h"

#include "core/store/database.h"
#include "ui/fans/recipedesk.h"
#include "ui/fans/whatifpanel.h"
#include "ui/messagepanel.h"
#include "ui/store/storesession.h"

#include <QtCore/QTimer>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTabBar>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds patience(120); ///< shorter, and the page would only flicker

template<typename Value>
Result<std::shared_ptr<const Value>> shared(Result<Value> value)
{
    if (!value) {
        return failed(value);
    }
    return std::make_shared<const Value>(*std::move(value));
}

} // namespace

FanPage::FanPage(StoreSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_patience(new QTimer(this))
    , m_headline(new QLabel(this))
    , m_whatIfButton(new QPushButton(tr("What &if…"), this))
    , m_views(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
    , m_content(new QWidget(this))
    , m_pane(new FigurePane(this))
    , m_whatIf(new WhatIfPanel(this))
    , m_recipes(new RecipeDesk(session, this))
    , m_message(new MessagePanel(u"superfans"_s, {}, {}, this))
    , m_import(m_message->addButton(u"importForFans"_s, tr("&Import a list…")))
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
    for (int each = 0; each < fanViewCount; ++each) {
        m_views->addTab(viewName(static_cast<FanView>(each)));
    }
    layOut();
    connectParts();
    connectWhatIf();
    setFocusProxy(m_pane);
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
    connect(m_import, &QPushButton::clicked, this, &FanPage::importClicked);
    m_patience->setObjectName(u"patience"_s);
    m_patience->setSingleShot(true);
    m_patience->setInterval(patience);
    connect(m_patience, &QTimer::timeout, this, &FanPage::showWaiting);
    connect(m_views, &QTabBar::currentChanged, this, &FanPage::showView);
    connect(m_pane, &FigurePane::peopleWanted, this, &FanPage::showPeople);
    connect(m_pane, &FigurePane::receiptsWanted, this, &FanPage::showReceipts);
    connect(m_pane, &FigurePane::noted, this, &FanPage::noted);
    connect(m_pane, &FigurePane::failed, this, &FanPage::failed);
    connect(m_pane, &FigurePane::choiceMade, this, &FanPage::choose);
    connect(&m_pane->chart(), &FanChart::thresholdDragged, this,
            [this](double share) { m_whatIf->setTopShare(share); });
    connect(&m_pane->chart(), &FanChart::thresholdDropped, this, [this] {
        m_whatIfButton->setChecked(true); // only now: the chart must not shift under the hand
        if (!m_draftQuestion.isRunning()) { // otherwise it is shown when that is answered
            showView();
        }
    });
}

void FanPage::connectWhatIf()
{
    connect(m_whatIfButton, &QPushButton::toggled, m_whatIf, &QWidget::setVisible);
    connect(m_whatIf, &WhatIfPanel::draftChanged, this, &FanPage::askAgain);
    connect(m_whatIf, &WhatIfPanel::recipeChosen, this,
            [this](std::optional<qint64> recipe) { m_recipes->use(m_profile, recipe); });
    connect(m_whatIf, &WhatIfPanel::recipeDeleted, this,
            [this](const NamedRecipe &recipe) { m_recipes->remove(m_profile, recipe); });
    connect(m_whatIf, &WhatIfPanel::saveClicked, this,
            [this] { m_recipes->askName(m_profile, m_whatIf->draft()); });
    connect(m_recipes, &RecipeDesk::changed, this, &FanPage::ask);
    connect(m_recipes, &RecipeDesk::failed, this, &FanPage::failed);
    connect(m_recipes, &RecipeDesk::noted, this, &FanPage::noted);
    connect(m_recipes, &RecipeDesk::undoable, this, &FanPage::undoable);
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
    m_draftQuestion.cancel();
    m_draftWaits = false;
    m_chronicleQuestion.cancel();
    m_message->say(tr("Looking for your super fans"), tr("One moment, everybody is counted."));
    m_import->hide();
    if (m_analysis && m_analysis->engagement->profile != m_profile) {
        m_patience->start();
    }
    m_question.run(
        this,
        [path = m_session.path(), profile = m_profile, known = m_analysis](Progress &progress) {
            return shared(analyseStore(path, profile, known ? known->engagement : nullptr,
                                       currentTimestamp(), progress));
        },
        [this](Result<std::shared_ptr<const FanAnalysis>> analysis) {
            m_patience->stop();
            if (analysis) {
                take(*std::move(analysis));
                return;
            }
            m_message->say(tr("The fans could not be counted"), analysis.error().message);
            m_stack->setCurrentWidget(m_message);
            emit failed(analysis.error().message);
        });
}

void FanPage::take(std::shared_ptr<const FanAnalysis> analysis)
{
    m_isWaiting = false;
    m_whatIf->setEnabled(true);
    m_analysis = std::move(analysis);
    m_draft.reset();
    m_change = {};
    m_chronicle.reset();
    m_whatIf->setRecipe(m_analysis->recipe, inPoints(m_analysis->ranking.threshold));
    if (const auto recipes = RecipeStore(m_session.database()).all(m_profile)) {
        m_whatIf->setRecipes(*recipes);
    }
    m_isReady = true;
    if (m_analysis->ranking.scored == 0) {
        m_message->say(tr("No fans to compare yet"),
                       tr("Super fans show once a list tells what people did: who listened, left "
                          "an address, bought a ticket or merch, and when. Import such a list and "
                          "come back."));
        m_import->show();
        m_stack->setCurrentWidget(m_message);
    } else {
        m_stack->setCurrentWidget(m_content);
        showView();
        askChronicle();
    }
    emit ready();
}

void FanPage::askChronicle()
{
    m_chronicleQuestion.run(
        this,
        [path = m_session.path(), profile = m_profile,
         analysis = m_analysis](Progress &progress) -> Result<std::shared_ptr<const FanChronicle>> {
            auto database = Database::open(path);
            if (!database) {
                return mailspace::failed(database);
            }
            return shared(
                readChronicle(*database, profile, analysis->superFans(), analysis->now, progress));
        },
        [this](Result<std::shared_ptr<const FanChronicle>> chronicle) {
            if (chronicle) {
                m_chronicle = *std::move(chronicle);
                showView();
            } else {
                emit failed(chronicle.error().message);
            }
        });
}

void FanPage::askAgain()
{
    if (!m_whatIf->isChanged()) {
        m_draft.reset();
        m_change = {};
        m_whatIf->showChange(0, 0);
        showView();
        return;
    }
    if (m_draftQuestion
            .isRunning()) { // one at a time: a slider moves faster than anybody can count
        m_draftWaits = true;
        return;
    }
    struct Answer
    {
        std::shared_ptr<const FanAnalysis> analysis;
        FanChange change;
    };
    m_draftQuestion.run(
        this,
        [path = m_session.path(), profile = m_profile, before = m_analysis,
         recipe = m_whatIf->draft()](Progress & /*progress*/) -> Result<Answer> {
            auto after = shared(analyseAgain(path, profile, *before, recipe));
            if (!after) {
                return mailspace::failed(after);
            }
            return Answer{*after, changeBetween(*before, **after)};
        },
        [this](Result<Answer> answer) {
            if (answer && m_whatIf->isChanged()) {
                m_draft = std::move(answer->analysis);
                m_change = std::move(answer->change);
                m_whatIf->showChange(qint64(m_change.entering.size()),
                                     qint64(m_change.leaving.size()));
                showView();
            }
            if (std::exchange(m_draftWaits, false)) {
                askAgain();
            }
        });
}

} // namespace mailspace
