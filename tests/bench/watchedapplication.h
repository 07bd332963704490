// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QElapsedTimer>
#include <QtCore/QThreadPool>
#include <QtWidgets/QApplication>

#include <algorithm>
#include <cstdio>
#include <utility>

inline double millisecondsOf(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

/// Knows how long the GUI thread was busy with one event: nothing else could be painted meanwhile.
class WatchedApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth > 0) {
            return QApplication::notify(receiver, event);
        }
        ++m_depth;
        QElapsedTimer timer;
        timer.start();
        // Either may be gone afterwards.
        const char *const what = receiver->metaObject()->className();
        const auto type = event->type();
        const bool taken = QApplication::notify(receiver, event);
        const double milliseconds = millisecondsOf(timer);
        if (milliseconds > longestFrame) {
            std::fprintf(stderr, "%s was busy with event %d for %.1f ms\n", what, int(type),
                         milliseconds);
        }
        m_longest = std::max(m_longest, milliseconds);
        --m_depth;
        return taken;
    }
    double takeLongest() { return std::exchange(m_longest, 0); }
    /// Until all is quiet: what ends posts an event that may begin something else.
    static void settle()
    {
        for (int quietRounds = 0; quietRounds < 3; ++quietRounds) {
            processEvents();
            sendPostedEvents(nullptr, QEvent::DeferredDelete);
            if (!QThreadPool::globalInstance()->waitForDone(1)) {
                quietRounds = -1;
            }
        }
    }

private:
    static constexpr double longestFrame = 16;

    int m_depth = 0;
    double m_longest = 0;
};
