// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "core/consent/storecheck.h"
#include "core/contacts/profilestore.h"
#include "core/import/importhistory.h"
#include "core/store/backup.h"
#include "core/store/storeinfo.h"
#include "core/store/storerestore.h"

#include <QtCore/QJsonArray>

namespace mailspace {

using namespace Qt::StringLiterals;

Result<> runInit(CommandLine &line)
{
    if (auto parsed = line.parse(0, 0); !parsed) {
        return parsed;
    }
    const auto database = Database::open(line.storePath(), Database::Mode::Create);
    if (!database) {
        return failed(database);
    }
    line.print({{u"store"_s, line.storePath()}, {u"schema_version"_s, database->schemaVersion()}},
               u"Created %1."_s.arg(line.storePath()));
    return {};
}

Result<> runInfo(CommandLine &line)
{
    if (auto parsed = line.parse(0, 0); !parsed) {
        return parsed;
    }
    auto database = line.openStore();
    if (!database) {
        return failed(database);
    }
    const auto info = storeInfo(*database);
    if (!info) {
        return failed(info);
    }
    line.print({{u"store"_s, line.storePath()},
                {u"schema_version"_s, info->schemaVersion},
                {u"size_bytes"_s, info->sizeBytes},
                {u"profiles"_s, info->profiles},
                {u"contacts"_s, info->audience.contacts},
                {u"opted_in"_s, info->audience.optedIn},
                {u"interactions"_s, info->interactions},
                {u"consent_events"_s, info->consentEvents},
                {u"imports"_s, info->imports},
                {u"handovers"_s, info->handovers}},
               u"%1\n"
               "%2 artists, %3 contacts, %4 of them opted in to at least one artist\n"
               "%5 interactions, %6 consent events, %7 imports, %8 hand-overs\n"
               "schema %9, %10 bytes"_s.arg(line.storePath())
                   .arg(info->profiles)
                   .arg(info->audience.contacts)
                   .arg(info->audience.optedIn)
                   .arg(info->interactions)
                   .arg(info->consentEvents)
                   .arg(info->imports)
                   .arg(info->handovers)
                   .arg(info->schemaVersion)
                   .arg(info->sizeBytes));
    return {};
}

Result<> runCheck(CommandLine &line)
{
    line.addSwitch(u"rebuild"_s);
    if (auto parsed = line.parse(0, 0); !parsed) {
        return parsed;
    }
    auto database = line.openStore();
    if (!database) {
        return failed(database);
    }
    qint64 rebuilt = 0;
    if (line.has(u"rebuild"_s)) {
        const auto changed = withProgress(u"Rebuilding"_s, [&](Progress &progress) {
            return rebuildMemberships(*database, progress);
        });
        if (!changed) {
            return failed(changed);
        }
        rebuilt = *changed;
    }
    const auto check = withProgress(
        u"Checking"_s, [&](Progress &progress) { return checkStore(*database, progress); });
    if (!check) {
        return failed(check);
    }
    line.print({{u"ok"_s, check->isSound()},
                {u"integrity"_s, check->integrity},
                {u"broken_references"_s, check->brokenReferences},
                {u"contacts"_s, check->contacts},
                {u"doubled_addresses"_s, check->doubledAddresses},
                {u"differences"_s, check->differences},
                {u"rebuilt"_s, rebuilt}},
               check->isSound()
                   ? u"The store is sound: the state of %1 contacts is what the ledger says."_s.arg(
                       check->contacts)
                   : u"The store is NOT sound."_s);
    if (!check->isSound()) {
        return fail(
            u"Integrity: %1. Broken references: %2. Contacts with an address that another one has "
            "as well: %3. Contacts whose state is not what the ledger says: %4. Run check "
            "--rebuild, or restore a backup."_s.arg(check->integrity)
                .arg(check->brokenReferences)
                .arg(check->doubledAddresses)
                .arg(check->differences));
    }
    return {};
}

Result<> runBackup(CommandLine &line)
{
    if (auto parsed = line.parse(1, 1); !parsed) {
        return parsed;
    }
    auto database = line.openStoreToWrite();
    if (!database) {
        return failed(database);
    }
    const auto path = line.arguments().front();
    if (auto copied = backUp(*database, path); !copied) {
        return copied;
    }
    line.print({{u"backup"_s, path}}, u"Copied the store to %1 and read it back."_s.arg(path));
    return {};
}

Result<> runRestore(CommandLine &line)
{
    if (auto parsed = line.parse(1, 1); !parsed) {
        return parsed;
    }
    const auto restored = withProgress(u"Restoring"_s, [&](Progress &progress) {
        return restoreStore(line.storePath(), line.arguments().front(), currentTimestamp(),
                            progress);
    });
    if (!restored) {
        return failed(restored);
    }
    auto text = u"Put %1 in the place of %2."_s.arg(line.arguments().front(), line.storePath());
    if (!restored->keptAs.isEmpty()) {
        text += u"\nThe store that was there is kept as %1."_s.arg(restored->keptAs);
    }
    if (restored->presentUnreadable) {
        text += u"\nIt was damaged: erasures and noes recorded since the backup are not known. "
                "Repeat them."_s;
    } else {
        text += u"\n%1 people erased since were erased again; %2 noes recorded since are kept."_s
                    .arg(restored->erasedAgain)
                    .arg(restored->noesKept);
    }
    line.print({{u"store"_s, line.storePath()},
                {u"backup"_s, line.arguments().front()},
                {u"kept_as"_s, restored->keptAs},
                {u"present_unreadable"_s, restored->presentUnreadable},
                {u"erased_again"_s, restored->erasedAgain},
                {u"noes_kept"_s, restored->noesKept}},
               text);
    return {};
}

Result<> runImports(CommandLine &line)
{
    if (auto parsed = line.parse(0, 0); !parsed) {
        return parsed;
    }
    auto database = line.openStore();
    if (!database) {
        return failed(database);
    }
    const auto imports = importHistory(*database);
    if (!imports) {
        return failed(imports);
    }
    QJsonArray rows;
    QStringList texts;
    for (const auto &import : *imports) {
        auto row = import.report;
        row.insert(u"import"_s, import.id);
        row.insert(u"profile"_s, import.profile);
        row.insert(u"file"_s, import.fileName);
        row.insert(u"imported_at"_s, toIsoText(import.importedAt));
        row.insert(u"undone_at"_s,
                   import.undoneAt ? QJsonValue(toIsoText(import.undoneAt)) : QJsonValue());
        rows += row;
        texts += u"%1  %2  %3  %4%5"_s.arg(
            QString::number(import.id), toIsoText(import.importedAt), import.profile,
            import.fileName,
            import.undoneAt ? u"  undone "_s + toIsoText(import.undoneAt) : QString());
    }
    line.print({{u"imports"_s, rows}},
               texts.isEmpty() ? u"Nothing was imported yet."_s : texts.join(u'\n'));
    return {};
}

} // namespace mailspace
