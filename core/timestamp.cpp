// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timestamp.h"

namespace mailspace {

QString toIsoText(Timestamp at)
{
    const auto time = QDateTime::fromMSecsSinceEpoch(at, Qt::UTC);
    return time.toString(at % 1000 == 0 ? Qt::ISODate : Qt::ISODateWithMs);
}

QString toIsoText(std::optional<Timestamp> at)
{
    return at ? toIsoText(*at) : QString();
}

} // namespace mailspace
