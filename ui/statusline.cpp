// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/statusline.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QLocale>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>

namespace mailspace {

using namespace Qt::StringLiterals;

StatusLine::StatusLine(const QString &storePath, QWidget *parent)
    : QFrame(parent)
    , m_audience(new QLabel(this))
    , m_selected(new QLabel(this))
    , m_note(new QLabel(this))
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
    row->addWidget(file);
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
