// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export/exporter.h"

#include <QtCore/QObject>

namespace mailspace {

class TaskStrip;

/// Writes a hand-over on a worker thread, with its progress and its outcome in the strip.
class ExportRunner : public QObject
{
    Q_OBJECT

public:
    ExportRunner(QString storePath, TaskStrip &strip, QObject *parent = nullptr);

    void run(const ExportRequest &request);

    /// Where the last export went; empty when nowhere yet, or no longer there.
    static QString rememberedFolder();
    static void rememberFolder(const QString &folder);

signals:
    void finished(bool written);

private:
    void settle(const Result<ExportReceipt> &receipt);

    QString m_storePath;
    TaskStrip &m_strip;
};

} // namespace mailspace
