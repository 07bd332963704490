// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/datetext.h"

#include <QtCore/QLocale>

namespace mailspace {

using namespace Qt::StringLiterals;

QString dayText(Timestamp at)
{
    return QLocale().toString(utcDay(at), u"d MMM yyyy"_s);
}

} // namespace mailspace
