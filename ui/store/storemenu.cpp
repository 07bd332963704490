// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/store/storemenu.h"

#include "ui/appearance.h"
#include "ui/store/storefiles.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtGui/QActionGroup>

#include <array>

namespace mailspace {

using namespace Qt::StringLiterals;

StoreMenu::StoreMenu(QWidget *parent)
    : QMenu(parent)
    , newStore(command(this, u"newStore"_s, tr("&New store…"), QKeySequence::New))
    , openStore(command(this, u"openStore"_s, tr("&Open store…"), QKeySequence::Open))
{
    setObjectName(u"storeMenu"_s);
    setToolTipsVisible(true);
    addRecentMenu();
    addSeparator();
    addArtist = command(this, u"addArtist"_s, tr("&Add artist…"), Qt::CTRL | Qt::SHIFT | Qt::Key_N);
    renameArtist = command(this, u"renameArtist"_s, tr("&Rename artist…"),
                           Qt::SHIFT | Qt::Key_F2); // F2 alone edits a fan
    addSeparator();
    import = command(this, u"import"_s, tr("&Import…"), Qt::CTRL | Qt::Key_I);
    pasteList = command(this, u"pasteList"_s, tr("Im&port what was copied…"),
                        Qt::CTRL | Qt::SHIFT | Qt::Key_V);
    pastImports
        = command(this, u"pastImports"_s, tr("I&mports…"), Qt::CTRL | Qt::SHIFT | Qt::Key_I);
    watchFolder = command(this, u"watchFolder"_s, tr("&Watch a folder for new lists…"), {});
    exportOptIn = command(this, u"exportOptIn"_s, tr("&Export opt-in only"), Qt::CTRL | Qt::Key_E);
    exportAs = command(this, u"exportAs"_s, tr("E&xport as…"), Qt::CTRL | Qt::SHIFT | Qt::Key_E);
    compareList = command(this, u"menuCompareList"_s, tr("Co&mpare a mailing tool's list…"), {});
    addLookOverMenu();
    addSeparator();
    asOf = command(this, u"asOf"_s, tr("&Who could be written to on a day…"), {});
    wordings = command(this, u"wordings"_s, tr("Wor&dings of consent…"), {});
    addSeparator();
    backUp = command(this, u"backUp"_s, tr("&Back up to…"), {});
    restore = command(this, u"restore"_s, tr("Restore a bac&kup…"), {});
    addSeparator();
    find = command(this, u"find"_s, tr("&Search fans"), QKeySequence::Find);
    toggleOptIn = command(this, u"toggleOptIn"_s, tr("See only opt-in &communications"),
                          Qt::CTRL | Qt::Key_L);
    refresh = command(this, u"refresh"_s, tr("Re&fresh"), Qt::Key_F5);
    addAppearanceMenu();
    addSeparator();
    quit = command(this, u"quit"_s, tr("&Quit"), QKeySequence::Quit);
    setStoreOpen(false);
}

QAction *StoreMenu::command(QMenu *menu, const QString &objectName, const QString &text,
                            const QKeySequence &key)
{
    QAction *action = menu->addAction(text);
    action->setObjectName(objectName);
    action->setShortcut(key);
    if (parentWidget() != nullptr) {
        parentWidget()->addAction(action); // so that the key works while the menu is closed
    }
    return action;
}

void StoreMenu::addRecentMenu()
{
    m_recent = addMenu(tr("Recen&t stores"));
    m_recent->setObjectName(u"recentStores"_s);
    m_recent->setToolTipsVisible(true);
    connect(this, &QMenu::aboutToShow, this, [this] {
        m_recent->clear();
        const QStringList paths = recentStores();
        for (const QString &path : paths) {
            QString name = QFileInfo(path).completeBaseName();
            QAction *action = m_recent->addAction(name.replace(u'&', u"&&"_s));
            action->setToolTip(QDir::toNativeSeparators(path));
            connect(action, &QAction::triggered, this, [this, path] { emit recentChosen(path); });
        }
        m_recent->setEnabled(!paths.isEmpty());
    });
}

void StoreMenu::addLookOverMenu()
{
    QMenu *menu = addMenu(tr("Look o&ver"));
    menu->setObjectName(u"lookOver"_s);
    duplicates = command(menu, u"showDuplicates"_s, tr("Possibly the &same person…"), {});
    mistyped = command(menu, u"showMistyped"_s, tr("&Mistyped addresses…"), {});
    missing = command(menu, u"showMissing"_s, tr("Missing from the &complete list…"), {});
}

void StoreMenu::addAppearanceMenu()
{
    QMenu *menu = addMenu(tr("Ap&pearance"));
    menu->setObjectName(u"appearance"_s);
    auto *group = new QActionGroup(this);
    using Choice = std::pair<Appearance, QString>;
    const std::array choices{Choice{Appearance::System, tr("As the &system")},
                             Choice{Appearance::Light, tr("&Light")},
                             Choice{Appearance::Dark, tr("&Dark")}};
    for (const auto &[appearance, text] : choices) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(chosenAppearance() == appearance);
        group->addAction(action);
        connect(action, &QAction::triggered, this,
                [appearance = appearance] { chooseAppearance(appearance); });
    }
}

void StoreMenu::setBusy(bool busy)
{
    for (QAction *action : {newStore, openStore, backUp, restore}) {
        action->setEnabled(!busy);
    }
}

void StoreMenu::setStoreOpen(bool open)
{
    for (QAction *action : {addArtist, renameArtist, import, pasteList, pastImports, watchFolder,
                            exportOptIn, exportAs, compareList, duplicates, mistyped, missing, asOf,
                            wordings, backUp, restore, find, toggleOptIn, refresh}) {
        action->setEnabled(open);
    }
}

} // namespace mailspace
