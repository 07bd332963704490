// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/consent/consenteventrow.h"

namespace mailspace {

ConsentEvent consentEventFrom(const BulkStatement &row)
{
    return {
        .id = row.integer(1),
        .contact = row.integer(0),
        .profile = row.optionalInteger(2),
        .kind = ConsentKind(row.integer(3)),
        .at = row.integer(4),
        .precision = TimePrecision(row.integer(5)),
        .recordedAt = row.integer(6),
        .mechanism = Mechanism(row.integer(7)),
        .smartlink = row.optionalInteger(8),
        .ip = row.string(9),
        .evidence = row.string(10),
        .import = row.optionalInteger(11),
        .row = row.optionalInteger(12),
        .corrects = row.optionalInteger(13),
    };
}

} // namespace mailspace
