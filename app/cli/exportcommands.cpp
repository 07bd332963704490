// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/queryoptions.h"
#include "core/export/columnpresets.h"
#include "core/export/exporter.h"
#include "core/export/exportrows.h"

#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

/// Complete evidence is strong evidence; --evidence names the least grade.
Result<std::optional<EvidenceGrade>> leastEvidence(const CommandLine &line)
{
    const bool complete = line.has(u"complete-evidence"_s);
    if (!complete && !line.has(u"evidence"_s)) {
        return std::nullopt;
    }
    if (!line.has(u"opt-in"_s) || !line.has(u"profile"_s)) {
        return wrongUsage(u"--complete-evidence and --evidence go with --opt-in and --profile."_s);
    }
    if (complete) {
        return EvidenceGrade::Strong;
    }
    const auto grade = gradeFromKey(line.value(u"evidence"_s));
    if (!grade) {
        return wrongUsage(u"--evidence is one of bare, partial, strong."_s);
    }
    return grade;
}

} // namespace

Result<> runExport(CommandLine &line)
{
    addQueryOptions(line);
    for (const auto &option : {u"target"_s, u"recipient"_s, u"columns"_s, u"reason"_s, u"out"_s,
                               u"evidence"_s, u"preset"_s}) {
        line.addOption(option);
    }
    line.addSwitch(u"complete-evidence"_s);
    if (auto parsed = line.parse(0, 0); !parsed) {
        return parsed;
    }
    const auto evidence = leastEvidence(line);
    if (!evidence) {
        return failed(evidence);
    }
    if (!line.has(u"out"_s)) {
        return wrongUsage(u"Say with --out where to write."_s);
    }
    ExportRequest request{.path = QFileInfo(line.value(u"out"_s)).absoluteFilePath(),
                          .recipient = line.value(u"recipient"_s).simplified(),
                          .reason = line.value(u"reason"_s).simplified()};
    if (line.has(u"target"_s)) {
        request.target = line.value(u"target"_s);
        if (auto known = layoutOf(request); !known) {
            return failed(known);
        }
    }
    if (line.has(u"columns"_s)) {
        request.columns = line.value(u"columns"_s).split(u',', Qt::SkipEmptyParts);
    }
    // An export only adds its own record: looking through the whole store first would take longer
    // than the export, and damage in what it reads is met while reading.
    auto database = line.openStore();
    if (!database) {
        return failed(database);
    }
    if (line.has(u"preset"_s)) {
        const auto preset = findColumnPreset(*database, line.value(u"preset"_s));
        if (!preset) {
            return failed(preset);
        }
        request.columns = preset->columns;
    }
    const auto query = queryOf(line, *database);
    if (!query) {
        return failed(query);
    }
    request.query = *query;
    request.query.leastEvidence = *evidence;
    const auto receipt = withProgress(u"Exporting"_s, [&](Progress &progress) {
        return Exporter(*database, currentTimestamp()).run(request, progress);
    });
    if (!receipt) {
        return failed(receipt);
    }
    const bool isRecorded = receipt->handover != 0;
    auto text = isRecorded
        ? u"Wrote %1 contacts to %2 and recorded it as hand-over %3."_s.arg(receipt->contacts)
              .arg(receipt->path)
              .arg(receipt->handover)
        : u"Nobody fits: %1 holds only its titles, and no hand-over was recorded."_s.arg(
            receipt->path);
    if (receipt->formulaCells > 0 && request.target != u"spreadsheet"_s) {
        text += u"\n%1 cells look like formulas to a spreadsheet: do not open the file in one."_s
                    .arg(receipt->formulaCells);
    }
    line.print({{u"handover"_s, isRecorded ? QJsonValue(receipt->handover) : QJsonValue()},
                {u"contacts"_s, receipt->contacts},
                {u"formula_cells"_s, receipt->formulaCells},
                {u"file"_s, receipt->path}},
               text);
    return {};
}

Result<> runPresets(CommandLine &line)
{
    for (const auto &option : {u"save"_s, u"columns"_s, u"remove"_s}) {
        line.addOption(option);
    }
    if (auto parsed = line.parse(0, 0); !parsed) {
        return parsed;
    }
    if (line.has(u"save"_s) != line.has(u"columns"_s)
        || (line.has(u"save"_s) && line.has(u"remove"_s))) {
        return wrongUsage(u"Say --save NAME --columns a,b, or --remove NAME, or nothing."_s);
    }
    const auto columns = line.value(u"columns"_s).split(u',', Qt::SkipEmptyParts);
    for (const auto &column : columns) {
        if (!ExportRequest::allColumns().contains(column)) {
            return wrongUsage(u"There is no column \"%1\". There are: %2."_s.arg(
                column, ExportRequest::allColumns().join(u", "_s)));
        }
    }
    auto database = line.openStore();
    if (!database) {
        return failed(database);
    }
    Result<> changed;
    if (line.has(u"save"_s)) {
        changed = saveColumnPreset(*database, {line.value(u"save"_s), columns});
    } else if (line.has(u"remove"_s)) {
        const auto known = findColumnPreset(*database, line.value(u"remove"_s));
        changed = known ? removeColumnPreset(*database, known->name) : failed(known);
    }
    if (!changed) {
        return changed;
    }
    const auto presets = columnPresets(*database);
    if (!presets) {
        return failed(presets);
    }
    QJsonArray rows;
    QStringList texts;
    for (const auto &preset : *presets) {
        rows += QJsonObject{{u"name"_s, preset.name},
                            {u"columns"_s, QJsonArray::fromStringList(preset.columns)}};
        texts += u"%1: %2"_s.arg(preset.name, preset.columns.join(u','));
    }
    line.print({{u"presets"_s, rows}},
               texts.isEmpty() ? u"No choice of columns was saved yet."_s : texts.join(u'\n'));
    return {};
}

} // namespace mailspace
