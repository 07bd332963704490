// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/contacts/emaildelegate.h"

#include <QtGui/QFontMetrics>
#include <QtWidgets/QApplication>

#include <algorithm>

namespace mailspace {

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
    option->text
        = elidedEmail(option->text, option->fontMetrics, option->rect.width() - 2 * margin);
}

} // namespace mailspace
