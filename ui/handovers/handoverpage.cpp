// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/handovers/handoverpage.h"

#include "core/store/database.h"
#include "ui/contacts/consentbadgedelegate.h"
#include "ui/handovers/handoverdesk.h"
#include "ui/handovers/handovermodel.h"
#include "ui/messagepanel.h"
#include "ui/store/storesession.h"
#include "ui/taskstrip.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTableView>

#include <array>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

Result<std::vector<Handover>> readAll(const QString &storePath, Progress &progress)
{
    auto database = Database::open(storePath);
    if (!database) {
        return tl::unexpected(database.error());
    }
    return HandoverLedger(*database, currentTimestamp()).all(progress);
}

} // namespace

HandoverPage::HandoverPage(StoreSession &session, TaskStrip &strip, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_strip(strip)
    , m_desk(new HandoverDesk(session, strip, this))
    , m_model(new HandoverModel(this))
    , m_stack(new QStackedWidget(this))
    , m_table(new QTableView(this))
    , m_empty(new MessagePanel(
          u"handovers"_s, tr("Nothing was handed over yet"),
          tr("Every export is kept here: what went to whom, when, and exactly which people. When "
             "one of them unsubscribes later, this page says so and writes the file that removes "
             "them at your mailing tool."),
          this))
    , m_summary(new QLabel(this))
{
    setObjectName(u"handoverPage"_s);
    setFocusProxy(m_table);
    setUpTable();
    auto *go = m_empty->addButton(u"emptyHandoversExport"_s, tr("&Export a list…"));
    connect(go, &QPushButton::clicked, this, &HandoverPage::exportClicked);
    for (QWidget *page : {static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_empty)}) {
        page->setBackgroundRole(QPalette::Base);
        page->setAutoFillBackground(true);
        m_stack->addWidget(page);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buttonRow());
    column->addWidget(m_stack, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &HandoverPage::updateButtons);
    connect(m_table, &QTableView::activated, this, &HandoverPage::showPeople);
    connect(&m_strip, &TaskStrip::busyChanged, this, &HandoverPage::updateButtons);
    connect(m_desk, &HandoverDesk::changed, this, &HandoverPage::refresh);
    connect(m_desk, &HandoverDesk::failed, this, &HandoverPage::failed);
    showHandovers({});
}

QPushButton *HandoverPage::button(const QString &objectName, const QString &text)
{
    auto *made = new QPushButton(text, this);
    made->setObjectName(objectName);
    return made;
}

QWidget *HandoverPage::buttonRow()
{
    auto *row = new QWidget(this);
    m_save = button(u"saveRemovals"_s, tr("&Save removals…"));
    m_saveNew = button(u"saveRemovalsAndNew"_s, tr("Save removals and &new opt-ins…"));
    m_applied = button(u"markApplied"_s, tr("&Mark as applied"));
    m_people = button(u"showStalePeople"_s, tr("Show the &people"));
    m_compare = button(u"compareList"_s, tr("&Compare a list…"));
    m_compare->setToolTip(tr("See what the list that comes back from a mailing tool gets wrong"));
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(16, 8, 16, 8);
    line->addWidget(m_summary);
    line->addStretch();
    for (QPushButton *made : {m_compare, m_people, m_save, m_saveNew, m_applied}) {
        line->addWidget(made);
    }
    connect(m_save, &QPushButton::clicked, this, [this] { m_desk->pickFile(*chosen(), false); });
    connect(m_saveNew, &QPushButton::clicked, this, [this] { m_desk->pickFile(*chosen(), true); });
    connect(m_applied, &QPushButton::clicked, this, [this] { m_desk->markApplied(chosen()->id); });
    connect(m_compare, &QPushButton::clicked, this, &HandoverPage::compareClicked);
    connect(m_people, &QPushButton::clicked, this, &HandoverPage::showPeople);
    return row;
}

void HandoverPage::setUpTable()
{
    m_table->setObjectName(u"handovers"_s);
    m_table->setAccessibleName(tr("Hand-overs"));
    m_table->setModel(m_model);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setItemDelegateForColumn(HandoverModel::ToRemove, new ConsentBadgeDelegate(m_table));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(std::max(30, fontMetrics().height() + 11));
    QHeaderView *header = m_table->horizontalHeader();
    header->setAccessibleName(tr("Columns of the hand-overs"));
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    constexpr std::array<int, HandoverModel::Filter> widths{160, 250, 104, 100, 92, 146};
    for (int column = 0; column < HandoverModel::Filter; ++column) {
        header->resizeSection(column, widths.at(static_cast<std::size_t>(column)));
    }
}

void HandoverPage::refresh()
{
    m_question.run(
        this, [path = m_session.path()](Progress &progress) { return readAll(path, progress); },
        [this](const Result<std::vector<Handover>> &handovers) {
            if (handovers) {
                showHandovers(*handovers);
            } else if (handovers.error().kind != Error::Kind::Cancelled) {
                emit failed(handovers.error().message);
            }
        });
}

void HandoverPage::showHandovers(const std::vector<Handover> &handovers)
{
    const Handover *before = chosen();
    const qint64 id = before != nullptr ? before->id : 0;
    m_model->setRows(handovers);
    m_stack->setCurrentWidget(handovers.empty() ? static_cast<QWidget *>(m_empty) : m_table);
    if (!handovers.empty()) {
        m_table->selectRow(std::max(0, m_model->rowOf(id)));
    }
    const int stale = m_model->staleCount();
    if (handovers.empty()) {
        m_summary->clear();
    } else {
        m_summary->setText(
            stale > 0 ? tr("%Ln hand-over(s) with people who must be removed", nullptr, stale)
                      : tr("All lists out there are still right"));
    }
    updateButtons();
    emit staleCountChanged(stale);
    emit answered();
}

const Handover *HandoverPage::chosen() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_model->at(rows.front().row());
}

void HandoverPage::updateButtons()
{
    const Handover *handover = chosen();
    const bool stale = handover != nullptr && handover->stale.people() > 0 && !m_strip.isBusy();
    const bool named = stale && handover->stale.named() > 0;
    m_save->setEnabled(named);
    m_saveNew->setEnabled(named && handover->profile);
    m_people->setEnabled(stale);
    const bool saved = handover != nullptr && handover->removalsSavedAt && !m_strip.isBusy();
    m_applied->setEnabled(saved || (stale && !named));
    m_applied->setToolTip(saved || handover == nullptr || !stale
                              ? QString()
                              : tr("Save the removals and apply them at the recipient first."));
    m_saveNew->setToolTip(named && !handover->profile
                              ? tr("This list was for all artists, and consent is given to one.")
                              : QString());
}

void HandoverPage::saveRemovals(const QString &path, bool withNew)
{
    if (const Handover *handover = chosen()) {
        m_desk->saveRemovals(handover->id, path, withNew);
    }
}

void HandoverPage::showPeople()
{
    const Handover *handover = chosen();
    if (handover != nullptr && handover->stale.people() > 0) {
        m_desk->showPeople(*handover);
    }
}

} // namespace mailspace
