// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/importplan.h"
#include "core/import/importreport.h"

namespace mailspace {

/// What the row would be with the likely address in place of the faulty one; empty where no address
/// suggests itself. To be shown, never taken silently.
QString suggestedRow(const ImportPlan &plan, const RefusedRow &row);

/// A refused row as a person corrected it.
struct CorrectedRow
{
    QString raw; ///< as it would stand in the file
    bool changesAddress = false; ///< the address was at fault
};

/// Writes a list of these rows alone to `path`, and how it is to be read: as the list they are
/// from. A consent of a row whose address was corrected does not count, since it was given for
/// another spelling: only a further consent opts the person in.
Result<ImportPlan> planCorrected(const ImportPlan &original, const std::vector<CorrectedRow> &rows,
                                 const QString &path);

} // namespace mailspace
