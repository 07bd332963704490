// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "core/consent/consententry.h"
#include "core/contacts/profilestore.h"
#include "core/import/importer.h"

#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>

#include <array>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

/// An import of one or several files, as the words ask for it.
struct ImportOrder
{
    std::vector<ImportPlan> plans;
    Importer::Run mode = Importer::Run::Apply;
    QString refusedPath;
    Importer::Guard guard = {};
};

QString textOf(const BlockedRow &row)
{
    const std::array noes{u"unsubscribed"_s, u"complained"_s, u"was erased"_s};
    return u"line %1: %2 %3 on %4; the file has %5"_s.arg(row.line).arg(
        row.email, noes[std::size_t(row.by)], toIsoText(row.noAt),
        row.claimAt ? u"a consent of "_s + toIsoText(*row.claimAt) : u"no dated consent"_s);
}

QString textOf(const ImportReport &report, bool rehearsed)
{
    if (report.alreadyImported) {
        return report.warnings.join(u'\n');
    }
    auto text = u"%1%2: %3 rows read: %4 contacts new, %5 changed, %6 rows unchanged, %7 refused\n"
                "  consents given %8, withdrawals %9, bounces %10, blocked by a withdrawal %11, "
                "by an erasure %12"_s
                    .arg(rehearsed ? u"Nothing was written. "_s : QString(), report.fileName)
                    .arg(report.rowsRead)
                    .arg(report.contactsNew)
                    .arg(report.contactsChanged)
                    .arg(report.rowsUnchanged)
                    .arg(report.rowsRefused)
                    .arg(report.consentsGiven)
                    .arg(report.withdrawals)
                    .arg(report.bounces)
                    .arg(report.blockedByWithdrawal)
                    .arg(report.blockedByErasure);
    for (const auto &warning : report.warnings) {
        text += u"\n  "_s + warning;
    }
    if (report.missing > 0) {
        text += u"\n  %1 people of the complete list before are not on this one; %2"_s.arg(
            QString::number(report.missing),
            report.import ? u"\"missing %1\" names them."_s.arg(*report.import)
                          : u"they would be proposed as withdrawn."_s);
    }
    if (rehearsed) {
        for (const auto &row : report.blocked) {
            text += u"\n  "_s + textOf(row);
        }
    }
    return text;
}

QString mappedByKey(ImportPlan::MappedBy by)
{
    const std::array keys{u"recognition"_s, u"memory"_s, u"person"_s};
    return keys.at(static_cast<std::size_t>(by));
}

/// Which system wrote the list, how that shows, and what to know about it.
QString originOf(const ImportPlan &plan)
{
    if (plan.format == nullptr) {
        return {};
    }
    auto text = u"\n  Read as a list of %1 (%2), by its columns %3."_s.arg(
        plan.format->label, plan.formatId(), plan.recognisedBy.join(u", "_s));
    for (const auto &note : plan.format->notes) {
        text += u"\n  "_s + note.text();
    }
    return text;
}

Result<> carryOut(const CommandLine &line, Database &database, const ImportOrder &order)
{
    ImportReport total;
    QJsonArray files;
    QStringList texts;
    const bool rehearsed = order.mode == Importer::Run::Rehearse;
    for (const auto &plan : order.plans) {
        const auto report = withProgress(u"Importing"_s, [&](Progress &progress) {
            return Importer(database, currentTimestamp(), order.guard)
                .run(plan, progress, order.mode);
        });
        if (!report) {
            return failed(report);
        }
        total.add(*report);
        auto file = report->toJson();
        file.insert(u"columns_by"_s, mappedByKey(plan.mappedBy));
        if (rehearsed) {
            file.insert(u"blocked_rows"_s, report->blockedToJson());
        }
        files += file;
        texts += textOf(*report, rehearsed) + originOf(plan);
    }
    if (!order.refusedPath.isEmpty()) {
        if (auto saved = saveRefusedRows(total, order.refusedPath); !saved) {
            return saved;
        }
    } else {
        for (const auto &row : total.refused) {
            printMessage(u"line %1: %2%3"_s.arg(row.line).arg(
                row.column.isEmpty() ? QString() : row.column + u": "_s, row.reason));
        }
    }
    auto object = total.toJson();
    object.remove(u"file"_s);
    object.remove(u"import"_s);
    object.insert(u"format"_s, files.size() == 1 ? files.first()[u"format"_s] : QJsonValue());
    object.insert(u"files"_s, files);
    object.insert(u"dry_run"_s, rehearsed);
    line.print(object, texts.join(u'\n'));
    return {};
}

/// Every file is looked at before the first one is imported.
Result<std::vector<ImportPlan>> planAll(const QStringList &paths, ImportRequest request)
{
    std::vector<ImportPlan> plans;
    for (const auto &path : paths) {
        request.path = path;
        auto found = planImports(request);
        if (!found) {
            return failed(found);
        }
        for (auto &plan : *found) {
            if (plan.mappedBy == ImportPlan::MappedBy::Memory) {
                printMessage(u"%1: the columns are read as for the last list with these titles; "
                             "--map changes that."_s.arg(plan.fileName()));
            }
            plans.push_back(std::move(plan));
        }
    }
    return plans;
}

Result<> applyMapWords(const CommandLine &line, ImportRequest &request)
{
    for (const auto &word : line.values(u"map"_s)) {
        const auto equals = word.indexOf(u'=');
        if (equals <= 0) {
            return wrongUsage(u"--map takes FIELD=COLUMN."_s);
        }
        request.columns[word.left(equals)] = word.mid(equals + 1);
    }
    return {};
}

/// "--encoding windows-1250 --delimiter semicolon"
Result<> applyTextOptions(const CommandLine &line, ImportRequest &request)
{
    if (line.has(u"format"_s)) {
        if (auto known = checkFormat(request.format); !known) {
            return known;
        }
    }
    if (line.has(u"encoding"_s)) {
        request.encoding = encodingFromName(line.value(u"encoding"_s));
        if (!request.encoding) {
            QStringList names;
            for (const auto encoding : allEncodings()) {
                names += encodingName(encoding);
            }
            return wrongUsage(u"There is no encoding \"%1\". There are: %2."_s.arg(
                line.value(u"encoding"_s), names.join(u", "_s)));
        }
    }
    if (line.has(u"delimiter"_s)) {
        static const QHash<QString, char> names{{u"comma"_s, ','},
                                                {u"semicolon"_s, ';'},
                                                {u"tab"_s, '\t'},
                                                {u"pipe"_s, '|'},
                                                {u"colon"_s, ':'}};
        const auto word = line.value(u"delimiter"_s);
        const bool isOne
            = word.size() == 1 && word[0] > u' ' && word[0] < u'\x7F' && word[0] != u'"';
        if (!isOne && !names.contains(word)) {
            return wrongUsage(u"--delimiter is comma, semicolon, tab, pipe, colon or one "
                              "character."_s);
        }
        request.delimiter = isOne ? word[0].toLatin1() : names.value(word);
    }
    return {};
}

Result<> enter(const CommandLine &line, Database &database, ConsentEntry entry)
{
    auto at = line.moment(u"at"_s);
    if (!at) {
        return failed(at);
    }
    entry.at = *at;
    entry.email = line.arguments().front();
    const auto receipt = enterConsent(database, entry, currentTimestamp());
    if (!receipt) {
        return failed(receipt);
    }
    const bool isNo = entry.kind == ConsentKind::Withdrawn || entry.kind == ConsentKind::Complained;
    line.print(
        {{u"event"_s, receipt->keptWithErasure ? QJsonValue() : QJsonValue(receipt->event)},
         {u"kept_with_erasure"_s, receipt->keptWithErasure},
         {u"contacts_new"_s, receipt->newContact ? 1 : 0},
         {u"consents_given"_s, isConsent(entry.kind) ? 1 : 0},
         {u"withdrawals"_s, isNo ? 1 : 0}},
        receipt->keptWithErasure ? u"This person was erased; the answer is kept with their hash."_s
            : receipt->newContact
            ? u"Recorded. The address was not known before; it is kept so that the answer holds."_s
            : u"Recorded."_s);
    return {};
}

/// What the commands for a "no" have in common: one address, or a file of them.
Result<> runNo(CommandLine &line, ConsentKind kind, ListMeaning meaning)
{
    line.addOption(u"file"_s);
    line.addOption(u"at"_s);
    if (auto parsed = line.parse(0, 1); !parsed) {
        return parsed;
    }
    const bool byFile = line.has(u"file"_s);
    if (byFile == (line.arguments().size() == 1)) {
        return wrongUsage(u"Name either an address or a --file."_s);
    }
    const bool perProfile = kind == ConsentKind::Withdrawn;
    if (perProfile && line.has(u"profile"_s) == line.has(u"all-profiles"_s)) {
        return wrongUsage(u"Say --profile NAME, or --all-profiles."_s);
    }
    auto database = line.openStoreToWrite();
    if (!database) {
        return failed(database);
    }
    const auto profile = perProfile ? line.profile(*database) : std::optional<ProfileId>();
    if (!profile) {
        return failed(profile);
    }
    if (!byFile) {
        return enter(line, *database,
                     {.email = {},
                      .kind = kind,
                      .profile = *profile,
                      .evidence = perProfile ? line.value(u"reason"_s) : QString()});
    }
    auto plans = planAll({line.value(u"file"_s)}, {.profile = *profile, .meaning = meaning});
    if (!plans) {
        return failed(plans);
    }
    return carryOut(line, *database, {*std::move(plans), Importer::Run::Apply, {}});
}

} // namespace

Result<> runImport(CommandLine &line)
{
    for (const auto &option : {u"profile"_s, u"format"_s, u"encoding"_s, u"delimiter"_s, u"map"_s,
                               u"smartlink"_s, u"kind"_s, u"refused"_s}) {
        line.addOption(option);
    }
    line.addSwitch(u"dry-run"_s);
    line.addSwitch(u"complete"_s);
    if (auto parsed = line.parse(1, 10'000); !parsed) {
        return parsed;
    }
    if (!line.has(u"profile"_s)) {
        return wrongUsage(u"Say with --profile whose fans these are."_s);
    }
    ImportRequest request{.smartlink = line.value(u"smartlink"_s),
                          .kind = kindFromText(line.value(u"kind"_s).toStdString()),
                          .format = line.value(u"format"_s)};
    if (line.has(u"kind"_s) && request.kind == SmartlinkKind::Unknown) {
        return wrongUsage(u"--kind is one of new-listeners, emails, tickets, merch."_s);
    }
    if (auto mapped = applyMapWords(line, request); !mapped) {
        return mapped;
    }
    if (auto chosen = applyTextOptions(line, request); !chosen) {
        return chosen;
    }
    auto database = line.openStore();
    if (!database) {
        return failed(database);
    }
    const auto profile = line.profile(*database);
    if (!profile) {
        return failed(profile);
    }
    const auto soundness = line.verifyStore();
    request.profile = *profile;
    if (line.has(u"complete"_s)) {
        request.complete = true;
    }
    auto remembered = MappingMemory::load(*database);
    if (!remembered) {
        return failed(remembered);
    }
    request.remembered = *std::move(remembered);
    auto plans = planAll(line.arguments(), request);
    if (!plans) {
        return failed(plans);
    }
    return carryOut(line, *database,
                    {*std::move(plans),
                     line.has(u"dry-run"_s) ? Importer::Run::Rehearse : Importer::Run::Apply,
                     line.value(u"refused"_s), [soundness] { return soundness.get(); }});
}

Result<> runFormats(CommandLine &line)
{
    if (auto parsed = line.parse(0, 0); !parsed) {
        return parsed;
    }
    QJsonArray formats;
    QStringList texts;
    for (const auto &format : ListFormat::all()) {
        QJsonArray parts;
        QJsonArray notes;
        texts += u"%1  %2"_s.arg(format.id, -20).arg(format.label);
        for (const auto &variant : format.variants) {
            parts += QJsonObject{{u"id"_s, format.id + u':' + variant.id},
                                 {u"label"_s, variant.label.text()}};
            texts
                += u"  %1  %2"_s.arg(format.id + u':' + variant.id, -20).arg(variant.label.text());
        }
        for (const auto &note : format.notes) {
            notes += note.text();
            texts += u"      "_s + note.text();
        }
        formats += QJsonObject{{u"id"_s, format.id},
                               {u"label"_s, format.label},
                               {u"recognised"_s, !format.recognise.empty()},
                               {u"parts"_s, parts},
                               {u"notes"_s, notes}};
    }
    line.print({{u"formats"_s, formats}}, texts.join(u'\n'));
    return {};
}

Result<> runUnsubscribe(CommandLine &line)
{
    line.addOption(u"profile"_s);
    line.addOption(u"reason"_s);
    line.addSwitch(u"all-profiles"_s);
    return runNo(line, ConsentKind::Withdrawn, ListMeaning::Unsubscribes);
}

Result<> runComplaint(CommandLine &line)
{
    return runNo(line, ConsentKind::Complained, ListMeaning::Complaints);
}

Result<> runBounce(CommandLine &line)
{
    return runNo(line, ConsentKind::Bounced, ListMeaning::Bounces);
}

Result<> runOptIn(CommandLine &line)
{
    for (const auto &option : {u"profile"_s, u"at"_s, u"evidence"_s}) {
        line.addOption(option);
    }
    if (auto parsed = line.parse(1, 1); !parsed) {
        return parsed;
    }
    if (!line.has(u"profile"_s) || !line.has(u"at"_s)
        || line.value(u"evidence"_s).trimmed().isEmpty()) {
        return wrongUsage(u"A consent needs --profile, --at and --evidence: whom it was given to, "
                          "when, and how you can prove it."_s);
    }
    auto database = line.openStoreToWrite();
    if (!database) {
        return failed(database);
    }
    const auto profile = line.profile(*database);
    if (!profile) {
        return failed(profile);
    }
    return enter(line, *database,
                 {.email = {},
                  .kind = ConsentKind::Given,
                  .profile = *profile,
                  .evidence = line.value(u"evidence"_s).trimmed()});
}

} // namespace mailspace
