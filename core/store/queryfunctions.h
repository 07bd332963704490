// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

struct sqlite3;

namespace mailspace {

/// Teaches a connection what ContactQuery asks with: folded(text), folded_contains(needle, text …),
/// has_tag(needle, tags), super_fans(profile, now); and address_number(email), which an index
/// needs. False when it cannot.
bool registerQueryFunctions(sqlite3 *handle);

} // namespace mailspace
