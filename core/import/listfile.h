// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/importplan.h"
#include "core/import/recordreader.h"

#include <QtCore/QIODevice>

#include <memory>

namespace mailspace {

/// Opens the bytes of a list: of the file itself, or of one file of an archive.
Result<std::unique_ptr<QIODevice>> openListFile(const QString &path, const QString &member);

/// A reader of the records of a list, whatever kind of file it is. The device must outlive it; of
/// a workbook only the plan's path counts.
Result<std::unique_ptr<RecordReader>> openRecords(const ImportPlan &plan, QIODevice &device);

/// What kind of file it is, by how it begins.
Result<ListContainer> containerOf(const QString &path, const QString &member);

/// The names of the lists in an archive.
Result<QStringList> listsOfArchive(const QString &path);
/// The same for any file: one empty name where it is no archive, or cannot be read as one.
QStringList listsIn(const QString &path);

} // namespace mailspace
