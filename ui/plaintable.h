// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QString>

class QAbstractItemModel;
class QTableView;
class QWidget;

namespace mailspace {

/// A read-only table as in all dialogs: whole rows, no grid, the last column takes what is left.
QTableView *plainTable(QAbstractItemModel *model, const QString &objectName, const QString &name,
                       QWidget *parent);

} // namespace mailspace
