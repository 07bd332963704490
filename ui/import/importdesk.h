// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/import/importqueue.h"

#include <QtCore/QStringList>

#include <optional>

class QWidget;

namespace mailspace {

class ImportDialog;
class StoreSession;

/// Everything about importing that the person meets: file picker, dialog, queue, report. Its
/// dialogs belong to `window`.
class ImportDesk : public QObject
{
    Q_OBJECT

public:
    ImportDesk(StoreSession &session, TaskStrip &strip, QWidget *window);

    /// `current` is the artist proposed in the dialog.
    void chooseFiles(std::optional<ProfileId> current);
    void askAbout(const QStringList &paths, std::optional<ProfileId> current);
    /// The list on the clipboard.
    void paste(std::optional<ProfileId> current);
    /// Imports without asking.
    void run(std::vector<ImportJob> jobs);
    void runSample();
    /// The lists imported so far, each with its undo.
    void showPastImports();
    /// Takes the imports back, in this order. `what` names them in the strip.
    void undo(const std::vector<ImportId> &imports, const QString &what);

signals:
    void imported(const mailspace::ImportOutcome &outcome);
    void undone();
    /// The people missing from this complete list are to be looked at.
    void missingWanted(qint64 import);
    void failed(const QString &message);

private:
    ImportDialog &openAssistant(std::optional<ProfileId> current);
    void offerUndo(const ImportOutcome &outcome);
    void correct(const ImportReport &report, const ImportPlan &plan);
    void showReport(const ImportOutcome &outcome);

    StoreSession &m_session;
    TaskStrip &m_strip;
    QWidget *m_window;
    ImportQueue *m_queue;
};

} // namespace mailspace
