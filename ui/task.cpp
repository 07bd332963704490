// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/task.h"

#include "core/heap.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QPointer>
#include <QtCore/QThreadPool>
#include <QtCore/QTimer>

namespace mailspace {

void tidyMemoryLater()
{
    constexpr std::chrono::milliseconds quietTime{500};
    static QPointer<QTimer> timer;
    if (!timer) {
        timer = new QTimer(QCoreApplication::instance());
        timer->setSingleShot(true);
        timer->setInterval(quietTime);
        QObject::connect(timer, &QTimer::timeout, timer, [] {
            auto &pool = *QThreadPool::globalInstance();
            if (pool.activeThreadCount() == 0) { // otherwise the end of that task asks again
                pool.start(giveHeapBack);
            }
        });
    }
    timer->start();
}

} // namespace mailspace
