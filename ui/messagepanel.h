// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace mailspace {

/// A page with little on it: an icon, a title, a text that can be copied, and what to do next.
/// Empty states and errors of the whole window.
class MessagePanel : public QWidget
{
    Q_OBJECT

public:
    MessagePanel(const QString &iconName, const QString &title, const QString &text,
                 QWidget *parent = nullptr);

    /// Buttons stand side by side; the first one is the primary one.
    QPushButton *addButton(const QString &objectName, const QString &text);
    void say(const QString &title, const QString &text);

private:
    QLabel *m_title;
    QLabel *m_text;
    QWidget *m_buttons;
};

} // namespace mailspace
