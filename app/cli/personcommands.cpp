// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "core/consent/consentwords.h"
#include "core/consent/erasure.h"
#include "core/consent/exportableasof.h"
#include "core/consent/personhistory.h"
#include "core/contacts/contactstore.h"
#include "core/contacts/personaldata.h"
#include "core/import/importundo.h"

#include <QtCore/QJsonArray>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const HistoryLine &line)
{
    const auto &event = line.event;
    const bool undated = event.precision == TimePrecision::Undated;
    return {
        {u"event"_s, event.id},
        {u"kind"_s, eventKey(event.kind)},
        {u"profile"_s, line.profile.isEmpty() ? QJsonValue() : QJsonValue(line.profile)},
        {u"at"_s, undated ? QJsonValue() : QJsonValue(toIsoText(event.at))},
        {u"recorded_at"_s, toIsoText(event.recordedAt)},
        {u"mechanism"_s, mechanismKey(event.mechanism)},
        {u"smartlink"_s, line.smartlink},
        {u"ip"_s, event.ip},
        {u"evidence"_s, event.evidence},
        {u"file"_s, line.fileName},
        {u"line"_s, event.row ? QJsonValue(*event.row) : QJsonValue()},
        {u"grade"_s, line.grade() ? QJsonValue(gradeKey(*line.grade())) : QJsonValue()},
        {u"wording_from"_s,
         line.wordingFrom ? QJsonValue(toIsoText(line.wordingFrom)) : QJsonValue()},
        {u"wording"_s, line.wording},
        {u"address"_s, line.address.isEmpty() ? QJsonValue() : QJsonValue(line.address)},
        {u"counts"_s, line.counts()},
        {u"taken_back"_s, line.takenBack},
        {u"import_undone"_s, line.undone},
    };
}

} // namespace

Result<> runUndoImport(CommandLine &line)
{
    if (auto parsed = line.parse(1, 1); !parsed) {
        return parsed;
    }
    bool isNumber = false;
    const auto id = line.arguments().front().toLongLong(&isNumber);
    if (!isNumber) {
        return wrongUsage(u"undo-import takes the number of an import; \"imports\" lists them."_s);
    }
    auto database = line.openStoreToWrite();
    if (!database) {
        return failed(database);
    }
    const auto undone = withProgress(u"Undoing"_s, [&](Progress &progress) {
        return undoImport(*database, id, currentTimestamp(), progress);
    });
    if (!undone) {
        return failed(undone);
    }
    line.print({{u"import"_s, undone->import},
                {u"file"_s, undone->fileName},
                {u"contacts"_s, undone->contacts},
                {u"contacts_changed"_s, undone->changed},
                {u"contacts_gone"_s, undone->gone}},
               u"Undid the import of %1: of its %2 contacts %3 are as they were without it, %4 "
               "were known from nowhere else and are gone."_s.arg(undone->fileName)
                   .arg(undone->contacts)
                   .arg(undone->changed)
                   .arg(undone->gone));
    return {};
}

Result<> runErase(CommandLine &line)
{
    line.addOption(u"reason"_s);
    if (auto parsed = line.parse(1, 1); !parsed) {
        return parsed;
    }
    auto database = line.openStoreToWrite();
    if (!database) {
        return failed(database);
    }
    const auto erased = erasePerson(*database, line.arguments().front(), line.value(u"reason"_s),
                                    currentTimestamp());
    if (!erased) {
        return failed(erased);
    }
    for (const auto &path : erased->keptBackups) {
        printMessage(u"This copy could not be deleted; delete it by hand: %1"_s.arg(path));
    }
    const auto &gone = erased->gone;
    line.print({{u"profiles"_s, QJsonArray::fromStringList(gone.profiles)},
                {u"listings"_s, gone.listings},
                {u"interactions"_s, gone.interactions},
                {u"events"_s, gone.events},
                {u"handovers"_s, gone.handovers},
                {u"backups_deleted"_s, gone.backups.size() - erased->keptBackups.size()},
                {u"backups_kept"_s, QJsonArray::fromStringList(erased->keptBackups)},
                {u"backup"_s, erased->freshBackup}},
               u"Erased: %1 list rows, %2 interactions, %3 consent events, out of %4 hand-overs, "
               "%5 old backups deleted. Copies of the store kept elsewhere, and files exported "
               "before, are yours to delete."_s.arg(gone.listings)
                   .arg(gone.interactions)
                   .arg(gone.events)
                   .arg(gone.handovers)
                   .arg(gone.backups.size() - erased->keptBackups.size()));
    return {};
}

Result<> runAccess(CommandLine &line)
{
    line.addOption(u"out"_s);
    if (auto parsed = line.parse(1, 1); !parsed) {
        return parsed;
    }
    if (!line.has(u"out"_s)) {
        return wrongUsage(u"Say with --out which folder the files are to go to."_s);
    }
    auto database = line.openStore();
    if (!database) {
        return failed(database);
    }
    const auto files = savePersonalData(*database, line.arguments().front(), line.value(u"out"_s));
    if (!files) {
        return failed(files);
    }
    line.print({{u"files"_s, QJsonArray::fromStringList(*files)}}, files->join(u'\n'));
    return {};
}

Result<> runHistory(CommandLine &line)
{
    if (auto parsed = line.parse(1, 1); !parsed) {
        return parsed;
    }
    auto database = line.openStore();
    if (!database) {
        return failed(database);
    }
    const auto contact = ContactStore(*database).find(line.arguments().front());
    if (!contact) {
        return failed(contact);
    }
    if (!*contact) {
        return fail(u"Nobody in this store has that address."_s);
    }
    const auto history = historyOf(*database, **contact);
    if (!history) {
        return failed(history);
    }
    QJsonArray rows;
    QStringList texts;
    for (const auto &entry : *history) {
        rows += toJson(entry);
        const auto remark = entry.remark();
        const auto proof
            = entry.grade() ? u"; evidence: "_s + gradeName(*entry.grade()).toLower() : QString();
        texts += u"%1  %2 (%3; recorded %4%5)%6"_s.arg(
            momentInWords(entry.event), entry.what(), entry.evidence(),
            toIsoText(entry.event.recordedAt), proof, remark.isEmpty() ? remark : u": "_s + remark);
    }
    line.print({{u"history"_s, rows}},
               texts.isEmpty() ? u"The ledger says nothing about this contact."_s
                               : texts.join(u'\n'));
    return {};
}

Result<> runState(CommandLine &line)
{
    for (const auto &option : {u"profile"_s, u"as-of"_s, u"out"_s}) {
        line.addOption(option);
    }
    line.addSwitch(u"hindsight"_s);
    if (auto parsed = line.parse(0, 0); !parsed) {
        return parsed;
    }
    if (!line.has(u"profile"_s) || !line.has(u"as-of"_s) || !line.has(u"out"_s)) {
        return wrongUsage(u"state needs --profile NAME, --as-of TIME and --out FILE."_s);
    }
    const auto moment = line.moment(u"as-of"_s);
    if (!moment) {
        return failed(moment);
    }
    auto database = line.openStore();
    if (!database) {
        return failed(database);
    }
    const auto profile = line.profile(*database);
    if (!profile) {
        return failed(profile);
    }
    // A day alone means all of it.
    const auto at = (*moment)->end();
    const bool hindsight = line.has(u"hindsight"_s);
    const auto knowledge = hindsight ? Knowledge::OfToday : Knowledge::OfThatDay;
    const auto written = withProgress(u"Looking back"_s, [&](Progress &progress) {
        return saveExportableAsOf(*database, **profile, at, knowledge, line.value(u"out"_s),
                                  progress);
    });
    if (!written) {
        return failed(written);
    }
    line.print({{u"as_of"_s, toIsoText(at)},
                {u"hindsight"_s, hindsight},
                {u"contacts"_s, *written},
                {u"file"_s, line.value(u"out"_s)}},
               u"%1 could be exported on %2, by what %3: %4"_s.arg(*written).arg(
                   toIsoText(at), hindsight ? u"is known today"_s : u"was known then"_s,
                   line.value(u"out"_s)));
    return {};
}

} // namespace mailspace
