// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QTimer>
#include <QtWidgets/QLineEdit>

namespace mailspace {

/// The search line: tells what is searched a moment after the last key; Esc clears it.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);

    /// Puts the text in as if typed.
    void start(const QString &text);

signals:
    void searched(const QString &text);
    /// The person wants to go on to what was found.
    void leftDownwards();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QTimer m_pause;
};

} // namespace mailspace
