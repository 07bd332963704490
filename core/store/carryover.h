// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/progress.h"
#include "core/result.h"
#include "core/timestamp.h"

namespace mailspace {

class Database;

/// How many people a restored store was told of.
struct CarriedOver
{
    qint64 erasedAgain = 0; ///< people of the backup who had been erased since it was made
    qint64 noesKept = 0; ///< withdrawals, complaints and bounces recorded since it was made
};

/// Tells a copy of an older state of a store what must never be undone: who was erased since (rule
/// 7), and who said no since. Refuses the copy of another store.
Result<CarriedOver> carryOver(Database &present, Database &restored, Timestamp now,
                              Progress &progress);

} // namespace mailspace
