// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calmsurface.h"

#include "ui/colour.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyleOption>

namespace mailspace {

namespace {

constexpr qreal radius = 5;

QRectF crisp(const QRect &rect)
{
    return QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
}

void drawRounded(QPainter &painter, const QRectF &rect, const QColor &fill, const QPen &outline)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(outline);
    painter.setBrush(fill);
    painter.drawRoundedRect(rect, radius, radius);
    painter.restore();
}

} // namespace

void drawFrame(const QRect &rect, QPainter &painter, const QColor &colour)
{
    drawRounded(painter, crisp(rect), Qt::transparent, QPen(colour, 1));
}

void drawProgress(const QStyleOptionProgressBar &option, QPainter &painter, bool contents)
{
    QRectF bar(0, 0, option.rect.width(), 6);
    bar.moveCenter(QRectF(option.rect).center());
    QColor colour = lineColour(option.palette);
    if (contents) {
        const int span = option.maximum - option.minimum;
        if (span <= 0) {
            return; // length unknown: an empty track, the words say what is going on
        }
        bar.setWidth(bar.width() * (option.progress - option.minimum) / span);
        colour = option.palette.color(QPalette::Highlight);
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(bar, 3, 3);
    painter.restore();
}

void drawDownArrow(QPainter &painter, const QRect &rect, const QColor &colour)
{
    const QPointF middle = QRectF(rect).center();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(
        QPolygonF({middle + QPointF(-4, -2), middle + QPointF(0, 2), middle + QPointF(4, -2)}));
    painter.restore();
}

void drawButton(const QStyleOption &option, QPainter &painter, bool primary)
{
    const QPalette &palette = option.palette;
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool down
        = option.state.testFlag(QStyle::State_Sunken) || option.state.testFlag(QStyle::State_On);
    QColor fill = palette.color(primary ? QPalette::Highlight : QPalette::Button);
    const QColor text = palette.color(primary ? QPalette::HighlightedText : QPalette::ButtonText);
    if (enabled && down) {
        fill = blended(fill, text, 0.16F);
    } else if (enabled && option.state.testFlag(QStyle::State_MouseOver)) {
        fill = blended(fill, text, 0.07F);
    }
    QPen outline(primary ? fill : lineColour(palette), 1);
    if (!primary && !enabled) {
        fill = palette.color(QPalette::Window);
    }
    drawRounded(painter, crisp(option.rect), fill, outline);
    if (enabled && option.state.testFlag(QStyle::State_HasFocus)
        && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        const QColor ring = primary ? text : palette.color(QPalette::Highlight);
        const int inset = primary ? 2 : 0;
        drawRounded(painter, crisp(option.rect).adjusted(inset, inset, -inset, -inset),
                    Qt::transparent, QPen(ring, primary ? 1.2 : 2));
    }
}

void drawField(const QStyleOption &option, QPainter &painter)
{
    const bool focus = option.state.testFlag(QStyle::State_HasFocus);
    const QPalette &palette = option.palette;
    const QColor outline = focus ? palette.color(QPalette::Highlight) : lineColour(palette);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    drawRounded(painter, crisp(option.rect),
                palette.color(enabled ? QPalette::Base : QPalette::Window),
                QPen(outline, focus ? 1.6 : 1));
}

void drawTab(const QStyleOptionTab &option, QPainter &painter)
{
    const QPalette &palette = option.palette;
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    if (!chosen && !option.state.testFlag(QStyle::State_MouseOver)) {
        return;
    }
    QRect line = option.rect.adjusted(6, 0, -6, 0);
    line.setTop(line.bottom() - 2);
    painter.fillRect(line, chosen ? palette.color(QPalette::Highlight) : lineColour(palette));
}

QPalette::ColorGroup colourGroup(const QStyleOption &option)
{
    if (!option.state.testFlag(QStyle::State_Enabled)) {
        return QPalette::Disabled;
    }
    return option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
}

bool isPlainItem(const QStyleOptionViewItem &item)
{
    using Feature = QStyleOptionViewItem;
    const auto features = item.features & ~Feature::ViewItemFeatures(Feature::Alternate);
    return features == Feature::HasDisplay && !item.state.testFlag(QStyle::State_HasFocus)
        && item.direction == Qt::LeftToRight && item.textElideMode == Qt::ElideRight
        && !item.text.contains(QChar::LineSeparator) && !item.text.contains(u'\n')
        && !item.text.isRightToLeft();
}

void drawPlainItem(const QStyleOptionViewItem &item, QPainter &painter, const QStyle &style)
{
    style.drawPrimitive(QStyle::PE_PanelItemViewItem, &item, &painter, item.widget);
    const int margin = style.pixelMetric(QStyle::PM_FocusFrameHMargin, &item, item.widget) + 1;
    const QRect room = item.rect.adjusted(margin, 0, -margin, 0);
    const bool fits = item.fontMetrics.horizontalAdvance(item.text) <= room.width();
    painter.setFont(item.font);
    painter.setPen(item.palette.color(
        colourGroup(item),
        item.state.testFlag(QStyle::State_Selected) ? QPalette::HighlightedText : QPalette::Text));
    painter.drawText(room, int(item.displayAlignment) | Qt::TextSingleLine,
                     fits ? item.text
                          : item.fontMetrics.elidedText(item.text, Qt::ElideRight, room.width()));
}

void drawHeader(const QStyleOptionHeader &option, QPainter &painter)
{
    const QPalette &palette = option.palette;
    QColor fill = palette.color(QPalette::Window);
    if (option.state.testFlag(QStyle::State_MouseOver)
        && option.state.testFlag(QStyle::State_Enabled)) {
        fill = blended(fill, palette.color(QPalette::WindowText), 0.05F);
    }
    painter.fillRect(option.rect, fill);
    painter.save();
    painter.setPen(lineColour(palette));
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (option.position != QStyleOptionHeader::End
        && option.position != QStyleOptionHeader::OnlyOneSection) {
        painter.drawLine(option.rect.right(), option.rect.top() + 8, option.rect.right(),
                         option.rect.bottom() - 8);
    }
    painter.restore();
}

} // namespace mailspace
