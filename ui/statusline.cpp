// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/statusline.h"

#include <QtCore/QDir>
#include <QtCore/QEvent>
#include <QtCore/QFileInfo>
#include <QtCore/QLocale>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace mailspace {

using namespace Qt::StringLiterals;

StatusLine::StatusLine(const QString &storePath, QWidget *parent)
    : QFrame(parent)
    , m_audience(new QLabel(this))
    , m_selected(new QLabel(this))
    , m_note(new QLabel(this))
    , m_missing(link(u"findingsMissing"_s))
    , m_twice(link(u"findingsTwice"_s))
    , m_mistyped(link(u"findingsMistyped"_s))
{
    m_audience->setObjectName(u"statusAudience"_s);
    m_selected->setObjectName(u"statusSelected"_s);
    m_note->setObjectName(u"statusNote"_s);
    auto *file = new QLabel(QFileInfo(storePath).fileName(), this);
    file->setObjectName(u"statusStore"_s);
    file->setToolTip(QDir::toNativeSeparators(storePath));
    file->setTextFormat(Qt::PlainText);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 4, 16, 6);
    row->setSpacing(16);
    row->addWidget(m_audience);
    row->addWidget(m_selected);
    row->addWidget(m_note);
    row->addStretch();
    for (auto *button : {m_missing, m_twice, m_mistyped}) {
        row->addWidget(button);
    }
    row->addWidget(file);
    showFindings(0, 0, 0);
    connect(m_missing, &QPushButton::clicked, this, &StatusLine::missingClicked);
    connect(m_twice, &QPushButton::clicked, this, &StatusLine::twiceClicked);
    connect(m_mistyped, &QPushButton::clicked, this, &StatusLine::mistypedClicked);
}

QPushButton *StatusLine::link(const QString &objectName)
{
    auto *button = new QPushButton(this);
    button->setObjectName(objectName);
    button->setFlat(true);
    QPalette linked;
    linked.setColor(QPalette::ButtonText, palette().color(QPalette::Link));
    button->setPalette(linked);
    button->setCursor(Qt::PointingHandCursor);
    button->hide();
    return button;
}

void StatusLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        QPalette linked;
        linked.setColor(QPalette::ButtonText, palette().color(QPalette::Link));
        for (auto *button : {m_missing, m_twice, m_mistyped}) {
            button->setPalette(linked);
        }
    }
    QFrame::changeEvent(event);
}

void StatusLine::showFindings(qint64 twice, qint64 mistyped, qint64 missing)
{
    m_missing->setText(
        tr("%Ln missing from the last complete list", nullptr, static_cast<int>(missing)));
    m_twice->setText(tr("%Ln fan(s) may be here twice", nullptr, static_cast<int>(twice)));
    m_mistyped->setText(tr("%Ln address(es) look mistyped", nullptr, static_cast<int>(mistyped)));
    m_missing->setVisible(missing > 0);
    m_twice->setVisible(twice > 0);
    m_mistyped->setVisible(mistyped > 0);
}

void StatusLine::showAudience(const AudienceCount &audience, bool optedInOnly)
{
    const QLocale locale;
    QString text = tr("%1 opted in of %Ln contact(s)", nullptr, static_cast<int>(audience.contacts))
                       .arg(locale.toString(audience.optedIn));
    if (optedInOnly) {
        text += u" · "_s + tr("only opted in shown");
    }
    m_audience->setText(text);
}

void StatusLine::showSelected(qint64 count)
{
    m_selected->setText(count > 0 ? tr("%Ln selected", nullptr, static_cast<int>(count))
                                  : QString());
}

void StatusLine::showNote(const QString &note)
{
    m_note->setText(note);
}

} // namespace mailspace
