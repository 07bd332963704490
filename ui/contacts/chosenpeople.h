// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtWidgets/QWidget>

class QPushButton;

namespace mailspace {

/// Says that only some people are shown whom another page chose ("Only: Super fans"), and leads
/// back to it or to everybody. Hidden when there is no such choice.
class ChosenPeople : public QWidget
{
    Q_OBJECT

public:
    explicit ChosenPeople(QWidget *parent = nullptr);

    void say(const QString &title);

signals:
    void backClicked();
    void endClicked();

private:
    QPushButton *m_chip;
};

} // namespace mailspace
