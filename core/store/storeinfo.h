// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/contacts/contact.h"
#include "core/result.h"

namespace mailspace {

class Database;

/// What a store holds, in numbers.
struct StoreInfo
{
    int schemaVersion = 0;
    qint64 sizeBytes = 0;
    qint64 profiles = 0;
    AudienceCount audience;
    qint64 interactions = 0;
    qint64 consentEvents = 0;
    qint64 imports = 0;
    qint64 handovers = 0;
};

Result<StoreInfo> storeInfo(Database &database);

} // namespace mailspace
