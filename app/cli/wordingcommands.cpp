// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "core/consent/wordings.h"

#include <QtCore/QJsonArray>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

Result<> listWordings(const CommandLine &line, Database &database, ProfileId profile)
{
    const auto all = Wordings(database).all(profile);
    if (!all) {
        return failed(all);
    }
    QJsonArray rows;
    QStringList texts;
    for (const auto &wording : *all) {
        const auto &smartlink = wording.smartlink;
        rows += QJsonObject{{u"id"_s, wording.id},
                            {u"smartlink"_s, smartlink.name},
                            {u"kind"_s, kindKey(smartlink.kind)},
                            {u"shown_from"_s, toIsoText(wording.shownFrom)},
                            {u"text"_s, wording.text}};
        texts += u"%1  %2 (%3) from %4: %5"_s.arg(QString::number(wording.id), smartlink.name,
                                                  kindKey(smartlink.kind),
                                                  toIsoText(wording.shownFrom), wording.text);
    }
    line.print({{u"wordings"_s, rows}},
               texts.isEmpty() ? u"No wording was entered yet."_s : texts.join(u'\n'));
    return {};
}

Result<> addWording(const CommandLine &line, Database &database, ProfileId profile)
{
    if (!line.has(u"smartlink"_s) || !line.has(u"from"_s) || !line.has(u"text"_s)) {
        return wrongUsage(u"A wording needs --smartlink, --from and --text: where people read it, "
                          "since when, and what it said."_s);
    }
    const auto from = line.moment(u"from"_s);
    if (!from) {
        return failed(from);
    }
    const auto kind = kindFromText(line.value(u"kind"_s).toStdString());
    if (line.has(u"kind"_s) && kind == SmartlinkKind::Unknown) {
        return wrongUsage(u"--kind is one of new-listeners, emails, tickets, merch."_s);
    }
    Wordings wordings(database);
    const auto smartlink = wordings.findSmartlink(profile, line.value(u"smartlink"_s), kind);
    if (!smartlink) {
        return failed(smartlink);
    }
    const auto added = wordings.add(*smartlink, (*from)->start, line.value(u"text"_s));
    if (!added) {
        return failed(added);
    }
    line.print({{u"wording"_s, *added}}, u"Added wording %1."_s.arg(*added));
    return {};
}

Result<> removeWording(const CommandLine &line, Database &database)
{
    bool isNumber = false;
    const auto id = line.arguments().value(1).toLongLong(&isNumber);
    if (!isNumber) {
        return wrongUsage(u"Name a wording by its number; \"wording list\" lists them."_s);
    }
    if (auto removed = Wordings(database).remove(id); !removed) {
        return removed;
    }
    line.print({{u"wording"_s, id}, {u"removed"_s, true}}, u"Removed wording %1."_s.arg(id));
    return {};
}

} // namespace

Result<> runWording(CommandLine &line)
{
    for (const auto &option : {u"profile"_s, u"smartlink"_s, u"kind"_s, u"from"_s, u"text"_s}) {
        line.addOption(option);
    }
    if (auto parsed = line.parse(1, 2); !parsed) {
        return parsed;
    }
    const auto verb = line.arguments().front();
    if (verb != u"list"_s && verb != u"add"_s && verb != u"remove"_s) {
        return wrongUsage(u"wording takes list, add or remove."_s);
    }
    if (!line.has(u"profile"_s)) {
        return wrongUsage(u"Say with --profile whose smartlinks these are."_s);
    }
    auto database = verb == u"list"_s ? line.openStore() : line.openStoreToWrite();
    if (!database) {
        return failed(database);
    }
    const auto profile = line.profile(*database);
    if (!profile) {
        return failed(profile);
    }
    if (verb == u"remove"_s) {
        return removeWording(line, *database);
    }
    return verb == u"add"_s ? addWording(line, *database, **profile)
                            : listWordings(line, *database, **profile);
}

} // namespace mailspace
