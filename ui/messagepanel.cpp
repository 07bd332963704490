// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messagepanel.h"

#include "ui/icon.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace mailspace {

namespace {

constexpr int iconSize = 48;
constexpr int textWidth = 520;

/// A button that only shows the icon, so that it is drawn anew when the palette changes.
QPushButton *picture(const QString &iconName, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setIcon(tintedIcon(iconName, QPalette::PlaceholderText));
    button->setIconSize({iconSize, iconSize});
    button->setFlat(true);
    button->setFocusPolicy(Qt::NoFocus);
    button->setAttribute(Qt::WA_TransparentForMouseEvents);
    return button;
}

} // namespace

MessagePanel::MessagePanel(const QString &iconName, const QString &title, const QString &text,
                           QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_buttons(new QWidget(this))
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    m_title->setObjectName(u"messageTitle");
    m_text->setObjectName(u"messageText");
    for (QLabel *label : {m_title, m_text}) {
        label->setAlignment(Qt::AlignHCenter);
        label->setWordWrap(true);
        label->setFixedWidth(textWidth);
        label->setTextFormat(Qt::PlainText);
    }
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, 8, 0, 0);
    row->setSpacing(8);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addStretch(2);
    column->addWidget(picture(iconName, this), 0, Qt::AlignHCenter);
    column->addWidget(m_title, 0, Qt::AlignHCenter);
    column->addWidget(m_text, 0, Qt::AlignHCenter);
    column->addWidget(m_buttons, 0, Qt::AlignHCenter);
    column->addStretch(3);
    say(title, text);
}

QPushButton *MessagePanel::addButton(const QString &objectName, const QString &text)
{
    auto *button = new QPushButton(text, m_buttons);
    button->setObjectName(objectName);
    button->setProperty("primary", m_buttons->layout()->isEmpty());
    button->setAutoDefault(true);
    m_buttons->layout()->addWidget(button);
    return button;
}

void MessagePanel::say(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
    for (QLabel *label : {m_title, m_text}) { // aligned labels get their hint, not what they need
        label->setMinimumHeight(std::max(0, label->heightForWidth(textWidth)));
    }
}

} // namespace mailspace
