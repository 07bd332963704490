// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/contacts/contact.h"
#include "core/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>

#include <vector>

namespace mailspace {

class Database;

/// One import that was carried out.
struct PastImport
{
    ImportId id = 0;
    QString profile; ///< name; empty: for every profile
    QString fileName;
    Timestamp importedAt = 0;
    std::optional<Timestamp> undoneAt; ///< rule 15; empty: it counts
    QJsonObject report; ///< ImportReport::toJson()
};

/// Whether a list with these bytes was imported, for whomever.
Result<bool> wasImported(Database &database, const QByteArray &fingerprint);

/// Every import, newest first.
Result<std::vector<PastImport>> importHistory(Database &database);

} // namespace mailspace
