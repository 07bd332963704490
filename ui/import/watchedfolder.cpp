// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/watchedfolder.h"

#include "core/import/importhistory.h"
#include "core/import/importplan.h"
#include "core/store/database.h"
#include "ui/task.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QSettings>
#include <QtCore/QStandardPaths>

#include <algorithm>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

const QString wantedKey = u"watch/on"_s;
const QString watchedFolderKey = u"watch/folder"_s;
const QString sinceKey = u"watch/since"_s;
const QString ignoredKey = u"watch/ignored"_s;
constexpr qsizetype mostIgnored = 500;

/// Browsers give what is still coming other endings: .part, .crdownload, .download, .tmp.
QFileInfoList watchedListsIn(const QString &folder)
{
    return QDir(folder).entryInfoList(
        {u"*.csv"_s, u"*.tsv"_s, u"*.txt"_s, u"*.xlsx"_s, u"*.vcf"_s, u"*.zip"_s},
        QDir::Files | QDir::Readable);
}

/// The new list in the file; nothing for another file, and for one that the store knows.
std::optional<NewList> newListIn(const QString &path, Database &database,
                                 const QStringList &ignored)
{
    const auto plans = planImports({.path = path});
    if (!plans) {
        return std::nullopt;
    }
    NewList list{.path = path, .system = {}, .fingerprint = plans->front().file.fingerprint};
    const auto isKnown = [&](const ImportPlan &plan) {
        const auto imported = wasImported(database, plan.file.fingerprint);
        return ignored.contains(QString::fromLatin1(plan.file.fingerprint.toHex()))
            || (imported && *imported);
    };
    if (std::ranges::all_of(*plans, isKnown)) {
        return std::nullopt;
    }
    for (const auto &plan : *plans) {
        if (plan.format != nullptr) {
            list.system = plan.format->label;
        }
    }
    // Without a header, any text with addresses in it would do.
    return list.system.isEmpty() && plans->front().titles.isEmpty() ? std::nullopt
                                                                    : std::optional(list);
}

} // namespace

WatchedFolder::WatchedFolder(QString storePath, QObject *parent)
    : QObject(parent)
    , m_storePath(std::move(storePath))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(settlingTime);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_soon,
            qOverload<>(&QTimer::start));
    connect(&m_soon, &QTimer::timeout, this, &WatchedFolder::look);
    start();
}

WatchedFolder::~WatchedFolder()
{
    if (m_progress) {
        m_progress->cancel();
    }
}

bool WatchedFolder::isWanted()
{
    return QSettings().value(wantedKey, false).toBool();
}

QString WatchedFolder::folder()
{
    return QSettings()
        .value(watchedFolderKey, QStandardPaths::writableLocation(QStandardPaths::DownloadLocation))
        .toString();
}

void WatchedFolder::watch(bool wanted, const QString &folder)
{
    QSettings settings;
    settings.setValue(wantedKey, wanted);
    settings.setValue(watchedFolderKey, folder);
    settings.setValue(sinceKey, QDateTime::currentDateTimeUtc());
    start();
}

void WatchedFolder::ignore(const NewList &list)
{
    QSettings settings;
    auto ignored = settings.value(ignoredKey).toStringList();
    ignored.prepend(QString::fromLatin1(list.fingerprint.toHex()));
    settings.setValue(ignoredKey, ignored.first(std::min(ignored.size(), mostIgnored)));
}

void WatchedFolder::start()
{
    m_soon.stop();
    m_settling.clear();
    if (!m_watcher.directories().isEmpty()) {
        m_watcher.removePaths(m_watcher.directories());
    }
    if (!isWanted()) {
        return;
    }
    if (!m_watcher.addPath(folder())) {
        emit failed(tr("The folder %1 cannot be watched. Is it still there?")
                        .arg(QDir::toNativeSeparators(folder())));
        return;
    }
    look(); // what came while the program was closed
}

void WatchedFolder::look()
{
    const auto since = QSettings().value(sinceKey).toDateTime();
    QStringList complete;
    QMap<QString, Look> settling;
    const auto files = watchedListsIn(folder());
    for (const auto &file : files) {
        const Look seen{file.size(), file.lastModified()};
        const auto mark = file.filePath() + u'|' + seen.changed.toString(Qt::ISODateWithMs);
        if (seen.changed < since || m_told.contains(mark)) {
            continue;
        }
        if (seen.size > 0 && m_settling.value(file.filePath()) == seen) {
            complete << file.filePath();
            m_told.insert(mark);
        } else {
            settling.insert(file.filePath(), seen);
        }
    }
    m_settling = settling;
    if (!settling.isEmpty()) {
        m_soon.start(); // growing, or seen for the first time
    }
    if (!complete.isEmpty()) {
        examine(complete);
    }
}

void WatchedFolder::examine(const QStringList &paths)
{
    m_progress = runTask(
        this,
        [storePath = m_storePath, paths, ignored = QSettings().value(ignoredKey).toStringList()](
            Progress &task) -> Result<std::vector<NewList>> {
            auto database = Database::open(storePath);
            if (!database) {
                return mailspace::failed(database);
            }
            std::vector<NewList> lists;
            for (const auto &path : paths) {
                if (task.isCancelled()) {
                    return cancelled();
                }
                if (auto list = newListIn(path, *database, ignored)) {
                    lists.push_back(*std::move(list));
                }
            }
            return lists;
        },
        [this](const Result<std::vector<NewList>> &lists) {
            if (lists) { // else there is nothing to offer
                for (const auto &list : *lists) {
                    emit listAppeared(list);
                }
            }
        });
}

} // namespace mailspace
