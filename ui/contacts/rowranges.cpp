// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/contacts/rowranges.h"

#include <QtCore/QItemSelection>

#include <algorithm>
#include <numeric>

namespace mailspace {

std::vector<RowRange> rowRanges(const QItemSelection &selection)
{
    std::vector<RowRange> all;
    all.reserve(static_cast<std::size_t>(selection.size()));
    for (const QItemSelectionRange &range : selection) {
        all.push_back({range.top(), range.bottom()});
    }
    std::ranges::sort(all, {}, &RowRange::first);
    std::vector<RowRange> merged;
    for (const RowRange &range : all) {
        if (!merged.empty() && range.first <= merged.back().last + 1) {
            merged.back().last = std::max(merged.back().last, range.last);
        } else {
            merged.push_back(range);
        }
    }
    return merged;
}

int rowCount(const std::vector<RowRange> &ranges)
{
    return std::accumulate(ranges.begin(), ranges.end(), 0,
                           [](int sum, const RowRange &range) { return sum + range.size(); });
}

} // namespace mailspace
