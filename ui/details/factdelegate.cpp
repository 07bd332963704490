// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/factdelegate.h"

#include "ui/colour.h"
#include "ui/contacts/consentbadgedelegate.h"
#include "ui/details/factmodel.h"

#include <QtGui/QPainter>

namespace mailspace {

namespace {

constexpr int cardMargin = 8;
constexpr int topMargin = 5;
constexpr int gradeSize = 12;
constexpr int factGap = 8;

} // namespace

void FactDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    drawBackground(painter, item);
    const QString aside = index.data(FactModel::AsideRole).toString();
    const QString details = index.data(FactModel::DetailsRole).toString();
    const QVariant state = index.data(FactModel::StateRole);
    const QRect inner = item.rect.adjusted(cardMargin, topMargin, -cardMargin, -topMargin);
    const int line = item.fontMetrics.height();
    const QRect first(inner.left(), inner.top(), inner.width(), line);
    int room = inner.width();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(item.font);
    if (!aside.isEmpty()) {
        QColor colour = quietText(item.palette);
        room -= item.fontMetrics.horizontalAdvance(aside) + factGap;
        if (state.isValid()) {
            const auto consent = static_cast<ConsentState>(state.toInt());
            const QColor shape = ConsentBadgeDelegate::colourOf(consent, item.palette);
            room -= gradeSize + 5;
            painter->setBackground(item.palette.color(QPalette::Base));
            ConsentBadgeDelegate::drawShape(*painter,
                                            QRectF(first.left() + room + factGap,
                                                   first.center().y() - gradeSize / 2.0 + 0.5,
                                                   gradeSize, gradeSize),
                                            consent, shape);
            colour = blended(shape, item.palette.color(QPalette::Text), 0.35F);
        }
        painter->setPen(colour);
        painter->drawText(first, Qt::AlignRight | Qt::AlignVCenter, aside);
    }
    painter->setPen(item.palette.color(QPalette::Text));
    painter->drawText(first, Qt::AlignLeft | Qt::AlignVCenter,
                      item.fontMetrics.elidedText(item.text, Qt::ElideRight, room));
    if (!details.isEmpty()) {
        painter->setPen(quietText(item.palette));
        painter->drawText(first.translated(0, line), Qt::AlignLeft | Qt::AlignVCenter,
                          item.fontMetrics.elidedText(details, Qt::ElideRight, inner.width()));
    }
    painter->restore();
}

QSize FactDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool hasDetails = !index.data(FactModel::DetailsRole).toString().isEmpty();
    return {0, option.fontMetrics.height() * (hasDetails ? 2 : 1) + 2 * topMargin};
}

} // namespace mailspace
