// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/contacts/filtervalues.h"

#include <QtWidgets/QLineEdit>

class QCompleter;
class QStringListModel;

namespace mailspace {

/// The search line: tells what is searched with every key, and completes filters (`country:FR`) at
/// its end; Enter makes chips of them, Esc clears it.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);

    /// Puts the text in as if typed.
    void start(const QString &text);
    /// Puts the beginning of a filter, `country:`, behind what is there and offers its values.
    void begin(FilterField field);
    /// What can be offered.
    void setValues(FilterValues values);

signals:
    void searched(const QString &text);
    /// The filters in the text are meant to stay, and the text is to keep the rest.
    void filtersEntered();
    /// The person wants to go on to what was found.
    void leftDownwards();
    /// Somebody is about to type, so values to offer are of use.
    void entered();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void offer(const QString &text);

    FilterValues m_values;
    QStringListModel *m_offered;
    QCompleter *m_completer;
};

} // namespace mailspace
