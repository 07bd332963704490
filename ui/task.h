// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/progress.h"

#include <QtConcurrent/QtConcurrentRun>
#include <QtCore/QFutureWatcher>

#include <memory>
#include <type_traits>

namespace mailspace {

/// To be called on the GUI thread when a task has ended. Returns the memory that tasks have left to
/// the system, once none has ended for a while: doing it each time would cost the next one more.
void tidyMemoryLater();

/// Runs `work(Progress &)` on a worker thread, then `done(result)` on `owner`'s thread.
/// `done` is always called, after a cancel too, unless `owner` is gone by then.
template<typename Work, typename Done>
std::shared_ptr<Progress> runTask(QObject *owner, Work work, Done done)
{
    auto progress = std::make_shared<Progress>();
    using Value = std::invoke_result_t<Work, Progress &>;
    auto *watcher = new QFutureWatcher<Value>(owner);
    QObject::connect(watcher, &QFutureWatcherBase::finished, owner, [watcher, done] {
        watcher->deleteLater();
        tidyMemoryLater();
        done(watcher->future().takeResult());
    });
    watcher->setFuture(QtConcurrent::run([work, progress] { return work(*progress); }));
    return progress;
}

} // namespace mailspace
