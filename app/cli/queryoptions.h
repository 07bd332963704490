// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/commandline.h"
#include "core/contacts/contactquery.h"

namespace mailspace {

/// Declares the options that say which contacts are meant; before parse().
void addQueryOptions(CommandLine &line);
Result<ContactQuery> queryOf(const CommandLine &line, Database &database);

} // namespace mailspace
