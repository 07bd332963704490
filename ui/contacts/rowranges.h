// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

class QItemSelection;

namespace mailspace {

/// Rows from `first` to `last`, both included.
struct RowRange
{
    int first = 0;
    int last = -1;

    int size() const { return last - first + 1; }
};

/// The rows a selection touches, in order, each once, however its columns are cut up. Cheap also
/// when a million rows are selected.
std::vector<RowRange> rowRanges(const QItemSelection &selection);
/// How many rows these are.
int rowCount(const std::vector<RowRange> &ranges);

} // namespace mailspace
