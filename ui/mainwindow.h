// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/database.h"

#include <QtCore/QStringList>
#include <QtWidgets/QMainWindow>

#include <memory>
#include <optional>

namespace mailspace {

class MessagePanel;
class StoreMenu;
class StoreSession;
class Workspace;
struct RestoreReceipt;
struct StoreOverview;

/// The window: opens stores, takes dropped files, and shows either a store or why it cannot.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens the store on a worker thread; storeOpened() or storeFailed() follows.
    void openStore(const QString &path, Database::Mode mode = Database::Mode::Existing);
    /// The default store; made when there is none yet.
    void openDefaultStore();
    /// Puts the backup in the place of the store that is open, or that could not be opened.
    void restore(const QString &backup);
    /// Opens the import dialog, as soon as a store is open.
    void importFiles(const QStringList &paths);
    /// Null while no store is open.
    Workspace *workspace() const { return m_workspace; }

signals:
    void storeOpened();
    void storeFailed(const QString &message);

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void connectMenu();
    void pickStoreToOpen();
    void pickStoreToCreate();
    void pickBackup();
    void settleRestore(const Result<RestoreReceipt> &receipt);
    void settle(const QString &path, Result<StoreOverview> overview);
    void showStore(std::unique_ptr<StoreSession> session);
    void showError(const QString &reason);
    void verify();
    void closeStore();

    StoreMenu *m_menu;
    Workspace *m_workspace = nullptr;
    QString m_path; ///< the store that is open, or that could not be opened
    QString m_opening; ///< the store being opened; a later choice replaces it
    QStringList m_filesToImport;
    std::optional<Result<QString>> m_toTell; ///< once the store is open: how the restoring ended
};

} // namespace mailspace
