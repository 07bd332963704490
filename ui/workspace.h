// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/import/importqueue.h"

#include <QtWidgets/QWidget>

class QStackedWidget;

namespace mailspace {

class ArtistDesk;
class BackupDesk;
class ConsentDesk;
class ContactsPage;
class DetailsDesk;
class ExportDesk;
class FanPage;
class HandoverPage;
class ImportDesk;
class LookOverDesk;
class Sidebar;
class StatusLine;
class StoreMenu;
class StoreSession;
class TaskStrip;
class TopBar;
class UnsubscribesPage;
class WatchDesk;

/// Everything that shows one open store: made when it is opened, gone with it. Going cancels what
/// still runs.
class Workspace : public QWidget
{
    Q_OBJECT

public:
    Workspace(std::unique_ptr<StoreSession> session, StoreMenu &menu, QWidget *parent = nullptr);
    ~Workspace() override;

    const StoreSession &session() const { return *m_session; }
    bool isBusy() const;
    /// Opens the import dialog for these files.
    void importFiles(const QStringList &paths);
    /// Imports without asking.
    void runImport(std::vector<ImportJob> jobs);
    void exportOptInTo(const QString &folder);
    void addArtist(const QString &name);
    /// Says how something ended that began outside of this store's window.
    void tell(const QString &sentence, bool wellDone);

signals:
    /// The rows are there and every search and sort is quick: time for what nobody waits for.
    void prepared();
    void imported(const mailspace::ImportOutcome &outcome);
    void busyChanged(bool busy);

private:
    void layOut(QStackedWidget *pages);
    void connectMenu();
    void connectContacts();
    void connectDetails();
    void connectFans();
    void connectParts();
    void connectUnsubscribes();
    void connectLedgerViews();
    void showPeople(const std::vector<qint64> &people, const QString &title, QWidget *origin);
    void connectHandovers();
    void connectLookOver();
    void connectWatch();
    void connectSession();
    void addPage(QWidget *page, const QString &iconName, const QString &name);
    void showProfiles();
    void showCounts();
    void showOffer();
    void complain(const QString &message);

    std::unique_ptr<StoreSession> m_session;
    StoreMenu &m_menu;
    TopBar *m_top;
    Sidebar *m_sidebar;
    QStackedWidget *m_pages;
    ContactsPage *m_contacts;
    UnsubscribesPage *m_unsubscribes;
    FanPage *m_fans;
    TaskStrip *m_strip;
    HandoverPage *m_handovers;
    StatusLine *m_status;
    ExportDesk *m_export;
    ImportDesk *m_import;
    DetailsDesk *m_details;
    ConsentDesk *m_consent;
    BackupDesk *m_backup;
    ArtistDesk *m_artists;
    LookOverDesk *m_lookOver;
    WatchDesk *m_watch;
    QWidget *m_origin = nullptr; ///< the page that chose the people shown
};

} // namespace mailspace
