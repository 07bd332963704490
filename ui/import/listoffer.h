// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/import/watchedfolder.h"

#include <QtWidgets/QFrame>

#include <deque>

class QLabel;

namespace mailspace {

/// The quiet notice that offers a new list of the watched folder: to import it, to ignore it, or to
/// leave it for later. Hidden while there is none.
class ListOffer : public QFrame
{
    Q_OBJECT

public:
    explicit ListOffer(QWidget *parent = nullptr);

    void offer(const NewList &list);

signals:
    void importWanted(const QString &path);
    void ignored(const mailspace::NewList &list);

private:
    void goOn();
    void showFirst();

    std::deque<NewList> m_lists;
    QLabel *m_sentence;
};

} // namespace mailspace
