// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export/exporter.h"

#include <QtCore/QObject>

class QWidget;

namespace mailspace {

class ExportOffer;
class ExportRunner;
class StoreSession;
class TaskStrip;

/// Everything about exporting that the person meets: the offer of the primary button, the dialog,
/// the file picker. Its dialogs belong to `window`.
class ExportDesk : public QObject
{
    Q_OBJECT

public:
    ExportDesk(StoreSession &session, TaskStrip &strip, QWidget *window);

    ExportOffer &offer() const { return *m_offer; }
    /// Writes those who may be written to; the folder is asked for the first time.
    void exportOptIn();
    void exportOptInTo(const QString &folder);
    void exportAs(const ContactQuery &shown);

signals:
    void exported();

private:
    void pickFile(const ExportRequest &request);
    QString suggestedName(const ExportRequest &request) const;

    StoreSession &m_session;
    TaskStrip &m_strip;
    QWidget *m_window;
    ExportOffer *m_offer;
    ExportRunner *m_runner;
};

} // namespace mailspace
