// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "core/export/handoverledger.h"
#include "core/export/listcomparison.h"
#include "core/export/removals.h"

#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const Handover &handover)
{
    auto text = u"%1  %2  %3 contacts  %4  to %5 (%6)%7"_s.arg(handover.id)
                    .arg(toIsoText(handover.madeAt))
                    .arg(handover.contacts)
                    .arg(handover.profile ? handover.profileName : u"all profiles"_s,
                         handover.recipient.isEmpty() ? handover.fileName : handover.recipient,
                         handover.target, handover.optInOnly ? QString() : u", not opt-in only"_s);
    const auto &stale = handover.stale;
    if (stale.people() > 0) {
        text += u"\n    %1 to remove"_s.arg(stale.people());
        if (stale.earliest) {
            text += u", the earliest for %1 business days"_s.arg(stale.businessDays);
        }
        if (handover.removalsSavedAt) {
            text += u"; removals saved, not confirmed"_s;
        }
    }
    return text;
}

Result<qint64> handoverId(const CommandLine &line)
{
    bool isNumber = false;
    const auto id = line.arguments().front().toLongLong(&isNumber);
    if (!isNumber) {
        return wrongUsage(u"Name a hand-over by its number; \"exports\" lists them."_s);
    }
    return id;
}

QJsonArray toJson(const std::vector<ComparedPerson> &people)
{
    QJsonArray rows;
    for (const auto &person : people) {
        rows += QJsonObject{{u"email"_s, person.email},
                            {u"status"_s, person.status},
                            {u"at"_s, person.at ? QJsonValue(toIsoText(person.at)) : QJsonValue()}};
    }
    return rows;
}

QString wordsFor(Discrepancy which)
{
    switch (which) {
    case Discrepancy::MustNotBeThere:
        return u"there, but must not be"_s;
    case Discrepancy::ResubscribedThere:
        return u"of them re-subscribed there after a no"_s;
    case Discrepancy::MissingThere:
        return u"opted in here, but missing there"_s;
    case Discrepancy::OptOutUnknownHere:
        return u"opted out there, which is not known here"_s;
    }
    return {};
}

} // namespace

Result<> runExports(CommandLine &line)
{
    if (auto parsed = line.parse(0, 0); !parsed) {
        return parsed;
    }
    auto database = line.openStore();
    if (!database) {
        return failed(database);
    }
    const auto handovers = withProgress(u"Looking"_s, [&](Progress &progress) {
        return HandoverLedger(*database, currentTimestamp()).all(progress);
    });
    if (!handovers) {
        return failed(handovers);
    }
    QJsonArray rows;
    QStringList texts;
    int stale = 0;
    for (const auto &handover : *handovers) {
        rows += handover.toJson();
        texts += textOf(handover);
        stale += handover.stale.people() > 0 ? 1 : 0;
    }
    line.print({{u"exports"_s, rows}, {u"stale"_s, stale}},
               texts.isEmpty() ? u"Nothing was exported yet."_s : texts.join(u'\n'));
    return {};
}

Result<> runRemovals(CommandLine &line)
{
    line.addOption(u"out"_s);
    line.addSwitch(u"with-new"_s);
    if (auto parsed = line.parse(1, 1); !parsed) {
        return parsed;
    }
    const auto id = handoverId(line);
    if (!id) {
        return failed(id);
    }
    if (!line.has(u"out"_s)) {
        return wrongUsage(u"Say with --out where to write."_s);
    }
    RemovalRequest request{.handover = *id,
                           .path = QFileInfo(line.value(u"out"_s)).absoluteFilePath()};
    if (line.has(u"with-new"_s)) {
        request.additionsPath = RemovalRequest::besides(request.path);
    }
    auto database = line.openStoreToWrite();
    if (!database) {
        return failed(database);
    }
    const auto receipt = withProgress(u"Writing"_s, [&](Progress &progress) {
        return Removals(*database, currentTimestamp()).save(request, progress);
    });
    if (!receipt) {
        return failed(receipt);
    }
    auto text = u"Wrote %1 removals to %2. %3\nThen: confirm-removals %4"_s.arg(receipt->removals)
                    .arg(receipt->path, receipt->advice)
                    .arg(*id);
    if (receipt->erased > 0) {
        text += u"\n%1 erased people are not in it: their addresses are no longer here."_s.arg(
            receipt->erased);
    }
    if (receipt->additions > 0) {
        text += u"\nWrote %1 newly opted-in to %2 and recorded it as hand-over %3."_s
                    .arg(receipt->additions)
                    .arg(receipt->additionsPath)
                    .arg(receipt->additionsHandover);
    }
    QJsonObject object{{u"handover"_s, *id},
                       {u"removals"_s, receipt->removals},
                       {u"erased"_s, receipt->erased},
                       {u"file"_s, receipt->path},
                       {u"additions"_s, receipt->additions}};
    if (receipt->additions > 0) {
        object.insert(u"additions_file"_s, receipt->additionsPath);
        object.insert(u"additions_handover"_s, receipt->additionsHandover);
    }
    line.print(object, text);
    return {};
}

Result<> runConfirmRemovals(CommandLine &line)
{
    if (auto parsed = line.parse(1, 1); !parsed) {
        return parsed;
    }
    const auto id = handoverId(line);
    if (!id) {
        return failed(id);
    }
    auto database = line.openStoreToWrite();
    if (!database) {
        return failed(database);
    }
    const auto confirmed = Removals(*database, currentTimestamp()).confirm(*id);
    if (!confirmed) {
        return failed(confirmed);
    }
    const auto handover = HandoverLedger(*database, currentTimestamp()).one(*id);
    if (!handover) {
        return failed(handover);
    }
    line.print({{u"handover"_s, *id},
                {u"confirmed"_s, *confirmed},
                {u"to_remove"_s, handover->stale.people()}},
               u"Confirmed: %1 removals are applied. Still to remove: %2."_s.arg(*confirmed)
                   .arg(handover->stale.people()));
    return {};
}

Result<> runCompare(CommandLine &line)
{
    line.addOption(u"profile"_s);
    line.addOption(u"out"_s);
    if (auto parsed = line.parse(1, 1); !parsed) {
        return parsed;
    }
    if (!line.has(u"profile"_s)) {
        return wrongUsage(u"Say with --profile whose list this is."_s);
    }
    auto database = line.openStore();
    if (!database) {
        return failed(database);
    }
    const auto profile = line.profile(*database);
    if (!profile) {
        return failed(profile);
    }
    const auto compared = withProgress(u"Comparing"_s, [&](Progress &progress) {
        return compareList(*database, **profile, line.arguments().front(), currentTimestamp(),
                           progress);
    });
    if (!compared) {
        return failed(compared);
    }
    if (line.has(u"out"_s)) {
        if (auto saved = compared->save(line.value(u"out"_s)); !saved) {
            return saved;
        }
    }
    QJsonObject counts;
    QJsonObject people;
    QStringList texts{u"%1 rows read, %2 without an address"_s.arg(compared->rowsRead)
                          .arg(compared->rowsRefused)};
    for (const auto which : allDiscrepancies) {
        const auto count = qint64(compared->group(which).size());
        counts.insert(discrepancyKey(which), count);
        people.insert(discrepancyKey(which), toJson(compared->group(which)));
        texts += u"%1 %2"_s.arg(count, 8).arg(wordsFor(which));
    }
    if (!compared->group(Discrepancy::OptOutUnknownHere).empty()) {
        texts += u"Record the opt-outs here: --out FOLDER, then import --profile NAME "
                 "FOLDER/opt_out_unknown_here.csv"_s;
    }
    line.print({{u"rows_read"_s, compared->rowsRead},
                {u"rows_refused"_s, compared->rowsRefused},
                {u"agrees"_s, compared->agrees()},
                {u"counts"_s, counts},
                {u"people"_s, people}},
               texts.join(u'\n'));
    return {};
}

} // namespace mailspace
