// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/importchoices.h"

#include "ui/import/importwords.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSignalBlocker>
#include <QtWidgets/QComboBox>

#include <algorithm>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

struct ImportChoicesText
{
    Q_DECLARE_TR_FUNCTIONS(ImportChoices)
};

QComboBox *choice(const QString &objectName, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(objectName);
    return box;
}

} // namespace

QComboBox *meaningChoice(QWidget *parent)
{
    auto *box = choice(u"importMeaning"_s, parent);
    for (const auto meaning : {ListMeaning::FanList, ListMeaning::Unsubscribes,
                               ListMeaning::Complaints, ListMeaning::Bounces}) {
        box->addItem(meaningName(meaning), static_cast<int>(meaning));
    }
    return box;
}

QComboBox *kindChoice(QWidget *parent)
{
    auto *box = choice(u"importKind"_s, parent);
    box->addItem(ImportChoicesText::tr("Not told"), static_cast<int>(SmartlinkKind::Unknown));
    for (const auto kind : {SmartlinkKind::NewListeners, SmartlinkKind::Emails,
                            SmartlinkKind::Tickets, SmartlinkKind::Merch}) {
        box->addItem(kindName(kind), static_cast<int>(kind));
    }
    return box;
}

QComboBox *encodingChoice(QWidget *parent)
{
    auto *box = choice(u"importEncoding"_s, parent);
    box->addItem(ImportChoicesText::tr("As found"));
    for (const auto encoding : allEncodings()) {
        box->addItem(encodingName(encoding), static_cast<int>(encoding));
    }
    return box;
}

QComboBox *delimiterChoice(QWidget *parent)
{
    auto *box = choice(u"importDelimiter"_s, parent);
    box->addItem(ImportChoicesText::tr("As found"));
    for (const char delimiter : {',', ';', '\t', '|', ':'}) {
        box->addItem(delimiterName(delimiter), static_cast<int>(delimiter));
    }
    return box;
}

QComboBox *dateOrderChoice(QWidget *parent)
{
    auto *box = choice(u"importDateOrder"_s, parent);
    box->addItem(ImportChoicesText::tr("Day first: 31/12/2024"),
                 static_cast<int>(DateOrder::DayFirst));
    box->addItem(ImportChoicesText::tr("Month first: 12/31/2024"),
                 static_cast<int>(DateOrder::MonthFirst));
    return box;
}

void choose(QComboBox *box, const QVariant &data)
{
    const QSignalBlocker quiet(box);
    box->setCurrentIndex(std::max(0, box->findData(data)));
}

} // namespace mailspace
