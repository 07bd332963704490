// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/storeinfo.h"

#include "core/contacts/profilestore.h"
#include "core/store/database.h"

#include <QtCore/QFileInfo>

namespace mailspace {

using namespace Qt::StringLiterals;

Result<StoreInfo> storeInfo(Database &database)
{
    const auto overview = ProfileStore(database).overview();
    if (!overview) {
        return failed(overview);
    }
    auto query = database.run(uR"(
        SELECT (SELECT count(*) FROM profile), (SELECT count(*) FROM interaction),
               (SELECT count(*) FROM consent_event), (SELECT count(*) FROM import),
               (SELECT count(*) FROM handover))"_s);
    if (!query) {
        return failed(query);
    }
    query->next();
    return StoreInfo{
        .schemaVersion = database.schemaVersion(),
        .sizeBytes = QFileInfo(database.path()).size(),
        .profiles = query->value(0).toLongLong(),
        .audience = overview->overall,
        .interactions = query->value(1).toLongLong(),
        .consentEvents = query->value(2).toLongLong(),
        .imports = query->value(3).toLongLong(),
        .handovers = query->value(4).toLongLong(),
    };
}

} // namespace mailspace
