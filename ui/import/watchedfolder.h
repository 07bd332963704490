// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QtCore/QDateTime>
#include <QtCore/QFileSystemWatcher>
#include <QtCore/QMap>
#include <QtCore/QObject>
#include <QtCore/QSet>
#include <QtCore/QTimer>

#include <memory>

namespace mailspace {

class Progress;

/// A new file in the watched folder that a store does not know yet.
struct NewList
{
    QString path;
    QString system; ///< "Mailchimp"; empty where only the e-mail column is known
    QByteArray fingerprint;
};

/// Watches a folder, when asked to, for lists that appear in it, and tells of each once it is
/// complete. Never of one that was there before, that the store has imported, or that was ignored.
/// Which folder, and what was ignored, is kept in the settings of the window.
class WatchedFolder : public QObject
{
    Q_OBJECT

public:
    explicit WatchedFolder(QString storePath, QObject *parent = nullptr);
    ~WatchedFolder() override;

    static bool isWanted();
    static QString folder(); ///< at first where downloads go
    /// From now on, or no more.
    void watch(bool wanted, const QString &folder);
    /// Does not tell of this list again, wherever it lies.
    static void ignore(const NewList &list);

    /// How long a file must stay as it is to count as complete. Milliseconds.
    static constexpr int settlingTime = 1000;

signals:
    void listAppeared(const mailspace::NewList &list);
    /// The folder cannot be watched any more.
    void failed(const QString &message);

private:
    struct Look
    {
        qint64 size = -1;
        QDateTime changed;
        bool operator==(const Look &) const = default;
    };

    void start();
    void look();
    void examine(const QStringList &paths);

    QString m_storePath;
    QFileSystemWatcher m_watcher;
    QTimer m_soon;
    QMap<QString, Look> m_settling; ///< as last seen
    QSet<QString> m_told; ///< path and moment of change
    std::shared_ptr<Progress> m_progress;
};

} // namespace mailspace
