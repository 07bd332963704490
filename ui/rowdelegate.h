// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtWidgets/QStyledItemDelegate>

namespace mailspace {

/// Rows with a soft selection: text keeps its colour, and only a row that has the keyboard without
/// being selected gets a focus frame.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
    /// Background only; what is drawn on it is the caller's.
    static void drawBackground(QPainter *painter, const QStyleOptionViewItem &option);
};

} // namespace mailspace
