// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QElapsedTimer>
#include <QtCore/QThreadPool>
#include <QtWidgets/QApplication>

#include <algorithm>
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
        const bool taken = QApplication::notify(receiver, event);
        m_longest = std::max(m_longest, millisecondsOf(timer));
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
    int m_depth = 0;
    double m_longest = 0;
};
