// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/contacts/contacttableview.h"

#include "ui/contacts/consentbadgedelegate.h"
#include "ui/contacts/contacttablemodel.h"
#include "ui/contacts/emaildelegate.h"
#include "ui/contacts/rowranges.h"
#include "ui/contacts/selectionkeeper.h"

#include <QtCore/QSettings>
#include <QtGui/QAction>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>

#include <algorithm>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

const QString layoutKey = u"contacts/columns"_s;
constexpr int narrowest = 48;

} // namespace

ContactTableView::ContactTableView(ContactTableModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setObjectName(u"contacts"_s);
    setAccessibleName(tr("Contacts"));
    setModel(&model);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setItemDelegate(new RowDelegate(this));
    setItemDelegateForColumn(static_cast<int>(ContactColumn::Email), new EmailDelegate(this));
    setItemDelegateForColumn(static_cast<int>(ContactColumn::State),
                             new ConsentBadgeDelegate(this));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(std::max(28, fontMetrics().height() + 9));
    setUpHeader();
    new SelectionKeeper(*this, model);

    auto *copy = new QAction(tr("&Copy"), this);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &ContactTableView::copyWanted);
    auto *all = new QAction(tr("Select &all"), this);
    all->setShortcut(QKeySequence::SelectAll);
    all->setShortcutContext(Qt::WidgetShortcut);
    connect(all, &QAction::triggered, this, &ContactTableView::selectAll);
    auto *columns = new QAction(tr("Choose colu&mns…"), this);
    columns->setObjectName(u"chooseColumns"_s);
    connect(columns, &QAction::triggered, this,
            [this] { showColumnMenu(horizontalHeader()->rect().bottomLeft()); });
    auto *sorting = new QAction(tr("S&ort by"), this);
    sorting->setMenu(makeSortMenu());
    addActions({copy, all, sorting, columns});
    setContextMenuPolicy(Qt::ActionsContextMenu);

    const auto tell = [this] { emit selectedCountChanged(selectedCount()); };
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, tell);
    connect(&model, &QAbstractItemModel::modelReset, this, tell);
}

ContactTableView::~ContactTableView()
{
    QSettings().setValue(layoutKey, horizontalHeader()->saveState());
}

void ContactTableView::setUpHeader()
{
    QHeaderView *header = horizontalHeader();
    header->setAccessibleName(tr("Columns of the contacts"));
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setHighlightSections(false);
    header->setMinimumSectionSize(narrowest);
    header->setSortIndicatorShown(true);
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    for (int column = 0; column < contactColumnCount; ++column) {
        header->resizeSection(column, usualWidth(static_cast<ContactColumn>(column)));
    }
    m_layoutRemembered = header->restoreState(QSettings().value(layoutKey).toByteArray());
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, &ContactTableView::showColumnMenu);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &ContactTableView::sortChosen);
}

/// What a click on the header does, for the keyboard.
QMenu *ContactTableView::makeSortMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"sortMenu"_s);
    for (int column = 0; column < contactColumnCount; ++column) {
        QAction *action = menu->addAction(columnTitle(static_cast<ContactColumn>(column)));
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, column] {
            QHeaderView *header = horizontalHeader();
            const bool again = header->sortIndicatorSection() == column && !isDescending();
            header->setSortIndicator(column, again ? Qt::DescendingOrder : Qt::AscendingOrder);
        });
    }
    menu->addSeparator();
    QAction *none = menu->addAction(tr("As they came in"));
    none->setCheckable(true);
    connect(none, &QAction::triggered, this,
            [this] { horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder); });
    connect(menu, &QMenu::aboutToShow, this, [this, menu, none] {
        const int sorted = horizontalHeader()->sortIndicatorSection();
        for (int column = 0; column < contactColumnCount; ++column) {
            menu->actions().at(column)->setChecked(column == sorted);
        }
        none->setChecked(sort() == ContactSort::Arrival);
    });
    return menu;
}

ContactSort ContactTableView::sort() const
{
    const int section = horizontalHeader()->sortIndicatorSection();
    return section < 0 || section >= contactColumnCount
        ? ContactSort::Arrival
        : columnSort(static_cast<ContactColumn>(section));
}

bool ContactTableView::isDescending() const
{
    return horizontalHeader()->sortIndicatorOrder() == Qt::DescendingOrder;
}

qint64 ContactTableView::selectedCount() const
{
    return rowCount(rowRanges(selectionModel()->selection()));
}

std::vector<ContactId> ContactTableView::selectedIds() const
{
    std::vector<ContactId> ids;
    for (const RowRange &range : rowRanges(selectionModel()->selection())) {
        const auto begin = m_model.ids().begin();
        ids.insert(ids.end(), begin + range.first, begin + range.last + 1);
    }
    return ids;
}

std::vector<ContactColumn> ContactTableView::shownColumns() const
{
    std::vector<ContactColumn> columns;
    for (int place = 0; place < contactColumnCount; ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        if (!isColumnHidden(column)) {
            columns.push_back(static_cast<ContactColumn>(column));
        }
    }
    return columns;
}

void ContactTableView::keyboardSearch(const QString &text)
{
    if (!text.trimmed().isEmpty()) {
        emit typed(text);
    }
}

void ContactTableView::showColumnMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    // The address is what the table is about: it stays.
    for (int column = 1; column < contactColumnCount; ++column) {
        QAction *action = menu->addAction(columnTitle(static_cast<ContactColumn>(column)));
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this,
                [this, column](bool shown) { setColumnHidden(column, !shown); });
    }
    menu->popup(horizontalHeader()->mapToGlobal(position));
}

void ContactTableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (!m_layoutRemembered && isVisible()) {
        spreadColumns();
    }
}

void ContactTableView::spreadColumns()
{
    int usual = 0;
    for (int column = 0; column < contactColumnCount; ++column) {
        usual += usualWidth(static_cast<ContactColumn>(column));
    }
    const int spare = viewport()->width() - usual;
    const auto share = [spare](ContactColumn column, double part) {
        return usualWidth(column) + std::max(0, static_cast<int>(spare * part));
    };
    QHeaderView *header = horizontalHeader();
    header->resizeSection(static_cast<int>(ContactColumn::Email), share(ContactColumn::Email, 0.4));
    header->resizeSection(static_cast<int>(ContactColumn::Name), share(ContactColumn::Name, 0.3));
    header->resizeSection(static_cast<int>(ContactColumn::Smartlink),
                          share(ContactColumn::Smartlink, 0.3));
}

} // namespace mailspace
