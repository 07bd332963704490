// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/columnmappingdelegate.h"

#include "ui/import/columnmappingmodel.h"

#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

constexpr int arrowSize = 8;
constexpr int arrowRoom = 24;

QString titleOf(const QAbstractItemModel &model, int row)
{
    return model.index(row, ColumnMappingModel::Title).data().toString();
}

} // namespace

void ColumnMappingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    if (index.column() != ColumnMappingModel::ReadAs) {
        RowDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem whole = option;
    initStyleOption(&whole, index);
    drawBackground(painter, whole);
    QStyleOptionViewItem text = option;
    text.rect.setRight(option.rect.right() - arrowRoom);
    text.state.setFlag(QStyle::State_HasFocus, false);
    RowDelegate::paint(painter, text, index);
    // The sign that a click opens a list.
    QStyleOption arrow;
    arrow.palette = option.palette;
    arrow.state = QStyle::State_Enabled;
    arrow.rect = QRect(option.rect.right() - arrowRoom + (arrowRoom - arrowSize) / 2,
                       option.rect.center().y() - arrowSize / 2, arrowSize, arrowSize);
    const QStyle *style = option.widget != nullptr ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_IndicatorArrowDown, &arrow, painter, option.widget);
}

QWidget *ColumnMappingDelegate::createEditor(QWidget *parent,
                                             const QStyleOptionViewItem & /*option*/,
                                             const QModelIndex &index) const
{
    const auto *model = qobject_cast<const ColumnMappingModel *>(index.model());
    auto *choice = new QComboBox(parent);
    choice->setObjectName(u"fieldChoice"_s);
    choice->setAccessibleName(
        ColumnMappingModel::tr("What %1 is read as").arg(titleOf(*model, index.row())));
    choice->addItem(model->unmappedText(), ColumnMappingModel::keptAsItIs);
    for (const auto field : allListFields()) {
        const auto column = model->mapping().columnOf(field);
        const bool isTaken = column && *column != index.row();
        choice->addItem(isTaken ? ColumnMappingModel::tr("%1 (now: %2)")
                                      .arg(fieldName(field), titleOf(*model, *column))
                                : fieldName(field),
                        static_cast<int>(field));
    }
    auto *self = const_cast<ColumnMappingDelegate *>(this); // the view hands out const delegates
    connect(choice, &QComboBox::activated, self, [self, choice] {
        emit self->commitData(choice);
        emit self->closeEditor(choice);
    });
    return choice;
}

void ColumnMappingDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *choice = qobject_cast<QComboBox *>(editor);
    choice->setCurrentIndex(choice->findData(index.data(Qt::EditRole)));
}

void ColumnMappingDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                         const QModelIndex &index) const
{
    model->setData(index, qobject_cast<QComboBox *>(editor)->currentData(), Qt::EditRole);
}

} // namespace mailspace
