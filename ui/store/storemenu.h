// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtWidgets/QMenu>

namespace mailspace {

/// The menu of the window: every command, with its key.
class StoreMenu : public QMenu
{
    Q_OBJECT

public:
    explicit StoreMenu(QWidget *parent = nullptr);

    QAction *newStore;
    QAction *openStore;
    QAction *addArtist;
    QAction *renameArtist;
    QAction *import;
    QAction *pasteList;
    QAction *pastImports;
    QAction *watchFolder;
    QAction *exportOptIn;
    QAction *exportAs;
    QAction *compareList;
    QAction *duplicates;
    QAction *mistyped;
    QAction *missing;
    QAction *asOf;
    QAction *wordings;
    QAction *backUp;
    QAction *restore;
    QAction *find;
    QAction *toggleOptIn;
    QAction *refresh;
    QAction *quit;

    /// Commands that need an open store.
    void setStoreOpen(bool open);
    /// While a task writes, the store can be neither replaced nor left.
    void setBusy(bool busy);

signals:
    void recentChosen(const QString &path);

private:
    QAction *command(QMenu *menu, const QString &objectName, const QString &text,
                     const QKeySequence &key);
    void addRecentMenu();
    void addLookOverMenu();
    void addAppearanceMenu();

    QMenu *m_recent = nullptr;
};

} // namespace mailspace
