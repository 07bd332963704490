// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/contacts/consentbadgedelegate.h"

#include "ui/colour.h"
#include "ui/contacts/contacttablemodel.h"

#include <QtGui/QPainter>

namespace mailspace {

namespace {

QPolygonF lineBetween(QPointF from, QPointF to)
{
    return QPolygonF(QList<QPointF>{from, to});
}

constexpr int shapeSize = 12;
constexpr int badgeHeight = 22;
constexpr int beside = shapeSize + 22; ///< what a badge is wider than its words

void drawStroke(QPainter &painter, const QPointF &middle, const QPolygonF &points,
                const QColor &colour)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(points.translated(middle));
}

} // namespace

QColor ConsentBadgeDelegate::colourOf(ConsentState state, const QPalette &palette)
{
    const bool dark = isDark(palette);
    switch (state) {
    case ConsentState::OptedIn:
    case ConsentState::OptedInUndated:
        return dark ? QColor(0x4c, 0xc3, 0x7a) : QColor(0x14, 0x7d, 0x45);
    case ConsentState::Bounced:
        return dark ? QColor(0xe5, 0xa9, 0x4a) : QColor(0x9a, 0x62, 0x00);
    case ConsentState::Withdrawn:
    case ConsentState::Complained:
        return dark ? QColor(0xff, 0x86, 0x80) : QColor(0xb4, 0x2a, 0x2a);
    case ConsentState::NoConsent:
        break;
    }
    return blended(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.6F);
}

void ConsentBadgeDelegate::drawShape(QPainter &painter, const QRectF &place, ConsentState state,
                                     const QColor &colour)
{
    const QPointF middle = place.center();
    const QColor inner = painter.background().color();
    const QPolygonF tick({{-2.6, 0.2}, {-0.7, 2.1}, {2.8, -2.0}});
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    switch (state) {
    case ConsentState::OptedIn: // a full disc with a tick
        painter.drawEllipse(place);
        drawStroke(painter, middle, tick, inner);
        break;
    case ConsentState::OptedInUndated: // a ring with a tick
        drawStroke(painter, middle, tick, colour);
        painter.drawEllipse(place.adjusted(0.8, 0.8, -0.8, -0.8));
        break;
    case ConsentState::NoConsent: // a ring with nothing in it
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour, 1.4));
        painter.drawEllipse(place.adjusted(1, 1, -1, -1));
        break;
    case ConsentState::Bounced: // a triangle
        painter.drawPolygon(QPolygonF(
            {{place.center().x(), place.top()}, place.bottomRight(), place.bottomLeft()}));
        drawStroke(painter, middle + QPointF(0, 1.4), lineBetween({0, -2.2}, {0, 0.6}), inner);
        break;
    case ConsentState::Withdrawn: // a disc with a bar
        painter.drawEllipse(place);
        drawStroke(painter, middle, lineBetween({-2.8, 0}, {2.8, 0}), inner);
        break;
    case ConsentState::Complained: // a square with a cross
        painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
        drawStroke(painter, middle, lineBetween({-2.2, -2.2}, {2.2, 2.2}), inner);
        drawStroke(painter, middle, lineBetween({-2.2, 2.2}, {2.2, -2.2}), inner);
        break;
    }
}

const QPixmap &ConsentBadgeDelegate::plate(const Plate &wanted, const QPalette &palette) const
{
    if (const QPixmap *known = m_plates.object(wanted)) {
        return *known;
    }
    const QSizeF size(wanted.width, badgeHeight);
    auto *plate = new QPixmap((size * wanted.ratio).toSize());
    plate->setDevicePixelRatio(wanted.ratio);
    plate->fill(Qt::transparent);
    QPainter painter(plate);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBackground(palette.color(QPalette::Base));
    const QColor colour = colourOf(wanted.state, palette);
    const QRectF badge(QPointF(), size);
    if (wanted.state != ConsentState::NoConsent) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(blended(QColor(wanted.row), colour, 0.14F));
        painter.drawRoundedRect(badge, badge.height() / 2, badge.height() / 2);
    }
    drawShape(painter, QRectF(6, badge.center().y() - shapeSize / 2.0, shapeSize, shapeSize),
              wanted.state, colour);
    m_plates.insert(wanted, plate);
    return *m_plates.object(wanted);
}

void ConsentBadgeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    drawBackground(painter, item);
    if (item.text.isEmpty()) {
        return;
    }
    const QPalette &palette = item.palette;
    const QColor base = palette.color(QPalette::Base);
    const QColor row = item.state.testFlag(QStyle::State_Selected) ? selectedRow(palette) : base;
    const auto state = static_cast<ConsentState>(index.data(ContactTableModel::stateRole).toInt());
    const QStaticText &words = line(item.text, item, item.rect.width() - 12 - beside);
    const QRect badge(item.rect.left() + 6,
                      item.rect.top() + (item.rect.height() - badgeHeight) / 2,
                      qRound(words.size().width()) + beside, badgeHeight);
    painter->drawPixmap(badge.topLeft(),
                        plate({.state = state,
                               .width = badge.width(),
                               .row = row.rgb(),
                               .base = base.rgb(),
                               .ratio = painter->device()->devicePixelRatioF()},
                              palette));
    painter->setPen(state == ConsentState::NoConsent
                        ? quietText(palette)
                        : blended(colourOf(state, palette), palette.color(QPalette::Text), 0.35F));
    drawLine(painter, QRectF(badge).adjusted(shapeSize + 12, 0, -4, 0), Qt::AlignLeft, item, words);
}

} // namespace mailspace
