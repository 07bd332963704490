// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/details/factmodel.h"

#include <QtWidgets/QListView>

namespace mailspace {

/// A list of facts as tall as what it holds: the page around it scrolls.
class FactList : public QListView
{
    Q_OBJECT

public:
    FactList(const QString &objectName, const QString &name, QWidget *parent = nullptr);

    void setFacts(std::vector<Fact> facts);

signals:
    void rowReached(const QRect &place); ///< by keyboard: to be scrolled to, in own coordinates

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    FactModel m_model;
};

} // namespace mailspace
