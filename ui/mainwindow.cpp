// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow.h"

#include "core/store/storerestore.h"
#include "ui/import/listfiles.h"
#include "ui/messagepanel.h"
#include "ui/store/storefiles.h"
#include "ui/store/storemenu.h"
#include "ui/store/storesession.h"
#include "ui/task.h"
#include "ui/workspace.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QMimeData>
#include <QtCore/QPointer>
#include <QtCore/QSettings>
#include <QtCore/QThreadPool>
#include <QtGui/QCloseEvent>
#include <QtGui/QDragEnterEvent>
#include <QtGui/QScreen>
#include <QtWidgets/QPushButton>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

const QString geometryKey = u"window/geometry"_s;

QString storeFilter()
{
    return MainWindow::tr("Stores (*.mailspace)");
}

} // namespace

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent)
    , m_menu(new StoreMenu(this))
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(tr("Mail Space"));
    setAcceptDrops(true);
    setMinimumSize(760, 480);
    resize(QSize(1240, 760).boundedTo(screen()->availableSize()));
    restoreGeometry(QSettings().value(geometryKey).toByteArray());
    connectMenu();
}

MainWindow::~MainWindow()
{
    closeStore();
}

void MainWindow::connectMenu()
{
    connect(m_menu->newStore, &QAction::triggered, this, &MainWindow::pickStoreToCreate);
    connect(m_menu->openStore, &QAction::triggered, this, &MainWindow::pickStoreToOpen);
    connect(m_menu, &StoreMenu::recentChosen, this,
            [this](const QString &path) { openStore(path); });
    connect(m_menu->restore, &QAction::triggered, this, &MainWindow::pickBackup);
    connect(m_menu->quit, &QAction::triggered, this, &QWidget::close);
}

void MainWindow::openDefaultStore()
{
    const QString path = defaultStorePath();
    if (QFileInfo::exists(path)) {
        openStore(path);
    } else if (const auto made = makeDefaultFolder(); !made) {
        showError(made.error().message);
    } else {
        openStore(path, Database::Mode::Create);
    }
}

void MainWindow::openStore(const QString &path, Database::Mode mode)
{
    m_opening = path;
    m_path = path;
    runTask(
        this, [path, mode](Progress & /*progress*/) { return openAndGlance(path, mode); },
        [this, path](Result<StoreOverview> overview) {
            if (path == m_opening) {
                settle(path, std::move(overview));
            }
        });
}

void MainWindow::settle(const QString &path, Result<StoreOverview> overview)
{
    m_opening.clear();
    if (!overview) {
        showError(overview.error().message);
        return;
    }
    auto database = Database::open(path); // has just been checked on the worker, so this is quick
    if (!database) {
        showError(database.error().message);
        return;
    }
    rememberStore(path);
    showStore(std::make_unique<StoreSession>(std::move(*database), std::move(*overview)));
}

void MainWindow::showStore(std::unique_ptr<StoreSession> session)
{
    closeStore();
    setWindowTitle(tr("%1 – Mail Space").arg(QFileInfo(session->path()).completeBaseName()));
    m_workspace = new Workspace(std::move(session), *m_menu, this);
    setCentralWidget(m_workspace);
    connect(m_workspace, &Workspace::busyChanged, this,
            [this](bool busy) { m_menu->setBusy(busy); });
    emit storeOpened();
    if (const auto told = std::exchange(m_toTell, std::nullopt)) {
        m_workspace->tell(*told ? **told : told->error().message, told->has_value());
    }
    connect(m_workspace, &Workspace::prepared, this, &MainWindow::verify);
    if (!m_filesToImport.isEmpty()) {
        m_workspace->importFiles(std::exchange(m_filesToImport, {}));
    }
}

/// Behind everything that somebody waits for: it reads the whole file.
void MainWindow::verify()
{
    runTask(
        this,
        [path = m_workspace->session().path()](Progress & /*progress*/) {
            return verifyStore(path);
        },
        [this, opened = QPointer(m_workspace)](const Result<> &sound) {
            if (!sound && opened) {
                showError(sound.error().message);
            }
        });
}

void MainWindow::closeStore()
{
    delete m_workspace;
    m_workspace = nullptr;
}

void MainWindow::showError(const QString &reason)
{
    closeStore();
    const auto told = std::exchange(m_toTell, std::nullopt);
    const QString message
        = told && !*told ? u"%1\n\n%2"_s.arg(told->error().message, reason) : reason;
    setWindowTitle(tr("Mail Space"));
    auto *panel = new MessagePanel(u"warning"_s, tr("This store cannot be opened"), message, this);
    panel->setObjectName(u"storeError"_s);
    auto *open = panel->addButton(u"errorOpenOther"_s, tr("&Open another store…"));
    auto *create = panel->addButton(u"errorCreateNew"_s, tr("Create a &new store…"));
    auto *restoring = panel->addButton(u"errorRestore"_s, tr("&Restore a backup…"));
    connect(restoring, &QPushButton::clicked, this, &MainWindow::pickBackup);
    connect(open, &QPushButton::clicked, this, &MainWindow::pickStoreToOpen);
    connect(create, &QPushButton::clicked, this, &MainWindow::pickStoreToCreate);
    setCentralWidget(panel);
    open->setFocus();
    emit storeFailed(message);
}

void MainWindow::pickStoreToOpen()
{
    auto *picker = new QFileDialog(
        this, tr("Open store"), QFileInfo(recentStores().value(0)).absolutePath(), storeFilter());
    picker->setObjectName(u"storePicker"_s);
    picker->setAttribute(Qt::WA_DeleteOnClose);
    picker->setFileMode(QFileDialog::ExistingFile);
    connect(picker, &QFileDialog::fileSelected, this,
            [this](const QString &path) { openStore(path); });
    picker->open();
}

void MainWindow::pickStoreToCreate()
{
    auto *picker = new QFileDialog(this, tr("New store"),
                                   QFileInfo(defaultStorePath()).absolutePath(), storeFilter());
    picker->setObjectName(u"storePicker"_s);
    picker->setAttribute(Qt::WA_DeleteOnClose);
    picker->setAcceptMode(QFileDialog::AcceptSave);
    // The core refuses an existing file by name: a store is never overwritten.
    picker->setOption(QFileDialog::DontConfirmOverwrite);
    picker->setDefaultSuffix(u"mailspace"_s);
    connect(picker, &QFileDialog::fileSelected, this,
            [this](const QString &path) { openStore(path, Database::Mode::Create); });
    picker->open();
}

void MainWindow::pickBackup()
{
    const QDir beside = QFileInfo(m_path).absoluteDir();
    auto *picker = new QFileDialog(
        this, tr("Restore a backup"),
        beside.exists(u"backups"_s) ? beside.filePath(u"backups"_s) : beside.path(), storeFilter());
    picker->setObjectName(u"restorePicker"_s);
    picker->setAttribute(Qt::WA_DeleteOnClose);
    picker->setFileMode(QFileDialog::ExistingFile);
    picker->setLabelText(QFileDialog::Accept, tr("Restore"));
    connect(picker, &QFileDialog::fileSelected, this, &MainWindow::restore);
    picker->open();
}

void MainWindow::restore(const QString &backup)
{
    closeStore();
    QThreadPool::globalInstance()->waitForDone(); // what still reads holds the file open
    auto *panel = new MessagePanel(u"info"_s, tr("Restoring the backup"),
                                   tr("It is looked over first; the present store is kept."), this);
    panel->setObjectName(u"restoring"_s);
    setCentralWidget(panel);
    runTask(
        this,
        [path = m_path, backup](Progress &progress) {
            return restoreStore(path, backup, currentTimestamp(), progress);
        },
        [this](const Result<RestoreReceipt> &receipt) { settleRestore(receipt); });
}

void MainWindow::settleRestore(const Result<RestoreReceipt> &receipt)
{
    if (!receipt) {
        m_toTell = tl::unexpected(receipt.error());
        openStore(m_path);
        return;
    }
    QStringList sentences{tr("The backup is in place.")};
    if (!receipt->keptAs.isEmpty()) {
        sentences << tr("The store that was there is kept as %1.")
                         .arg(QDir::toNativeSeparators(receipt->keptAs));
    }
    if (receipt->presentUnreadable) {
        sentences << tr("It was damaged: repeat the erasures and unsubscribes recorded since the "
                        "backup.");
    }
    if (receipt->erasedAgain > 0) {
        sentences << tr("%Ln person(s) erased since were erased again.", nullptr,
                        static_cast<int>(receipt->erasedAgain));
    }
    if (receipt->noesKept > 0) {
        sentences << tr("%Ln unsubscribe(s), complaint(s) or bounce(s) recorded since still hold.",
                        nullptr, static_cast<int>(receipt->noesKept));
    }
    m_toTell = sentences.join(u' ');
    openStore(m_path);
}

void MainWindow::importFiles(const QStringList &paths)
{
    if (m_workspace != nullptr) {
        m_workspace->importFiles(paths);
    } else {
        m_filesToImport << paths;
    }
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QStringList paths = localFiles(event->mimeData());
    event->acceptProposedAction();
    if (paths.size() == 1 && isStoreName(paths.first())) {
        openStore(paths.first());
    } else {
        importFiles(paths);
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    QSettings().setValue(geometryKey, saveGeometry());
    closeStore(); // cancels what runs: an import is rolled back
    QThreadPool::globalInstance()->waitForDone();
    event->accept();
}

} // namespace mailspace
