// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/contacts/contactfilter.h"
#include "core/progress.h"

#include <map>

namespace mailspace {

class Database;

/// What can be said of the fields of a filter: fixed values, and for artists, smartlinks,
/// countries, tags and recipients those that occur in the store.
using FilterValues = std::map<FilterField, QStringList>;
/// Reads all contacts: worker thread.
Result<FilterValues> filterValues(Database &database, const Progress &progress);

/// The words that could stand where `text` ends: fields, or values of the field begun there. Each
/// one replaces the last word.
QStringList completions(const QString &text, const FilterValues &values);
/// Where the last word of `text` begins; a value in quotes is one word with its blanks.
qsizetype lastWordBegin(const QString &text);

} // namespace mailspace
