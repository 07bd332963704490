// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "core/contacts/contactstore.h"
#include "core/contacts/duplicates.h"
#include "core/contacts/personmerge.h"

#include <QtCore/QJsonArray>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const LikelyPerson &person)
{
    return {
        {u"email"_s, person.email},
        {u"name"_s, person.name},
        {u"postcode"_s, person.postcode},
        {u"state"_s, stateKey(person.state)},
        {u"last_interaction"_s,
         person.lastInteraction ? QJsonValue(toIsoText(person.lastInteraction)) : QJsonValue()}};
}

Result<std::vector<ContactId>> contactsOf(Database &database, const QStringList &emails)
{
    std::vector<ContactId> contacts;
    for (const auto &email : emails) {
        const auto contact = ContactStore(database).find(email);
        if (!contact) {
            return failed(contact);
        }
        if (!*contact) {
            return fail(emails.size() == 1     ? u"Nobody in this store has that address."_s
                            : contacts.empty() ? u"Nobody in this store has the first address."_s
                                               : u"Nobody in this store has the second address."_s);
        }
        contacts.push_back(**contact);
    }
    return contacts;
}

Result<> listPairs(CommandLine &line)
{
    bool isNumber = true;
    const auto limit = line.has(u"limit"_s) ? line.value(u"limit"_s).toLongLong(&isNumber)
                                            : qint64(LikelyPairs::mostPairs);
    if (!isNumber || limit < 0) {
        return wrongUsage(u"--limit takes a number."_s);
    }
    auto database = line.openStore();
    if (!database) {
        return failed(database);
    }
    const auto found
        = withProgress(u"Looking for people who are here twice"_s,
                       [&](Progress &progress) { return findDuplicates(*database, progress); });
    if (!found) {
        return failed(found);
    }
    QJsonArray pairs;
    QStringList texts;
    for (const auto &pair : found->pairs) {
        if (pairs.size() >= limit) {
            break;
        }
        pairs += QJsonObject{{u"why"_s, likenessKey(pair.likeness)},
                             {u"keep"_s, toJson(pair.kept)},
                             {u"merge"_s, toJson(pair.other)}};
        texts += u"%1 (%2) into %3 (%4): %5"_s.arg(pair.other.email, stateName(pair.other.state),
                                                   pair.kept.email, stateName(pair.kept.state),
                                                   likenessName(pair.likeness).toLower());
    }
    texts += u"%1 pairs of people who may be the same, %2 people in all."_s.arg(found->total)
                 .arg(found->people);
    line.print({{u"pairs"_s, pairs},
                {u"pairs_found"_s, found->total},
                {u"people"_s, found->people},
                {u"shared_by_many"_s, found->sharedByMany}},
               texts.join(u'\n'));
    return {};
}

} // namespace

Result<> runDuplicates(CommandLine &line)
{
    line.addOption(u"limit"_s);
    if (auto parsed = line.parse(0, 3); !parsed) {
        return parsed;
    }
    auto words = line.arguments();
    if (words.isEmpty()) {
        return listPairs(line);
    }
    if (words.takeFirst() != u"two-people" || words.size() != 2) {
        return wrongUsage(u"duplicates takes nothing, or: two-people EMAIL EMAIL"_s);
    }
    auto database = line.openStoreToWrite();
    if (!database) {
        return failed(database);
    }
    const auto contacts = contactsOf(*database, words);
    if (!contacts) {
        return failed(contacts);
    }
    auto told = tellApart(*database, contacts->front(), contacts->back(), currentTimestamp());
    if (told) {
        line.print({{u"told_apart"_s, QJsonArray::fromStringList(words)}},
                   u"They are two people, and are not suggested again."_s);
    }
    return told;
}

Result<> runMerge(CommandLine &line)
{
    if (auto parsed = line.parse(2, 2); !parsed) {
        return parsed;
    }
    auto database = line.openStoreToWrite();
    if (!database) {
        return failed(database);
    }
    const auto words = line.arguments();
    const auto contacts = contactsOf(*database, words);
    if (!contacts) {
        return failed(contacts);
    }
    auto merged = mergePeople(*database, contacts->front(), contacts->back(), currentTimestamp());
    if (merged) {
        line.print({{u"kept"_s, words.back()}, {u"merged"_s, words.front()}},
                   u"One person now: %2 is shown, %1 is not. A \"no\" of either counts; a yes "
                   "stays with the address it was given for. \"unmerge %1\" takes it back."_s.arg(
                       words.front(), words.back()));
    }
    return merged;
}

Result<> runUnmerge(CommandLine &line)
{
    if (auto parsed = line.parse(1, 1); !parsed) {
        return parsed;
    }
    auto database = line.openStoreToWrite();
    if (!database) {
        return failed(database);
    }
    const auto contacts = contactsOf(*database, line.arguments());
    if (!contacts) {
        return failed(contacts);
    }
    auto separated = unmergePerson(*database, contacts->front());
    if (separated) {
        line.print({{u"separated"_s, line.arguments().front()}},
                   u"Two people again, as they were before."_s);
    }
    return separated;
}

} // namespace mailspace
