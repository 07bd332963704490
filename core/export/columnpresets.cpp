// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/columnpresets.h"

#include "core/export/exportrequest.h"
#include "core/store/database.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

struct ColumnPresetsText
{
    Q_DECLARE_TR_FUNCTIONS(ColumnPresets)
};

Result<QJsonObject> readAll(Database &database)
{
    const auto text = database.value(u"SELECT value FROM setting WHERE key = 'column_presets'"_s);
    if (!text) {
        return failed(text);
    }
    return QJsonDocument::fromJson(text->toString().toUtf8()).object();
}

Result<> writeAll(Database &database, const QJsonObject &presets)
{
    const auto text = QString::fromUtf8(QJsonDocument(presets).toJson(QJsonDocument::Compact));
    auto written = database.run(
        u"INSERT OR REPLACE INTO setting (key, value) VALUES ('column_presets', :text)"_s,
        {{u":text"_s, text}});
    return written ? Result<>() : failed(written);
}

/// The same name in other capitals is the same preset.
QString spelledAs(const QJsonObject &presets, const QString &name)
{
    for (const auto &known : presets.keys()) {
        if (known.compare(name, Qt::CaseInsensitive) == 0) {
            return known;
        }
    }
    return {};
}

} // namespace

Result<std::vector<ColumnPreset>> columnPresets(Database &database)
{
    const auto all = readAll(database);
    if (!all) {
        return failed(all);
    }
    const auto known = ExportRequest::allColumns();
    std::vector<ColumnPreset> presets;
    for (const auto &name : all->keys()) {
        ColumnPreset preset{name, {}};
        for (const auto &column : all->value(name).toArray()) {
            if (known.contains(column.toString())) {
                preset.columns += column.toString();
            }
        }
        presets.push_back(preset);
    }
    return presets;
}

Result<ColumnPreset> findColumnPreset(Database &database, const QString &name)
{
    const auto presets = columnPresets(database);
    if (!presets) {
        return failed(presets);
    }
    QStringList names;
    for (const auto &preset : *presets) {
        if (preset.name.compare(name.simplified(), Qt::CaseInsensitive) == 0) {
            return preset;
        }
        names += preset.name;
    }
    return fail(
        names.isEmpty()
            ? ColumnPresetsText::tr("No choice of columns was saved yet; there is no \"%1\".")
                  .arg(name)
            : ColumnPresetsText::tr("There is no choice of columns \"%1\". There are: %2.")
                  .arg(name, names.join(u", "_s)));
}

Result<> saveColumnPreset(Database &database, const ColumnPreset &preset)
{
    const auto name = preset.name.simplified();
    if (name.isEmpty() || preset.columns.isEmpty()) {
        return fail(
            ColumnPresetsText::tr("A choice of columns needs a name and at least one column."));
    }
    auto all = readAll(database);
    if (!all) {
        return failed(all);
    }
    all->remove(spelledAs(*all, name));
    all->insert(name, QJsonArray::fromStringList(preset.columns));
    return writeAll(database, *all);
}

Result<> removeColumnPreset(Database &database, const QString &name)
{
    auto all = readAll(database);
    if (!all) {
        return failed(all);
    }
    all->remove(spelledAs(*all, name.simplified()));
    return writeAll(database, *all);
}

} // namespace mailspace
