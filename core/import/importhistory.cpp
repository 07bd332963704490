// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/importhistory.h"

#include "core/store/database.h"

#include <QtCore/QJsonDocument>

namespace mailspace {

using namespace Qt::StringLiterals;

Result<bool> wasImported(Database &database, const QByteArray &fingerprint)
{
    const auto count = database.value(
        u"SELECT count(*) FROM import WHERE fingerprint = :fingerprint AND undone_at IS NULL"_s,
        {{u":fingerprint"_s, fingerprint}});
    return count ? Result<bool>(count->toInt() > 0) : failed(count);
}

Result<std::vector<PastImport>> importHistory(Database &database)
{
    auto query = database.run(uR"(
        SELECT i.id, coalesce(p.name, ''), i.file_name, i.imported_at, i.report, i.undone_at
        FROM import i LEFT JOIN profile p ON p.id = i.profile_id
        ORDER BY i.id DESC)"_s);
    if (!query) {
        return failed(query);
    }
    std::vector<PastImport> imports;
    while (query->next()) {
        const auto undoneAt = query->value(5);
        imports.push_back({query->value(0).toLongLong(), query->value(1).toString(),
                           query->value(2).toString(), query->value(3).toLongLong(),
                           undoneAt.isNull() ? std::nullopt : std::optional(undoneAt.toLongLong()),
                           QJsonDocument::fromJson(query->value(4).toByteArray()).object()});
    }
    return imports;
}

} // namespace mailspace
