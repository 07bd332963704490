// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/contacts/emaildelegate.h"

#include "ui/colour.h"
#include "ui/contacts/addressremark.h"

#include <QtGui/QFontMetrics>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>

#include <algorithm>

namespace mailspace {

namespace {

constexpr int badgePadding = 7;
constexpr int badgeHeight = 18;

QFont badgeFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.86);
    return font;
}

/// With the gap before it.
int badgeWidth(const QString &word, const QFont &font)
{
    return word.isEmpty()
        ? 0
        : QFontMetrics(badgeFont(font)).horizontalAdvance(word) + 2 * badgePadding + 6;
}

} // namespace

QString elidedEmail(const QString &email, const QFontMetrics &metrics, int width)
{
    if (metrics.horizontalAdvance(email) <= width) {
        return email;
    }
    const qsizetype at = email.lastIndexOf(u'@');
    const QString domain = email.sliced(std::max<qsizetype>(at, 0));
    const int room = width - metrics.horizontalAdvance(domain);
    if (at <= 0 || room < metrics.horizontalAdvance(QChar(0x2026))) {
        return metrics.elidedText(email, Qt::ElideLeft, width);
    }
    return metrics.elidedText(email.first(at), Qt::ElideRight, room) + domain;
}

void EmailDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    RowDelegate::initStyleOption(option, index);
    const QStyle *style
        = option->widget != nullptr ? option->widget->style() : QApplication::style();
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, option, option->widget) + 1;
    const int badge = badgeWidth(addressRemark(option->text).word, option->font);
    option->text
        = elidedEmail(option->text, option->fontMetrics, option->rect.width() - 2 * margin - badge);
}

void EmailDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    RowDelegate::paint(painter, option, index);
    const auto remark = addressRemark(index.data().toString());
    if (remark.word.isEmpty()) {
        return;
    }
    const int width = badgeWidth(remark.word, option.font) - 6;
    const QRectF badge(option.rect.right() - width - 4,
                       option.rect.center().y() + 0.5 - badgeHeight / 2.0, width, badgeHeight);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const auto colour = quietText(option.palette);
    painter->setPen(
        QPen(blended(option.palette.color(QPalette::Base), colour, 0.7F), 1,
             remark.shape == AddressRemark::Shape::Dashed ? Qt::DashLine : Qt::SolidLine));
    painter->drawRoundedRect(badge, badgeHeight / 2.0, badgeHeight / 2.0);
    painter->setFont(badgeFont(option.font));
    painter->setPen(colour);
    painter->drawText(badge, Qt::AlignCenter, remark.word);
    painter->restore();
}

} // namespace mailspace
