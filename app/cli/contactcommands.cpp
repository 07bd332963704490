// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/queryoptions.h"
#include "core/contacts/contactstore.h"
#include "core/contacts/profilestore.h"
#include "core/export/csvwriter.h"

#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>

#include <algorithm>
#include <array>
#include <cstdio>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

Result<> addProfile(CommandLine &line, Database &database)
{
    if (line.arguments().size() != 2) {
        return wrongUsage(u"Name the artist."_s);
    }
    const auto name = line.arguments()[1].simplified();
    const auto id = ProfileStore(database).add(name, currentTimestamp());
    if (!id) {
        return failed(id);
    }
    line.print({{u"id"_s, *id}, {u"name"_s, name}}, u"Added %1."_s.arg(name));
    return {};
}

Result<> listProfiles(CommandLine &line, Database &database)
{
    const auto overview = ProfileStore(database).overview();
    if (!overview) {
        return failed(overview);
    }
    QJsonArray rows;
    QStringList texts;
    for (const auto &profile : overview->profiles) {
        rows += QJsonObject{{u"id"_s, profile.id},
                            {u"name"_s, profile.name},
                            {u"contacts"_s, profile.audience.contacts},
                            {u"opted_in"_s, profile.audience.optedIn}};
        texts += u"%1: %2 opted in of %3 contacts"_s.arg(profile.name)
                     .arg(profile.audience.optedIn)
                     .arg(profile.audience.contacts);
    }
    line.print({{u"profiles"_s, rows}},
               texts.isEmpty() ? u"There are no artists yet."_s : texts.join(u'\n'));
    return {};
}

QString amountText(const Contact &contact)
{
    return QString::number(double(contact.amountCents) / 100.0, 'f', 2);
}

QJsonObject toJson(const Contact &contact)
{
    return {
        {u"email"_s, contact.email},
        {u"name"_s, contact.name},
        {u"first_name"_s, contact.firstName},
        {u"last_name"_s, contact.lastName},
        {u"country"_s, contact.country},
        {u"city"_s, contact.city},
        {u"state"_s, stateKey(contact.state)},
        {u"opted_in"_s, mayBeWrittenTo(contact.state)},
        {u"since"_s, contact.since ? QJsonValue(toIsoText(contact.since)) : QJsonValue()},
        {u"smartlink"_s, contact.smartlink},
        {u"kind"_s, kindKey(contact.kind)},
        {u"last_interaction"_s,
         contact.lastInteraction ? QJsonValue(toIsoText(contact.lastInteraction)) : QJsonValue()},
        {u"interactions"_s, contact.interactions},
        {u"amount"_s, double(contact.amountCents) / 100.0},
        {u"currency"_s, contact.currency},
    };
}

constexpr std::array<std::string_view, 11> csvTitles{
    "email",     "name", "country",          "city",         "state", "since",
    "smartlink", "kind", "last_interaction", "interactions", "amount"};

QStringList cellsOf(const Contact &contact)
{
    return {contact.email,
            contact.name,
            contact.country,
            contact.city,
            stateKey(contact.state),
            toIsoText(contact.since),
            contact.smartlink,
            kindKey(contact.kind),
            toIsoText(contact.lastInteraction),
            QString::number(contact.interactions),
            amountText(contact)};
}

void printCsv(const std::vector<Contact> &contacts)
{
    CsvWriter writer;
    const auto put
        = [](std::string_view text) { std::fwrite(text.data(), 1, text.size(), stdout); };
    put(writer.record(csvTitles));
    for (const auto &contact : contacts) {
        std::array<std::string, csvTitles.size()> texts;
        std::ranges::transform(cellsOf(contact), texts.begin(), &QString::toStdString);
        const std::vector<std::string_view> cells(texts.begin(), texts.end());
        put(writer.record(cells));
    }
}

Result<std::vector<Contact>> readContacts(Database &database, const ContactQuery &query,
                                          std::optional<qint64> limit)
{
    std::vector<Contact> contacts;
    ContactStore store(database);
    auto ids = withProgress(u"Reading"_s,
                            [&](Progress &progress) { return store.ids(query, progress); });
    if (!ids) {
        return failed(ids);
    }
    if (limit && std::size_t(*limit) < ids->size()) {
        ids->resize(std::size_t(*limit));
    }
    return store.rows(*ids, query.profile);
}

} // namespace

Result<> runProfile(CommandLine &line)
{
    if (auto parsed = line.parse(1, 2); !parsed) {
        return parsed;
    }
    const auto verb = line.arguments().front();
    if (verb != u"add"_s && verb != u"list"_s) {
        return wrongUsage(u"There is no \"profile %1\"."_s.arg(verb));
    }
    auto database = verb == u"add"_s ? line.openStoreToWrite() : line.openStore();
    if (!database) {
        return failed(database);
    }
    return verb == u"add"_s ? addProfile(line, *database) : listProfiles(line, *database);
}

Result<> runContacts(CommandLine &line)
{
    addQueryOptions(line);
    line.addOption(u"limit"_s);
    line.addSwitch(u"csv"_s);
    if (auto parsed = line.parse(0, 0); !parsed) {
        return parsed;
    }
    std::optional<qint64> limit;
    if (line.has(u"limit"_s)) {
        bool isNumber = false;
        limit = line.value(u"limit"_s).toLongLong(&isNumber);
        if (!isNumber || *limit < 0) {
            return wrongUsage(u"--limit takes a whole number."_s);
        }
    }
    auto database = line.openStore();
    if (!database) {
        return failed(database);
    }
    const auto query = queryOf(line, *database);
    if (!query) {
        return failed(query);
    }
    const auto contacts = readContacts(*database, *query, limit);
    const auto count = ContactStore(*database).count(*query);
    if (!contacts || !count) {
        return contacts ? failed(count) : failed(contacts);
    }
    if (line.has(u"csv"_s) && !line.has(u"json"_s)) {
        printCsv(*contacts);
        return {};
    }
    QJsonArray rows;
    QStringList texts;
    for (const auto &contact : *contacts) {
        rows += toJson(contact);
        texts += cellsOf(contact).join(u'\t');
    }
    texts += u"%1 contacts"_s.arg(*count);
    line.print({{u"count"_s, *count}, {u"contacts"_s, rows}}, texts.join(u'\n'));
    return {};
}

} // namespace mailspace
