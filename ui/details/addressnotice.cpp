// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/addressnotice.h"

#include "core/contacts/contactdetails.h"
#include "ui/contacts/addressremark.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace mailspace {

using namespace Qt::StringLiterals;

AddressNotice::AddressNotice(QWidget *parent)
    : QWidget(parent)
    , m_lines(new QVBoxLayout(this))
{
    setObjectName(u"addressNotice"_s);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(4);
}

void AddressNotice::addLine(const QString &sentence, const QString &objectName,
                            const QString &buttonText, const std::function<void()> &act)
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *label = new QLabel(sentence, line);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    row->addWidget(label, 1);
    if (act) {
        auto *button = new QPushButton(buttonText, line);
        button->setObjectName(objectName);
        button->setAccessibleDescription(sentence);
        connect(button, &QPushButton::clicked, this, act);
        row->addWidget(button, 0, Qt::AlignTop);
    }
    m_lines->addWidget(line);
}

void AddressNotice::display(const ContactDetails &details)
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // its button may be the one that was clicked
        delete item;
    }
    if (const auto remark = addressRemark(details.email); !remark.word.isEmpty()) {
        addLine(u"%1: %2"_s.arg(remark.word, remark.meaning));
    }
    if (!details.suggestion.isEmpty()) {
        const MistypedAddress address{.id = details.id,
                                      .email = details.email,
                                      .name = details.name,
                                      .suggestion = details.suggestion};
        addLine(tr("Perhaps %1 is meant.").arg(details.suggestion), u"correctAddress"_s,
                tr("Correct"), [this, address] { emit correctionWanted(address); });
    }
    for (const auto &address : details.addresses) {
        addLine(
            tr("Also %1").arg(address.email), u"separateAddress"_s, tr("Separate"),
            [this, other = address.id, kept = details.id] { emit separationWanted(other, kept); });
    }
    setVisible(m_lines->count() > 0);
}

} // namespace mailspace
