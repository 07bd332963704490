// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/mappingmemory.h"

#include "core/store/database.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

QByteArray hashOf(const QStringList &titles)
{
    QStringList sorted;
    for (const QString &title : titles) {
        sorted += title.simplified().toCaseFolded();
    }
    sorted.sort();
    return QCryptographicHash::hash(sorted.join(u'\x1F').toUtf8(), QCryptographicHash::Sha256);
}

/// Which one of the columns with this title: titles may repeat.
int occurrenceOf(const QStringList &titles, int column)
{
    int earlier = 0;
    for (int i = 0; i < column; ++i) {
        earlier += titles[i].compare(titles[column], Qt::CaseInsensitive) == 0 ? 1 : 0;
    }
    return earlier;
}

std::optional<int> columnNamed(const QStringList &titles, const QString &title, int occurrence)
{
    for (int column = 0; column < titles.size(); ++column) {
        if (titles[column].compare(title, Qt::CaseInsensitive) == 0 && occurrence-- == 0) {
            return column;
        }
    }
    return std::nullopt;
}

} // namespace

Result<MappingMemory> MappingMemory::load(Database &database)
{
    auto rows = database.run(u"SELECT titles, mapping FROM column_mapping"_s);
    if (!rows) {
        return failed(rows);
    }
    MappingMemory memory;
    while (rows->next()) {
        memory.m_mappings.insert(rows->value(0).toByteArray(), rows->value(1).toByteArray());
    }
    return memory;
}

std::optional<ColumnMapping> MappingMemory::find(const QStringList &titles) const
{
    const auto found = m_mappings.constFind(hashOf(titles));
    if (titles.isEmpty() || found == m_mappings.constEnd()) {
        return std::nullopt;
    }
    ColumnMapping mapping;
    const auto entries = QJsonDocument::fromJson(*found).array();
    for (const auto &value : entries) {
        const auto entry = value.toObject();
        const auto field = fieldFromKey(entry.value(u"field"_s).toString());
        const auto column = columnNamed(titles, entry.value(u"title"_s).toString(),
                                        entry.value(u"occurrence"_s).toInt());
        if (field && column) {
            mapping.assign(*field, *column);
        }
    }
    return mapping;
}

Result<> MappingMemory::keep(Database &database, const QStringList &titles,
                             const ColumnMapping &mapping, Timestamp now)
{
    if (titles.isEmpty()) {
        return {};
    }
    QJsonArray entries;
    for (const auto field : allListFields()) {
        const auto column = mapping.columnOf(field);
        if (column && *column < titles.size()) {
            entries += QJsonObject{{u"field"_s, fieldKey(field)},
                                   {u"title"_s, titles[*column]},
                                   {u"occurrence"_s, occurrenceOf(titles, *column)}};
        }
    }
    const auto kept = database.run(
        uR"(INSERT INTO column_mapping (titles, mapping, changed_at)
            VALUES (:titles, :mapping, :now)
            ON CONFLICT DO UPDATE SET mapping = excluded.mapping, changed_at = excluded.changed_at)"_s,
        {{u":titles"_s, hashOf(titles)},
         {u":mapping"_s, QString::fromUtf8(QJsonDocument(entries).toJson(QJsonDocument::Compact))},
         {u":now"_s, now}});
    return kept ? Result<>() : failed(kept);
}

Result<> MappingMemory::forget(Database &database, const QStringList &titles)
{
    const auto gone = database.run(u"DELETE FROM column_mapping WHERE titles = :titles"_s,
                                   {{u":titles"_s, hashOf(titles)}});
    return gone ? Result<>() : failed(gone);
}

} // namespace mailspace
