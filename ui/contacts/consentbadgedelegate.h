// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/consent/consentstate.h"
#include "ui/rowdelegate.h"

namespace mailspace {

/// Draws the consent state as a badge: a shape of its own, the word, and a colour.
class ConsentBadgeDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

    static void drawShape(QPainter &painter, const QRectF &place, ConsentState state,
                          const QColor &colour);
    static QColor colourOf(ConsentState state, const QPalette &palette);
};

} // namespace mailspace
