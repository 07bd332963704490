// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/rowdelegate.h"

class QFontMetrics;

namespace mailspace {

/// The address shortened to `width`: the part before the @ gives way, the domain stays whole; where
/// even that does not fit, the beginning goes.
QString elidedEmail(const QString &email, const QFontMetrics &metrics, int width);

/// Draws e-mail addresses so that the domain is always readable, and beside those of an office or
/// of a throw-away service a badge that says so.
class EmailDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
    QString shortened(const QString &text, const QStyleOptionViewItem &option,
                      int width) const override;
};

} // namespace mailspace
