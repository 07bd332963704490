// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/importplan.h"

#include <vector>

namespace mailspace {

/// A record of the beginning of a list.
struct FirstRecord
{
    qint64 line = 0;
    QStringList cells;
};

/// Finds in the first records of a list what it is, and writes it into the plan: where the header
/// is, which system wrote it, which column is which field, in which order dates are written.
Result<> recogniseList(const ImportRequest &request, std::vector<FirstRecord> records,
                       ImportPlan &plan);

} // namespace mailspace
