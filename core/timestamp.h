// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QDateTime>

#include <optional>
#include <string>

namespace mailspace {

/// Milliseconds since 1970-01-01 00:00 UTC: how every moment is stored and compared.
using Timestamp = qint64;

inline constexpr Timestamp dayLength = 86'400'000; ///< in milliseconds
/// The first moment of its day, in UTC; also before 1970.
constexpr Timestamp beginOfDay(Timestamp moment)
{
    return moment - (moment % dayLength + dayLength) % dayLength;
}
inline constexpr qsizetype isoDayLength = 10; ///< of "2025-03-01"

/// In UTC: a list that tells only the day must not become the day before.
inline QDate utcDay(Timestamp at)
{
    return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).date();
}

inline Timestamp currentTimestamp()
{
    return QDateTime::currentMSecsSinceEpoch();
}

/// "2025-03-01T10:00:00Z", or with milliseconds where there are some; what files and JSON show.
std::string isoText(Timestamp at);
QString toIsoText(Timestamp at);
/// The same, empty for a moment that is not known.
QString toIsoText(std::optional<Timestamp> at);

} // namespace mailspace
