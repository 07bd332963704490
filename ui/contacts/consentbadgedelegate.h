// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/consent/consentstate.h"
#include "ui/rowdelegate.h"

#include <QtGui/QPixmap>

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

private:
    /// What the words stand on: a tint and a shape.
    struct Plate
    {
        ConsentState state = ConsentState::NoConsent;
        int width = 0;
        QRgb row = 0; ///< the colour of the row
        QRgb base = 0;
        qreal ratio = 1; ///< pixels of the screen
        bool operator==(const Plate &) const = default;
        friend std::size_t qHash(const Plate &plate, std::size_t seed) noexcept
        {
            return qHashMulti(seed, static_cast<int>(plate.state), plate.width, plate.row,
                              plate.base);
        }
    };
    /// Drawn once, shown in thousands of rows.
    const QPixmap &plate(const Plate &wanted, const QPalette &palette) const;

    mutable QCache<Plate, QPixmap> m_plates{50};
};

} // namespace mailspace
