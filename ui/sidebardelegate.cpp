// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sidebardelegate.h"

#include "ui/colour.h"

#include <QtGui/QPainter>

#include <algorithm>

namespace mailspace {

namespace {

constexpr int iconExtent = 18;
constexpr int margin = 10;

QFont secondLineFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.88);
    return font;
}

/// `state` is that of the view, which still knows the focus of a selected line.
void drawPlate(QPainter &painter, const QStyleOptionViewItem &item, QStyle::State state)
{
    const bool selected = item.state.testFlag(QStyle::State_Selected);
    const QRectF plate = QRectF(item.rect).adjusted(0, 1, 0, -1);
    if (selected || item.state.testFlag(QStyle::State_MouseOver)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(selected ? selectedRow(item.palette)
                                  : blended(item.palette.color(QPalette::Window),
                                            item.palette.color(QPalette::WindowText), 0.06F));
        painter.drawRoundedRect(plate, 6, 6);
    }
    if (state.testFlag(QStyle::State_HasFocus)
        && state.testFlag(QStyle::State_KeyboardFocusChange)) {
        painter.setPen(QPen(item.palette.color(QPalette::Highlight), 1.4));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(plate.adjusted(1, 0, -1, 0), 6, 6);
    }
}

/// Returns the width it takes.
int drawBadge(QPainter &painter, const QStyleOptionViewItem &item, const QString &number)
{
    if (number.isEmpty()) {
        return 0;
    }
    const QFont font = secondLineFont(item.font);
    const QFontMetrics metrics(font);
    const int height = metrics.height() + 4;
    const int width = std::max(height, metrics.horizontalAdvance(number) + 12);
    const QRectF pill(item.rect.right() - margin - width, item.rect.center().y() - height / 2.0,
                      width, height);
    const bool dark = isDark(item.palette);
    painter.setPen(Qt::NoPen);
    painter.setBrush(dark ? QColor(0xff, 0x86, 0x80) : QColor(0xb4, 0x2a, 0x2a));
    painter.drawRoundedRect(pill, height / 2.0, height / 2.0);
    painter.setPen(dark ? Qt::black : Qt::white);
    painter.setFont(font);
    painter.drawText(pill, Qt::AlignCenter, number);
    return width + margin;
}

} // namespace

void SidebarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    drawPlate(*painter, item, option.state);
    const QRect inside = item.rect.adjusted(margin, 0, -margin, 0);
    item.icon.paint(
        painter,
        QRect(inside.left(), inside.center().y() - iconExtent / 2, iconExtent, iconExtent));
    QRect text = inside.adjusted(iconExtent + margin, 0, 0, 0);
    text.setRight(text.right() - drawBadge(*painter, item, index.data(badgeRole).toString()));
    const QFontMetrics smallMetrics(secondLineFont(item.font));
    QString second = index.data(secondLineRole).toString();
    if (smallMetrics.horizontalAdvance(second) > text.width()) {
        second = index.data(shortSecondLineRole).toString();
    }
    QFont first = item.font;
    first.setWeight(item.state.testFlag(QStyle::State_Selected) ? QFont::DemiBold : QFont::Medium);
    painter->setFont(first);
    painter->setPen(item.palette.color(QPalette::Text));
    const QFontMetrics metrics(first);
    QRect upper = text;
    if (!second.isEmpty()) {
        upper.setBottom(text.center().y());
        painter->drawText(upper, Qt::AlignBottom | Qt::AlignLeading,
                          metrics.elidedText(item.text, Qt::ElideRight, upper.width()));
        painter->setFont(secondLineFont(item.font));
        painter->setPen(quietText(item.palette));
        QRect lower = text;
        lower.setTop(text.center().y() + 2);
        painter->drawText(lower, Qt::AlignTop | Qt::AlignLeading,
                          smallMetrics.elidedText(second, Qt::ElideRight, lower.width()));
    } else {
        painter->drawText(upper, Qt::AlignVCenter | Qt::AlignLeading,
                          metrics.elidedText(item.text, Qt::ElideRight, upper.width()));
    }
    painter->restore();
}

QSize SidebarDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int line = option.fontMetrics.height();
    const bool twoLines = !index.data(secondLineRole).toString().isEmpty();
    return {160, twoLines ? 2 * line + 18 : line + 18};
}

} // namespace mailspace
