// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "core/contacts/contactdetails.h"
#include "core/contacts/contactedit.h"
#include "core/contacts/contactstore.h"

#include <QtCore/QJsonArray>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

QJsonValue isoOrNull(std::optional<Timestamp> at)
{
    return at ? QJsonValue(toIsoText(at)) : QJsonValue();
}

Result<ContactId> knownContact(Database &database, const QString &email)
{
    const auto contact = ContactStore(database).find(email);
    if (!contact) {
        return failed(contact);
    }
    if (!*contact) {
        return fail(u"Nobody in this store has that address."_s);
    }
    return **contact;
}

QJsonObject valuesToJson(const ContactDetails &details)
{
    QJsonObject values;
    for (const auto field : allContactFields()) {
        values.insert(fieldKey(field), details.value(field).text);
    }
    return values;
}

QJsonArray editsToJson(const ContactDetails &details)
{
    QJsonArray edits;
    for (const auto field : allContactFields()) {
        const auto &value = details.value(field);
        if (value.editedAt) {
            edits += QJsonObject{{u"field"_s, fieldKey(field)},
                                 {u"value"_s, value.text},
                                 {u"told_by_lists"_s, value.told},
                                 {u"edited_at"_s, toIsoText(value.editedAt)}};
        }
    }
    return edits;
}

template<typename Row, typename ToJson>
QJsonArray arrayOf(const std::vector<Row> &rows, ToJson toJson)
{
    QJsonArray array;
    for (const auto &row : rows) {
        array += toJson(row);
    }
    return array;
}

QJsonObject toJson(const ProfileStanding &standing)
{
    return {{u"profile"_s, standing.name},
            {u"state"_s, stateKey(standing.state)},
            {u"since"_s, isoOrNull(standing.since)},
            {u"evidence"_s, standing.evidence},
            {u"interactions"_s, standing.interactions},
            {u"amount"_s, double(standing.amountCents) / 100},
            {u"currency"_s, standing.currency}};
}

QJsonObject toJson(const ContactDeed &deed)
{
    return {{u"at"_s, isoOrNull(deed.at)},
            {u"kind"_s, kindKey(deed.kind)},
            {u"smartlink"_s, deed.smartlink},
            {u"profile"_s, deed.profile},
            {u"quantity"_s, deed.quantity},
            {u"amount"_s, double(deed.amountCents) / 100},
            {u"currency"_s, deed.currency},
            {u"file"_s, deed.fileName},
            {u"line"_s, deed.row}};
}

QJsonObject toJson(const ContactDetails &details)
{
    QJsonObject other;
    for (const auto &[title, value] : details.otherColumns) {
        other.insert(title, value);
    }
    QJsonObject score{{u"has_score"_s, details.fan.hasScore}};
    if (details.fan.hasScore) {
        score.insert(u"score"_s, inPoints(details.fan.score.total));
        score.insert(u"micropoints"_s, details.fan.score.total);
        score.insert(u"kinds"_s, details.fan.score.kinds);
    }
    return {
        {u"email"_s, details.email},
        {u"shown_name"_s, details.name},
        {u"values"_s, valuesToJson(details)},
        {u"tags"_s, QJsonArray::fromStringList(tagsFrom(details.value(ContactField::Tags).text))},
        {u"edited_by_hand"_s, editsToJson(details)},
        {u"other_columns"_s, other},
        {u"merged_addresses"_s,
         arrayOf(details.addresses,
                 [](const MergedAddress &each) {
                     return QJsonObject{{u"email"_s, each.email},
                                        {u"merged_at"_s, toIsoText(each.mergedAt)}};
                 })},
        {u"profiles"_s,
         arrayOf(details.profiles, [](const ProfileStanding &each) { return toJson(each); })},
        {u"score"_s, score},
        {u"interactions"_s,
         arrayOf(details.deeds, [](const ContactDeed &each) { return toJson(each); })},
        {u"lists"_s,
         arrayOf(details.lists,
                 [](const ListMention &each) {
                     return QJsonObject{{u"file"_s, each.fileName},
                                        {u"line"_s, each.row},
                                        {u"profile"_s, each.profile},
                                        {u"imported_at"_s, toIsoText(each.importedAt)},
                                        {u"undone"_s, each.undone},
                                        {u"address_corrected"_s, each.repaired}};
                 })},
        {u"handovers"_s,
         arrayOf(details.handovers,
                 [](const HandoverMention &each) {
                     return QJsonObject{
                         {u"handover"_s, each.id},         {u"made_at"_s, toIsoText(each.madeAt)},
                         {u"recipient"_s, each.recipient}, {u"target"_s, each.target},
                         {u"profile"_s, each.profile},     {u"file"_s, each.fileName}};
                 })},
    };
}

QString textOf(const ContactDetails &details)
{
    QStringList lines{details.email};
    for (const auto field : allContactFields()) {
        const auto &value = details.value(field);
        if (!value.text.isEmpty() || value.editedAt) {
            lines += u"%1: %2%3"_s.arg(fieldKey(field), value.text,
                                       value.editedAt ? u"  (set by hand)"_s : QString());
        }
    }
    for (const auto &standing : details.profiles) {
        lines += u"%1\t%2\t%3\t%4"_s.arg(standing.name, stateKey(standing.state),
                                         standing.since ? toIsoText(standing.since) : QString(),
                                         standing.evidence);
    }
    lines += details.fan.hasScore ? u"score %1"_s.arg(inPoints(details.fan.score.total), 0, 'f', 6)
                                  : u"no score: who withdrew or complained is not profiled"_s;
    for (const auto &deed : details.deeds) {
        lines += u"%1\t%2\t%3\t%4"_s.arg(deed.at ? toIsoText(deed.at) : u"undated"_s,
                                         kindKey(deed.kind), deed.profile, deed.smartlink);
    }
    for (const auto &handover : details.handovers) {
        lines += u"hand-over %1\t%2\t%3"_s.arg(QString::number(handover.id),
                                               toIsoText(handover.madeAt), handover.recipient);
    }
    return lines.join(u'\n');
}

Result<ContactField> namedField(const QString &key)
{
    const auto field = contactFieldFromKey(key);
    if (field) {
        return *field;
    }
    QStringList keys;
    for (const auto each : allContactFields()) {
        keys += fieldKey(each);
    }
    return wrongUsage(u"There is no field \"%1\". There are: %2."_s.arg(key, keys.join(u", "_s)));
}

Result<ContactEdits> wantedEdits(const CommandLine &line)
{
    ContactEdits edits;
    for (const auto &text : line.values(u"set"_s)) {
        if (!text.contains(u'=')) {
            return wrongUsage(u"--set takes FIELD=VALUE."_s);
        }
        const auto field = namedField(text.section(u'=', 0, 0));
        if (!field) {
            return failed(field);
        }
        edits[*field] = text.section(u'=', 1);
    }
    for (const auto &key : line.values(u"as-told"_s)) {
        const auto field = namedField(key);
        if (!field) {
            return failed(field);
        }
        edits[*field] = std::nullopt;
    }
    return edits;
}

/// Adds and removes tags and appends a note to what there is.
void addToPresent(ContactEdits &edits, const ContactDetails &details, const CommandLine &line)
{
    const auto present = [&](ContactField field) {
        const auto set = edits.find(field);
        return set != edits.end() && set->second ? *set->second : details.value(field).text;
    };
    if (line.has(u"tag"_s) || line.has(u"untag"_s)) {
        auto tags = tagsFrom(present(ContactField::Tags)) + line.values(u"tag"_s);
        for (const auto &gone : line.values(u"untag"_s)) {
            tags.removeIf(
                [&](const QString &tag) { return tag.compare(gone, Qt::CaseInsensitive) == 0; });
        }
        edits[ContactField::Tags] = textFromTags(tags);
    }
    if (line.has(u"note"_s)) {
        auto notes = present(ContactField::Notes);
        for (const auto &note : line.values(u"note"_s)) {
            notes += (notes.isEmpty() ? QString() : u"\n"_s) + note;
        }
        edits[ContactField::Notes] = notes;
    }
}

} // namespace

Result<> runContact(CommandLine &line)
{
    line.addOption(u"profile"_s);
    if (auto parsed = line.parse(1, 1); !parsed) {
        return parsed;
    }
    auto database = line.openStore();
    if (!database) {
        return failed(database);
    }
    const auto contact = knownContact(*database, line.arguments().front());
    const auto profile = line.profile(*database);
    if (!contact || !profile) {
        return contact ? failed(profile) : failed(contact);
    }
    const auto details = readContactDetails(*database, *contact, *profile, currentTimestamp());
    if (!details) {
        return failed(details);
    }
    line.print(toJson(*details), textOf(*details));
    return {};
}

Result<> runEdit(CommandLine &line)
{
    for (const auto &option : {u"set"_s, u"as-told"_s, u"tag"_s, u"untag"_s, u"note"_s}) {
        line.addOption(option);
    }
    if (auto parsed = line.parse(1, 1); !parsed) {
        return parsed;
    }
    auto edits = wantedEdits(line);
    if (!edits) {
        return failed(edits);
    }
    auto database = line.openStoreToWrite();
    if (!database) {
        return failed(database);
    }
    const auto now = currentTimestamp();
    const auto contact = knownContact(*database, line.arguments().front());
    if (!contact) {
        return failed(contact);
    }
    const auto before = readContactDetails(*database, *contact, std::nullopt, now);
    if (!before) {
        return failed(before);
    }
    addToPresent(*edits, *before, line);
    if (edits->empty()) {
        return wrongUsage(u"Say what to change."_s);
    }
    if (const auto edited = editContact(*database, *contact, *edits, now); !edited) {
        return failed(edited);
    }
    const auto after = readContactDetails(*database, *contact, std::nullopt, now);
    if (!after) {
        return failed(after);
    }
    line.print(toJson(*after), textOf(*after));
    return {};
}

} // namespace mailspace
