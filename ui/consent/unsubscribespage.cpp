// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/consent/unsubscribespage.h"

#include "core/store/database.h"
#include "ui/consent/lossmodel.h"
#include "ui/consent/trendchart.h"
#include "ui/consent/trendmodel.h"
#include "ui/plaintable.h"
#include "ui/store/storesession.h"

#include <QtCore/QLocale>
#include <QtCore/QSortFilterProxyModel>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTableView>

#include <array>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

constexpr int weeksShown = 26;
constexpr int monthsShown = 12;

Result<ConsentTrends> readTrends(const QString &path, const TrendRequest &request,
                                 Progress &progress)
{
    auto database = Database::open(path);
    return database ? consentTrends(*database, request, progress) : mailspace::failed(database);
}

} // namespace

UnsubscribesPage::UnsubscribesPage(StoreSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_trends(new TrendModel(this))
    , m_bySmartlink(new LossGroupModel(tr("Smartlink"), tr("Smartlink not told"), this))
    , m_byKind(new LossGroupModel(tr("Kind"), tr("Kind not told"), this))
    , m_byReason(new LossGroupModel(tr("Reason"), tr("No reason given"), this))
    , m_losses(new LossModel(this))
    , m_found(new QSortFilterProxyModel(this))
    , m_step(new QComboBox(this))
    , m_sum(new QLabel(this))
    , m_peopleTitle(
          new QLabel(tr("Who, newest first. Enter or a double click opens the fan."), this))
{
    setObjectName(u"unsubscribesPage"_s);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_step->setObjectName(u"trendStep"_s);
    m_step->setAccessibleName(tr("Period"));
    m_step->addItem(tr("Per month"), static_cast<int>(TrendRequest::Step::Month));
    m_step->addItem(tr("Per week"), static_cast<int>(TrendRequest::Step::Week));
    m_sum->setObjectName(u"trendSum"_s);
    m_found->setSourceModel(m_losses);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_found->setFilterKeyColumn(-1);
    auto *row = new QHBoxLayout;
    row->addWidget(m_sum, 1);
    row->addWidget(m_step);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 16, 8);
    column->setSpacing(12);
    column->addLayout(row);
    column->addWidget(upperHalf(), 1);
    column->addWidget(lowerHalf(), 1);
    connect(m_step, &QComboBox::currentIndexChanged, this, &UnsubscribesPage::ask);
}

QWidget *UnsubscribesPage::upperHalf()
{
    auto *half = new QWidget(this);
    m_numbers = plainTable(m_trends, u"trendTable"_s, tr("Gained and lost"), half);
    m_numbers->horizontalHeader()->setStretchLastSection(false);
    m_numbers->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int column = 1; column < TrendModel::ColumnCount; ++column) {
        m_numbers->horizontalHeader()->resizeSection(column, 76);
    }
    auto *row = new QHBoxLayout(half);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(new TrendChart(*m_trends, half), 3);
    row->addWidget(m_numbers, 2);
    return half;
}

QWidget *UnsubscribesPage::lowerHalf()
{
    auto *half = new QWidget(this);
    auto *search = new QLineEdit(half);
    search->setObjectName(u"lossSearch"_s);
    search->setAccessibleName(tr("Search among those who said no"));
    search->setPlaceholderText(tr("Search among those who said no"));
    search->setClearButtonEnabled(true);
    connect(search, &QLineEdit::textChanged, m_found, &QSortFilterProxyModel::setFilterFixedString);
    m_people = plainTable(m_found, u"losses"_s, tr("Those who said no"), half);
    constexpr std::array widths{100, 210, 110, 90, 150};
    for (int column = 0; column < static_cast<int>(widths.size()); ++column) {
        m_people->horizontalHeader()->resizeSection(column,
                                                    widths[static_cast<std::size_t>(column)]);
    }
    connect(m_people, &QTableView::activated, this, [this](const QModelIndex &index) {
        emit personChosen(m_losses->at(m_found->mapToSource(index).row()).email);
    });
    auto *people = new QVBoxLayout;
    people->setSpacing(8);
    people->addWidget(m_peopleTitle);
    people->addWidget(search);
    people->addWidget(m_people, 1);
    auto *row = new QHBoxLayout(half);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addLayout(people, 3);
    row->addWidget(groups(half), 2);
    return half;
}

QWidget *UnsubscribesPage::groups(QWidget *parent)
{
    auto *tabs = new QTabWidget(parent);
    tabs->setObjectName(u"lossGroups"_s);
    tabs->setAccessibleName(tr("Where they were lost"));
    tabs->setDocumentMode(true);
    using Group = std::tuple<LossGroupModel *, QString, QString>;
    const std::array all{Group{m_bySmartlink, u"lossBySmartlink"_s, tr("By smartlink")},
                         Group{m_byKind, u"lossByKind"_s, tr("By kind")},
                         Group{m_byReason, u"lossByReason"_s, tr("By reason")}};
    for (const auto &[model, objectName, title] : all) {
        auto *table = plainTable(model, objectName, title, tabs);
        table->setToolTip(tr("Enter or a double click shows the people."));
        connect(table, &QTableView::activated, this,
                [this, shown = model](const QModelIndex &index) {
                    const LossGroup &group = shown->at(index.row());
                    emit peopleChosen(group.contacts, tr("Said no: %1").arg(shown->nameOf(group)));
                });
        tabs->addTab(table, title);
    }
    return tabs;
}

void UnsubscribesPage::setProfile(std::optional<qint64> profile)
{
    m_profile = profile;
    refresh();
}

void UnsubscribesPage::refresh()
{
    m_stale = true;
    if (isVisible()) {
        ask();
    }
}

void UnsubscribesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale) {
        ask();
    }
}

void UnsubscribesPage::ask()
{
    m_stale = false;
    const auto step = static_cast<TrendRequest::Step>(m_step->currentData().toInt());
    const TrendRequest request{.profile = m_profile,
                               .step = step,
                               .steps = step == TrendRequest::Step::Week ? weeksShown : monthsShown,
                               .now = currentTimestamp()};
    m_question.run(
        this,
        [path = m_session.path(), request](Progress &progress) {
            return readTrends(path, request, progress);
        },
        [this, step](const Result<ConsentTrends> &trends) {
            if (trends) {
                showTrends(*trends, step);
            } else {
                emit failed(trends.error().message);
            }
        });
}

void UnsubscribesPage::showTrends(const ConsentTrends &trends, TrendRequest::Step step)
{
    m_trends->setSteps(trends.steps, step);
    m_numbers->scrollToBottom(); // the present is what one looks for
    m_bySmartlink->setRows(trends.bySmartlink);
    m_byKind->setRows(trends.byKind);
    m_byReason->setRows(trends.byReason);
    m_losses->setRows(trends.losses);
    qint64 gained = 0;
    for (const TrendStep &one : trends.steps) {
        gained += one.gained;
    }
    const QString since = QLocale().toString(trends.steps.front().from, u"d MMM yyyy"_s);
    m_sum->setText(tr("%1 since %2: %3 gained, %4 said no")
                       .arg(m_session.profileName(m_profile), since, QLocale().toString(gained),
                            QLocale().toString(trends.lost)));
    emit answered();
}

} // namespace mailspace
