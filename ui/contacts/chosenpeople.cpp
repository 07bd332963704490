// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/contacts/chosenpeople.h"

#include "ui/icon.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>

namespace mailspace {

using namespace Qt::StringLiterals;

ChosenPeople::ChosenPeople(QWidget *parent)
    : QWidget(parent)
    , m_chip(new QPushButton(tintedIcon(u"close"_s, QPalette::ButtonText),
                             tr("Show everybody again"), this))
{
    auto *back = new QPushButton(tr("‹ &Back to the charts"), this);
    back->setObjectName(u"backToCharts"_s);
    m_chip->setObjectName(u"onlyChip"_s);
    m_chip->setLayoutDirection(Qt::RightToLeft); // the cross stands at the end
    m_chip->setToolTip(tr("Show everybody again"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 16, 4);
    row->addWidget(back);
    row->addWidget(m_chip);
    row->addStretch();
    connect(back, &QPushButton::clicked, this, &ChosenPeople::backClicked);
    connect(m_chip, &QPushButton::clicked, this, &ChosenPeople::endClicked);
    hide();
}

void ChosenPeople::say(const QString &title)
{
    m_chip->setText(tr("Only: %1").arg(title));
    show();
}

} // namespace mailspace
