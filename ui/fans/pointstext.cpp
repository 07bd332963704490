// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fans/pointstext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

#include <algorithm>
#include <numeric>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

struct PointsText
{
    Q_DECLARE_TR_FUNCTIONS(FanTables)
};

constexpr MicroPoints tenth = 100'000;

MicroPoints tenthsOf(MicroPoints points)
{
    return (points + tenth / 2) / tenth;
}

} // namespace

QString pointsText(MicroPoints points)
{
    return QLocale().toString(double(tenthsOf(points)) / 10, 'f', 1);
}

std::vector<MicroPoints> roundedParts(std::span<const MicroPoints> parts)
{
    std::vector<MicroPoints> rounded(parts.begin(), parts.end());
    std::ranges::for_each(rounded, [](MicroPoints &part) { part -= part % tenth; });
    // What was cut off goes to those who lost most of it.
    std::vector<std::size_t> order(parts.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, std::greater(),
                             [&](std::size_t i) { return parts[i] % tenth; });
    const auto sum = std::accumulate(parts.begin(), parts.end(), MicroPoints(0));
    const auto kept = std::accumulate(rounded.begin(), rounded.end(), MicroPoints(0));
    const auto missing = static_cast<std::size_t>(tenthsOf(sum) - kept / tenth);
    for (std::size_t i = 0; i < missing; ++i) {
        rounded[order[i]] += tenth;
    }
    return rounded;
}

QString shareText(double share)
{
    const double percent = share * 100;
    const QLocale locale;
    // As many digits as tell the best of a million apart.
    const QString number = percent == 0 || percent >= 10 ? locale.toString(percent, 'f', 0)
        : percent >= 1                                   ? locale.toString(percent, 'f', 1)
                                                         : locale.toString(percent, 'g', 1);
    return PointsText::tr("%1%", "a share in per cent").arg(number);
}

} // namespace mailspace
