// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"

#include <array>

namespace mailspace {

std::span<const Command> allCommands()
{
    static constexpr std::array commands{
        Command{u"init", u"", runInit},
        Command{u"profile", u"add NAME | list", runProfile},
        Command{u"import",
                u"--profile NAME [--format ID] [--map FIELD=COLUMN]... [--encoding NAME] "
                "[--delimiter CHARACTER] [--smartlink NAME] [--kind KIND] [--complete] "
                "[--dry-run] [--refused FILE] FILE...",
                runImport},
        Command{u"formats", u"", runFormats},
        Command{u"imports", u"", runImports},
        Command{u"undo-import", u"ID", runUndoImport},
        Command{
            u"unsubscribe",
            u"(--profile NAME | --all-profiles) (EMAIL [--at TIME] [--reason TEXT] | --file FILE)",
            runUnsubscribe},
        Command{u"complaint", u"(EMAIL [--at TIME] | --file FILE)", runComplaint},
        Command{u"bounce", u"--file FILE", runBounce},
        Command{u"opt-in", u"--profile NAME --at TIME --evidence TEXT EMAIL", runOptIn},
        Command{u"contacts",
                u"[--profile NAME] [--opt-in] [--search TEXT] [--filter WORDS] [--audience NAME] "
                "[--sort KEY] [--descending] [--limit N] [--csv]",
                runContacts},
        Command{u"audiences",
                u"[add NAME [--profile NAME] [--opt-in] [--filter WORDS] | remove NAME]",
                runAudiences},
        Command{u"contact", u"EMAIL [--profile NAME]", runContact},
        Command{u"edit",
                u"EMAIL [--set FIELD=VALUE]... [--as-told FIELD]... [--tag TAG]... "
                "[--untag TAG]... [--note TEXT]",
                runEdit},
        Command{u"duplicates", u"[--limit N] | two-people EMAIL EMAIL", runDuplicates},
        Command{u"missing", u"[IMPORT [--record-all | --record EMAIL...]]", runMissing},
        Command{u"mistyped", u"[--correct EMAIL [--to ADDRESS] | --right EMAIL]", runMistyped},
        Command{u"merge", u"EMAIL INTO-EMAIL", runMerge},
        Command{u"unmerge", u"EMAIL", runUnmerge},
        Command{u"export",
                u"[--profile NAME] [--opt-in] [--search TEXT] [--filter WORDS] [--audience NAME] "
                "[--sort KEY] [--target ID] "
                "[--recipient NAME] [--columns a,b | --preset NAME] "
                "[--complete-evidence | --evidence GRADE] [--reason TEXT] --out FILE",
                runExport},
        Command{u"presets", u"[--save NAME --columns a,b | --remove NAME]", runPresets},
        Command{u"history", u"EMAIL", runHistory},
        Command{u"state", u"--profile NAME --as-of TIME [--hindsight] --out FILE", runState},
        Command{u"access", u"EMAIL --out FOLDER", runAccess},
        Command{u"erase", u"EMAIL [--reason TEXT]", runErase},
        Command{u"wording",
                u"--profile NAME (list | add --smartlink NAME [--kind KIND] --from TIME --text "
                "TEXT | remove ID)",
                runWording},
        Command{u"super-fans", u"[--profile NAME] [--top N] [--explain EMAIL]", runSuperFans},
        Command{u"charts", u"--out FOLDER [--profile NAME] [--format png|svg|pdf]", runCharts},
        Command{u"exports", u"", runExports},
        Command{u"removals", u"HANDOVER --out FILE [--with-new]", runRemovals},
        Command{u"confirm-removals", u"HANDOVER", runConfirmRemovals},
        Command{u"compare", u"--profile NAME [--out FOLDER] FILE", runCompare},
        Command{u"check", u"[--rebuild]", runCheck},
        Command{u"backup", u"FILE", runBackup},
        Command{u"restore", u"FILE", runRestore},
        Command{u"info", u"", runInfo},
    };
    return commands;
}

} // namespace mailspace
