// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/listoffer.h"

#include "ui/icon.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

#include <algorithm>

namespace mailspace {

using namespace Qt::StringLiterals;

ListOffer::ListOffer(QWidget *parent)
    : QFrame(parent)
    , m_sentence(new QLabel(this))
{
    setObjectName(u"listOffer"_s);
    m_sentence->setObjectName(u"listOfferSentence"_s);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    auto *take = new QPushButton(tr("Import…"), this);
    take->setObjectName(u"listOfferImport"_s);
    auto *ignore = new QPushButton(tr("Ignore"), this);
    ignore->setObjectName(u"listOfferIgnore"_s);
    ignore->setToolTip(tr("This list is not offered again"));
    auto *later = new QToolButton(this);
    later->setObjectName(u"listOfferLater"_s);
    later->setIcon(tintedIcon(u"close"_s));
    later->setAutoRaise(true);
    later->setAccessibleName(tr("Not now"));
    later->setToolTip(tr("Not now"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 6, 12, 6);
    row->setSpacing(12);
    auto *icon = new QLabel(this);
    icon->setPixmap(tintedIcon(u"import"_s).pixmap(16, 16));
    row->addWidget(icon);
    row->addWidget(m_sentence, 1);
    row->addWidget(take);
    row->addWidget(ignore);
    row->addWidget(later);
    connect(take, &QPushButton::clicked, this, [this] {
        emit importWanted(m_lists.front().path);
        goOn();
    });
    connect(ignore, &QPushButton::clicked, this, [this] {
        emit ignored(m_lists.front());
        goOn();
    });
    connect(later, &QToolButton::clicked, this, &ListOffer::goOn);
    hide();
}

void ListOffer::offer(const NewList &list)
{
    const auto same = [&list](const NewList &other) { return other.path == list.path; };
    if (std::ranges::none_of(m_lists, same)) {
        m_lists.push_back(list);
        showFirst();
    }
}

void ListOffer::goOn()
{
    m_lists.pop_front();
    showFirst();
}

void ListOffer::showFirst()
{
    setVisible(!m_lists.empty());
    if (m_lists.empty()) {
        return;
    }
    const NewList &list = m_lists.front();
    const QFileInfo file(list.path);
    const auto folder = file.dir().dirName();
    m_sentence->setText(
        list.system.isEmpty()
            ? tr("%1 has a new list: %2").arg(folder, file.fileName())
            : tr("%1 has a new list: %2, looks like %3").arg(folder, file.fileName(), list.system));
}

} // namespace mailspace
