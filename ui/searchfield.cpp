// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/searchfield.h"

#include "ui/icon.h"

#include <QtGui/QAction>
#include <QtGui/QKeyEvent>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

constexpr int pauseAfterTyping = 120;

} // namespace

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent)
{
    setObjectName(u"search"_s);
    setPlaceholderText(tr("Search fans…"));
    setAccessibleName(tr("Search fans"));
    setToolTip(tr("Name, e-mail, city or country (Ctrl+F). Esc clears."));
    setClearButtonEnabled(true);
    addAction(tintedIcon(u"search"_s, QPalette::PlaceholderText), QLineEdit::LeadingPosition);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseAfterTyping);
    connect(&m_pause, &QTimer::timeout, this, [this] { emit searched(text().trimmed()); });
    connect(this, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
}

void SearchField::start(const QString &text)
{
    setFocus(Qt::ShortcutFocusReason);
    setText(text);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        clear();
        return;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit leftDownwards();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

} // namespace mailspace
