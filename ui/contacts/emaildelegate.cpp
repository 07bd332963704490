// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/contacts/emaildelegate.h"

#include "ui/calmsurface.h"
#include "ui/colour.h"
#include "ui/contacts/addressremark.h"

#include <QtGui/QFontMetrics>
#include <QtGui/QPainter>

#include <algorithm>
#include <cmath>
#include <limits>

namespace mailspace {

namespace {

constexpr int badgePadding = 7;
constexpr int remarkHeight = 18;
constexpr int widest = std::numeric_limits<int>::max();

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

/// With the @.
QString domainOf(const QString &email)
{
    return email.sliced(std::max<qsizetype>(email.lastIndexOf(u'@'), 0));
}

/// Of an address that is wider than `width`.
QString elidedEmail(const QString &email, const QFontMetrics &metrics, int width, int domainWidth)
{
    const qsizetype at = email.lastIndexOf(u'@');
    const int room = width - domainWidth;
    if (at <= 0 || room < metrics.horizontalAdvance(QChar(0x2026))) {
        return metrics.elidedText(email, Qt::ElideLeft, width);
    }
    return metrics.elidedText(email.first(at), Qt::ElideRight, room) + domainOf(email);
}

} // namespace

QString elidedEmail(const QString &email, const QFontMetrics &metrics, int width)
{
    return metrics.horizontalAdvance(email) <= width
        ? email
        : elidedEmail(email, metrics, width, metrics.horizontalAdvance(domainOf(email)));
}

QString EmailDelegate::shortened(const QString &text, const QStyleOptionViewItem &option,
                                 int width) const
{
    const QStaticText &domain = line(domainOf(text), option, widest);
    return elidedEmail(text, option.fontMetrics, width,
                       static_cast<int>(std::ceil(domain.size().width())));
}

void EmailDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    RowDelegate::initStyleOption(option, index);
    const int badge = badgeWidth(addressRemark(option->text).word, option->font);
    option->text
        = elidedEmail(option->text, option->fontMetrics, textRoom(*option).width() - badge);
}

void EmailDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    RowDelegate::initStyleOption(&item, index);
    const auto remark = addressRemark(item.text);
    if (isPlainItem(item)) {
        paintPlain(painter, item, badgeWidth(remark.word, item.font));
    } else {
        RowDelegate::paint(painter, option, index);
    }
    if (remark.word.isEmpty()) {
        return;
    }
    const int width = badgeWidth(remark.word, option.font) - 6;
    const QRectF badge(option.rect.right() - width - 4,
                       option.rect.center().y() + 0.5 - remarkHeight / 2.0, width, remarkHeight);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const auto colour = quietText(option.palette);
    painter->setPen(
        QPen(blended(option.palette.color(QPalette::Base), colour, 0.7F), 1,
             remark.shape == AddressRemark::Shape::Dashed ? Qt::DashLine : Qt::SolidLine));
    painter->drawRoundedRect(badge, remarkHeight / 2.0, remarkHeight / 2.0);
    painter->setFont(badgeFont(option.font));
    painter->setPen(colour);
    painter->drawText(badge, Qt::AlignCenter, remark.word);
    painter->restore();
}

} // namespace mailspace
