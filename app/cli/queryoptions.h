// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/commandline.h"
#include "core/contacts/contactquery.h"

namespace mailspace {

/// The options that say which contacts a command is about: --profile, --opt-in, --search, --filter,
/// --audience, --sort, --descending.
void addQueryOptions(CommandLine &line);
/// What they say. An audience is the beginning, to which the others add; --profile replaces its
/// own.
Result<ContactQuery> queryOf(const CommandLine &line, Database &database);

} // namespace mailspace
