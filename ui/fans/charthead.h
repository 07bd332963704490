// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QList>
#include <QtCore/QRectF>
#include <QtGui/QColor>
#include <QtGui/QFont>

class QPainter;

namespace mailspace {

/// What stands above a chart, its title and what its colours mean: in as many rows as the width
/// takes, since Qt's own legend cuts names off.
class ChartHead
{
public:
    struct Entry
    {
        QColor colour;
        QString name;
        bool isLine = false; ///< rather than a bar
    };

    QString title = {}; ///< empty: none
    QList<Entry> entries = {};
    QFont font = {};

    /// With the gap below; 0 where there is nothing to say.
    qreal height(qreal width) const;
    /// Of the entries, with their signs; from the top left.
    QList<QRectF> places(qreal width) const;
    void paint(QPainter &painter, const QRectF &place, const QColor &text) const;

private:
    QFont titleFont() const;
    qreal titleHeight(qreal width) const;
};

} // namespace mailspace
