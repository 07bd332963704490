// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rowdelegate.h"

#include "ui/calmsurface.h"

#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>

#include <cmath>

namespace mailspace {

namespace {

const QStyle &styleOf(const QStyleOptionViewItem &option)
{
    return option.widget != nullptr ? *option.widget->style() : *QApplication::style();
}

} // namespace

void RowDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (option->state.testFlag(QStyle::State_Selected)) {
        option->state.setFlag(QStyle::State_HasFocus, false);
    }
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    if (isPlainItem(item)) {
        paintPlain(painter, item);
    } else {
        for (const auto group : {QPalette::Active, QPalette::Inactive}) {
            item.palette.setColor(group, QPalette::HighlightedText,
                                  item.palette.color(group, QPalette::Text));
        }
        styleOf(item).drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    }
}

void RowDelegate::paintPlain(QPainter *painter, const QStyleOptionViewItem &item, int aside) const
{
    drawBackground(painter, item);
    const QRect room = textRoom(item).adjusted(0, 0, -aside, 0);
    painter->setPen(item.palette.color(colourGroup(item), QPalette::Text));
    drawLine(painter, room, item.displayAlignment, item, line(item.text, item, room.width()));
}

void RowDelegate::drawBackground(QPainter *painter, const QStyleOptionViewItem &option)
{
    const QStyle &style = styleOf(option);
    if (!option.state.testFlag(QStyle::State_HasFocus)) {
        style.drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
        return;
    }
    QStyleOptionViewItem bare = option;
    bare.text.clear();
    bare.icon = {};
    bare.features = QStyleOptionViewItem::None;
    style.drawControl(QStyle::CE_ItemViewItem, &bare, painter, option.widget);
}

QRect RowDelegate::textRoom(const QStyleOptionViewItem &option)
{
    const int margin
        = styleOf(option).pixelMetric(QStyle::PM_FocusFrameHMargin, &option, option.widget) + 1;
    return option.rect.adjusted(margin, 0, -margin, 0);
}

QString RowDelegate::shortened(const QString &text, const QStyleOptionViewItem &option,
                               int width) const
{
    return option.fontMetrics.elidedText(text, Qt::ElideRight, width);
}

const QStaticText &RowDelegate::line(const QString &text, const QStyleOptionViewItem &option,
                                     int width) const
{
    if (m_font != option.font) {
        m_lines.clear();
        m_font = option.font;
    }
    const std::pair key(text, width);
    if (const QStaticText *known = m_lines.object(key)) {
        return *known;
    }
    auto *line = new QStaticText(text);
    line->setTextFormat(Qt::PlainText);
    line->prepare({}, option.font);
    if (line->size().width() > width) {
        line->setText(shortened(text, option, width));
        line->prepare({}, option.font);
    }
    m_lines.insert(key, line);
    return *m_lines.object(key);
}

void RowDelegate::drawLine(QPainter *painter, const QRectF &room, Qt::Alignment alignment,
                           const QStyleOptionViewItem &option, const QStaticText &line)
{
    const qreal spare = room.width() - line.size().width();
    const qreal left = alignment.testFlag(Qt::AlignRight) ? spare
        : alignment.testFlag(Qt::AlignHCenter)            ? spare / 2
                                                          : 0;
    // The line that letters stand on is a whole pixel, where QPainter::drawText() has it.
    const QFontMetricsF metrics(option.font);
    const qreal base
        = std::round(room.top() + (room.height() + metrics.ascent() - metrics.descent()) / 2);
    // Letters of another font, which this one lacks, may be higher.
    const qreal higher = line.size().height() - std::ceil(metrics.height());
    if (painter->font() != option.font) {
        painter->setFont(option.font);
    }
    painter->drawStaticText(QPointF(room.left() + left, base - metrics.ascent() - higher / 2),
                            line);
}

} // namespace mailspace
