// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/commandline.h"

#include <span>

namespace mailspace {

/// One command of mailspace-cli.
struct Command
{
    QStringView name;
    QStringView synopsis; ///< what follows the name
    Result<> (*run)(CommandLine &line);
};

std::span<const Command> allCommands();

// storecommands.cpp
Result<> runInit(CommandLine &line);
Result<> runInfo(CommandLine &line);
Result<> runCheck(CommandLine &line);
Result<> runBackup(CommandLine &line);
Result<> runRestore(CommandLine &line);
Result<> runImports(CommandLine &line);

// contactcommands.cpp
Result<> runProfile(CommandLine &line);
Result<> runAudiences(CommandLine &line);
Result<> runContacts(CommandLine &line);

// exportcommands.cpp
Result<> runExport(CommandLine &line);
Result<> runPresets(CommandLine &line);

// duplicatecommands.cpp
Result<> runDuplicates(CommandLine &line);
Result<> runMerge(CommandLine &line);
Result<> runUnmerge(CommandLine &line);

// detailcommands.cpp
Result<> runContact(CommandLine &line);
Result<> runEdit(CommandLine &line);

// fancommands.cpp
Result<> runSuperFans(CommandLine &line);
Result<> runCharts(CommandLine &line);

// handovercommands.cpp
Result<> runExports(CommandLine &line);
Result<> runRemovals(CommandLine &line);
Result<> runConfirmRemovals(CommandLine &line);
Result<> runCompare(CommandLine &line);

// listcommands.cpp
Result<> runImport(CommandLine &line);
Result<> runFormats(CommandLine &line);
Result<> runUnsubscribe(CommandLine &line);
Result<> runComplaint(CommandLine &line);
Result<> runBounce(CommandLine &line);
Result<> runOptIn(CommandLine &line);

// lookovercommands.cpp
Result<> runMissing(CommandLine &line);
Result<> runMistyped(CommandLine &line);

// personcommands.cpp
Result<> runUndoImport(CommandLine &line);
Result<> runErase(CommandLine &line);
Result<> runAccess(CommandLine &line);
Result<> runHistory(CommandLine &line);
Result<> runState(CommandLine &line);

// wordingcommands.cpp
Result<> runWording(CommandLine &line);

} // namespace mailspace
