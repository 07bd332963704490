// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/contacts/contact.h"

#include <QtWidgets/QFrame>

class QLabel;
class QPushButton;

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
    /// What is worth a look: how many fans may be here twice, how many addresses look mistyped, how
    /// many people are missing from the last complete list.
    void showFindings(qint64 twice, qint64 mistyped, qint64 missing);

signals:
    void twiceClicked();
    void mistypedClicked();
    void missingClicked();

protected:
    void changeEvent(QEvent *event) override;

private:
    QPushButton *link(const QString &objectName);

    QLabel *m_audience;
    QLabel *m_selected;
    QLabel *m_note;
    QPushButton *m_missing;
    QPushButton *m_twice;
    QPushButton *m_mistyped;
};

} // namespace mailspace
