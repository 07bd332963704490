// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/task.h"

#include <utility>

namespace mailspace {

/// One question at a time: a new one cancels the one before, whose answer nobody hears any more. A
/// member of the object that asks.
class LatestTask
{
public:
    LatestTask() = default;
    ~LatestTask() { cancel(); }
    Q_DISABLE_COPY_MOVE(LatestTask)

    /// As runTask(), but `done` is not called after a cancel.
    template<typename Work, typename Done>
    void run(QObject *owner, Work work, Done done)
    {
        cancel();
        m_progress = runTask(owner, std::move(work),
                             [this, done = std::move(done), number = m_number](auto answer) {
                                 if (number == m_number) {
                                     m_progress.reset();
                                     done(std::move(answer));
                                 }
                             });
    }
    void cancel()
    {
        ++m_number;
        if (const auto progress = std::exchange(m_progress, nullptr)) {
            progress->cancel();
        }
    }
    bool isRunning() const { return m_progress != nullptr; }

private:
    std::shared_ptr<Progress> m_progress;
    int m_number = 0;
};

} // namespace mailspace
