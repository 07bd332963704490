// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "core/contacts/contactstore.h"
#include "core/contacts/mistypedaddresses.h"
#include "core/import/missingpeople.h"

#include <QtCore/QJsonArray>

#include <algorithm>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const MissingPeople &missing)
{
    QJsonArray people;
    for (const auto &person : missing.people) {
        people += QJsonObject{{u"email"_s, person.email},
                              {u"name"_s, person.name},
                              {u"state"_s, stateKey(person.standing.state)},
                              {u"since"_s, toIsoText(person.standing.since)}};
    }
    return {{u"import"_s, missing.import},
            {u"file"_s, missing.fileName},
            {u"profile"_s, missing.profileName},
            {u"imported_at"_s, toIsoText(missing.importedAt)},
            {u"file_before"_s, missing.beforeFileName},
            {u"missing"_s, missing.total},
            {u"people"_s, people}};
}

QString textOf(const MissingPeople &missing)
{
    auto text = u"Import %1: %2 people of %3 are not on the complete list %4 (%5), though they may "
                "still be written to:"_s.arg(missing.import)
                    .arg(missing.total)
                    .arg(missing.beforeFileName, missing.fileName, missing.profileName);
    for (const auto &person : missing.people) {
        text += u"\n  "_s + person.email;
    }
    return text;
}

Result<> printMissing(const CommandLine &line, const std::vector<MissingPeople> &all)
{
    QJsonArray lists;
    QStringList texts;
    for (const auto &missing : all) {
        lists += toJson(missing);
        texts += textOf(missing);
    }
    line.print({{u"lists"_s, lists}},
               texts.isEmpty() ? u"Nobody is missing from the last complete list of any source."_s
                               : texts.join(u'\n'));
    return {};
}

/// The chosen ones; fails when somebody named is not missing.
Result<std::vector<ContactId>> chosenOf(const CommandLine &line, const MissingPeople &missing)
{
    std::vector<ContactId> chosen;
    for (const auto &person : missing.people) {
        const bool named = std::ranges::any_of(line.values(u"record"_s), [&](const QString &email) {
            return email.trimmed().compare(person.email, Qt::CaseInsensitive) == 0;
        });
        if (named || line.has(u"record-all"_s)) {
            chosen.push_back(person.id);
        }
    }
    if (!line.has(u"record-all"_s) && qsizetype(chosen.size()) != line.values(u"record"_s).size()) {
        return fail(u"Not everybody named is missing from that list; nothing was recorded."_s);
    }
    return chosen;
}

Result<> recordMissing(const CommandLine &line, Database &database, ImportId import)
{
    constexpr int everybody = -1;
    const auto missing = missingSince(database, import, everybody);
    if (!missing) {
        return failed(missing);
    }
    const auto chosen = chosenOf(line, *missing);
    if (!chosen) {
        return failed(chosen);
    }
    const auto recorded = withProgress(u"Recording"_s, [&](Progress &progress) {
        return withdrawMissing(database, *missing, *chosen, currentTimestamp(), progress);
    });
    if (!recorded) {
        return failed(recorded);
    }
    QJsonArray events;
    for (const auto event : *recorded) {
        events += event;
    }
    line.print({{u"withdrawals"_s, qint64(recorded->size())}, {u"events"_s, events}},
               u"%1 withdrawals recorded."_s.arg(recorded->size()));
    return {};
}

Result<std::optional<ContactId>> shownContact(Database &database, const QString &email)
{
    const auto contact = ContactStore(database).find(email);
    if (!contact) {
        return failed(contact);
    }
    return *contact ? contact : fail(u"Nobody in this store has that address."_s);
}

Result<> correct(const CommandLine &line, Database &database, ContactId contact)
{
    Progress progress;
    auto address = line.value(u"to"_s);
    if (address.isEmpty()) {
        const auto all = findMistyped(database, progress);
        if (!all) {
            return failed(all);
        }
        const auto found = std::ranges::find(*all, contact, &MistypedAddress::id);
        if (found == all->end()) {
            return fail(u"That address does not look mistyped. Say with --to what it should be."_s);
        }
        address = found->suggestion;
    }
    const auto corrected = correctAddress(database, contact, address, currentTimestamp());
    if (!corrected) {
        return failed(corrected);
    }
    const auto email = line.value(u"correct"_s);
    line.print({{u"corrected"_s, email}, {u"address"_s, address}},
               u"%1 is shown as %2 now, unconfirmed: nobody said yes for that address. \"unmerge "
               "%1\" takes it back."_s.arg(email, address));
    return {};
}

Result<> listMistyped(const CommandLine &line, Database &database)
{
    Progress progress;
    const auto all = findMistyped(database, progress);
    if (!all) {
        return failed(all);
    }
    QJsonArray rows;
    QStringList texts;
    for (const auto &each : *all) {
        rows += QJsonObject{
            {u"email"_s, each.email}, {u"name"_s, each.name}, {u"suggestion"_s, each.suggestion}};
        texts += u"%1: perhaps %2"_s.arg(each.email, each.suggestion);
    }
    line.print({{u"mistyped"_s, rows}},
               texts.isEmpty() ? u"No address looks mistyped."_s : texts.join(u'\n'));
    return {};
}

} // namespace

Result<> runMissing(CommandLine &line)
{
    line.addOption(u"record"_s);
    line.addSwitch(u"record-all"_s);
    if (auto parsed = line.parse(0, 1); !parsed) {
        return parsed;
    }
    const auto words = line.arguments();
    bool isNumber = true;
    const auto import = words.isEmpty() ? 0 : words.front().toLongLong(&isNumber);
    const bool records = line.has(u"record"_s) || line.has(u"record-all"_s);
    if (!isNumber || (records && words.isEmpty())) {
        return wrongUsage(u"missing takes the number of an import; \"imports\" lists them."_s);
    }
    auto database = records ? line.openStoreToWrite() : line.openStore();
    if (!database) {
        return failed(database);
    }
    if (records) {
        return recordMissing(line, *database, import);
    }
    if (words.isEmpty()) {
        const auto all = missingPeople(*database);
        return all ? printMissing(line, *all) : failed(all);
    }
    const auto one = missingSince(*database, import);
    return one ? printMissing(line, {*one}) : failed(one);
}

Result<> runMistyped(CommandLine &line)
{
    for (const auto &option : {u"correct"_s, u"to"_s, u"right"_s}) {
        line.addOption(option);
    }
    if (auto parsed = line.parse(0, 0); !parsed) {
        return parsed;
    }
    const bool corrects = line.has(u"correct"_s);
    const bool confirms = line.has(u"right"_s);
    if (corrects && confirms) {
        return wrongUsage(u"Say either --correct or --right."_s);
    }
    auto database = corrects || confirms ? line.openStoreToWrite() : line.openStore();
    if (!database) {
        return failed(database);
    }
    if (!corrects && !confirms) {
        return listMistyped(line, *database);
    }
    const auto contact = shownContact(*database, line.value(corrects ? u"correct"_s : u"right"_s));
    if (!contact) {
        return failed(contact);
    }
    if (corrects) {
        return correct(line, *database, **contact);
    }
    auto confirmed = confirmAddress(*database, **contact, currentTimestamp());
    if (confirmed) {
        line.print({{u"right"_s, line.value(u"right"_s)}},
                   u"That address is right, and is not suggested again."_s);
    }
    return confirmed;
}

} // namespace mailspace
