// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/contacts/contact.h"

#include <QtCore/QStringList>

namespace mailspace {

/// What the name of a file says about where its people come from. A guess to be shown and changed,
/// never taken without asking.
struct ListOrigin
{
    QString artist; ///< one of the known names
    QString smartlink;
    SmartlinkKind kind = SmartlinkKind::Unknown;
};

/// "nova-sky_summer-tour_tickets_2025-06-01.csv" → Nova Sky, "summer tour", Tickets. A smartlink is
/// read only where the artist or the kind is: other names are those of programs.
ListOrigin originOf(const QString &fileName, const QStringList &artists);

} // namespace mailspace
