// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QtWidgets/QFileDialog>

#include <memory>

class QMimeData;
class QTemporaryDir;

namespace mailspace {

/// A list that was pasted, as a file that goes with its folder.
struct PastedList
{
    QString path;
    std::shared_ptr<QTemporaryDir> folder;
};

/// Fails when there is no text.
Result<PastedList> listFromText(const QString &text);
/// The files of a drag.
QStringList localFiles(const QMimeData *data);
/// A picker of lists that opens where the last one was found; deletes itself.
QFileDialog *listPicker(QWidget *parent);

} // namespace mailspace
