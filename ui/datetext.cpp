// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/datetext.h"

#include <QtCore/QLocale>

namespace mailspace {

using namespace Qt::StringLiterals;

QString dayText(Timestamp at)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).date(), u"d MMM yyyy"_s);
}

} // namespace mailspace
