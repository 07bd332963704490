// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/contacts/facetpanel.h"

#include "core/contacts/contactfacets.h"
#include "ui/contacts/contactfilterbar.h"
#include "ui/store/storesession.h"
#include "ui/task.h"

#include <QtCore/QLocale>
#include <QtWidgets/QHeaderView>

#include <algorithm>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

constexpr int panelWidth = 236;
constexpr int titleHeight = 36;
constexpr int valueHeight = 24;
constexpr int fieldRole = Qt::UserRole;
constexpr int valueRole = Qt::UserRole + 1;

/// Numbers, and what was learnt for them.
struct CountedFacets
{
    std::vector<Facet> facets;
    StoreMemory memory;
};

} // namespace

FacetPanel::FacetPanel(StoreSession &session, QWidget *parent)
    : QTreeWidget(parent)
    , m_session(session)
{
    setObjectName(u"facets"_s);
    setAccessibleName(tr("What these fans are like"));
    setFixedWidth(panelWidth);
    setColumnCount(2);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setIndentation(0);
    setBackgroundRole(QPalette::Window);
    viewport()->setBackgroundRole(QPalette::Window);
    setFrameShape(NoFrame);
    setSelectionMode(NoSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    connect(this, &QTreeWidget::itemChanged, this, &FacetPanel::takeChoice);
}

FacetPanel::~FacetPanel()
{
    if (m_progress) {
        m_progress->cancel();
    }
}

void FacetPanel::setShown(const ContactQuery &query)
{
    m_query = query;
    m_stale = true;
    if (isVisible()) {
        count();
    }
}

void FacetPanel::showEvent(QShowEvent *event)
{
    QTreeWidget::showEvent(event);
    if (m_stale) {
        count();
    }
}

void FacetPanel::count()
{
    if (m_progress) {
        m_progress->cancel();
    }
    m_stale = false;
    if (topLevelItemCount() == 0) {
        auto *counting = new QTreeWidgetItem(this, {tr("Counting…")});
        counting->setFlags(Qt::NoItemFlags);
        counting->setSizeHint(0, {0, titleHeight});
    }
    auto mine = std::make_shared<std::weak_ptr<Progress>>();
    m_progress = runTask(
        this,
        [path = m_session.path(), memory = m_session.memory(),
         query = m_query](Progress &progress) -> Result<CountedFacets> {
            ContactIndex index(path, memory.pieces);
            auto facets = facetsOf(index, query, progress);
            if (!facets) {
                return mailspace::failed(facets);
            }
            return CountedFacets{*std::move(facets), {memory.state, index.pieces()}};
        },
        [this, mine, query = m_query](const Result<CountedFacets> &counted) {
            if (counted) {
                m_session.learn(counted->memory);
            }
            if (mine->expired() || mine->lock() != m_progress) {
                return; // somebody else is shown by now
            }
            m_progress.reset();
            if (counted) {
                m_shown = query;
                fill(counted->facets);
                emit this->counted();
            } else if (counted.error().kind != Error::Kind::Cancelled) {
                emit failed(counted.error().message);
            }
        });
    *mine = m_progress;
}

void FacetPanel::fill(const std::vector<Facet> &facets)
{
    const QSignalBlocker quiet(this);
    const QVariant focused
        = currentItem() != nullptr ? currentItem()->data(0, valueRole) : QVariant();
    clear();
    for (const Facet &facet : facets) {
        if (facet.values.empty()) {
            continue;
        }
        auto *title = new QTreeWidgetItem(this, {fieldName(facet.field)});
        QFont font = title->font(0);
        font.setBold(true);
        title->setFont(0, font);
        title->setFlags(Qt::ItemIsEnabled);
        title->setFirstColumnSpanned(true);
        title->setSizeHint(0, {0, titleHeight});
        for (const FacetValue &value : facet.values) {
            const ContactFilter filter{.field = facet.field, .value = value.value};
            const bool chosen
                = std::ranges::any_of(m_shown.filters, [&filter](const ContactFilter &other) {
                      return filter.meansSameAs(other);
                  });
            const QString name = filterValueText(facet.field, value.value);
            const QString number = QLocale().toString(value.count);
            auto *item = new QTreeWidgetItem(title, {name, number});
            item->setData(0, fieldRole, static_cast<int>(facet.field));
            item->setData(0, valueRole, value.value);
            item->setData(0, Qt::AccessibleTextRole,
                          tr("%1, %2", "value, number").arg(name, number));
            item->setToolTip(0, name);
            item->setSizeHint(0, {0, valueHeight});
            item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
            item->setCheckState(0, chosen ? Qt::Checked : Qt::Unchecked);
            if (value.value == focused) {
                setCurrentItem(item);
            }
        }
    }
    expandAll();
}

void FacetPanel::takeChoice(QTreeWidgetItem *item)
{
    const auto field = static_cast<FilterField>(item->data(0, fieldRole).toInt());
    const auto filter = ContactFilter::make(field, item->data(0, valueRole).toString(), false,
                                            currentTimestamp());
    if (filter) {
        emit toggled(*filter);
    }
}

} // namespace mailspace
