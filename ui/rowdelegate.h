// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QCache>
#include <QtGui/QStaticText>
#include <QtWidgets/QStyledItemDelegate>

#include <utility>

namespace mailspace {

/// Rows with a soft selection: text keeps its colour, and only a row that has the keyboard without
/// being selected gets a focus frame.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
    /// What a text becomes that is wider than `width`.
    virtual QString shortened(const QString &text, const QStyleOptionViewItem &option,
                              int width) const;

    /// A cell for which isPlainItem() holds; `aside` is what its text leaves free at the end.
    void paintPlain(QPainter *painter, const QStyleOptionViewItem &item, int aside = 0) const;
    /// Background only; what is drawn on it is the caller's.
    static void drawBackground(QPainter *painter, const QStyleOptionViewItem &option);
    /// The part of a cell that its text may take.
    static QRect textRoom(const QStyleOptionViewItem &option);
    /// `text` in the font of `option`, laid out and no wider than `width`. To lay out a text takes
    /// longer than anything else in painting a cell, and most cells say what another has said:
    /// those used last are kept.
    const QStaticText &line(const QString &text, const QStyleOptionViewItem &option,
                            int width) const;
    /// Draws it with the painter's pen.
    static void drawLine(QPainter *painter, const QRectF &room, Qt::Alignment alignment,
                         const QStyleOptionViewItem &option, const QStaticText &line);

private:
    static constexpr int linesKept = 400; ///< more than a screen of cells; half a megabyte
    mutable QCache<std::pair<QString, int>, QStaticText> m_lines{linesKept}; ///< by text and width
    mutable QFont m_font; ///< of these lines
};

} // namespace mailspace
