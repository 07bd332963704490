// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/contacts/contact.h"

#include <QtWidgets/QFrame>

class QLabel;

namespace mailspace {

/// The line at the bottom: how many may be written to, what is selected, which file.
class StatusLine : public QFrame
{
    Q_OBJECT

public:
    explicit StatusLine(const QString &storePath, QWidget *parent = nullptr);

    void showAudience(const AudienceCount &audience, bool optedInOnly);
    void showSelected(qint64 count);
    void showNote(const QString &note);

private:
    QLabel *m_audience;
    QLabel *m_selected;
    QLabel *m_note;
};

} // namespace mailspace
