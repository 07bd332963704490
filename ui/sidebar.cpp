// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sidebar.h"

#include "ui/icon.h"
#include "ui/sidebardelegate.h"

#include <QtCore/QLocale>
#include <QtCore/QSignalBlocker>
#include <QtWidgets/QFrame>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QVBoxLayout>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

constexpr int sidebarWidth = 216;
constexpr int profileRole = Qt::UserRole;

QListWidget *calmList(const QString &objectName, const QString &accessibleName, QWidget *parent)
{
    auto *list = new QListWidget(parent);
    list->setObjectName(objectName);
    list->setAccessibleName(accessibleName);
    list->setItemDelegate(new SidebarDelegate(list));
    list->setFrameShape(QFrame::NoFrame);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setMouseTracking(true);
    list->viewport()->setAutoFillBackground(false);
    return list;
}

QListWidgetItem *profileItem(const QString &iconName, const QString &name,
                             const AudienceCount &audience, bool isCounted)
{
    const QLocale locale;
    const QString optedIn = locale.toString(audience.optedIn);
    const QString contacts = locale.toString(audience.contacts);
    const QString counts = isCounted ? Sidebar::tr("%1 of %2 opted in").arg(optedIn, contacts)
                                     : Sidebar::tr("Counting…");
    auto *item = new QListWidgetItem(tintedIcon(iconName, QPalette::PlaceholderText), name);
    item->setData(SidebarDelegate::secondLineRole, counts);
    item->setData(SidebarDelegate::shortSecondLineRole,
                  isCounted ? u"%1 / %2"_s.arg(optedIn, contacts) : counts);
    item->setData(Qt::AccessibleTextRole, u"%1, %2"_s.arg(name, counts));
    item->setToolTip(u"%1\n%2"_s.arg(name, counts));
    return item;
}

} // namespace

Sidebar::Sidebar(QWidget *parent)
    : QWidget(parent)
    , m_profiles(calmList(u"profiles"_s, tr("Artists"), this))
    , m_pages(calmList(u"pages"_s, tr("Pages"), this))
{
    setFixedWidth(sidebarWidth);
    auto *line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(m_profiles, 1);
    column->addWidget(line);
    column->addWidget(m_pages);
    m_pages->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_profiles, &QListWidget::currentRowChanged, this, &Sidebar::profileChosen);
    connect(m_pages, &QListWidget::currentRowChanged, this, &Sidebar::pageChosen);
}

void Sidebar::showProfiles(const StoreOverview &overview)
{
    const auto chosen = profile();
    const QSignalBlocker quiet(m_profiles);
    m_profiles->clear();
    m_profiles->addItem(
        profileItem(u"everyone"_s, tr("All profiles"), overview.overall, overview.isCounted));
    for (const Profile &artist : overview.profiles) {
        auto *item = profileItem(u"artist"_s, artist.name, artist.audience, overview.isCounted);
        item->setData(profileRole, artist.id);
        m_profiles->addItem(item);
    }
    chooseProfile(chosen);
}

void Sidebar::chooseProfile(std::optional<ProfileId> profile)
{
    for (int row = 1; row < m_profiles->count(); ++row) {
        if (profile && m_profiles->item(row)->data(profileRole).toLongLong() == *profile) {
            m_profiles->setCurrentRow(row);
            return;
        }
    }
    m_profiles->setCurrentRow(0);
}

std::optional<ProfileId> Sidebar::profile() const
{
    const auto *item = m_profiles->currentItem();
    if (item == nullptr || item->data(profileRole).isNull()) {
        return {};
    }
    return item->data(profileRole).toLongLong();
}

void Sidebar::addPage(const QString &iconName, const QString &name)
{
    auto *item = new QListWidgetItem(tintedIcon(iconName, QPalette::PlaceholderText), name);
    m_pages->addItem(item);
    item->setToolTip(tr("%1 (Ctrl+%2)").arg(name).arg(m_pages->count()));
    m_pages->setFixedHeight(m_pages->sizeHintForRow(0) * m_pages->count() + 4);
    if (m_pages->count() == 1) {
        m_pages->setCurrentRow(0);
    }
}

void Sidebar::setPageBadge(int page, int number, const QString &meaning)
{
    QListWidgetItem *item = m_pages->item(page);
    const QString text = number > 0 ? QLocale().toString(number) : QString();
    item->setData(SidebarDelegate::badgeRole, text);
    item->setData(Qt::AccessibleTextRole,
                  number > 0 ? u"%1, %2"_s.arg(item->text(), meaning) : item->text());
}

void Sidebar::choosePage(int page)
{
    m_pages->setCurrentRow(page);
}

} // namespace mailspace
