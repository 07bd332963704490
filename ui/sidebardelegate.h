// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/rowdelegate.h"

namespace mailspace {

/// A line of the sidebar: icon, name, and under it a quiet second line where there is one.
class SidebarDelegate : public RowDelegate
{
    Q_OBJECT

public:
    static constexpr int secondLineRole = Qt::UserRole + 1;
    /// What stands there when the whole second line is too long.
    static constexpr int shortSecondLineRole = Qt::UserRole + 2;

    /// A number at the right that asks for attention.
    static constexpr int badgeRole = Qt::UserRole + 3;

    using RowDelegate::RowDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace mailspace
