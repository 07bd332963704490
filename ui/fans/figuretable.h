// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QTableView;

namespace mailspace {

/// The manners of a table of figures beside a chart: whole rows, no grid, nothing to edit.
void setUpFigureTable(QTableView &table);

} // namespace mailspace
