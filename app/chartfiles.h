// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "core/timestamp.h"

#include <QtCore/QStringList>

namespace mailspace {

/// Which charts to save, and where.
struct ChartOrder
{
    QString storePath;
    QString profile; ///< name; empty: over all
    QString folder; ///< is made where it is missing; files in it are replaced
    QString format; ///< "png", "svg" or "pdf"
};

/// Saves every chart of the super fans as a file of its own, drawn for paper. Returns the paths.
/// Needs no display. Fails when there is nothing to draw.
Result<QStringList> saveCharts(const ChartOrder &order, Timestamp now);

} // namespace mailspace
