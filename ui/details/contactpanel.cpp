// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/contactpanel.h"

#include "ui/details/addressnotice.h"
#include "ui/details/contactfacts.h"
#include "ui/details/contactform.h"
#include "ui/details/factlist.h"
#include "ui/fans/pointstext.h"
#include "ui/icon.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QToolButton>

#include <algorithm>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualPanelWidth = 340;
constexpr int least = 280;
constexpr int sideMargin = 16;
constexpr int rowMargin = 8; ///< of FactDelegate: around the words of a row
/// More would take longer to lay out than to read; all of it can be saved.
constexpr std::size_t mostInTimeline = 300;

QFont emphasised(QFont font, qreal factor)
{
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setWeight(QFont::DemiBold);
    return font;
}

QLabel *plainLabel(const QString &objectName, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

ContactPanel::ContactPanel(QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget(this))
    , m_scroll(new QScrollArea(this))
    , m_emptyTitle(plainLabel(u"detailsEmptyTitle"_s, this))
    , m_emptyText(plainLabel(u"detailsEmptyText"_s, this))
    , m_name(plainLabel(u"detailsName"_s, this))
    , m_email(plainLabel(u"detailsEmail"_s, this))
    , m_notice(new AddressNotice(this))
    , m_previous(tool(u"previousFan"_s, tr("Previous fan (Alt+Up)")))
    , m_next(tool(u"nextFan"_s, tr("Next fan (Alt+Down)")))
    , m_close(tool(u"closeDetails"_s, tr("Close the details (F4)")))
    , m_actions(new QPushButton(tr("&Actions"), this))
    , m_form(new ContactForm(this))
    , m_score(plainLabel(u"detailsScore"_s, this))
    , m_receipts(new QPushButton(tr("&Why this score?"), this))
    , m_more(plainLabel(u"detailsMore"_s, this))
{
    setObjectName(u"contactPanel"_s);
    setAccessibleName(tr("Details of the fan"));
    setMinimumWidth(least);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_previous->setArrowType(Qt::UpArrow);
    m_next->setArrowType(Qt::DownArrow);
    m_close->setIcon(tintedIcon(u"close"_s));
    m_actions->setObjectName(u"personActions"_s);
    m_receipts->setObjectName(u"detailsReceipts"_s);
    connect(m_receipts, &QPushButton::clicked, this, &ContactPanel::receiptsWanted);

    auto *person = new QWidget(this);
    auto *column = new QVBoxLayout(person);
    column->setContentsMargins(sideMargin - rowMargin, 4, sideMargin - rowMargin, sideMargin);
    column->setSpacing(6);
    m_profiles = addSection(column, u"detailsProfiles"_s, tr("Artists"));
    column->addSpacing(4);
    column->addWidget(m_form);
    m_scoreParts = addSection(column, u"detailsScoreParts"_s, tr("Score"));
    column->insertWidget(column->indexOf(m_scoreParts), m_score);
    auto *why = new QHBoxLayout;
    why->setContentsMargins(rowMargin, 0, 0, 0);
    why->addWidget(m_receipts, 0, Qt::AlignLeft);
    column->addLayout(why);
    m_timeline = addSection(column, u"detailsTimeline"_s, tr("Did and said"));
    column->addWidget(m_more);
    m_handovers = addSection(column, u"detailsHandovers"_s, tr("Handed over to"));
    m_lists = addSection(column, u"detailsLists"_s, tr("Stands on lists"));
    m_others = addSection(column, u"detailsOthers"_s, tr("What lists tell besides"));
    for (QWidget *each : {static_cast<QWidget *>(m_form), static_cast<QWidget *>(m_score),
                          static_cast<QWidget *>(m_more)}) {
        each->setContentsMargins(rowMargin, 0, rowMargin, 0); // in line with the words of the rows
    }
    column->addStretch();
    m_scroll->setObjectName(u"detailsScroll"_s);
    m_scroll->setWidget(person);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setBackgroundRole(QPalette::Base);
    person->setBackgroundRole(QPalette::Base);

    auto *empty = new QWidget(this);
    auto *middle = new QVBoxLayout(empty);
    middle->setContentsMargins(sideMargin, 0, sideMargin, 0);
    middle->addStretch(2);
    for (auto *label : {m_emptyTitle, m_emptyText}) {
        label->setAlignment(Qt::AlignHCenter);
        middle->addWidget(label);
    }
    middle->addStretch(3);
    m_emptyTitle->setFont(emphasised(font(), 1.15));
    m_emptyText->setForegroundRole(QPalette::PlaceholderText);
    m_stack->addWidget(empty);
    m_stack->addWidget(m_scroll);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    layOutHead(all);
    all->addWidget(m_stack, 1);
}

QToolButton *ContactPanel::tool(const QString &objectName, const QString &name)
{
    auto *button = new QToolButton(this);
    button->setObjectName(objectName);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setAutoRaise(true);
    return button;
}

void ContactPanel::layOutHead(QVBoxLayout *column)
{
    m_name->setFont(emphasised(font(), 1.25));
    m_email->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(sideMargin, 8, 8, 0);
    tools->setSpacing(2);
    tools->addWidget(m_actions);
    tools->addStretch();
    for (auto *button : {m_previous, m_next, m_close}) {
        tools->addWidget(button);
    }
    auto *words = new QVBoxLayout;
    words->setContentsMargins(sideMargin, 6, sideMargin, 6);
    words->setSpacing(2);
    words->addWidget(m_name);
    words->addWidget(m_email);
    words->addWidget(m_notice);
    column->addLayout(tools);
    column->addLayout(words);
}

FactList *ContactPanel::addSection(QVBoxLayout *column, const QString &objectName,
                                   const QString &title)
{
    auto *heading = new QLabel(title, this);
    heading->setFont(emphasised(font(), 1));
    heading->setContentsMargins(rowMargin, 0, rowMargin, 0);
    auto *list = new FactList(objectName, title, this);
    column->addSpacing(8);
    column->addWidget(heading);
    column->addWidget(list);
    m_titles.emplace_back(list, heading);
    connect(list, &FactList::rowReached, this, [this, list](const QRect &place) {
        const QPoint top = list->mapTo(m_scroll->widget(), place.topLeft());
        const QPoint bottom = list->mapTo(m_scroll->widget(), place.bottomLeft());
        m_scroll->ensureVisible(top.x(), top.y(), 0, 0);
        m_scroll->ensureVisible(bottom.x(), bottom.y(), 0, 0);
    });
    return list;
}

void ContactPanel::fill(FactList *list, std::vector<Fact> facts)
{
    const auto found = std::ranges::find(m_titles, list, &std::pair<FactList *, QLabel *>::first);
    found->second->setVisible(!facts.empty());
    list->setFacts(std::move(facts));
}

void ContactPanel::showScore(const ContactDetails &details)
{
    fill(m_scoreParts, scoreFacts(details));
    const bool hasParts = details.fan.hasScore && !details.fan.receipts.empty();
    m_receipts->setVisible(hasParts);
    const auto heading
        = std::ranges::find(m_titles, m_scoreParts, &std::pair<FactList *, QLabel *>::first);
    heading->second->setVisible(true);
    if (!details.fan.hasScore) {
        m_score->setText(tr("No score: people who withdrew or complained are not profiled."));
    } else if (!hasParts) {
        m_score->setText(tr("No score yet: no list tells what this fan did."));
    } else {
        m_score->setText(
            tr("%1 points today, made up of:").arg(pointsText(details.fan.score.total)));
    }
}

void ContactPanel::display(const ContactDetails &details)
{
    m_name->setText(details.name.isEmpty() ? details.email : details.name);
    m_email->setText(details.email);
    m_email->setVisible(!details.name.isEmpty());
    m_notice->display(details);
    m_name->show();
    m_actions->show();
    m_form->display(details);
    fill(m_profiles, profileFacts(details));
    showScore(details);
    fill(m_timeline, timelineFacts(details, mostInTimeline));
    const auto all = details.deeds.size() + details.events.size();
    m_more->setVisible(all > mostInTimeline);
    m_more->setText(tr("And %Ln earlier; “Save everything we know” writes them all.", nullptr,
                       static_cast<int>(all - std::min(all, mostInTimeline))));
    fill(m_handovers, handoverFacts(details));
    fill(m_lists, listFacts(details));
    fill(m_others, otherFacts(details));
    m_stack->setCurrentWidget(m_scroll);
}

void ContactPanel::say(const QString &title, const QString &text)
{
    m_name->hide();
    m_email->hide();
    m_notice->hide();
    m_actions->hide();
    m_emptyTitle->setText(title);
    m_emptyText->setText(text);
    m_stack->setCurrentIndex(0);
    m_scroll->verticalScrollBar()->setValue(0);
}

QSize ContactPanel::sizeHint() const
{
    return {usualPanelWidth, usualPanelWidth};
}

bool ContactPanel::showsSomebody() const
{
    return m_stack->currentWidget() == m_scroll;
}

void ContactPanel::setActions(const QList<QAction *> &actions)
{
    auto *menu = new QMenu(m_actions);
    menu->setObjectName(u"personMenu"_s);
    for (auto *action : actions) {
        if (action != nullptr) {
            menu->addAction(action);
        } else {
            menu->addSeparator();
        }
    }
    m_actions->setMenu(menu);
}

} // namespace mailspace
